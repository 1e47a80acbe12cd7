// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation: verb, method, path, apps, rate limit, flags, separators of lists in the query. */
export const operations: Readonly<Record<string, string>> = {
  bots: `
list GET /api/public/bots adminConsole account/60/1800 paged
export POST /api/public/bot/{botId}/export botBuilder+adminConsole bot/60/1800 waits=file
getExportStatus GET /api/public/bot/{botId}/export/status botBuilder+adminConsole request_id/60/1800 waits=file
import POST /api/public/bot/import adminConsole bot/60/1800 waits=job
getImportStatus GET /api/public/bot/import/status/{botImportBIR} adminConsole request_id/60/1800 waits=job
importInto POST /api/public/bot/{botId}/import adminConsole bot/60/1800 waits=job
importFunctions POST /api/public/bot/{botId}/import/botfunctions adminConsole bot/60/1800
publish POST /api/public/bot/{botId}/publish adminConsole bot/60/1800 waits=job
getPublishStatus GET /api/public/bot/{botId}/publish/status adminConsole request_id/60/1800 waits=job
installSample POST /api/public/samplebots/{botId}/add adminConsole bot/60/1800
listLinkedApps GET /api/1.1/public/bot/{streamId}/universalbot/link botBuilder+adminConsole`,
  variables: `
import POST /api/1.1/public/builder/bot/{botId}/variables/import botBuilder bot/60/1800
export POST /api/1.1/public/builder/bot/{botId}/variables/export botBuilder  safe`,
  languages: `
setDefault POST /api/1.1/public/bot/{botId}/defaultLanguage botBuilder+adminConsole  text=400
update PUT /api/1.1/public/bot/{botId}/language botBuilder+adminConsole bot/60/1800
add POST /api/1.1/public/bot/{botId}/language botBuilder+adminConsole bot/60/1800
setStatus POST /api/1.1/public/bot/{botId}/language/status botBuilder+adminConsole bot/60/1800 text=200`,
  channels: `
enable POST /api/public/channels adminConsole bot/60/1800`,
  files: `
upload POST /api/public/uploadfile botBuilder+adminConsole bot/60/1800 multipart`,
  agentIntegrations: `
deleteAll DELETE /api/public/bot/{botId}/agentintegrations botBuilder
set PUT /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder
create POST /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder
delete DELETE /api/public/bot/{botId}/agentintegrations/chat/{integration} botBuilder
listChannelMappings GET /api/public/bot/{botId}/agentintegrations/channelmappings botBuilder
setChannelMappings PUT /api/public/bot/{botId}/agentintegrations/channelmappings botBuilder
updateSubscription PUT /api/public/bot/{botId}/sdkSubscription botBuilder`,
  notifications: `
notify POST /api/public/bot/{botId}/notify botBuilder+adminConsole bot/600/18000 waits=job
getStatus GET /api/public/bot/{botId}/notify/status/{requestId} botBuilder+adminConsole bot/600/18000 waits=job,mayBePartial
notifyV2 POST /api/public/bot/{streamId}/notifyV2 botBuilder+adminConsole  waits=job
getStatusV2 GET /api/public/bot/{streamId}/notifyV2/status/{dockstatusId} botBuilder+adminConsole  waits=job,mayBePartial`,
  pushNotifications: `
subscribe POST /api/public/streams/{streamId}/sdknotifications/subscribe botBuilder
unsubscribe DELETE /api/public/streams/{streamId}/sdknotifications/unsubscribe botBuilder  mayBePartial
listDevices GET /api/public/streams/{streamId}/subscribeddevices botBuilder`,
  batchTests: `
list GET /api/public/bot/{botId}/testsuite botBuilder+adminConsole bot/60/1800
import POST /api/public/bot/{botId}/testsuite/import botBuilder+adminConsole bot/60/1800
delete DELETE /api/public/bot/{botId}/testsuite/{testSuiteName} botBuilder+adminConsole bot/60/1800
export POST /api/public/bot/{botId}/testsuite/{testSuiteName}/export botBuilder+adminConsole bot/60/1800
run POST /api/public/bot/{botId}/testsuite/{testSuiteName}/run botBuilder bot/60/1800 waits=file
deleteRun DELETE /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId} botBuilder+adminConsole bot/60/1800
getRunStatus GET /api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status botBuilder request_id/60/1800 waits=file`,
  conversationTests: `
delete DELETE /api/public/stream/{streamId}/conversation/testsuite botBuilder+adminConsole bot/60/1800
import POST /api/public/stream/{streamId}/conversation/testsuite/import botBuilder+adminConsole bot/60/1800 waits=job
getImportStatus GET /api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status botBuilder+adminConsole request_id/60/1800 waits=job
run POST /api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run botBuilder+adminConsole bot/60/1800 waits=job
getRunStatus GET /api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status botBuilder+adminConsole request_id/60/1800 waits=job`,
  conversationDeletions: `
start POST /api/public/bot/{streamId}/conversations/delete botBuilder  waits=job
getStatus GET /api/public/bot/{streamId}/conversations/delete/{jobId} botBuilder  waits=job`,
  utterances: `
import POST /api/public/bot/{botId}/mlimport botBuilder+adminConsole bot/60/1800 waits=job
getImportStatus GET /api/public/bot/{botId}/mlimport/status/{MLutteranceID} botBuilder+adminConsole request_id/60/1800 waits=job
export POST /api/public/bot/{botId}/mlexport botBuilder+adminConsole bot/60/1800 waits=file
getExportStatus GET /api/public/bot/{botId}/mlexport/status botBuilder+adminConsole request_id/60/1800 waits=file
train POST /api/public/bot/{botId}/ml/train botBuilder+adminConsole bot/60/1800 waits=job
getTrainingStatus GET /api/public/bot/{botId}/ml/train/status botBuilder+adminConsole request_id/60/1800 waits=job`,
  faqs: `
list GET /api/public/bot/{botId}/faqs botBuilder+adminConsole bot/60/1800 paged
listV2 GET /api/public/bot/{botId}/v2/faqs botBuilder+adminConsole  paged
addBulk POST /api/public/bot/{botId}/faqs/bulk botBuilder+adminConsole bot/60/1800
train POST /api/public/bot/{botId}/faqs/train botBuilder+adminConsole bot/60/1800 waits=job
getTrainingStatus GET /api/public/bot/{botId}/faqs/train/status botBuilder+adminConsole request_id/60/1800 waits=job`,
  knowledge: `
extract POST /api/public/bot/{botId}/qna/import botBuilder+adminConsole bot/60/1800
listExtractions GET /api/public/stream/{streamId}/qna/history botBuilder+adminConsole bot/60/1800
listExtractedQuestions GET /api/public/stream/{streamId}/qna/{ExtractionId}/questions botBuilder+adminConsole bot/60/1800 paged
listTasks GET /api/public/bot/{botId}/knowledgeTasks botBuilder+adminConsole bot/60/1800`,
  nlp: `
updateConfigurations POST /api/public/bot/{botId}/configurations botBuilder+adminConsole bot/60/1800`,
  intents: `
detect POST /api/v1.1/rest/bot/{botId}/findIntent botBuilder+adminConsole bot/60/1800 safe`,
  conversations: `
getHistory GET /api/public/bot/{botId}/getMessages botBuilder+adminConsole bot/60/1800 paged
queryHistory POST /api/public/bot/{botId}/getMessages botBuilder+adminConsole bot/60/1800 safe,paged
getHistoryV2 GET /api/public/bot/{botId}/getMessagesV2 botBuilder+adminConsole bot/60/1800 paged
queryHistoryV2 POST /api/public/bot/{botId}/getMessagesV2 botBuilder+adminConsole bot/60/1800 safe,paged
queryAccountHistory POST /api/public/getMessages adminConsole bot/60/1800 safe,paged
getHistoryLite GET /api/public/bot/{botId}/messages-lite botBuilder+adminConsole  paged
queryHistoryLite POST /api/public/bot/{botId}/messages-lite botBuilder+adminConsole  safe,paged
queryDetails POST /api/public/bot/{botId}/conversationDetails botBuilder bot/60/1800 safe,paged
createSummary POST /api/public/streams/{streamId}/conversationSummary botBuilder bot/60/1800`,
  sessions: `
query POST /api/public/bot/{botId}/getSessions botBuilder+adminConsole bot/60/1800 safe,paged,mayBePartial
queryAccount POST /api/public/getSessions adminConsole bot/60/1800 safe,paged,mayBePartial`,
  feedback: `
queryResponses POST /api/public/bot/{botId}/getFeedbackSurveyResponses botBuilder+adminConsole bot/60/1800 safe,paged
save POST /api/1.1/public/bot/{botId}/saveFeedback botBuilder+adminConsole bot/60/1800`,
  analytics: `
startTaskContainment POST /api/public/bot/{botId}/taskContainmentReport botBuilder  waits=job
getTaskContainmentStatus GET /api/public/bot/{botId}/taskContainmentReport/status/{_id} botBuilder  waits=job
queryMetrics POST /api/public/bot/{botId}/getAnalytics botBuilder bot/60/1800 safe,paged
getWidget GET /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName} botBuilder+adminConsole bot/60/1800
queryWidget POST /api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName} botBuilder+adminConsole bot/60/1800 safe
queryEngagementTrend POST /api/public/bot/{botId}/userEngagementTrend botBuilder bot/60/1800 safe
queryEngagementTrendV2 POST /api/public/bot/{streamId}/v2/userEngagementTrend botBuilder  safe`,
  billing: `
startBotSummary POST /api/public/bot/{botId}/billingsessionsummary botBuilder+adminConsole  waits=job
getBotSummaryStatus GET /api/public/bot/{botId}/billingsessionsummary/status botBuilder+adminConsole  waits=job
startAccountSummary POST /api/public/billingsessionsummary adminConsole  waits=job
getAccountSummaryStatus GET /api/public/billingsessionsummary/status adminConsole  waits=job
querySessions POST /api/public/bot/{botId}/getBillingSessionsDetails botBuilder  safe,paged
queryAccountSessions POST /api/public/bots/getBillingSessionsDetails adminConsole  safe,paged`,
  logs: `
listDebug GET /api/1.1/{botId}/debuglogs botBuilder bot/60/1800 paged
queryLlmUsage POST /api/1.1/public/bot/{botId}/getLLMUsageLogs botBuilder+adminConsole  safe,paged
listChanges GET /api/public/bot/{botId}/changelogs botBuilder+adminConsole bot/60/1800 paged
listTranslations GET /api/1.1/{streamId}/translationlogs botBuilder  paged`,
  users: `
update PUT /api/public/users adminConsole account/60/1800 mayBePartial
create POST /api/public/users adminConsole account/60/1800 mayBePartial
delete DELETE /api/public/users adminConsole account/60/1800 mayBePartial
updateAccess POST /api/public/useraccess adminConsole account/60/1800
lookup POST /api/public/usersInfo adminConsole account/60/1800 safe,mayBePartial
listRoles GET /api/public/alluserroles adminConsole account/60/1800
eraseData DELETE /api/public/bot/eraseUsersData adminConsole account/60/1800 waits=job
getErasureStatus GET /api/public/bot/eraseUsersData/status/{reqId} adminConsole account/60/1800 waits=job`,
  roles: `
list GET /api/public/roles adminConsole account/60/1800
export GET /api/public/roles/export adminConsole account/60/1800
import POST /api/public/roles/import adminConsole account/60/1800
assignAdmin POST /api/public/adminroles/assignments/ adminConsole account/60/1800
assignBot POST /api/public/btroles/assignments/ adminConsole account/60/1800`,
  groups: `
list GET /api/public/groups adminConsole account/60/1800 paged`,
  sso: `
setAccount POST /api/public/ssoconfig adminConsole
disableAccount DELETE /api/public/ssoconfig adminConsole
getBot GET /api/public/bot/{botId}/ssoconfig adminConsole
setBot POST /api/public/bot/{botId}/ssoconfig adminConsole`,
  auditLogs: `
list GET /api/public/auditlogs adminConsole account/60/1800 paged`,
  tables: `
updateRows PUT /api/public/tables/{tableName} dataTables account+table/600/18000
insertRow POST /api/public/tables/{tableName} dataTables account+table/600/18000
deleteRows DELETE /api/public/tables/{tableName} dataTables account+table/600/18000
insertRows POST /api/public/tables/{tableName}/bulk dataTables account+table/600/18000
queryRows POST /api/public/tables/{tableName}/query dataTables account+table/600/18000 safe,paged`,
  views: `
query POST /api/public/views/{viewName}/query dataTables account+table/600/18000 safe,paged`,
};
