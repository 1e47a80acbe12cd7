// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation by module and verb. */
export const operations = {
  bots: {
    /**
     * List the bots of the account.
     *
     * Returns one page of the account's bots, with the apps that may call them.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-bots
     */
    list: { id: "bots.list", method: "GET", path: "/api/public/bots", docs: "get-bots", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: ["bots"], more: ["availableMore"], total: ["total"] } },
    /**
     * Start the export of a bot.
     *
     * Starts an export of the bot's definition, whole or in parts. Poll the export status for the download link.
     *
     * Token: Bot Builder (Bot Export) · Admin Console (Bot Definition > Bot Export)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getExportStatus, .download() fetches the file
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-export
     */
    export: { id: "bots.export", method: "POST", path: "/api/public/bot/{botId}/export", docs: "bot-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getExportStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the state of a bot export.
     *
     * Reports the latest export of the bot and, once it has succeeded, a link to the exported file.
     *
     * Token: Bot Builder (Bot Export) · Admin Console (Bot Definition > Bot Export)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-export-status
     */
    getExportStatus: { id: "bots.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/export/status", docs: "bot-export-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [], link: ["downloadURL"] } },
    /**
     * Start the import of files as a new bot.
     *
     * Creates a bot from uploaded files, or from the uploaded zip of an export. Poll the import status until it has finished.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-bot-as-new-bot
     */
    import: { id: "bots.import", method: "POST", path: "/api/public/bot/import", docs: "import-bot-as-new-bot", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, starts: { status: "bots.getImportStatus", input: { botImportBIR: ["output", "_id"] } } },
    /**
     * Get the state of a bot import.
     *
     * Reports how far an import has come, component by component, and the bot's id once it has finished.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-import-status
     */
    getImportStatus: { id: "bots.getImportStatus", method: "GET", path: "/api/public/bot/import/status/{botImportBIR}", docs: "bot-import-status", apps: ["adminConsole"], rate: { level: "request_id", by: ["botImportBIR"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [] } },
    /**
     * Start the import of files into an existing bot.
     *
     * Replaces or adds to a bot's definition from uploaded files, to upgrade the bot or to bring an earlier version back. Poll the import status until it has finished.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-bot-into-an-existing-bot
     */
    importInto: { id: "bots.importInto", method: "POST", path: "/api/public/bot/{botId}/import", docs: "import-bot-into-an-existing-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getImportStatus", input: { botImportBIR: ["output", "_id"] } } },
    /**
     * Import bot functions into a bot.
     *
     * Takes over the functions of an uploaded script file into the bot. The answer tells the result; there is nothing to poll.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-bot-functions
     */
    importFunctions: { id: "bots.importFunctions", method: "POST", path: "/api/public/bot/{botId}/import/botfunctions", docs: "import-bot-functions", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Start the publishing of a bot.
     *
     * Asks to publish the bot. At least one channel must be enabled first. Poll the publish status for the outcome.
     *
     * Token: Admin Console (Bot Publish > Publish)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getPublishStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/publish-bot
     */
    publish: { id: "bots.publish", method: "POST", path: "/api/public/bot/{botId}/publish", docs: "publish-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getPublishStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the state of a bot's publishing.
     *
     * Reports the publishing that runs for the bot or, when none does, the last one that ended.
     *
     * Token: Admin Console (Bot Publish > Publish Status)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-publish-status
     */
    getPublishStatus: { id: "bots.getPublishStatus", method: "GET", path: "/api/public/bot/{botId}/publish/status", docs: "bot-publish-status", apps: ["adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["inprogress"], succeeded: ["successful"], failed: ["failed"] } },
  },
  variables: {
    /**
     * Import variables into a bot.
     *
     * Creates or updates environment and content variables. Send a plain list or, where collections are enabled, an object.
     *
     * Token: Bot Builder (Import Variables)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-variables-import
     */
    import: { id: "variables.import", method: "POST", path: "/api/1.1/public/builder/bot/{botId}/variables/import", docs: "bot-variables-import", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  languages: {
    /**
     * Set the default language of a bot.
     *
     * Makes another language of the bot its default one, at once and without publishing. The language must be enabled and fully published before. The change cannot be rolled back.
     *
     * Token: Bot Builder (Language Management) · Admin Console (Language Settings > Language Management)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/change-default-language
     */
    setDefault: { id: "languages.setDefault", method: "POST", path: "/api/1.1/public/bot/{botId}/defaultLanguage", docs: "change-default-language", text: [400], apps: ["botBuilder", "adminConsole"] },
  },
  files: {
    /**
     * Upload a file that another call refers to.
     *
     * Stores a file and answers its id. Imports of bots, bot functions, utterances and other data take that id.
     *
     * Token: Bot Builder (no scope documented) · Admin Console (no scope documented)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/upload-file
     */
    upload: { id: "files.upload", method: "POST", path: "/api/public/uploadfile", docs: "upload-file", multipart: true, apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 } },
  },
  utterances: {
    /**
     * Start the import of utterances.
     *
     * Starts the import of machine-learning utterances from an uploaded file. Poll the import status for the outcome.
     *
     * Token: Bot Builder (Utterances Import) · Admin Console (Test > Utterances Import and Train)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls utterances.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-ml-utterances
     */
    import: { id: "utterances.import", method: "POST", path: "/api/public/bot/{botId}/mlimport", docs: "import-ml-utterances", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getImportStatus", input: { botId: ["input", "botId"], MLutteranceID: ["output", "_id"] } } },
    /**
     * Get the state of an utterance import.
     *
     * Reports whether an import has finished and, once it has, how many utterances it copied.
     *
     * Token: Bot Builder (Utterances Import) · Admin Console (Test and Train > Utterances Import)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-import-status
     */
    getImportStatus: { id: "utterances.getImportStatus", method: "GET", path: "/api/public/bot/{botId}/mlimport/status/{MLutteranceID}", docs: "ml-utterances-import-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId", "MLutteranceID"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [] } },
  },
  conversationTests: {
    /**
     * Delete test suites by name.
     *
     * Deletes the conversation test suites that the request body names.
     *
     * Token: Bot Builder (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-test-suite
     */
    delete: { id: "conversationTests.delete", method: "DELETE", path: "/api/public/stream/{streamId}/conversation/testsuite", docs: "delete-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
    /**
     * Start the import of a test suite.
     *
     * Starts the creation of a conversation test suite from an uploaded file. Poll the import status for the suite.
     *
     * Token: Bot Builder (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls conversationTests.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/create-conversation-test-suite
     */
    import: { id: "conversationTests.import", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/import", docs: "create-conversation-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getImportStatus", input: { streamId: ["input", "streamId"], dsId: ["output", "dsId"] } } },
    /**
     * Get the state of a test suite import.
     *
     * Reports how far an import has come and, once it has succeeded, the test suite that it created.
     *
     * Token: Bot Builder (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-conversation-test-suite-creation-status
     */
    getImportStatus: { id: "conversationTests.getImportStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status", docs: "get-conversation-test-suite-creation-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "dsId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [] } },
    /**
     * Start a run of a test suite.
     *
     * Starts a run of a conversation test suite against one version of the bot. Poll the run status for the outcome. Users with the tester role cannot start runs.
     *
     * Token: Bot Builder (Conversation Tests Execution) · Admin Console (Conversation Tests Execution)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls conversationTests.getRunStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/execute-test-suite
     */
    run: { id: "conversationTests.run", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run", docs: "execute-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getRunStatus", input: { streamId: ["input", "streamId"], testSuiteName: ["input", "testSuiteName"], testRunId: ["output", "testRunId"] } } },
    /**
     * Get the state and result of a test run.
     *
     * Reports how far a run has come and, once it has finished, how many steps passed and failed.
     *
     * Token: Bot Builder (Conversation Tests Execution) · Admin Console (Conversation Tests Execution)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-test-suite-execution-status
     */
    getRunStatus: { id: "conversationTests.getRunStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status", docs: "get-test-suite-execution-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "testSuiteName", "testRunId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["inprogress", "IN_PROGRESS"], succeeded: ["passed"], failed: [] } },
  },
  conversations: {
    /**
     * Get messages of a user.
     *
     * Returns one page of the messages between a bot and one user, newest first, messages of every kind of task included. Covers the channel `rtm` unless the request names another.
     *
     * Token: Bot Builder (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    getHistory: { id: "conversations.getHistory", method: "GET", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] } },
    /**
     * Query messages of a bot.
     *
     * Returns one page of the messages between a bot and its users, newest first, messages of every kind of task included.
     *
     * Token: Bot Builder (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryHistory: { id: "conversations.queryHistory", method: "POST", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Get messages of a user in large pages.
     *
     * Returns one page of up to 10,000 messages between a bot and one user, newest first. Messages of alert and action tasks are left out.
     *
     * Token: Bot Builder (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    getHistoryV2: { id: "conversations.getHistoryV2", method: "GET", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] } },
    /**
     * Query messages of a bot in large pages.
     *
     * Returns one page of up to 10,000 messages between a bot and its users, newest first. Messages of alert and action tasks are left out.
     *
     * Token: Bot Builder (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryHistoryV2: { id: "conversations.queryHistoryV2", method: "POST", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Query messages across the account.
     *
     * Returns one page of the messages between users and the bots of the account, newest first, messages of every kind of task included.
     *
     * Token: Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryAccountHistory: { id: "conversations.queryAccountHistory", method: "POST", path: "/api/public/getMessages", docs: "conversation-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Start the deletion of conversations.
     *
     * Queues the deletion of chosen conversations, or of those of one user, within the retention period. The work is done off-peak; the bot owner gets an e-mail at the end.
     *
     * Token: Bot Builder (Delete Conversations)
     * Job: .wait() polls conversations.getDeletionStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-conversations
     */
    delete: { id: "conversations.delete", method: "POST", path: "/api/public/bot/{streamId}/conversations/delete", docs: "delete-conversations", apps: ["botBuilder"], starts: { status: "conversations.getDeletionStatus", input: { streamId: ["input", "streamId"], jobId: ["output", "jobId"] } } },
    /**
     * Get the state of a deletion of conversations.
     *
     * Reports the state of a deletion and counts what it did. A completed deletion may still have failed for some conversations: see `result.failedCount`.
     *
     * Token: Bot Builder (Delete Conversations)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-conversations
     */
    getDeletionStatus: { id: "conversations.getDeletionStatus", method: "GET", path: "/api/public/bot/{streamId}/conversations/delete/{jobId}", docs: "delete-conversations", apps: ["botBuilder"], job: { state: ["status"], running: ["queued"], succeeded: ["completed"], failed: [] } },
  },
  sessions: {
    /**
     * Query the sessions of a bot.
     *
     * Returns one page of the sessions of a bot, the last to start first, with how each ended.
     *
     * Token: Bot Builder (Bot Sessions) · Admin Console (Bot Analytics > Bot Sessions)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-sessions-history
     */
    query: { id: "sessions.query", method: "POST", path: "/api/public/bot/{botId}/getSessions", docs: "get-sessions-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, partial: { items: ["invalidSessions"] }, safe: true },
    /**
     * Query sessions across the account.
     *
     * Returns one page of the sessions of the account, the last to start first, with how each ended.
     *
     * Token: Admin Console (Bot Analytics > Bot Sessions)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-sessions-history
     */
    queryAccount: { id: "sessions.queryAccount", method: "POST", path: "/api/public/getSessions", docs: "get-sessions-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, partial: { items: ["invalidSessions"] }, safe: true },
  },
  analytics: {
    /**
     * Start the task containment report of a bot.
     *
     * Starts a report that counts, for each task of the bot, how many sessions the bot served itself, lost or handed to an agent. Poll the report's status for the rows.
     *
     * Token: Bot Builder (Metrics)
     * Job: .wait() polls analytics.getTaskContainmentStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/task-execution-based-containment-report
     */
    startTaskContainment: { id: "analytics.startTaskContainment", method: "POST", path: "/api/public/bot/{botId}/taskContainmentReport", docs: "task-execution-based-containment-report", apps: ["botBuilder"], starts: { status: "analytics.getTaskContainmentStatus", input: { botId: ["input", "botId"], _id: ["output", "_id"] } } },
    /**
     * Get the task containment report of a bot.
     *
     * Reports the state of a task containment report and, once it has succeeded, its rows.
     *
     * Token: Bot Builder (Metrics)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/task-execution-based-containment-report
     */
    getTaskContainmentStatus: { id: "analytics.getTaskContainmentStatus", method: "GET", path: "/api/public/bot/{botId}/taskContainmentReport/status/{_id}", docs: "task-execution-based-containment-report", apps: ["botBuilder"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [] } },
  },
  billing: {
    /**
     * Start the billing summary of a bot.
     *
     * Starts a report that counts what the bot is billed for, by hour, day or month. Poll the summary's status for the numbers. Sessions that a parent app hands to a linked app count for the linked app.
     *
     * Token: Bot Builder (Billing Sessions) · Admin Console (Billing > Usage > Billing Sessions)
     * Job: .wait() polls billing.getBotSummaryStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    startBotSummary: { id: "billing.startBotSummary", method: "POST", path: "/api/public/bot/{botId}/billingsessionsummary", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], starts: { status: "billing.getBotSummaryStatus", input: { botId: ["input", "botId"], type: "summary" } } },
    /**
     * Get the billing summary of a bot.
     *
     * Reports the state of the bot's latest billing summary and, once it has succeeded, its numbers.
     *
     * Token: Bot Builder (Billing Sessions) · Admin Console (Billing > Usage > Billing Sessions)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    getBotSummaryStatus: { id: "billing.getBotSummaryStatus", method: "GET", path: "/api/public/bot/{botId}/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [] } },
    /**
     * Start the billing summary of an account.
     *
     * Starts a report that counts what the account's bots are billed for, by hour, day or month. Poll the summary's status for the numbers. Sessions that a parent app hands to a linked app count for the linked app.
     *
     * Token: Admin Console (Billing > Usage > Billing Sessions)
     * Job: .wait() polls billing.getAccountSummaryStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    startAccountSummary: { id: "billing.startAccountSummary", method: "POST", path: "/api/public/billingsessionsummary", docs: "billing-usage-summary", apps: ["adminConsole"], starts: { status: "billing.getAccountSummaryStatus", input: { type: "summary" } } },
    /**
     * Get the billing summary of an account.
     *
     * Reports the state of the account's latest billing summary and, once it has succeeded, its numbers.
     *
     * Token: Admin Console (Billing > Usage > Billing Sessions)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    getAccountSummaryStatus: { id: "billing.getAccountSummaryStatus", method: "GET", path: "/api/public/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [] } },
  },
  logs: {
    /**
     * List the debug logs of a bot.
     *
     * Returns what the bot logged while it talked to a user. Name the user and the channel to get one conversation. Entries may quote what the user said and the whole context of the conversation.
     *
     * Token: Bot Builder (Debug Logs)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/fetch-debug-logs
     */
    listDebug: { id: "logs.listDebug", method: "GET", path: "/api/1.1/{botId}/debuglogs", docs: "fetch-debug-logs", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: [] } },
    /**
     * Query the language model calls of a bot.
     *
     * Returns one page of the bot's calls to language models, with the prompts and the models' answers. Entries may quote what users said. One query covers up to 90 days.
     *
     * Token: Bot Builder (Fetch Gen AI and LLM Usage Logs) · Admin Console (API Scopes > Gen AI and LLM Usage Logs)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/llm-usage-logs-api
     */
    queryLlmUsage: { id: "logs.queryLlmUsage", method: "POST", path: "/api/1.1/public/bot/{botId}/getLLMUsageLogs", docs: "llm-usage-logs-api", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: [], digits: true }, safe: true },
    /**
     * List the audit logs of the account.
     *
     * Returns one page of what the account's users and administrators did.
     *
     * Token: Admin Console (Logs > Admin Console Audit Logs)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-admin-console-audit-logs
     */
    listAudit: { id: "logs.listAudit", method: "GET", path: "/api/public/auditlogs", docs: "get-admin-console-audit-logs", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["size"], items: ["auditlogs"], more: ["moreAvailable"], total: ["total"] } },
  },
  users: {
    /**
     * Add users to the account.
     *
     * Creates users and gives them groups, roles and bots. The answer is 200 even when a user could not be created, so read the state of each entry. First choose Enterprise Users as the target audience of an app and publish it.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/create-users
     */
    create: { id: "users.create", method: "POST", path: "/api/public/users", docs: "create-users", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"], state: ["userInfo", "status"], failed: ["failure"] } },
    /**
     * Look up users by e-mail address.
     *
     * Returns the access, roles and groups of each user. The answer is 200 even when an address is unknown; its entry then says why.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-user-information
     */
    lookup: { id: "users.lookup", method: "POST", path: "/api/public/usersInfo", docs: "get-user-information", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: [], state: ["userInfo", "status"], failed: ["failure"] }, safe: true },
    /**
     * List the users with their roles.
     *
     * Returns users of the account with the bot and admin roles that each one holds.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-user-roles-details
     */
    listRoles: { id: "users.listRoles", method: "GET", path: "/api/public/alluserroles", docs: "get-user-roles-details", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Start the erasure of users' data.
     *
     * Starts to erase what bots hold about the given users. It does not go ahead for a user who owns an account or belongs to one, or who owns or co-develops a bot. Poll the erasure status with the returned id.
     *
     * Token: Admin Console (Profile Management > Delete Users Data)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Job: .wait() polls users.getErasureStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-customer-data
     */
    eraseData: { id: "users.eraseData", method: "DELETE", path: "/api/public/bot/eraseUsersData", docs: "delete-customer-data", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, starts: { status: "users.getErasureStatus", input: { reqId: ["output", "requestId"] } } },
    /**
     * Get the state of an erasure of users' data.
     *
     * Reports for each user of the erasure how far it is. There is no overall state, so read every entry.
     *
     * Token: Admin Console (Profile Management > Delete Users Data)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-customer-data-status
     */
    getErasureStatus: { id: "users.getErasureStatus", method: "GET", path: "/api/public/bot/eraseUsersData/status/{reqId}", docs: "delete-customer-data-status", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, job: { state: ["response", 0, "status"], running: ["in-progress"], succeeded: ["SUCCESS"], failed: [] } },
  },
  roles: {
    /**
     * List the admin or bot roles of the account.
     *
     * Returns the account's roles of one type with what each permits, 50 at most.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-roles
     */
    list: { id: "roles.list", method: "GET", path: "/api/public/roles", docs: "get-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
  },
  tables: {
    /**
     * Insert a row into a data table.
     *
     * Adds one row and returns it with the columns that the platform fills in.
     *
     * Token: Data table (Write)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/data-insert
     */
    insertRow: { id: "tables.insertRow", method: "POST", path: "/api/public/tables/{tableName}", docs: "data-insert", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    /**
     * Delete rows of a data table.
     *
     * Deletes every row that the filter in the body matches. What an empty filter deletes is not documented; expect every row.
     *
     * Token: Data table (Read, Delete)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/data-delete
     */
    deleteRows: { id: "tables.deleteRows", method: "DELETE", path: "/api/public/tables/{tableName}", docs: "data-delete", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    /**
     * Query the rows of a data table.
     *
     * Returns the rows that the filter in the body matches, a part at a time.
     *
     * Token: Data table (Read)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/query-table-data
     */
    queryRows: { id: "tables.queryRows", method: "POST", path: "/api/public/tables/{tableName}/query", docs: "query-table-data", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 }, pages: { style: "offset", position: ["sys_offset"], limit: ["sys_limit"], items: ["queryResult"], more: ["hasMore"], total: ["total"] }, safe: true },
  },
} as const;
