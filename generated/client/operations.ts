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
    export: { id: "bots.export", method: "POST", path: "/api/public/bot/{botId}/export", docs: "bot-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "bots.getExportStatus", input: { botId: ["input", "botId"] }, identity: { started: ["_id"], reported: ["_id"] } } },
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
    /**
     * Install a sample bot.
     *
     * Copies a sample bot into the account and returns the new bot.
     *
     * Token: Admin Console (Bot Definition > Bot Create)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/install-sample-bot
     */
    installSample: { id: "bots.installSample", method: "POST", path: "/api/public/samplebots/{botId}/add", docs: "install-sample-bot", apps: ["adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * List the apps linked to a universal app.
     *
     * Returns the apps that a universal app links to, in its configured and in its published version. The documentation asks for every header but `X-TimeZone`.
     *
     * Token: App Builder (Bot Builder) (Get linked App details) · Admin Console (Getlinkedbotdetails)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-linked-apps
     */
    listLinkedApps: { id: "bots.listLinkedApps", method: "GET", path: "/api/1.1/public/bot/{streamId}/universalbot/link", docs: "get-linked-apps", apps: ["botBuilder", "adminConsole"] },
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
    /**
     * Export the variables of a bot.
     *
     * Returns all environment and content variables of the bot, with their values. Send the list to `variables.import` to copy them to another bot. Values of secured variables may be secrets.
     *
     * Token: App Builder (Bot Builder) (Export Variables)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-variables-export
     */
    export: { id: "variables.export", method: "POST", path: "/api/1.1/public/builder/bot/{botId}/variables/export", docs: "bot-variables-export", apps: ["botBuilder"], safe: true },
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
    /**
     * Update the configuration of a language.
     *
     * Changes how a language that the bot already has is understood and translated, and imports its definition from a file.
     *
     * Token: App Builder (Bot Builder) (Language Configuration) · Admin Console (Language Settings > Language Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/language-updation
     */
    update: { id: "languages.update", method: "PUT", path: "/api/1.1/public/bot/{botId}/language", docs: "language-updation", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Add a language to a bot.
     *
     * Adds a language to the bot and enables it. Without a file, the new language starts from the chosen parts of a base language; with a file, upload its definition first.
     *
     * Token: App Builder (Bot Builder) (Language Configuration) · Admin Console (Language Settings > Language Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/add-enable-new-language
     */
    add: { id: "languages.add", method: "POST", path: "/api/1.1/public/bot/{botId}/language", docs: "add-enable-new-language", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Enable or disable a language of a bot.
     *
     * Enables or disables a language that the bot already has. Add a new language with `languages.add`.
     *
     * Token: App Builder (Bot Builder) (Language Configuration) · Admin Console (Language Settings > Language Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-existing-language
     */
    setStatus: { id: "languages.setStatus", method: "POST", path: "/api/1.1/public/bot/{botId}/language/status", docs: "enable-existing-language", text: [200], apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
  },
  channels: {
    /**
     * Enable a channel of a bot.
     *
     * Connects a bot to a channel: the web and mobile client, a webhook, Microsoft Teams or Slack. The credentials that the channel needs differ, and so does the response.
     *
     * Token: Admin Console (Channel Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/channel-enablement
     */
    enable: { id: "channels.enable", method: "POST", path: "/api/public/channels", docs: "channel-enablement", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 } },
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
  agentIntegrations: {
    /**
     * Delete all agent integrations of a bot.
     *
     * Resets the configuration of every integration, which removes them from the bot.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    deleteAll: { id: "agentIntegrations.deleteAll", method: "DELETE", path: "/api/public/bot/{botId}/agentintegrations", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * Replace the configuration of an agent integration.
     *
     * Replaces the configuration of an integration that is already enabled. Send the complete configuration.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    set: { id: "agentIntegrations.set", method: "PUT", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * Create an agent integration.
     *
     * Enables an integration with a contact center and stores its configuration. The fields of the request body depend on the integration.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    create: { id: "agentIntegrations.create", method: "POST", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * Delete an agent integration.
     *
     * Resets the configuration of one integration, which removes it from the bot.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    delete: { id: "agentIntegrations.delete", method: "DELETE", path: "/api/public/bot/{botId}/agentintegrations/chat/{integration}", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * List which channel uses which agent integration.
     *
     * Returns the bot's default integration and the integration of each enabled chat channel. Voice channels are not included.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    listChannelMappings: { id: "agentIntegrations.listChannelMappings", method: "GET", path: "/api/public/bot/{botId}/agentintegrations/channelmappings", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * Set which channel uses which agent integration.
     *
     * Replaces all channel mappings of the bot. Get the current ones first, change them and send them all: a request that omits an enabled chat channel is rejected with 400.
     *
     * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
     */
    setChannelMappings: { id: "agentIntegrations.setChannelMappings", method: "PUT", path: "/api/public/bot/{botId}/agentintegrations/channelmappings", docs: "agent-transfer-integration", apps: ["botBuilder"] },
    /**
     * Configure BotKit for the transfer to an agent.
     *
     * Sets the URL of a BotKit server, the app that it uses and the events that it receives, among them the transfer to an agent.
     *
     * Token: App Builder (Bot Builder) (BotKit)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/enabling-agent-transfer-api
     */
    updateSubscription: { id: "agentIntegrations.updateSubscription", method: "PUT", path: "/api/public/bot/{botId}/sdkSubscription", docs: "enabling-agent-transfer-api", apps: ["botBuilder"] },
  },
  notifications: {
    /**
     * Start a proactive notification.
     *
     * Starts sending a message to up to 1000 users of Microsoft Teams or Slack. Poll the notification status to see which users were reached.
     *
     * Token: App Builder (Bot Builder) (Proactive Messages) · Admin Console (Channel Management > Proactive Messages)
     * Rate limit per bot: 600 a minute, 18000 an hour
     * Job: .wait() polls notifications.getStatus
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/proactive-notifications
     */
    notify: { id: "notifications.notify", method: "POST", path: "/api/public/bot/{botId}/notify", docs: "proactive-notifications", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 600, hour: 18000 }, starts: { status: "notifications.getStatus", input: { botId: ["input", "botId"], requestId: ["output", "_id"] } } },
    /**
     * Get the status of a proactive notification.
     *
     * Returns the status of a notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
     *
     * Token: App Builder (Bot Builder) (Proactive Messages) · Admin Console (Channel Management > Proactive Messages)
     * Rate limit per bot: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/proactive-notifications-status
     */
    getStatus: { id: "notifications.getStatus", method: "GET", path: "/api/public/bot/{botId}/notify/status/{requestId}", docs: "proactive-notifications-status", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 600, hour: 18000 }, job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS", "PARTIAL_SUCCESS"], failed: ["FAILURE"] }, partial: { items: ["statusLogs"], state: ["status"], failed: ["FAILURE"] } },
    /**
     * Start a proactive notification (version 2).
     *
     * Starts sending a message to up to 1000 users of IVR, webhook, Google Chat, WhatsApp or Microsoft Teams, the same for all or personal. The API rejects fields that it does not know. Poll the notification status to see which users were reached.
     *
     * Token: App Builder (Bot Builder) (Proactive Messages) · Admin Console (Channel Management > Proactive Messages)
     * Job: .wait() polls notifications.getStatusV2
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/proactive-notifications-v2
     */
    notifyV2: { id: "notifications.notifyV2", method: "POST", path: "/api/public/bot/{streamId}/notifyV2", docs: "proactive-notifications-v2", apps: ["botBuilder", "adminConsole"], starts: { status: "notifications.getStatusV2", input: { streamId: ["input", "streamId"], dockstatusId: ["output", "_id"] } } },
    /**
     * Get the status of a proactive notification (version 2).
     *
     * Returns the status of a version 2 notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
     *
     * Token: App Builder (Bot Builder) (Proactive Messages) · Admin Console (Channel Management > Proactive Messages)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/proactive-notification-status-v2
     */
    getStatusV2: { id: "notifications.getStatusV2", method: "GET", path: "/api/public/bot/{streamId}/notifyV2/status/{dockstatusId}", docs: "proactive-notification-status-v2", apps: ["botBuilder", "adminConsole"], job: { state: ["status"], running: ["IN_PROGRESS"], succeeded: ["SUCCESS", "PARTIAL_SUCCESS"], failed: ["FAILURE"] }, partial: { items: ["statusLogs"], state: ["status"], failed: ["FAILURE"] } },
  },
  pushNotifications: {
    /**
     * Subscribe a device to push notifications.
     *
     * Subscribes a device of a user to the push notifications of the bot. The device must first be registered through the mobile app or the web SDK.
     *
     * Token: App Builder (Bot Builder) (SDKPushNotifications)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
     */
    subscribe: { id: "pushNotifications.subscribe", method: "POST", path: "/api/public/streams/{streamId}/sdknotifications/subscribe", docs: "manage-sdk-push-notifications", apps: ["botBuilder"] },
    /**
     * Unsubscribe devices from push notifications.
     *
     * Unsubscribes some or all devices of one user. Responds with HTTP 200 even when a device is unknown, so check `invalidDeviceIds`.
     *
     * Token: App Builder (Bot Builder) (SDKPushNotifications)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
     */
    unsubscribe: { id: "pushNotifications.unsubscribe", method: "DELETE", path: "/api/public/streams/{streamId}/sdknotifications/unsubscribe", docs: "manage-sdk-push-notifications", apps: ["botBuilder"], partial: { items: ["invalidDeviceIds"] } },
    /**
     * List the subscribed devices of a user.
     *
     * Returns all devices of a user that are subscribed to the push notifications of the bot.
     *
     * Token: App Builder (Bot Builder) (SDKPushNotifications)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
     */
    listDevices: { id: "pushNotifications.listDevices", method: "GET", path: "/api/public/streams/{streamId}/subscribeddevices", docs: "manage-sdk-push-notifications", apps: ["botBuilder"] },
  },
  batchTests: {
    /**
     * List the batch test suites of a bot.
     *
     * Returns the batch test suites of a bot by suite ID, each with the results of its runs. For the next page, add the number of suites received to `skip`.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Management) · Admin Console (Batch Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-batch-test-suites
     */
    list: { id: "batchTests.list", method: "GET", path: "/api/public/bot/{botId}/testsuite", docs: "get-batch-test-suites", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Import a batch test suite from a file.
     *
     * Creates a batch test suite from an uploaded file, or updates one, and returns it. Upload the file first; run the suite by its name afterwards.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Management) · Admin Console (Batch Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/import-batch-test-suite
     */
    import: { id: "batchTests.import", method: "POST", path: "/api/public/bot/{botId}/testsuite/import", docs: "import-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Delete a batch test suite.
     *
     * Deletes a custom batch test suite. Built-in suites cannot be deleted.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Management) · Admin Console (Batch Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-batch-test-suite
     */
    delete: { id: "batchTests.delete", method: "DELETE", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}", docs: "delete-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Export a batch test suite to a file.
     *
     * Writes the test cases of a custom suite to a file and returns a link to it. Only test cases that came from a file are exported, not those added by hand.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Management) · Admin Console (Batch Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/export-batch-test-suite
     */
    export: { id: "batchTests.export", method: "POST", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/export", docs: "export-batch-test-suite", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Start a batch test run.
     *
     * Starts a run of a batch test suite against one version of the bot. Poll the run status for the outcome.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Execution)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Job: .wait() polls batchTests.getRunStatus, .download() fetches the file
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/batch-test-execution
     */
    run: { id: "batchTests.run", method: "POST", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/run", docs: "batch-test-execution", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "batchTests.getRunStatus", input: { botId: ["input", "botId"], testSuiteName: ["input", "testSuiteName"], testRunId: ["output", "requestId"] } } },
    /**
     * Delete the results of a batch test run.
     *
     * Deletes the results of one run of a batch test suite. The suite and its other runs stay.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Management) · Admin Console (Batch Tests Management)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-batch-test-suite-execution
     */
    deleteRun: { id: "batchTests.deleteRun", method: "DELETE", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}", docs: "delete-batch-test-suite-execution", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Get the status of a batch test run.
     *
     * Returns the status of a run. Once the run has finished, the scores and a link to the results file are in `result`.
     *
     * Token: App Builder (Bot Builder) (Batch Tests Execution)
     * Rate limit per request_id: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/batch-test-execution-status
     */
    getRunStatus: { id: "batchTests.getRunStatus", method: "GET", path: "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status", docs: "batch-test-execution-status", apps: ["botBuilder"], rate: { level: "request_id", by: ["botId", "testSuiteName", "testRunId"], minute: 60, hour: 1800 }, job: { state: ["status"], running: ["running"], succeeded: ["completed"], failed: [], link: ["result", "fileUrl"] } },
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
    export: { id: "utterances.export", method: "POST", path: "/api/public/bot/{botId}/mlexport", docs: "ml-utterances-export", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, starts: { status: "utterances.getExportStatus", input: { botId: ["input", "botId"] }, identity: { started: ["_id"], reported: ["_id"] } } },
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
     * Extracts questions from an uploaded file or from a web page. Then list the extractions for its status. Once it has succeeded, list the extracted questions and add those that you want to the knowledge graph.
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
    /**
     * Get a user's messages without metadata.
     *
     * Returns one page of the messages between a bot and one user, without metadata. Identify the user by `userId`, or by `channelUId` and `channelType`. Meant for reading many messages at once.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history-lightweight
     */
    getHistoryLite: { id: "conversations.getHistoryLite", method: "GET", path: "/api/public/bot/{botId}/messages-lite", docs: "conversation-history-lightweight", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["skip"], limit: ["limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] } },
    /**
     * Query a user's messages without metadata.
     *
     * Returns one page of the messages between a bot and one user, without metadata, filtered by session, days, channel and direction.
     *
     * Token: App Builder (Bot Builder) (Chat History) · Admin Console (Bot Analytics > Chat History)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-history-lightweight
     */
    queryHistoryLite: { id: "conversations.queryHistoryLite", method: "POST", path: "/api/public/bot/{botId}/messages-lite", docs: "conversation-history-lightweight", apps: ["botBuilder", "adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["messages"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Query the details of a conversation.
     *
     * Returns one page of the messages of a conversation, who took part, which tasks ran and, when asked, a summary of it. Send the ID of the session or of the call for the conversation with the bot, or that of the conversation for the one with an agent.
     *
     * Token: App Builder (Bot Builder) (Chat History)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-details-and-summary
     */
    queryDetails: { id: "conversations.queryDetails", method: "POST", path: "/api/public/bot/{botId}/conversationDetails", docs: "conversation-details-and-summary", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["conversationHistory"] }, safe: true },
    /**
     * Create a summary of a conversation.
     *
     * Summarizes a conversation between a user and an agent, human or not, with a language model that the platform hosts. Send the ID of the conversation or a transcript. Works in English and in the US only.
     *
     * Token: App Builder (Bot Builder) (Conversation Summary)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/conversation-summary
     */
    createSummary: { id: "conversations.createSummary", method: "POST", path: "/api/public/streams/{streamId}/conversationSummary", docs: "conversation-summary", apps: ["botBuilder"], rate: { level: "bot", by: ["streamId"], minute: 60, hour: 1800 } },
  },
  sessions: {
    /**
     * Query a bot's sessions.
     *
     * Returns one page of the bot's sessions, most recent first, with the outcome of each. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
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
     * Returns one page of the account's sessions, most recent first, with the outcome of each. No field selects a bot; each session names its own. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
     *
     * Token: Admin Console (Bot Analytics > Bot Sessions)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-sessions-history
     */
    queryAccount: { id: "sessions.queryAccount", method: "POST", path: "/api/public/getSessions", docs: "get-sessions-history", apps: ["adminConsole"], rate: { level: "bot", by: [], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, partial: { items: ["invalidSessions"] }, safe: true },
  },
  feedback: {
    /**
     * Query users' responses to surveys.
     *
     * Returns one page of the responses that users gave to a bot's feedback surveys in a period, with scores and comments.
     *
     * Token: App Builder (Bot Builder) (Feedback Analytics) · Admin Console (Bot Analytics > Feedback Analytics)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-feedback-survey-responses
     */
    queryResponses: { id: "feedback.queryResponses", method: "POST", path: "/api/public/bot/{botId}/getFeedbackSurveyResponses", docs: "get-feedback-survey-responses", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["result"], more: ["moreAvailable"], total: ["totalCount"] }, safe: true },
    /**
     * Save a user's response to a survey.
     *
     * Stores a user's response to a feedback survey. The feedback dashboard and the query of responses include it.
     *
     * Token: App Builder (Bot Builder) (Metrics) · Admin Console (Bot Analytics > Feedback Analytics)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/save-feedback-survey-scores
     */
    save: { id: "feedback.save", method: "POST", path: "/api/1.1/public/bot/{botId}/saveFeedback", docs: "save-feedback-survey-scores", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
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
    /**
     * Query a bot's utterances and tasks by metric.
     *
     * Returns one page of the records behind one metric: intents found or not found, tasks completed or failed, unhandled utterances, or the performance of nodes. Records quote users.
     *
     * Token: App Builder (Bot Builder) (Metrics)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-analytics
     */
    queryMetrics: { id: "analytics.queryMetrics", method: "POST", path: "/api/public/bot/{botId}/getAnalytics", docs: "get-analytics", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["result"], more: ["moreAvailable"], total: ["totalCount"] }, safe: true },
    /**
     * Get the data of a dashboard widget.
     *
     * Returns the definition of a widget of a custom dashboard and the rows that it shows for a range of days.
     *
     * Token: App Builder (Bot Builder) (Custom Reports) · Admin Console (Custom Reports > Custom Reports)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-dashboard-widget-data
     */
    getWidget: { id: "analytics.getWidget", method: "GET", path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}", docs: "get-dashboard-widget-data", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 } },
    /**
     * Query the data of a dashboard widget.
     *
     * Returns the definition of a widget of a custom dashboard and those of its rows that pass the given filters.
     *
     * Token: App Builder (Bot Builder) (Custom Reports) · Admin Console (Custom Reports > Custom Reports)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-dashboard-widget-data
     */
    queryWidget: { id: "analytics.queryWidget", method: "POST", path: "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}", docs: "get-dashboard-widget-data", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
    /**
     * Query a bot's users by hour or day.
     *
     * Returns how many users talked to the bot on each day of a period, by hour or in total. Version 2 also tells new from returning users.
     *
     * Token: App Builder (Bot Builder) (User Engagement Trend)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/user-engagement-trend
     */
    queryEngagementTrend: { id: "analytics.queryEngagementTrend", method: "POST", path: "/api/public/bot/{botId}/userEngagementTrend", docs: "user-engagement-trend", apps: ["botBuilder"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, safe: true },
    /**
     * Query a bot's new and returning users.
     *
     * Returns the totals and daily averages of a bot's unique, new and returning users over a period, and how their numbers developed.
     *
     * Token: App Builder (Bot Builder) (User Engagement Trend)
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/user-engagement-trend-v2
     */
    queryEngagementTrendV2: { id: "analytics.queryEngagementTrendV2", method: "POST", path: "/api/public/bot/{streamId}/v2/userEngagementTrend", docs: "user-engagement-trend-v2", apps: ["botBuilder"], safe: true },
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
    startBotSummary: { id: "billing.startBotSummary", method: "POST", path: "/api/public/bot/{botId}/billingsessionsummary", docs: "billing-usage-summary", apps: ["botBuilder", "adminConsole"], starts: { status: "billing.getBotSummaryStatus", input: { botId: ["input", "botId"], type: "summary" }, identity: { started: ["_id"], reported: ["_id"] } } },
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
    startAccountSummary: { id: "billing.startAccountSummary", method: "POST", path: "/api/public/billingsessionsummary", docs: "billing-usage-summary", apps: ["adminConsole"], starts: { status: "billing.getAccountSummaryStatus", input: { type: "summary" }, identity: { started: ["_id"], reported: ["_id"] } } },
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
    /**
     * Query a bot's billing sessions.
     *
     * Returns one page of the billing sessions of a bot, with the conversation session behind each. A session that a parent app hands to a linked app counts for the linked app and is returned for that app only.
     *
     * Token: App Builder (Bot Builder) (App Settings > Dev Tools > API Scopes > Automation Billing Sessions)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-session
     */
    querySessions: { id: "billing.querySessions", method: "POST", path: "/api/public/bot/{botId}/getBillingSessionsDetails", docs: "billing-session", apps: ["botBuilder"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, safe: true },
    /**
     * Query billing sessions across the account.
     *
     * Returns one page of the billing sessions of the account's bots, or of one of them. A session that a parent app hands to a linked app counts for the linked app.
     *
     * Token: Admin Console (Security > API Scopes > BotAnalytics > Billing Sessions)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-session
     */
    queryAccountSessions: { id: "billing.queryAccountSessions", method: "POST", path: "/api/public/bots/getBillingSessionsDetails", docs: "billing-session", apps: ["adminConsole"], pages: { style: "offset", position: ["body", "skip"], limit: ["body", "limit"], items: ["sessions"], more: ["moreAvailable"], total: ["total"] }, safe: true },
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
    /**
     * List the changes to a bot.
     *
     * Returns one page of the changes that users made to a bot's definition in a range of days.
     *
     * Token: App Builder (Bot Builder) (Logs History) · Admin Console (Logs > Bot Audit Logs)
     * Rate limit per bot: 60 a minute, 1800 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-change-logs
     */
    listChanges: { id: "logs.listChanges", method: "GET", path: "/api/public/bot/{botId}/changelogs", docs: "get-change-logs", apps: ["botBuilder", "adminConsole"], rate: { level: "bot", by: ["botId"], minute: 60, hour: 1800 }, pages: { style: "page", position: ["offset"], limit: ["limit"], items: [] } },
    /**
     * List a bot's translation logs.
     *
     * Returns one page of a bot's calls to its translation engine, earliest first, with what was sent and what came back. Send at least one of `sessionId`, `fromDate` and `toDate`. Entries quote users.
     *
     * Token: App Builder (Bot Builder) (Debug Logs)
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/translation-logs
     */
    listTranslations: { id: "logs.listTranslations", method: "GET", path: "/api/1.1/{streamId}/translationlogs", docs: "translation-logs", apps: ["botBuilder"], pages: { style: "offset", position: ["offset"], limit: ["limit"], items: [] } },
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
     * Update rows of a data table.
     *
     * Sets the given columns in every row that matches the filter. The effect of an empty filter is not documented; expect it to update every row.
     *
     * Token: Data table (Read, Write)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/data-update
     */
    updateRows: { id: "tables.updateRows", method: "PUT", path: "/api/public/tables/{tableName}", docs: "data-update", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
    /**
     * Insert a row into a data table.
     *
     * Inserts one row and returns it with the columns that the platform fills in. Then query the rows of the table to find it again.
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
     * Insert several rows into a data table.
     *
     * Inserts the rows and returns them with the columns that the platform fills in. A request may have up to 50 MB.
     *
     * Token: Data table (Write)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bulk-data-insert
     */
    insertRows: { id: "tables.insertRows", method: "POST", path: "/api/public/tables/{tableName}/bulk", docs: "bulk-data-insert", apps: ["dataTables"], rate: { level: "account+table", by: ["tableName"], minute: 600, hour: 18000 } },
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
  views: {
    /**
     * Query the rows of a data view.
     *
     * Returns one page of the rows of a view of a data table that match the filter in the body.
     *
     * Token: Data table (Read)
     * Rate limit per account+table: 600 a minute, 18000 an hour
     * Pages: iterate over the call, or use .pages() and .toArray()
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/query-data-table-view
     */
    query: { id: "views.query", method: "POST", path: "/api/public/views/{viewName}/query", docs: "query-data-table-view", apps: ["dataTables"], rate: { level: "account+table", by: ["viewName"], minute: 600, hour: 18000 }, pages: { style: "offset", position: ["sys_offset"], limit: ["sys_limit"], items: ["queryResult"] }, safe: true },
  },
} as const;
