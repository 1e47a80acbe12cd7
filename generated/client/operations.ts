// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationsTable } from "../../src/client/operation-entry.js";

/** Every operation by module and verb. */
export const operations: OperationsTable = {
  bots: {
    list: { id: "bots.list", method: "GET", path: "/api/public/bots", docs: "get-bots", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: ["bots"], more: ["availableMore"], total: ["total"], identity: ["_id"] } },
    export: { id: "bots.export", method: "POST", path: "/api/public/bot/{botId}/export", docs: "bot-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getExportStatus", input: { botId: ["input", "botId"] }, identity: ["_id"] } },
    getExportStatus: { id: "bots.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/export/status", docs: "bot-export-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [], link: ["downloadURL"], identity: ["_id"] } },
    import: { id: "bots.import", method: "POST", path: "/api/public/bot/import", docs: "import-bot-as-new-bot", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, starts: { status: "bots.getImportStatus", input: { botImportBIR: ["output", "_id"] } } },
    getImportStatus: { id: "bots.getImportStatus", method: "GET", path: "/api/public/bot/import/status/{botImportBIR}", docs: "bot-import-status", apps: ["adminConsole"], rate: { level: "request_id", by: ["botImportBIR"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [], identity: ["_id"] } },
    importInto: { id: "bots.importInto", method: "POST", path: "/api/public/bot/{botId}/import", docs: "import-bot-into-an-existing-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getImportStatus", input: { botImportBIR: ["output", "_id"] } } },
    importFunctions: { id: "bots.importFunctions", method: "POST", path: "/api/public/bot/{botId}/import/botfunctions", docs: "import-bot-functions", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    publish: { id: "bots.publish", method: "POST", path: "/api/public/bot/{botId}/publish", docs: "publish-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getPublishStatus", input: { botId: ["input", "botId"] } } },
    getPublishStatus: { id: "bots.getPublishStatus", method: "GET", path: "/api/public/bot/{botId}/publish/status", docs: "bot-publish-status", apps: ["adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["inprogress"], succeeded: ["successful"], failed: ["failed"] } },
    installSample: { id: "bots.installSample", method: "POST", path: "/api/public/samplebots/{botId}/add", docs: "install-sample-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    listLinkedApps: { id: "bots.listLinkedApps", method: "GET", path: "/api/1.1/public/bot/{streamId}/universalbot/link", docs: "get-linked-apps", apps: ["botBuilder", "adminConsole"] },
  },
  variables: {
    import: { id: "variables.import", method: "POST", path: "/api/1.1/public/builder/bot/{botId}/variables/import", docs: "bot-variables-import", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    export: { id: "variables.export", method: "POST", path: "/api/1.1/public/builder/bot/{botId}/variables/export", docs: "bot-variables-export", apps: ["botBuilder"], safe: true },
  },
  languages: {
    setDefault: { id: "languages.setDefault", method: "POST", path: "/api/1.1/public/bot/{botId}/defaultLanguage", docs: "change-default-language", text: [400], apps: ["botBuilder", "adminConsole"] },
    update: { id: "languages.update", method: "PUT", path: "/api/1.1/public/bot/{botId}/language", docs: "language-updation", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    add: { id: "languages.add", method: "POST", path: "/api/1.1/public/bot/{botId}/language", docs: "add-enable-new-language", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    setStatus: { id: "languages.setStatus", method: "POST", path: "/api/1.1/public/bot/{botId}/language/status", docs: "enable-existing-language", text: [200], apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  channels: {
    enable: { id: "channels.enable", method: "POST", path: "/api/public/channels", docs: "channel-enablement", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 } },
  },
  files: {
    upload: { id: "files.upload", method: "POST", path: "/api/public/uploadfile", docs: "upload-file", multipart: true, apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 } },
  },
  agentIntegrations: {
    deleteAll: { id: "agentIntegrations.deleteAll", method: "DELETE", path: "/api/public/bot/{botId}/agentintegrations", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    set: { id: "agentIntegrations.set", method: "PUT", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    create: { id: "agentIntegrations.create", method: "POST", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    delete: { id: "agentIntegrations.delete", method: "DELETE", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    listChannelMappings: { id: "agentIntegrations.listChannelMappings", method: "GET", path: "/api/public/bot/{botId}/agentintegrations/channelmappings", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    setChannelMappings: { id: "agentIntegrations.setChannelMappings", method: "PUT", path: "/api/public/bot/{botId}/agentintegrations/channelmappings", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    updateSubscription: { id: "agentIntegrations.updateSubscription", method: "PUT", path: "/api/public/bot/{botId}/sdkSubscription", docs: "enabling-agent-transfer-api", apps: ["botBuilder"] },
  },
  notifications: {
    notify: { id: "notifications.notify", method: "POST", path: "/api/public/bot/{botId}/notify", docs: "proactive-notifications", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 600, hour: 18000 }, starts: { status: "notifications.getStatus", input: { botId: ["input", "botId"], requestId: ["output", "_id"] } } },
    getStatus: { id: "notifications.getStatus", method: "GET", path: "/api/public/bot/{botId}/notify/status/{requestId}", docs: "proactive-notifications-status", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 600, hour: 18000 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS", "PARTIAL_SUCCESS"], failed: ["FAILURE"], identity: ["_id"] }, partial: { items: ["statusLogs"], state: ["status"], failed: ["FAILURE"] } },
    notifyV2: { id: "notifications.notifyV2", method: "POST", path: "/api/public/bot/{streamId}/notifyV2", docs: "proactive-notifications-v2", apps: ["botBuilder", "adminConsole"], starts: { status: "notifications.getStatusV2", input: { streamId: ["input", "streamId"], dockstatusId: ["output", "_id"] } } },
    getStatusV2: { id: "notifications.getStatusV2", method: "GET", path: "/api/public/bot/{streamId}/notifyV2/status/{dockstatusId}", docs: "proactive-notification-status-v2", apps: ["botBuilder", "adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS", "PARTIAL_SUCCESS"], failed: ["FAILURE"] }, partial: { items: ["statusLogs"], state: ["status"], failed: ["FAILURE"] } },
  },
  pushNotifications: {
    subscribe: { id: "pushNotifications.subscribe", method: "POST", path: "/api/public/streams/{streamId}/sdknotifications/subscribe", docs: "manage-sdk-push-notifications", apps: ["botBuilder"] },
    unsubscribe: { id: "pushNotifications.unsubscribe", method: "DELETE", path: "/api/public/streams/{streamId}/sdknotifications/unsubscribe", docs: "manage-sdk-push-notifications", apps: ["botBuilder"], partial: { items: ["invalidDeviceIds"] } },
    listDevices: { id: "pushNotifications.listDevices", method: "GET", path: "/api/public/streams/{streamId}/subscribeddevices", docs: "manage-sdk-push-notifications", apps: ["botBuilder"] },
  },
  batchTests: {
    list: { id: "batchTests.list", method: "GET", path: "/api/public/bot/{botId}/testsuite", docs: "get-batch-test-suites", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    import: { id: "batchTests.import", method: "POST", path: "/api/public/bot/{botId}/testsuite/import", docs: "import-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    delete: { id: "batchTests.delete", method: "DELETE", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}", docs: "delete-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    export: { id: "batchTests.export", method: "POST", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/export", docs: "export-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    run: { id: "batchTests.run", method: "POST", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/run", docs: "batch-test-execution", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "batchTests.getRunStatus", input: { botId: ["input", "botId"], testSuiteName: ["input", "testSuiteName"], testRunId: ["output", "requestId"] } } },
    deleteRun: { id: "batchTests.deleteRun", method: "DELETE", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}", docs: "delete-batch-test-suite-execution", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    getRunStatus: { id: "batchTests.getRunStatus", method: "GET", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status", docs: "batch-test-execution-status", apps: ["botBuilder"], rate: { level: "request_id", by: ["botId", "testSuiteName", "testRunId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["running"], succeeded: ["completed"], failed: [], link: ["result", "fileUrl"], identity: ["_id"] } },
  },
  conversationTests: {
    delete: { id: "conversationTests.delete", method: "DELETE", path: "/api/public/stream/{streamId}/conversation/testsuite", docs: "delete-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
    import: { id: "conversationTests.import", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/import", docs: "create-conversation-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getImportStatus", input: { streamId: ["input", "streamId"], dsId: ["output", "dsId"] } } },
    getImportStatus: { id: "conversationTests.getImportStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status", docs: "get-conversation-test-suite-creation-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "dsId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [], identity: ["_id"] } },
    run: { id: "conversationTests.run", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run", docs: "execute-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getRunStatus", input: { streamId: ["input", "streamId"], testSuiteName: ["input", "testSuiteName"], testRunId: ["output", "testRunId"] } } },
    getRunStatus: { id: "conversationTests.getRunStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status", docs: "get-test-suite-execution-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "testSuiteName", "testRunId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["inprogress", "IN_PROGRESS"], succeeded: ["passed"], failed: [], identity: ["_id"] } },
  },
  conversationDeletions: {
    start: { id: "conversationDeletions.start", method: "POST", path: "/api/public/bot/{streamId}/conversations/delete", docs: "delete-conversations", apps: ["botBuilder"], starts: { status: "conversationDeletions.getStatus", input: { streamId: ["input", "streamId"], jobId: ["output", "jobId"] } } },
    getStatus: { id: "conversationDeletions.getStatus", method: "GET", path: "/api/public/bot/{streamId}/conversations/delete/{jobId}", docs: "delete-conversations", apps: ["botBuilder"], job: { state: ["status"], running: ["queued"], succeeded: ["completed"], failed: [], identity: ["jobId"] } },
  },
  utterances: {
    import: { id: "utterances.import", method: "POST", path: "/api/public/bot/{botId}/mlimport", docs: "import-ml-utterances", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getImportStatus", input: { botId: ["input", "botId"], MLutteranceID: ["output", "_id"] } } },
    getImportStatus: { id: "utterances.getImportStatus", method: "GET", path: "/api/public/bot/{botId}/mlimport/status/{MLutteranceID}", docs: "ml-utterances-import-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId", "MLutteranceID"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [], identity: ["_id"] } },
    export: { id: "utterances.export", method: "POST", path: "/api/public/bot/{botId}/mlexport", docs: "ml-utterances-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getExportStatus", input: { botId: ["input", "botId"] }, identity: ["_id"] } },
    getExportStatus: { id: "utterances.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/mlexport/status", docs: "ml-utterances-export-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [], link: ["downloadUrl"], identity: ["_id"] } },
    train: { id: "utterances.train", method: "POST", path: "/api/public/bot/{botId}/ml/train", docs: "ml-utterances-train", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getTrainingStatus", input: { botId: ["input", "botId"] } } },
    getTrainingStatus: { id: "utterances.getTrainingStatus", method: "GET", path: "/api/public/bot/{botId}/ml/train/status", docs: "ml-utterances-train-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["trainingStatus"], running: ["Inprogress"], succeeded: ["Finished"], failed: ["Failed"] } },
  },
  faqs: {
    list: { id: "faqs.list", method: "GET", path: "/api/public/bot/{botId}/faqs", docs: "get-faqs-from-knowledge-task", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["faqs"], more: ["moreAvailable"], total: ["count"], identity: ["_id"] } },
    listV2: { id: "faqs.listV2", method: "GET", path: "/api/public/bot/{botId}/v2/faqs", docs: "get-faqs-from-knowledge-task-v2", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["faqs"], more: ["moreAvailable"], total: ["count"], identity: ["_id"] } },
    addBulk: { id: "faqs.addBulk", method: "POST", path: "/api/public/bot/{botId}/faqs/bulk", docs: "add-questions-to-knowledgegraph", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    train: { id: "faqs.train", method: "POST", path: "/api/public/bot/{botId}/faqs/train", docs: "faq-training", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "faqs.getTrainingStatus", input: { botId: ["input", "botId"], language: ["input", "body", "language"] } } },
    getTrainingStatus: { id: "faqs.getTrainingStatus", method: "GET", path: "/api/public/bot/{botId}/faqs/train/status", docs: "faq-training-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["in-progress"], succeeded: ["success"], failed: ["failure"] } },
  },
  knowledge: {
    extract: { id: "knowledge.extract", method: "POST", path: "/api/public/bot/{botId}/qna/import", docs: "extract-kg-from-file-url", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    listExtractions: { id: "knowledge.listExtractions", method: "GET", path: "/api/public/stream/{streamId}/qna/history", docs: "get-kg-extraction-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
    listExtractedQuestions: { id: "knowledge.listExtractedQuestions", method: "GET", path: "/api/public/stream/{streamId}/qna/{ExtractionId}/questions", docs: "get-kg-extraction-questions", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["extractions"], total: ["qnaCount"], identity: ["_id"] } },
    listTasks: { id: "knowledge.listTasks", method: "GET", path: "/api/public/bot/{botId}/knowledgeTasks", docs: "get-knowledge-tasks", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  nlp: {
    updateConfigurations: { id: "nlp.updateConfigurations", method: "POST", path: "/api/public/bot/{botId}/configurations", docs: "update-nlp-configurations", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  intents: {
    detect: { id: "intents.detect", method: "POST", path: "/api/v1.1/rest/bot/{botId}/findIntent", docs: "find-intent", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
  },
  conversations: {
    getHistory: { id: "conversations.getHistory", method: "GET", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] } },
    queryHistory: { id: "conversations.queryHistory", method: "POST", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] }, safe: true },
    getHistoryV2: { id: "conversations.getHistoryV2", method: "GET", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] } },
    queryHistoryV2: { id: "conversations.queryHistoryV2", method: "POST", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] }, safe: true },
    queryAccountHistory: { id: "conversations.queryAccountHistory", method: "POST", path: "/api/public/getMessages", docs: "conversation-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] }, safe: true },
    getHistoryLite: { id: "conversations.getHistoryLite", method: "GET", path: "/api/public/bot/{botId}/messages-lite", docs: "conversation-history-lightweight", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] } },
    queryHistoryLite: { id: "conversations.queryHistoryLite", method: "POST", path: "/api/public/bot/{botId}/messages-lite", docs: "conversation-history-lightweight", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"], identity: ["_id"] }, safe: true },
    queryDetails: { id: "conversations.queryDetails", method: "POST", path: "/api/public/bot/{botId}/conversationDetails", docs: "conversation-details-and-summary", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["conversationHistory"] }, safe: true },
    createSummary: { id: "conversations.createSummary", method: "POST", path: "/api/public/streams/{streamId}/conversationSummary", docs: "conversation-summary", apps: ["botBuilder"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
  },
  sessions: {
    query: { id: "sessions.query", method: "POST", path: "/api/public/bot/{botId}/getSessions", docs: "get-sessions-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"], identity: ["sessionId"] }, partial: { items: ["invalidSessions"] }, safe: true },
    queryAccount: { id: "sessions.queryAccount", method: "POST", path: "/api/public/getSessions", docs: "get-sessions-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"], identity: ["sessionId"] }, partial: { items: ["invalidSessions"] }, safe: true },
  },
  feedback: {
    queryResponses: { id: "feedback.queryResponses", method: "POST", path: "/api/public/bot/{botId}/getFeedbackSurveyResponses", docs: "get-feedback-survey-responses", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["result"], more: ["moreAvailable"], total: ["totalCount"], identity: ["_id"] }, safe: true },
    save: { id: "feedback.save", method: "POST", path: "/api/1.1/public/bot/{botId}/saveFeedback", docs: "save-feedback-survey-scores", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  analytics: {
    startTaskContainment: { id: "analytics.startTaskContainment", method: "POST", path: "/api/public/bot/{botId}/taskContainmentReport", docs: "task-execution-based-containment-report", apps: ["botBuilder"], starts: { status: "analytics.getTaskContainmentStatus", input: { botId: ["input", "botId"], _id: ["output", "_id"] } } },
    getTaskContainmentStatus: { id: "analytics.getTaskContainmentStatus", method: "GET", path: "/api/public/bot/{botId}/taskContainmentReport/status/{_id}", docs: "task-execution-based-containment-report", apps: ["botBuilder"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [] } },
    queryMetrics: { id: "analytics.queryMetrics", method: "POST", path: "/api/public/bot/{botId}/getAnalytics", docs: "get-analytics", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["result"], more: ["moreAvailable"], total: ["totalCount"], identity: ["_id"] }, safe: true },
    getWidget: { id: "analytics.getWidget", method: "GET", path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}", docs: "get-dashboard-widget-data", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    queryWidget: { id: "analytics.queryWidget", method: "POST", path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}", docs: "get-dashboard-widget-data", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
    queryEngagementTrend: { id: "analytics.queryEngagementTrend", method: "POST", path: "/api/public/bot/{botId}/userEngagementTrend", docs: "user-engagement-trend", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
    queryEngagementTrendV2: { id: "analytics.queryEngagementTrendV2", method: "POST", path: "/api/public/bot/{streamId}/v2/userEngagementTrend", docs: "user-engagement-trend-v2", apps: ["botBuilder"], safe: true },
  },
  billing: {
    startBotSummary: { id: "billing.startBotSummary", method: "POST", path: "/api/public/bot/{botId}/billingsessionsummary", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], starts: { status: "billing.getBotSummaryStatus", input: { botId: ["input", "botId"], type: "summary" }, identity: ["_id"] } },
    getBotSummaryStatus: { id: "billing.getBotSummaryStatus", method: "GET", path: "/api/public/bot/{botId}/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [], identity: ["_id"] } },
    startAccountSummary: { id: "billing.startAccountSummary", method: "POST", path: "/api/public/billingsessionsummary", docs: "billing-usage-summary", apps: ["adminConsole"], starts: { status: "billing.getAccountSummaryStatus", input: { type: "summary" }, identity: ["_id"] } },
    getAccountSummaryStatus: { id: "billing.getAccountSummaryStatus", method: "GET", path: "/api/public/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [], identity: ["_id"] } },
    querySessions: { id: "billing.querySessions", method: "POST", path: "/api/public/bot/{botId}/getBillingSessionsDetails", docs: "billing-session", apps: ["botBuilder"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"], identity: ["billingSessionId"] }, safe: true },
    queryAccountSessions: { id: "billing.queryAccountSessions", method: "POST", path: "/api/public/bots/getBillingSessionsDetails", docs: "billing-session", apps: ["adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"], identity: ["billingSessionId"] }, safe: true },
  },
  logs: {
    listDebug: { id: "logs.listDebug", method: "GET", path: "/api/1.1/{botId}/debuglogs", docs: "fetch-debug-logs", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: [] } },
    queryLlmUsage: { id: "logs.queryLlmUsage", method: "POST", path: "/api/1.1/public/bot/{botId}/getLLMUsageLogs", docs: "llm-usage-logs-api", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: [], digits: true }, safe: true },
    listChanges: { id: "logs.listChanges", method: "GET", path: "/api/public/bot/{botId}/changelogs", docs: "get-change-logs", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: [], identity: ["_id"] } },
    listTranslations: { id: "logs.listTranslations", method: "GET", path: "/api/1.1/{streamId}/translationlogs", docs: "translation-logs", apps: ["botBuilder"], pages: { style: "offset", position: ["offset"], limit: ["limit"], items: [] } },
  },
  users: {
    update: { id: "users.update", method: "PUT", path: "/api/public/users", docs: "update-user", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"], state: ["userInfo", "status"], failed: ["failure"] } },
    create: { id: "users.create", method: "POST", path: "/api/public/users", docs: "create-users", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"], state: ["userInfo", "status"], failed: ["failure"] } },
    delete: { id: "users.delete", method: "DELETE", path: "/api/public/users", docs: "delete-users", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"] } },
    updateAccess: { id: "users.updateAccess", method: "POST", path: "/api/public/useraccess", docs: "update-user-access", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    lookup: { id: "users.lookup", method: "POST", path: "/api/public/usersInfo", docs: "get-user-information", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: [], state: ["userInfo", "status"], failed: ["failure"] }, safe: true },
    listRoles: { id: "users.listRoles", method: "GET", path: "/api/public/alluserroles", docs: "get-user-roles-details", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    eraseData: { id: "users.eraseData", method: "DELETE", path: "/api/public/bot/eraseUsersData", docs: "delete-customer-data", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, starts: { status: "users.getErasureStatus", input: { reqId: ["output", "requestId"] } } },
    getErasureStatus: { id: "users.getErasureStatus", method: "GET", path: "/api/public/bot/eraseUsersData/status/{reqId}", docs: "delete-customer-data-status", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, job: { state: ["response", 0, "status"], running: ["in-progress"], succeeded: ["SUCCESS"], failed: [], identity: ["_id"] } },
  },
  roles: {
    list: { id: "roles.list", method: "GET", path: "/api/public/roles", docs: "get-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    export: { id: "roles.export", method: "GET", path: "/api/public/roles/export", docs: "export-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    import: { id: "roles.import", method: "POST", path: "/api/public/roles/import", docs: "import-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    assignAdmin: { id: "roles.assignAdmin", method: "POST", path: "/api/public/adminroles/assignments/", docs: "assign-admin-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    assignBot: { id: "roles.assignBot", method: "POST", path: "/api/public/btroles/assignments/", docs: "assign-bt-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
  },
  groups: {
    list: { id: "groups.list", method: "GET", path: "/api/public/groups", docs: "get-groups", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: ["groups"], more: ["availableMore"], total: ["total"], identity: ["_id"] } },
  },
  sso: {
    setAccount: { id: "sso.setAccount", method: "POST", path: "/api/public/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    disableAccount: { id: "sso.disableAccount", method: "DELETE", path: "/api/public/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    getBot: { id: "sso.getBot", method: "GET", path: "/api/public/bot/{botId}/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    setBot: { id: "sso.setBot", method: "POST", path: "/api/public/bot/{botId}/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
  },
  auditLogs: {
    list: { id: "auditLogs.list", method: "GET", path: "/api/public/auditlogs", docs: "get-admin-console-audit-logs", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["size"], items: ["auditlogs"], more: ["moreAvailable"], total: ["total"], identity: ["AuditLogId"] } },
  },
  tables: {
    updateRows: { id: "tables.updateRows", method: "PUT", path: "/api/public/tables/{tableName}", docs: "data-update", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    insertRow: { id: "tables.insertRow", method: "POST", path: "/api/public/tables/{tableName}", docs: "data-insert", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    deleteRows: { id: "tables.deleteRows", method: "DELETE", path: "/api/public/tables/{tableName}", docs: "data-delete", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    insertRows: { id: "tables.insertRows", method: "POST", path: "/api/public/tables/{tableName}/bulk", docs: "bulk-data-insert", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    queryRows: { id: "tables.queryRows", method: "POST", path: "/api/public/tables/{tableName}/query", docs: "query-table-data", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 }, pages: { style: "offset", position: ["sys_offset"], limit: ["sys_limit"], items: ["queryResult"], more: ["hasMore"], total: ["total"], identity: ["sys_Id"] }, safe: true },
  },
  views: {
    query: { id: "views.query", method: "POST", path: "/api/public/views/{viewName}/query", docs: "query-data-table-view", apps: ["dataTables"], rate: { level: "account+table", by: ["viewName"], minute: 600, hour: 18000 }, pages: { style: "offset", position: ["sys_offset"], limit: ["sys_limit"], items: ["queryResult"] }, safe: true },
  },
};
