// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation: verb, method, path, apps, rate limit, flags, page, separators of lists in the query. */
export const operations: Readonly<Record<string, string>> = {
  bots: `
list GET /api/public/bots adminConsole account/60/1800 paged get-bots
export POST /api/public/bot/{botId}/export botBuilder+adminConsole bot/60/1800 waits=file bot-export
getExportStatus GET /api/public/bot/{botId}/export/status botBuilder+adminConsole request_id/60/1800 waits=file bot-export-status
import POST /api/public/bot/import adminConsole bot/60/1800 waits=job import-bot-as-new-bot
getImportStatus GET /api/public/bot/import/status/{botImportBIR} adminConsole request_id/60/1800 waits=job bot-import-status
importInto POST /api/public/bot/{botId}/import adminConsole bot/60/1800 waits=job import-bot-into-an-existing-bot
importFunctions POST /api/public/bot/{botId}/import/botfunctions adminConsole bot/60/1800  import-bot-functions
publish POST /api/public/bot/{botId}/publish adminConsole bot/60/1800 waits=job publish-bot
getPublishStatus GET /api/public/bot/{botId}/publish/status adminConsole request_id/60/1800 waits=job bot-publish-status
installSample POST /api/public/samplebots/{botId}/add adminConsole bot/60/1800  install-sample-bot
listLinkedApps GET /api/1.1/public/bot/{streamId}/universalbot/link botBuilder+adminConsole   get-linked-apps`,
  variables: `
import POST /api/1.1/public/builder/bot/{botId}/variables/import botBuilder bot/60/1800  bot-variables-import
export POST /api/1.1/public/builder/bot/{botId}/variables/export botBuilder  safe bot-variables-export`,
  languages: `
setDefault POST /api/1.1/public/bot/{botId}/defaultLanguage botBuilder+adminConsole  text=400 change-default-language
update PUT /api/1.1/public/bot/{botId}/language botBuilder+adminConsole bot/60/1800  language-updation
add POST /api/1.1/public/bot/{botId}/language botBuilder+adminConsole bot/60/1800  add-enable-new-language
setStatus POST /api/1.1/public/bot/{botId}/language/status botBuilder+adminConsole bot/60/1800 text=200 enable-existing-language`,
  channels: `
enable POST /api/public/channels adminConsole bot/60/1800  channel-enablement`,
  files: `
upload POST /api/public/uploadfile botBuilder+adminConsole bot/60/1800 multipart upload-file`,
  agentIntegrations: `
deleteAll DELETE /api/public/bot/{botId}/agentintegrations botBuilder   agent-transfer-integration
set PUT /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder   agent-transfer-integration
create POST /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder   agent-transfer-integration
delete DELETE /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder   agent-transfer-integration
listChannelMappings GET /api/public/bot/{botId}/agentintegrations/channelmappings botBuilder   agent-transfer-integration
setChannelMappings PUT /api/public/bot/{botId}/agentintegrations/channelmappings botBuilder   agent-transfer-integration
updateSubscription PUT /api/public/bot/{botId}/sdkSubscription botBuilder   enabling-agent-transfer-api`,
  notifications: `
notify POST /api/public/bot/{botId}/notify botBuilder+adminConsole bot/600/18000 waits=job proactive-notifications
getStatus GET /api/public/bot/{botId}/notify/status/{requestId} botBuilder+adminConsole bot/600/18000 waits=job,mayBePartial proactive-notifications-status
notifyV2 POST /api/public/bot/{streamId}/notifyV2 botBuilder+adminConsole  waits=job proactive-notifications-v2
getStatusV2 GET /api/public/bot/{streamId}/notifyV2/status/{dockstatusId} botBuilder+adminConsole  waits=job,mayBePartial proactive-notification-status-v2`,
  pushNotifications: `
subscribe POST /api/public/streams/{streamId}/sdknotifications/subscribe botBuilder   manage-sdk-push-notifications
unsubscribe DELETE /api/public/streams/{streamId}/sdknotifications/unsubscribe botBuilder  mayBePartial manage-sdk-push-notifications
listDevices GET /api/public/streams/{streamId}/subscribeddevices botBuilder   manage-sdk-push-notifications`,
  batchTests: `
list GET /api/public/bot/{botId}/testsuite botBuilder+adminConsole bot/60/1800  get-batch-test-suites
import POST /api/public/bot/{botId}/testsuite/import botBuilder+adminConsole bot/60/1800  import-batch-test-suite
delete DELETE /api/public/bot/{botId}/testsuite/{testSuiteName} botBuilder+adminConsole bot/60/1800  delete-batch-test-suite
export POST /api/public/bot/{botId}/testsuite/{testSuiteName}/export botBuilder+adminConsole bot/60/1800  export-batch-test-suite
run POST /api/public/bot/{botId}/testsuite/{testSuiteName}/run botBuilder bot/60/1800 waits=file batch-test-execution
deleteRun DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId} botBuilder+adminConsole bot/60/1800  delete-batch-test-suite-execution
getRunStatus GET /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status botBuilder request_id/60/1800 waits=file batch-test-execution-status`,
  conversationTests: `
delete DELETE /api/public/stream/{streamId}/conversation/testsuite botBuilder+adminConsole bot/60/1800  delete-test-suite
import POST /api/public/stream/{streamId}/conversation/testsuite/import botBuilder+adminConsole bot/60/1800 waits=job create-conversation-test-suite
getImportStatus GET /api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status botBuilder+adminConsole request_id/60/1800 waits=job get-conversation-test-suite-creation-status
run POST /api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run botBuilder+adminConsole bot/60/1800 waits=job execute-test-suite
getRunStatus GET /api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status botBuilder+adminConsole request_id/60/1800 waits=job get-test-suite-execution-status`,
  conversationDeletions: `
start POST /api/public/bot/{streamId}/conversations/delete botBuilder  waits=job delete-conversations
getStatus GET /api/public/bot/{streamId}/conversations/delete/{jobId} botBuilder  waits=job delete-conversations`,
  utterances: `
import POST /api/public/bot/{botId}/mlimport botBuilder+adminConsole bot/60/1800 waits=job import-ml-utterances
getImportStatus GET /api/public/bot/{botId}/mlimport/status/{MLutteranceID} botBuilder+adminConsole request_id/60/1800 waits=job ml-utterances-import-status
export POST /api/public/bot/{botId}/mlexport botBuilder+adminConsole bot/60/1800 waits=file ml-utterances-export
getExportStatus GET /api/public/bot/{botId}/mlexport/status botBuilder+adminConsole request_id/60/1800 waits=file ml-utterances-export-status
train POST /api/public/bot/{botId}/ml/train botBuilder+adminConsole bot/60/1800 waits=job ml-utterances-train
getTrainingStatus GET /api/public/bot/{botId}/ml/train/status botBuilder+adminConsole request_id/60/1800 waits=job ml-utterances-train-status`,
  faqs: `
list GET /api/public/bot/{botId}/faqs botBuilder+adminConsole bot/60/1800 paged get-faqs-from-knowledge-task
listV2 GET /api/public/bot/{botId}/v2/faqs botBuilder+adminConsole  paged get-faqs-from-knowledge-task-v2
addBulk POST /api/public/bot/{botId}/faqs/bulk botBuilder+adminConsole bot/60/1800  add-questions-to-knowledgegraph
train POST /api/public/bot/{botId}/faqs/train botBuilder+adminConsole bot/60/1800 waits=job faq-training
getTrainingStatus GET /api/public/bot/{botId}/faqs/train/status botBuilder+adminConsole request_id/60/1800 waits=job faq-training-status`,
  knowledge: `
extract POST /api/public/bot/{botId}/qna/import botBuilder+adminConsole bot/60/1800  extract-kg-from-file-url
listExtractions GET /api/public/stream/{streamId}/qna/history botBuilder+adminConsole bot/60/1800  get-kg-extraction-history
listExtractedQuestions GET /api/public/stream/{streamId}/qna/{ExtractionId}/questions botBuilder+adminConsole bot/60/1800 paged get-kg-extraction-questions
listTasks GET /api/public/bot/{botId}/knowledgeTasks botBuilder+adminConsole bot/60/1800  get-knowledge-tasks`,
  nlp: `
updateConfigurations POST /api/public/bot/{botId}/configurations botBuilder+adminConsole bot/60/1800  update-nlp-configurations`,
  intents: `
detect POST /api/v1.1/rest/bot/{botId}/findIntent botBuilder+adminConsole bot/60/1800 safe find-intent`,
  conversations: `
getHistory GET /api/public/bot/{botId}/getMessages botBuilder+adminConsole bot/60/1800 paged conversation-history
queryHistory POST /api/public/bot/{botId}/getMessages botBuilder+adminConsole bot/60/1800 safe,paged conversation-history
getHistoryV2 GET /api/public/bot/{botId}/getMessagesV2 botBuilder+adminConsole bot/60/1800 paged conversation-history
queryHistoryV2 POST /api/public/bot/{botId}/getMessagesV2 botBuilder+adminConsole bot/60/1800 safe,paged conversation-history
queryAccountHistory POST /api/public/getMessages adminConsole bot/60/1800 safe,paged conversation-history
getHistoryLite GET /api/public/bot/{botId}/messages-lite botBuilder+adminConsole  paged conversation-history-lightweight
queryHistoryLite POST /api/public/bot/{botId}/messages-lite botBuilder+adminConsole  safe,paged conversation-history-lightweight
queryDetails POST /api/public/bot/{botId}/conversationDetails botBuilder bot/60/1800 safe,paged conversation-details-and-summary
createSummary POST /api/public/streams/{streamId}/conversationSummary botBuilder bot/60/1800  conversation-summary`,
  sessions: `
query POST /api/public/bot/{botId}/getSessions botBuilder+adminConsole bot/60/1800 safe,paged,mayBePartial get-sessions-history
queryAccount POST /api/public/getSessions adminConsole bot/60/1800 safe,paged,mayBePartial get-sessions-history`,
  feedback: `
queryResponses POST /api/public/bot/{botId}/getFeedbackSurveyResponses botBuilder+adminConsole bot/60/1800 safe,paged get-feedback-survey-responses
save POST /api/1.1/public/bot/{botId}/saveFeedback botBuilder+adminConsole bot/60/1800  save-feedback-survey-scores`,
  analytics: `
startTaskContainment POST /api/public/bot/{botId}/taskContainmentReport botBuilder  waits=job task-execution-based-containment-report
getTaskContainmentStatus GET /api/public/bot/{botId}/taskContainmentReport/status/{_id} botBuilder  waits=job task-execution-based-containment-report
queryMetrics POST /api/public/bot/{botId}/getAnalytics botBuilder bot/60/1800 safe,paged get-analytics
getWidget GET /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName} botBuilder+adminConsole bot/60/1800  get-dashboard-widget-data
queryWidget POST /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName} botBuilder+adminConsole bot/60/1800 safe get-dashboard-widget-data
queryEngagementTrend POST /api/public/bot/{botId}/userEngagementTrend botBuilder bot/60/1800 safe user-engagement-trend
queryEngagementTrendV2 POST /api/public/bot/{streamId}/v2/userEngagementTrend botBuilder  safe user-engagement-trend-v2`,
  billing: `
startBotSummary POST /api/public/bot/{botId}/billingsessionsummary botBuilder+adminConsole  waits=job billing-usage-summary
getBotSummaryStatus GET /api/public/bot/{botId}/billingsessionsummary/status botBuilder+adminConsole  waits=job billing-usage-summary
startAccountSummary POST /api/public/billingsessionsummary adminConsole  waits=job billing-usage-summary
getAccountSummaryStatus GET /api/public/billingsessionsummary/status adminConsole  waits=job billing-usage-summary
querySessions POST /api/public/bot/{botId}/getBillingSessionsDetails botBuilder  safe,paged billing-session
queryAccountSessions POST /api/public/bots/getBillingSessionsDetails adminConsole  safe,paged billing-session`,
  logs: `
listDebug GET /api/1.1/{botId}/debuglogs botBuilder bot/60/1800 paged fetch-debug-logs
queryLlmUsage POST /api/1.1/public/bot/{botId}/getLLMUsageLogs botBuilder+adminConsole  safe,paged llm-usage-logs-api
listChanges GET /api/public/bot/{botId}/changelogs botBuilder+adminConsole bot/60/1800 paged get-change-logs
listTranslations GET /api/1.1/{streamId}/translationlogs botBuilder  paged translation-logs`,
  users: `
update PUT /api/public/users adminConsole account/60/1800 mayBePartial update-user
create POST /api/public/users adminConsole account/60/1800 mayBePartial create-users
delete DELETE /api/public/users adminConsole account/60/1800 mayBePartial delete-users
updateAccess POST /api/public/useraccess adminConsole account/60/1800  update-user-access
lookup POST /api/public/usersInfo adminConsole account/60/1800 safe,mayBePartial get-user-information
listRoles GET /api/public/alluserroles adminConsole account/60/1800  get-user-roles-details
eraseData DELETE /api/public/bot/eraseUsersData adminConsole account/60/1800 waits=job delete-customer-data
getErasureStatus GET /api/public/bot/eraseUsersData/status/{reqId} adminConsole account/60/1800 waits=job delete-customer-data-status`,
  roles: `
list GET /api/public/roles adminConsole account/60/1800  get-roles
export GET /api/public/roles/export adminConsole account/60/1800  export-roles
import POST /api/public/roles/import adminConsole account/60/1800  import-roles
assignAdmin POST /api/public/adminroles/assignments/ adminConsole account/60/1800  assign-admin-roles
assignBot POST /api/public/btroles/assignments/ adminConsole account/60/1800  assign-bt-roles`,
  groups: `
list GET /api/public/groups adminConsole account/60/1800 paged get-groups`,
  sso: `
setAccount POST /api/public/ssoconfig adminConsole   enable-and-manage-sso-configuration
disableAccount DELETE /api/public/ssoconfig adminConsole   enable-and-manage-sso-configuration
getBot GET /api/public/bot/{botId}/ssoconfig adminConsole   enable-and-manage-sso-configuration
setBot POST /api/public/bot/{botId}/ssoconfig adminConsole   enable-and-manage-sso-configuration`,
  auditLogs: `
list GET /api/public/auditlogs adminConsole account/60/1800 paged get-admin-console-audit-logs`,
  tables: `
updateRows PUT /api/public/tables/{tableName} dataTables account+table/600/18000  data-update
insertRow POST /api/public/tables/{tableName} dataTables account+table/600/18000  data-insert
deleteRows DELETE /api/public/tables/{tableName} dataTables account+table/600/18000  data-delete
insertRows POST /api/public/tables/{tableName}/bulk dataTables account+table/600/18000  bulk-data-insert
queryRows POST /api/public/tables/{tableName}/query dataTables account+table/600/18000 safe,paged query-table-data`,
  views: `
query POST /api/public/views/{viewName}/query dataTables account+table/600/18000 safe,paged query-data-table-view`,
};
