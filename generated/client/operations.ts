// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation by module and verb. */
export const operations = {
  bots: {
    /**
     * List the bots of the account.
     *
     * Returns one page of the account's bots, each with the apps that may call it.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-bots
     */
    list: { id: "bots.list", method: "GET", path: "/api/public/bots", docs: "get-bots", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: ["bots"], more: ["availableMore"], total: ["total"] } },
    /**
     * Start a bot export.
     *
     * Starts an export of the bot's definition, complete or partial. Poll the export status for the download link.
     *
     * Token: App Builder (Bot Builder) (Bot Export) · Admin Console (Bot Definition > Bot Export)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getExportStatus, .download() fetches the file
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-export
     */
    export: { id: "bots.export", method: "POST", path: "/api/public/bot/{botId}/export", docs: "bot-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getExportStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the status of a bot export.
     *
     * Returns the status of the bot's latest export and, once it has succeeded, a link to the exported file.
     *
     * Token: App Builder (Bot Builder) (Bot Export) · Admin Console (Bot Definition > Bot Export)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-export-status
     */
    getExportStatus: { id: "bots.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/export/status", docs: "bot-export-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [], link: ["downloadURL"] } },
    /**
     * Start an import into a new bot.
     *
     * Starts an import that creates a bot from uploaded files or from the uploaded zip of an export. Poll the import status for the outcome.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-bot-as-new-bot
     */
    import: { id: "bots.import", method: "POST", path: "/api/public/bot/import", docs: "import-bot-as-new-bot", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, starts: { status: "bots.getImportStatus", input: { botImportBIR: ["output", "_id"] } } },
    /**
     * Get the status of a bot import.
     *
     * Returns the status of an import, component by component, and the bot's ID once it has finished.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-import-status
     */
    getImportStatus: { id: "bots.getImportStatus", method: "GET", path: "/api/public/bot/import/status/{botImportBIR}", docs: "bot-import-status", apps: ["adminConsole"], rate: { level: "request_id", by: ["botImportBIR"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [] } },
    /**
     * Start an import into an existing bot.
     *
     * Starts an import that replaces or extends a bot's definition with uploaded files, for example to upgrade the bot or to restore an earlier version. Poll the import status for the outcome.
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
     * Imports the functions of an uploaded script file into the bot. The response is the final result; there is no status to poll.
     *
     * Token: Admin Console (Bot Definition > Bot Import)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-bot-functions
     */
    importFunctions: { id: "bots.importFunctions", method: "POST", path: "/api/public/bot/{botId}/import/botfunctions", docs: "import-bot-functions", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Start publishing a bot.
     *
     * Starts publishing the bot. At least one channel must be enabled first. Poll the publish status for the outcome.
     *
     * Token: Admin Console (Bot Publish > Publish)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls bots.getPublishStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/publish-bot
     */
    publish: { id: "bots.publish", method: "POST", path: "/api/public/bot/{botId}/publish", docs: "publish-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getPublishStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the status of a publish job.
     *
     * Returns the status of the bot's running publish job or, if none is running, of the latest one.
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
     * Creates or updates environment and content variables. Send a list or, where collections are enabled, an object.
     *
     * Token: App Builder (Bot Builder) (Import Variables)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-variables-import
     */
    import: { id: "variables.import", method: "POST", path: "/api/1.1/public/builder/bot/{botId}/variables/import", docs: "bot-variables-import", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  languages: {
    /**
     * Set a bot's default language.
     *
     * Makes another language the bot's default, at once and without publishing. The language must already be enabled and fully published. The change cannot be rolled back.
     *
     * Token: App Builder (Bot Builder) (Language Management) · Admin Console (Language Settings > Language Management)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/change-default-language
     */
    setDefault: { id: "languages.setDefault", method: "POST", path: "/api/1.1/public/bot/{botId}/defaultLanguage", docs: "change-default-language", text: [400], apps: ["botBuilder", "adminConsole"] },
  },
  files: {
    /**
     * Upload a file for use by another operation.
     *
     * Stores a file and returns its ID. Imports of bots, bot functions, utterances and other data take that ID.
     *
     * Token: App Builder (Bot Builder) (no scope documented) · Admin Console (no scope documented)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/upload-file
     */
    upload: { id: "files.upload", method: "POST", path: "/api/public/uploadfile", docs: "upload-file", multipart: true, apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 } },
  },
  conversationTests: {
    /**
     * Delete test suites by name.
     *
     * Deletes the conversation test suites named in the request body.
     *
     * Token: App Builder (Bot Builder) (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-test-suite
     */
    delete: { id: "conversationTests.delete", method: "DELETE", path: "/api/public/stream/{streamId}/conversation/testsuite", docs: "delete-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
    /**
     * Start a test suite import.
     *
     * Starts the import of a conversation test suite from an uploaded file. Poll the import status for the created suite.
     *
     * Token: App Builder (Bot Builder) (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls conversationTests.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/create-conversation-test-suite
     */
    import: { id: "conversationTests.import", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/import", docs: "create-conversation-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getImportStatus", input: { streamId: ["input", "streamId"], dsId: ["output", "dsId"] } } },
    /**
     * Get the status of a test suite import.
     *
     * Returns the status of an import and, once it has succeeded, the test suite that it created.
     *
     * Token: App Builder (Bot Builder) (Conversation Tests Management) · Admin Console (Conversation Tests Management)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-conversation-test-suite-creation-status
     */
    getImportStatus: { id: "conversationTests.getImportStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status", docs: "get-conversation-test-suite-creation-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "dsId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [] } },
    /**
     * Start a test suite run.
     *
     * Starts a run of a conversation test suite against one version of the bot. Poll the run status for the outcome. Users with the tester role cannot start runs.
     *
     * Token: App Builder (Bot Builder) (Conversation Tests Execution) · Admin Console (Conversation Tests Execution)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls conversationTests.getRunStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/execute-test-suite
     */
    run: { id: "conversationTests.run", method: "POST", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run", docs: "execute-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, starts: { status: "conversationTests.getRunStatus", input: { streamId: ["input", "streamId"], testSuiteName: ["input", "testSuiteName"], testRunId: ["output", "testRunId"] } } },
    /**
     * Get the status of a test suite run.
     *
     * Returns the status of a run and, once it has finished, how many steps passed and failed.
     *
     * Token: App Builder (Bot Builder) (Conversation Tests Execution) · Admin Console (Conversation Tests Execution)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-test-suite-execution-status
     */
    getRunStatus: { id: "conversationTests.getRunStatus", method: "GET", path: "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status", docs: "get-test-suite-execution-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["streamId", "testSuiteName", "testRunId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["inprogress", "IN_PROGRESS"], succeeded: ["passed"], failed: [] } },
  },
  conversationDeletions: {
    /**
     * Start a conversation deletion.
     *
     * Queues the deletion of selected conversations, or of one user's conversations, within the retention period. The deletion runs off-peak; the bot owner gets an email when it ends. Poll the deletion status for the outcome.
     *
     * Token: App Builder (Bot Builder) (Delete Conversations)
     * Job: .wait() polls conversationDeletions.getStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-conversations
     */
    start: { id: "conversationDeletions.start", method: "POST", path: "/api/public/bot/{streamId}/conversations/delete", docs: "delete-conversations", apps: ["botBuilder"], starts: { status: "conversationDeletions.getStatus", input: { streamId: ["input", "streamId"], jobId: ["output", "jobId"] } } },
    /**
     * Get the status of a conversation deletion.
     *
     * Returns the status of a deletion and how much it deleted. A completed deletion may still have failed for some conversations: see `result.failedCount`.
     *
     * Token: App Builder (Bot Builder) (Delete Conversations)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-conversations
     */
    getStatus: { id: "conversationDeletions.getStatus", method: "GET", path: "/api/public/bot/{streamId}/conversations/delete/{jobId}", docs: "delete-conversations", apps: ["botBuilder"], job: { state: ["status"], running: ["queued"], succeeded: ["completed"], failed: [] } },
  },
  utterances: {
    /**
     * Start an utterance import.
     *
     * Starts the import of machine-learning utterances from an uploaded file. Poll the import status for the outcome.
     *
     * Token: App Builder (Bot Builder) (Utterances Import) · Admin Console (Test > Utterances Import and Train)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls utterances.getImportStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-ml-utterances
     */
    import: { id: "utterances.import", method: "POST", path: "/api/public/bot/{botId}/mlimport", docs: "import-ml-utterances", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getImportStatus", input: { botId: ["input", "botId"], MLutteranceID: ["output", "_id"] } } },
    /**
     * Get the status of an utterance import.
     *
     * Returns the status of an import and, once it has finished, the number of utterances copied.
     *
     * Token: App Builder (Bot Builder) (Utterances Import) · Admin Console (Test and Train > Utterances Import)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-import-status
     */
    getImportStatus: { id: "utterances.getImportStatus", method: "GET", path: "/api/public/bot/{botId}/mlimport/status/{MLutteranceID}", docs: "ml-utterances-import-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId", "MLutteranceID"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["pending"], succeeded: ["success"], failed: [] } },
    /**
     * Start an utterance export.
     *
     * Starts an export of the bot's machine-learning utterances to a file. Poll the export status for the download link.
     *
     * Token: App Builder (Bot Builder) (Utterances Export) · Admin Console (Test > Utterances Export and Train)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls utterances.getExportStatus, .download() fetches the file
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-export
     */
    export: { id: "utterances.export", method: "POST", path: "/api/public/bot/{botId}/mlexport", docs: "ml-utterances-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getExportStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the status of an utterance export.
     *
     * Returns the status of the bot's latest utterance export and, once it has succeeded, a link to the exported file.
     *
     * Token: App Builder (Bot Builder) (Utterances Export) · Admin Console (Test > Utterances Export and Train)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-export-status
     */
    getExportStatus: { id: "utterances.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/mlexport/status", docs: "ml-utterances-export-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [], link: ["downloadUrl"] } },
    /**
     * Start the training of a bot's utterances.
     *
     * Starts the machine-learning training of the bot in one language. Poll the training status of that language for the outcome.
     *
     * Token: App Builder (Bot Builder) (Train ML) · Admin Console (Test and Train > Train ML)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls utterances.getTrainingStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-train
     */
    train: { id: "utterances.train", method: "POST", path: "/api/public/bot/{botId}/ml/train", docs: "ml-utterances-train", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getTrainingStatus", input: { botId: ["input", "botId"] } } },
    /**
     * Get the status of an utterance training.
     *
     * Returns the status of the latest machine-learning training of the bot, and whether the trained model is in sync with the bot's current definition.
     *
     * Token: App Builder (Bot Builder) (Train ML) · Admin Console (Test and Train > Train ML)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/ml-utterances-train-status
     */
    getTrainingStatus: { id: "utterances.getTrainingStatus", method: "GET", path: "/api/public/bot/{botId}/ml/train/status", docs: "ml-utterances-train-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["trainingStatus"], running: ["Inprogress"], succeeded: ["Finished"], failed: ["Failed"] } },
  },
  faqs: {
    /**
     * List the FAQs of a knowledge task.
     *
     * Returns one page of the FAQs of a knowledge task, or of one of its nodes. List the knowledge tasks first to find the task's ID. The second version of this operation needs no such ID.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-faqs-from-knowledge-task
     */
    list: { id: "faqs.list", method: "GET", path: "/api/public/bot/{botId}/faqs", docs: "get-faqs-from-knowledge-task", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["faqs"], more: ["moreAvailable"], total: ["count"] } },
    /**
     * List the FAQs of a bot by version and node name.
     *
     * Returns one page of the FAQs of the bot's published version or of the one in development, all of them or those of one node.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-faqs-from-knowledge-task-v2
     */
    listV2: { id: "faqs.listV2", method: "GET", path: "/api/public/bot/{botId}/v2/faqs", docs: "get-faqs-from-knowledge-task-v2", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["faqs"], more: ["moreAvailable"], total: ["count"] } },
    /**
     * Add extracted questions to a knowledge graph.
     *
     * Adds questions to a node of a knowledge graph. First extract the questions from a file or a web page, list them, and list the knowledge tasks.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/add-questions-to-knowledgegraph
     */
    addBulk: { id: "faqs.addBulk", method: "POST", path: "/api/public/bot/{botId}/faqs/bulk", docs: "add-questions-to-knowledgegraph", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Start the training of a bot's FAQs.
     *
     * Starts the training of the bot's knowledge graph in one language. Poll the training status of that language for the outcome.
     *
     * Token: App Builder (Bot Builder) (Train FAQ) · Admin Console (Test and Train > Train FAQ)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls faqs.getTrainingStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/faq-training
     */
    train: { id: "faqs.train", method: "POST", path: "/api/public/bot/{botId}/faqs/train", docs: "faq-training", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "faqs.getTrainingStatus", input: { botId: ["input", "botId"], language: ["input", "body", "language"] } } },
    /**
     * Get the status of a FAQ training.
     *
     * Returns the status of the latest training of the bot's FAQs in one language.
     *
     * Token: App Builder (Bot Builder) (Train FAQ) · Admin Console (Test and Train > Train FAQ)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/faq-training-status
     */
    getTrainingStatus: { id: "faqs.getTrainingStatus", method: "GET", path: "/api/public/bot/{botId}/faqs/train/status", docs: "faq-training-status", apps: ["botBuilder", "adminConsole"], rate: { level: "request_id", by: ["botId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["in-progress"], succeeded: ["success"], failed: ["failure"] } },
  },
  knowledge: {
    /**
     * Extract questions from a file or a web page.
     *
     * Extracts questions from an uploaded file or from a web page. The list of extractions shows the status of each. Once it has succeeded, list the extracted questions and add those that you want to the knowledge graph.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/extract-kg-from-file-url
     */
    extract: { id: "knowledge.extract", method: "POST", path: "/api/public/bot/{botId}/qna/import", docs: "extract-kg-from-file-url", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * List the extractions of a bot.
     *
     * Returns the extractions of questions for the bot in one language, each with its status and the number of questions found.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-kg-extraction-history
     */
    listExtractions: { id: "knowledge.listExtractions", method: "GET", path: "/api/public/stream/{streamId}/qna/history", docs: "get-kg-extraction-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
    /**
     * List the questions of an extraction.
     *
     * Returns one page of the questions that an extraction found, each with its reply.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-kg-extraction-questions
     */
    listExtractedQuestions: { id: "knowledge.listExtractedQuestions", method: "GET", path: "/api/public/stream/{streamId}/qna/{ExtractionId}/questions", docs: "get-kg-extraction-questions", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: ["extractions"], total: ["qnaCount"] } },
    /**
     * List the knowledge tasks of a bot.
     *
     * Returns the bot's knowledge tasks in one language, each with the nodes of its knowledge graph.
     *
     * Token: App Builder (Bot Builder) (Manage Knowledge Graph) · Admin Console (Manage Knowledge Graph)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-knowledge-tasks
     */
    listTasks: { id: "knowledge.listTasks", method: "GET", path: "/api/public/bot/{botId}/knowledgeTasks", docs: "get-knowledge-tasks", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  nlp: {
    /**
     * Update the NLP configuration of a bot.
     *
     * Updates thresholds and settings of the bot's language engines in one language. Send only the parts to change.
     *
     * Token: App Builder (Bot Builder) (NLP Configurations) · Admin Console (Test > NLP Configurations & Train)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/update-nlp-configurations
     */
    updateConfigurations: { id: "nlp.updateConfigurations", method: "POST", path: "/api/public/bot/{botId}/configurations", docs: "update-nlp-configurations", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  intents: {
    /**
     * Detect the intent of an utterance.
     *
     * Returns the intent and the entities that the bot's language engines find in an utterance, with their scores.
     *
     * Token: App Builder (Bot Builder) (Intent and Entity Detection) · Admin Console (Intent Identification > Intent and Entity Detection)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/find-intent
     */
    detect: { id: "intents.detect", method: "POST", path: "/api/v1.1/rest/bot/{botId}/findIntent", docs: "find-intent", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
  },
  conversations: {
    /**
     * Get a user's messages.
     *
     * Returns one page of the messages between a bot and one user, most recent first, including messages of every type of task. Covers the channel `rtm` unless the request names another.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    getHistory: { id: "conversations.getHistory", method: "GET", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] } },
    /**
     * Query a bot's messages.
     *
     * Returns one page of the messages between a bot and its users, most recent first, including messages of every type of task.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryHistory: { id: "conversations.queryHistory", method: "POST", path: "/api/public/bot/{botId}/getMessages", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Get a user's messages in large pages.
     *
     * Returns one page of up to 10,000 messages between a bot and one user, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of each.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    getHistoryV2: { id: "conversations.getHistoryV2", method: "GET", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] } },
    /**
     * Query a bot's messages in large pages.
     *
     * Returns one page of up to 10,000 messages between a bot and its users, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of many sessions at once.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryHistoryV2: { id: "conversations.queryHistoryV2", method: "POST", path: "/api/public/bot/{botId}/getMessagesV2", docs: "conversation-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Query messages across the account.
     *
     * Returns one page of the messages between users and the bots of the account, most recent first, including messages of every type of task. No field selects a bot; each message names its own.
     *
     * Token: Admin Console (Bot Analytics > Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history
     */
    queryAccountHistory: { id: "conversations.queryAccountHistory", method: "POST", path: "/api/public/getMessages", docs: "conversation-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
  },
  sessions: {
    /**
     * Query a bot's sessions.
     *
     * Returns one page of the bot's sessions, most recent first, with the outcome of each.
     *
     * Token: App Builder (Bot Builder) (Bot Sessions) · Admin Console (Bot Analytics > Bot Sessions)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-sessions-history
     */
    query: { id: "sessions.query", method: "POST", path: "/api/public/bot/{botId}/getSessions", docs: "get-sessions-history", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, partial: { items: ["invalidSessions"] }, safe: true },
    /**
     * Query sessions across the account.
     *
     * Returns one page of the account's sessions, most recent first, with the outcome of each. No field selects a bot; each session names its own.
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
     * Start a bot's task containment report.
     *
     * Starts a report that counts, for each task of the bot, how many sessions the bot handled itself, lost or handed to an agent. Poll the report status for the rows.
     *
     * Token: App Builder (Bot Builder) (Metrics)
     * Job: .wait() polls analytics.getTaskContainmentStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/task-execution-based-containment-report
     */
    startTaskContainment: { id: "analytics.startTaskContainment", method: "POST", path: "/api/public/bot/{botId}/taskContainmentReport", docs: "task-execution-based-containment-report", apps: ["botBuilder"], starts: { status: "analytics.getTaskContainmentStatus", input: { botId: ["input", "botId"], _id: ["output", "_id"] } } },
    /**
     * Get a bot's task containment report.
     *
     * Returns the status of a task containment report and, once it has succeeded, its rows.
     *
     * Token: App Builder (Bot Builder) (Metrics)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/task-execution-based-containment-report
     */
    getTaskContainmentStatus: { id: "analytics.getTaskContainmentStatus", method: "GET", path: "/api/public/bot/{botId}/taskContainmentReport/status/{_id}", docs: "task-execution-based-containment-report", apps: ["botBuilder"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS"], failed: [] } },
  },
  billing: {
    /**
     * Start a bot's billing summary.
     *
     * Starts a report on the bot's billable usage, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
     *
     * Token: App Builder (Bot Builder) (Billing Sessions) · Admin Console (Billing > Usage > Billing Sessions)
     * Job: .wait() polls billing.getBotSummaryStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    startBotSummary: { id: "billing.startBotSummary", method: "POST", path: "/api/public/bot/{botId}/billingsessionsummary", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], starts: { status: "billing.getBotSummaryStatus", input: { botId: ["input", "botId"], type: "summary" } } },
    /**
     * Get a bot's billing summary.
     *
     * Returns the status of the bot's latest billing summary and, once it has succeeded, its figures.
     *
     * Token: App Builder (Bot Builder) (Billing Sessions) · Admin Console (Billing > Usage > Billing Sessions)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    getBotSummaryStatus: { id: "billing.getBotSummaryStatus", method: "GET", path: "/api/public/bot/{botId}/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [] } },
    /**
     * Start the account's billing summary.
     *
     * Starts a report on the billable usage of the account's bots, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
     *
     * Token: Admin Console (Billing > Usage > Billing Sessions)
     * Job: .wait() polls billing.getAccountSummaryStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    startAccountSummary: { id: "billing.startAccountSummary", method: "POST", path: "/api/public/billingsessionsummary", docs: "billing-usage-summary", apps: ["adminConsole"], starts: { status: "billing.getAccountSummaryStatus", input: { type: "summary" } } },
    /**
     * Get the account's billing summary.
     *
     * Returns the status of the account's latest billing summary and, once it has succeeded, its figures.
     *
     * Token: Admin Console (Billing > Usage > Billing Sessions)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
     */
    getAccountSummaryStatus: { id: "billing.getAccountSummaryStatus", method: "GET", path: "/api/public/billingsessionsummary/status", docs: "billing-usage-summary", apps: ["adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["success"], failed: [] } },
  },
  logs: {
    /**
     * List a bot's debug logs.
     *
     * Returns one page of the bot's debug log. Pass the user and the channel to select one conversation. Entries may quote the user and include the whole context of the conversation.
     *
     * Token: App Builder (Bot Builder) (Debug Logs)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/fetch-debug-logs
     */
    listDebug: { id: "logs.listDebug", method: "GET", path: "/api/1.1/{botId}/debuglogs", docs: "fetch-debug-logs", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["offset"], limit: ["limit"], items: [] } },
    /**
     * Query a bot's language model calls.
     *
     * Returns one page of the bot's calls to language models, with the prompts and the models' replies. Entries may quote users. One query covers at most 90 days.
     *
     * Token: App Builder (Bot Builder) (Fetch Gen AI and LLM Usage Logs) · Admin Console (API Scopes > Gen AI and LLM Usage Logs)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/llm-usage-logs-api
     */
    queryLlmUsage: { id: "logs.queryLlmUsage", method: "POST", path: "/api/1.1/public/bot/{botId}/getLLMUsageLogs", docs: "llm-usage-logs-api", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: [], digits: true }, safe: true },
  },
  users: {
    /**
     * Update users of the account.
     *
     * Changes the given details of users, and their groups, roles and bots. Responds with HTTP 200 even when a user could not be updated, so check the status of each entry.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/update-user
     */
    update: { id: "users.update", method: "PUT", path: "/api/public/users", docs: "update-user", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"], state: ["userInfo", "status"], failed: ["failure"] } },
    /**
     * Create users in the account.
     *
     * Creates users and assigns their groups, roles and bots. Responds with HTTP 200 even when a user could not be created, so check the status of each entry. First set the target audience of an app to Enterprise Users and publish it.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/create-users
     */
    create: { id: "users.create", method: "POST", path: "/api/public/users", docs: "create-users", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"], state: ["userInfo", "status"], failed: ["failure"] } },
    /**
     * Remove users from the account.
     *
     * Removes users from the account. Responds with HTTP 200 even when a user could not be removed, so check `failedUserDetails`.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-users
     */
    delete: { id: "users.delete", method: "DELETE", path: "/api/public/users", docs: "delete-users", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: ["failedUserDetails"] } },
    /**
     * Update what users may do in the App Builder.
     *
     * Lets users open the App Builder, create bots and create data tables and views, or stops them. All users get the same access.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/update-user-access
     */
    updateAccess: { id: "users.updateAccess", method: "POST", path: "/api/public/useraccess", docs: "update-user-access", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Look up users by email address.
     *
     * Returns the access, roles and groups of each user. Responds with HTTP 200 even when an address is unknown; its entry then gives the reason.
     *
     * Token: Admin Console (User Management > User Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-user-information
     */
    lookup: { id: "users.lookup", method: "POST", path: "/api/public/usersInfo", docs: "get-user-information", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, partial: { items: [], state: ["userInfo", "status"], failed: ["failure"] }, safe: true },
    /**
     * List the account's users with their roles.
     *
     * Returns the account's users with the bot and admin roles of each.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-user-roles-details
     */
    listRoles: { id: "users.listRoles", method: "GET", path: "/api/public/alluserroles", docs: "get-user-roles-details", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Start a user data erasure.
     *
     * Starts erasing what bots store about the given users. Data is not erased for a user who owns or belongs to an account, or who owns or co-develops a bot. Poll the erasure status with the returned ID.
     *
     * Token: Admin Console (Profile Management > Delete Users Data)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Job: .wait() polls users.getErasureStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-customer-data
     */
    eraseData: { id: "users.eraseData", method: "DELETE", path: "/api/public/bot/eraseUsersData", docs: "delete-customer-data", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, starts: { status: "users.getErasureStatus", input: { reqId: ["output", "requestId"] } } },
    /**
     * Get the status of a user data erasure.
     *
     * Returns the status of an erasure for each user. There is no overall status, so check every entry.
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
     * List the account's admin or bot roles.
     *
     * Returns at most 50 of the account's roles of one type, with their permissions.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-roles
     */
    list: { id: "roles.list", method: "GET", path: "/api/public/roles", docs: "get-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Export the admin or bot roles of the account.
     *
     * Returns all roles of one type with their permissions, to import them into another account or environment.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/export-roles
     */
    export: { id: "roles.export", method: "GET", path: "/api/public/roles/export", docs: "export-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Import admin or bot roles into the account.
     *
     * Imports the roles of an uploaded file and returns them. First export them from another account, then upload the file.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-roles
     */
    import: { id: "roles.import", method: "POST", path: "/api/public/roles/import", docs: "import-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Assign admin roles to users and groups.
     *
     * Assigns admin roles to users and groups of users, and withdraws them.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/assign-admin-roles
     */
    assignAdmin: { id: "roles.assignAdmin", method: "POST", path: "/api/public/adminroles/assignments/", docs: "assign-admin-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
    /**
     * Assign bot roles to users and groups.
     *
     * Assigns bot roles to users and groups of users in one or more bots, and withdraws them.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/assign-bt-roles
     */
    assignBot: { id: "roles.assignBot", method: "POST", path: "/api/public/btroles/assignments/", docs: "assign-bt-roles", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 } },
  },
  groups: {
    /**
     * List the groups of the account.
     *
     * Returns one page of the account's groups, each with its members.
     *
     * Token: Admin Console (Profile Management > Role Management)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-groups
     */
    list: { id: "groups.list", method: "GET", path: "/api/public/groups", docs: "get-groups", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: ["groups"], more: ["availableMore"], total: ["total"] } },
  },
  sso: {
    /**
     * Set the single sign-on configuration of the account.
     *
     * Updates the single sign-on configuration of the account. Send the whole configuration, as when turning single sign-on on.
     *
     * Token: Admin Console (User Management > SSO Configuration)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
     */
    setAccount: { id: "sso.setAccount", method: "POST", path: "/api/public/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    /**
     * Disable single sign-on of the account.
     *
     * Turns single sign-on of the account off.
     *
     * Token: Admin Console (User Management > SSO Configuration)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
     */
    disableAccount: { id: "sso.disableAccount", method: "DELETE", path: "/api/public/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    /**
     * Get the single sign-on configuration of a bot.
     *
     * Returns the URLs to enter at the identity provider and, where single sign-on is on, its configuration.
     *
     * Token: Admin Console (User Management > SSO Configuration)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
     */
    getBot: { id: "sso.getBot", method: "GET", path: "/api/public/bot/{botId}/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
    /**
     * Set the single sign-on configuration of a bot.
     *
     * Turns single sign-on on and sets its configuration. First get the URLs of the bot and enter them at the identity provider.
     *
     * Token: Admin Console (User Management > SSO Configuration)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
     */
    setBot: { id: "sso.setBot", method: "POST", path: "/api/public/bot/{botId}/ssoconfig", docs: "enable-and-manage-sso-configuration", apps: ["adminConsole"] },
  },
  auditLogs: {
    /**
     * List the account's audit logs.
     *
     * Returns one page of the actions of the account's users and administrators.
     *
     * Token: Admin Console (Logs > Admin Console Audit Logs)
     * Rate limit per account: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-admin-console-audit-logs
     */
    list: { id: "auditLogs.list", method: "GET", path: "/api/public/auditlogs", docs: "get-admin-console-audit-logs", apps: ["adminConsole"], rate: { level: "account", by: [], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["size"], items: ["auditlogs"], more: ["moreAvailable"], total: ["total"] } },
  },
  tables: {
    /**
     * Insert a row into a data table.
     *
     * Inserts one row and returns it with the columns that the platform fills in.
     *
     * Token: Data table (Write)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/data-insert
     */
    insertRow: { id: "tables.insertRow", method: "POST", path: "/api/public/tables/{tableName}", docs: "data-insert", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    /**
     * Delete rows from a data table.
     *
     * Deletes every row that matches the filter in the body. The effect of an empty filter is not documented; expect it to delete every row.
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
     * Returns one page of the rows that match the filter in the body.
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
