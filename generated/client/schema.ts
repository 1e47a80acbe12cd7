// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/public/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the bots of the account
         * @description Returns one page of the account's bots, each with the apps that may call it.
         */
        get: operations["bots.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a bot export
         * @description Starts an export of the bot's definition, complete or partial. Poll the export status for the download link.
         */
        post: operations["bots.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/export/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a bot export
         * @description Returns the status of the bot's latest export and, once it has succeeded, a link to the exported file.
         */
        get: operations["bots.getExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import into a new bot
         * @description Starts an import that creates a bot from uploaded files or from the uploaded zip of an export. Poll the import status for the outcome.
         */
        post: operations["bots.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/import/status/{botImportBIR}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a bot import
         * @description Returns the status of an import, component by component, and the bot's ID once it has finished.
         */
        get: operations["bots.getImportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import into an existing bot
         * @description Starts an import that replaces or extends a bot's definition with uploaded files, for example to upgrade the bot or to restore an earlier version. Poll the import status for the outcome.
         */
        post: operations["bots.importInto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/import/botfunctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import bot functions into a bot
         * @description Imports the functions of an uploaded script file into the bot. The response is the final result; there is no status to poll.
         */
        post: operations["bots.importFunctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start publishing a bot
         * @description Starts publishing the bot. At least one channel must be enabled first. Poll the publish status for the outcome.
         */
        post: operations["bots.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/publish/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a publish job
         * @description Returns the status of the bot's running publish job or, if none is running, of the latest one.
         */
        get: operations["bots.getPublishStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/samplebots/{botId}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install a sample bot
         * @description Copies a sample bot into the account and returns the new bot.
         */
        post: operations["bots.installSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{streamId}/universalbot/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps linked to a universal app
         * @description Returns the apps that a universal app links to, in its configured and in its published version. The documentation asks for every header but `X-TimeZone`.
         */
        get: operations["bots.listLinkedApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/builder/bot/{botId}/variables/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import variables into a bot
         * @description Creates or updates environment and content variables. Send a list or, where collections are enabled, an object.
         */
        post: operations["variables.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/builder/bot/{botId}/variables/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the variables of a bot
         * @description Returns all environment and content variables of the bot, with their values. Send the list to `variables.import` to copy them to another bot. Values of secured variables may be secrets.
         */
        post: operations["variables.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{botId}/defaultLanguage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a bot's default language
         * @description Makes another language the bot's default, at once and without publishing. The language must already be enabled and fully published. The change cannot be rolled back.
         */
        post: operations["languages.setDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{botId}/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the configuration of a language
         * @description Changes how a language that the bot already has is understood and translated, and imports its definition from a file.
         */
        put: operations["languages.update"];
        /**
         * Add a language to a bot
         * @description Adds a language to the bot and enables it. Without a file, the new language starts from the chosen parts of a base language; with a file, upload its definition first.
         */
        post: operations["languages.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{botId}/language/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable a language of a bot
         * @description Enables or disables a language that the bot already has. Add a new language with `languages.add`.
         */
        post: operations["languages.setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a channel of a bot
         * @description Connects a bot to a channel: the web and mobile client, a webhook, Microsoft Teams or Slack. The credentials that the channel needs differ, and so does the response.
         */
        post: operations["channels.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/uploadfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for use by another operation
         * @description Stores a file and returns its ID. Imports of bots, bot functions, utterances and other data take that ID.
         */
        post: operations["files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/agentintegrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all agent integrations of a bot
         * @description Resets the configuration of every integration, which removes them from the bot.
         */
        delete: operations["agentIntegrations.deleteAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/agentintegrations/chat/{integration}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the configuration of an agent integration
         * @description Replaces the configuration of an integration that is already enabled. Send the complete configuration.
         */
        put: operations["agentIntegrations.set"];
        /**
         * Create an agent integration
         * @description Enables an integration with a contact center and stores its configuration. The fields of the request body depend on the integration.
         */
        post: operations["agentIntegrations.create"];
        /**
         * Delete an agent integration
         * @description Resets the configuration of one integration, which removes it from the bot.
         */
        delete: operations["agentIntegrations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/agentintegrations/channelmappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which channel uses which agent integration
         * @description Returns the bot's default integration and the integration of each enabled chat channel. Voice channels are not included.
         */
        get: operations["agentIntegrations.listChannelMappings"];
        /**
         * Set which channel uses which agent integration
         * @description Replaces all channel mappings of the bot. Get the current ones first, change them and send them all: a request that omits an enabled chat channel is rejected with 400.
         */
        put: operations["agentIntegrations.setChannelMappings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/sdkSubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Configure BotKit for the transfer to an agent
         * @description Sets the URL of a BotKit server, the app that it uses and the events that it receives, among them the transfer to an agent.
         */
        put: operations["agentIntegrations.updateSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a proactive notification
         * @description Starts sending a message to up to 1000 users of Microsoft Teams or Slack. Poll the notification status to see which users were reached.
         */
        post: operations["notifications.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/notify/status/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a proactive notification
         * @description Returns the status of a notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
         */
        get: operations["notifications.getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{streamId}/notifyV2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a proactive notification (version 2)
         * @description Starts sending a message to up to 1000 users of IVR, webhook, Google Chat, WhatsApp or Microsoft Teams, the same for all or personal. The API rejects fields that it does not know. Poll the notification status to see which users were reached.
         */
        post: operations["notifications.notifyV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{streamId}/notifyV2/status/{dockstatusId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a proactive notification (version 2)
         * @description Returns the status of a version 2 notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
         */
        get: operations["notifications.getStatusV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/streams/{streamId}/sdknotifications/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe a device to push notifications
         * @description Subscribes a device of a user to the push notifications of the bot. The device must first be registered through the mobile app or the web SDK.
         */
        post: operations["pushNotifications.subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/streams/{streamId}/sdknotifications/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe devices from push notifications
         * @description Unsubscribes some or all devices of one user. Responds with HTTP 200 even when a device is unknown, so check `invalidDeviceIds`.
         */
        delete: operations["pushNotifications.unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/streams/{streamId}/subscribeddevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the subscribed devices of a user
         * @description Returns all devices of a user that are subscribed to the push notifications of the bot.
         */
        get: operations["pushNotifications.listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the batch test suites of a bot
         * @description Returns the batch test suites of a bot by suite ID, each with the results of its runs. For the next page, add the number of suites received to `skip`.
         */
        get: operations["batchTests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a batch test suite from a file
         * @description Creates a batch test suite from an uploaded file, or updates one, and returns it. Upload the file first; run the suite by its name afterwards.
         */
        post: operations["batchTests.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/{testSuiteName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a batch test suite
         * @description Deletes a custom batch test suite. Built-in suites cannot be deleted.
         */
        delete: operations["batchTests.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/{testSuiteName}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a batch test suite to a file
         * @description Writes the test cases of a custom suite to a file and returns a link to it. Only test cases that came from a file are exported, not those added by hand.
         */
        post: operations["batchTests.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/{testSuiteName}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a batch test run
         * @description Starts a run of a batch test suite against one version of the bot. Poll the run status for the outcome.
         */
        post: operations["batchTests.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the results of a batch test run
         * @description Deletes the results of one run of a batch test suite. The suite and its other runs stay.
         */
        delete: operations["batchTests.deleteRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/testsuite/{testSuiteName}/{testRunId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a batch test run
         * @description Returns the status of a run. Once the run has finished, the scores and a link to the results file are in `result`.
         */
        get: operations["batchTests.getRunStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/conversation/testsuite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete test suites by name
         * @description Deletes the conversation test suites named in the request body.
         */
        delete: operations["conversationTests.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/conversation/testsuite/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a test suite import
         * @description Starts the import of a conversation test suite from an uploaded file. Poll the import status for the created suite.
         */
        post: operations["conversationTests.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/conversation/testsuite/import/{dsId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a test suite import
         * @description Returns the status of an import and, once it has succeeded, the test suite that it created.
         */
        get: operations["conversationTests.getImportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a test suite run
         * @description Starts a run of a conversation test suite against one version of the bot. Poll the run status for the outcome. Users with the tester role cannot start runs.
         */
        post: operations["conversationTests.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/conversation/testsuite/{testSuiteName}/{testRunId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a test suite run
         * @description Returns the status of a run and, once it has finished, how many steps passed and failed.
         */
        get: operations["conversationTests.getRunStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{streamId}/conversations/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a conversation deletion
         * @description Queues the deletion of selected conversations, or of one user's conversations, within the retention period. The deletion runs off-peak; the bot owner gets an email when it ends. Poll the deletion status for the outcome.
         */
        post: operations["conversationDeletions.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{streamId}/conversations/delete/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a conversation deletion
         * @description Returns the status of a deletion and how much it deleted. A completed deletion may still have failed for some conversations: see `result.failedCount`.
         */
        get: operations["conversationDeletions.getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/mlimport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an utterance import
         * @description Starts the import of machine-learning utterances from an uploaded file. Poll the import status for the outcome.
         */
        post: operations["utterances.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/mlimport/status/{MLutteranceID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of an utterance import
         * @description Returns the status of an import and, once it has finished, the number of utterances copied.
         */
        get: operations["utterances.getImportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/mlexport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an utterance export
         * @description Starts an export of the bot's machine-learning utterances to a file. Poll the export status for the download link.
         */
        post: operations["utterances.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/mlexport/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of an utterance export
         * @description Returns the status of the bot's latest utterance export and, once it has succeeded, a link to the exported file.
         */
        get: operations["utterances.getExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/ml/train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the training of a bot's utterances
         * @description Starts the machine-learning training of the bot in one language. Poll the training status of that language for the outcome.
         */
        post: operations["utterances.train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/ml/train/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of an utterance training
         * @description Returns the status of the latest machine-learning training of the bot, and whether the trained model is in sync with the bot's current definition.
         */
        get: operations["utterances.getTrainingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/faqs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the FAQs of a knowledge task
         * @description Returns one page of the FAQs of a knowledge task, or of one of its nodes. List the knowledge tasks first to find the task's ID. The second version of this operation needs no such ID.
         */
        get: operations["faqs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/v2/faqs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the FAQs of a bot by version and node name
         * @description Returns one page of the FAQs of the bot's published version or of the one in development, all of them or those of one node.
         */
        get: operations["faqs.listV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/faqs/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add extracted questions to a knowledge graph
         * @description Adds questions to a node of a knowledge graph. First extract the questions from a file or a web page, list them, and list the knowledge tasks.
         */
        post: operations["faqs.addBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/faqs/train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the training of a bot's FAQs
         * @description Starts the training of the bot's knowledge graph in one language. Poll the training status of that language for the outcome.
         */
        post: operations["faqs.train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/faqs/train/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a FAQ training
         * @description Returns the status of the latest training of the bot's FAQs in one language.
         */
        get: operations["faqs.getTrainingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/qna/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract questions from a file or a web page
         * @description Extracts questions from an uploaded file or from a web page. Then list the extractions for its status. Once it has succeeded, list the extracted questions and add those that you want to the knowledge graph.
         */
        post: operations["knowledge.extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/qna/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the extractions of a bot
         * @description Returns the extractions of questions for the bot in one language, each with its status and the number of questions found.
         */
        get: operations["knowledge.listExtractions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stream/{streamId}/qna/{ExtractionId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of an extraction
         * @description Returns one page of the questions that an extraction found, each with its reply.
         */
        get: operations["knowledge.listExtractedQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/knowledgeTasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the knowledge tasks of a bot
         * @description Returns the bot's knowledge tasks in one language, each with the nodes of its knowledge graph.
         */
        get: operations["knowledge.listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the NLP configuration of a bot
         * @description Updates thresholds and settings of the bot's language engines in one language. Send only the parts to change.
         */
        post: operations["nlp.updateConfigurations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1.1/rest/bot/{botId}/findIntent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detect the intent of an utterance
         * @description Returns the intent and the entities that the bot's language engines find in an utterance, with their scores.
         */
        post: operations["intents.detect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's messages
         * @description Returns one page of the messages between a bot and one user, most recent first, including messages of every type of task. Covers the channel `rtm` unless the request names another.
         */
        get: operations["conversations.getHistory"];
        put?: never;
        /**
         * Query a bot's messages
         * @description Returns one page of the messages between a bot and its users, most recent first, including messages of every type of task.
         */
        post: operations["conversations.queryHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getMessagesV2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's messages in large pages
         * @description Returns one page of up to 10,000 messages between a bot and one user, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of each.
         */
        get: operations["conversations.getHistoryV2"];
        put?: never;
        /**
         * Query a bot's messages in large pages
         * @description Returns one page of up to 10,000 messages between a bot and its users, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of many sessions at once.
         */
        post: operations["conversations.queryHistoryV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/getMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query messages across the account
         * @description Returns one page of the messages between users and the bots of the account, most recent first, including messages of every type of task. No field selects a bot; each message names its own.
         */
        post: operations["conversations.queryAccountHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/messages-lite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's messages without metadata
         * @description Returns one page of the messages between a bot and one user, without metadata. Identify the user by `userId`, or by `channelUId` and `channelType`. Meant for reading many messages at once.
         */
        get: operations["conversations.getHistoryLite"];
        put?: never;
        /**
         * Query a user's messages without metadata
         * @description Returns one page of the messages between a bot and one user, without metadata, filtered by session, days, channel and direction.
         */
        post: operations["conversations.queryHistoryLite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/conversationDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the details of a conversation
         * @description Returns one page of the messages of a conversation, who took part, which tasks ran and, when asked, a summary of it. Send the ID of the session or of the call for the conversation with the bot, or that of the conversation for the one with an agent.
         */
        post: operations["conversations.queryDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/streams/{streamId}/conversationSummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a summary of a conversation
         * @description Summarizes a conversation between a user and an agent, human or not, with a language model that the platform hosts. Send the ID of the conversation or a transcript. Works in English and in the US only.
         */
        post: operations["conversations.createSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's sessions
         * @description Returns one page of the bot's sessions, most recent first, with the outcome of each. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
         */
        post: operations["sessions.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/getSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query sessions across the account
         * @description Returns one page of the account's sessions, most recent first, with the outcome of each. No field selects a bot; each session names its own. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
         */
        post: operations["sessions.queryAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getFeedbackSurveyResponses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query users' responses to surveys
         * @description Returns one page of the responses that users gave to a bot's feedback surveys in a period, with scores and comments.
         */
        post: operations["feedback.queryResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{botId}/saveFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a user's response to a survey
         * @description Stores a user's response to a feedback survey. The feedback dashboard and the query of responses include it.
         */
        post: operations["feedback.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/taskContainmentReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a bot's task containment report
         * @description Starts a report that counts, for each task of the bot, how many sessions the bot handled itself, lost or handed to an agent. Poll the report status for the rows.
         */
        post: operations["analytics.startTaskContainment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/taskContainmentReport/status/{_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bot's task containment report
         * @description Returns the status of a task containment report and, once it has succeeded, its rows.
         */
        get: operations["analytics.getTaskContainmentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getAnalytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's utterances and tasks by metric
         * @description Returns one page of the records behind one metric: intents found or not found, tasks completed or failed, unhandled utterances, or the performance of nodes. Records quote users.
         */
        post: operations["analytics.queryMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/dashboard/{dashboardName}/widget/{widgetName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data of a dashboard widget
         * @description Returns the definition of a widget of a custom dashboard and the rows that it shows for a range of days.
         */
        get: operations["analytics.getWidget"];
        put?: never;
        /**
         * Query the data of a dashboard widget
         * @description Returns the definition of a widget of a custom dashboard and those of its rows that pass the given filters.
         */
        post: operations["analytics.queryWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/userEngagementTrend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's users by hour or day
         * @description Returns how many users talked to the bot on each day of a period, by hour or in total. Version 2 also tells new from returning users.
         */
        post: operations["analytics.queryEngagementTrend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{streamId}/v2/userEngagementTrend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's new and returning users
         * @description Returns the totals and daily averages of a bot's unique, new and returning users over a period, and how their numbers developed.
         */
        post: operations["analytics.queryEngagementTrendV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/billingsessionsummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a bot's billing summary
         * @description Starts a report on the bot's billable usage, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
         */
        post: operations["billing.startBotSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/billingsessionsummary/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bot's billing summary
         * @description Returns the status of the bot's latest billing summary and, once it has succeeded, its figures.
         */
        get: operations["billing.getBotSummaryStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/billingsessionsummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the account's billing summary
         * @description Starts a report on the billable usage of the account's bots, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
         */
        post: operations["billing.startAccountSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/billingsessionsummary/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account's billing summary
         * @description Returns the status of the account's latest billing summary and, once it has succeeded, its figures.
         */
        get: operations["billing.getAccountSummaryStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/getBillingSessionsDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's billing sessions
         * @description Returns one page of the billing sessions of a bot, with the conversation session behind each. A session that a parent app hands to a linked app counts for the linked app and is returned for that app only.
         */
        post: operations["billing.querySessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bots/getBillingSessionsDetails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query billing sessions across the account
         * @description Returns one page of the billing sessions of the account's bots, or of one of them. A session that a parent app hands to a linked app counts for the linked app.
         */
        post: operations["billing.queryAccountSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/{botId}/debuglogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a bot's debug logs
         * @description Returns one page of the bot's debug log. Pass the user and the channel to select one conversation. Entries may quote the user and include the whole context of the conversation.
         */
        get: operations["logs.listDebug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/public/bot/{botId}/getLLMUsageLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a bot's language model calls
         * @description Returns one page of the bot's calls to language models, with the prompts and the models' replies. Entries may quote users. One query covers at most 90 days.
         */
        post: operations["logs.queryLlmUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/changelogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes to a bot
         * @description Returns one page of the changes that users made to a bot's definition in a range of days.
         */
        get: operations["logs.listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/1.1/{streamId}/translationlogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a bot's translation logs
         * @description Returns one page of a bot's calls to its translation engine, earliest first, with what was sent and what came back. Send at least one of `sessionId`, `fromDate` and `toDate`. Entries quote users.
         */
        get: operations["logs.listTranslations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update users of the account
         * @description Changes the given details of users, and their groups, roles and bots. Responds with HTTP 200 even when a user could not be updated, so check the status of each entry.
         */
        put: operations["users.update"];
        /**
         * Create users in the account
         * @description Creates users and assigns their groups, roles and bots. Responds with HTTP 200 even when a user could not be created, so check the status of each entry. First set the target audience of an app to Enterprise Users and publish it.
         */
        post: operations["users.create"];
        /**
         * Remove users from the account
         * @description Removes users from the account. Responds with HTTP 200 even when a user could not be removed, so check `failedUserDetails`.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/useraccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update what users may do in the App Builder
         * @description Lets users open the App Builder, create bots and create data tables and views, or stops them. All users get the same access.
         */
        post: operations["users.updateAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/usersInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up users by email address
         * @description Returns the access, roles and groups of each user. Responds with HTTP 200 even when an address is unknown; its entry then gives the reason.
         */
        post: operations["users.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/alluserroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's users with their roles
         * @description Returns the account's users with the bot and admin roles of each.
         */
        get: operations["users.listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/eraseUsersData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Start a user data erasure
         * @description Starts erasing what bots store about the given users. Data is not erased for a user who owns or belongs to an account, or who owns or co-develops a bot. Poll the erasure status with the returned ID.
         */
        delete: operations["users.eraseData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/eraseUsersData/status/{reqId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a user data erasure
         * @description Returns the status of an erasure for each user. There is no overall status, so check every entry.
         */
        get: operations["users.getErasureStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's admin or bot roles
         * @description Returns at most 50 of the account's roles of one type, with their permissions.
         */
        get: operations["roles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/roles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the admin or bot roles of the account
         * @description Returns all roles of one type with their permissions, to import them into another account or environment.
         */
        get: operations["roles.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/roles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import admin or bot roles into the account
         * @description Imports the roles of an uploaded file and returns them. First export them from another account, then upload the file.
         */
        post: operations["roles.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/adminroles/assignments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign admin roles to users and groups
         * @description Assigns admin roles to users and groups of users, and withdraws them.
         */
        post: operations["roles.assignAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/btroles/assignments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign bot roles to users and groups
         * @description Assigns bot roles to users and groups of users in one or more bots, and withdraws them.
         */
        post: operations["roles.assignBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of the account
         * @description Returns one page of the account's groups, each with its members.
         */
        get: operations["groups.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ssoconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the single sign-on configuration of the account
         * @description Updates the single sign-on configuration of the account. Send the whole configuration, as when turning single sign-on on.
         */
        post: operations["sso.setAccount"];
        /**
         * Disable single sign-on of the account
         * @description Turns single sign-on of the account off.
         */
        delete: operations["sso.disableAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{botId}/ssoconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the single sign-on configuration of a bot
         * @description Returns the URLs to enter at the identity provider and, where single sign-on is on, its configuration.
         */
        get: operations["sso.getBot"];
        put?: never;
        /**
         * Set the single sign-on configuration of a bot
         * @description Turns single sign-on on and sets its configuration. First get the URLs of the bot and enter them at the identity provider.
         */
        post: operations["sso.setBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/auditlogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's audit logs
         * @description Returns one page of the actions of the account's users and administrators.
         */
        get: operations["auditLogs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/tables/{tableName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update rows of a data table
         * @description Sets the given columns in every row that matches the filter. The effect of an empty filter is not documented; expect it to update every row.
         */
        put: operations["tables.updateRows"];
        /**
         * Insert a row into a data table
         * @description Inserts one row and returns it with the columns that the platform fills in. Then query the rows of the table to find it again.
         */
        post: operations["tables.insertRow"];
        /**
         * Delete rows from a data table
         * @description Deletes every row that matches the filter in the body. The effect of an empty filter is not documented; expect it to delete every row.
         */
        delete: operations["tables.deleteRows"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/tables/{tableName}/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Insert several rows into a data table
         * @description Inserts the rows and returns them with the columns that the platform fills in. A request may have up to 50 MB.
         */
        post: operations["tables.insertRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/tables/{tableName}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the rows of a data table
         * @description Returns one page of the rows that match the filter in the body.
         */
        post: operations["tables.queryRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/views/{viewName}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the rows of a data view
         * @description Returns one page of the rows of a view of a data table that match the filter in the body.
         */
        post: operations["views.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One error. */
        ApiError: {
            /** @description Error message. Its text may change. */
            msg: string;
            /** @description The API's own error code, not the HTTP status: a 401 response has the code 4002. */
            code?: number | string | null;
        };
        /** @description Response to a failed request. Each item describes one error. */
        ErrorResponse: {
            /** @description The errors, usually one. */
            errors: components["schemas"]["ApiError"][];
        };
        /** @description An app whose credentials sign tokens for the bot. */
        BotJwtApp: {
            /** @description Client ID of the app; the `appId` claim of its tokens. */
            clientId: string;
            /**
             * Format: password
             * @description Client secret of the app. Treat the whole response as a secret.
             */
            clientSecret: string;
            /** @description Whether the app's tokens must have a `jti` claim. */
            jtiClaimEnforced: boolean;
            /** @description Whether the app's tokens must be encrypted (JWE). */
            jweEncryptionEnforced: boolean;
            /**
             * Format: date-time
             * @description When the app was created.
             */
            createdOn: string;
        };
        /** @description A bot of the account. */
        Bot: {
            /** @description ID of the bot, also called stream ID. */
            _id: string;
            /** @description ID of the account that owns the bot. */
            accountId: string;
            /** @description Target audience of the bot. */
            purpose?: "customer" | (string & {});
            /**
             * Format: date-time
             * @description When the bot was created.
             */
            createdOn: string;
            /** @description ID of the user who created the bot. */
            createdBy: string;
            /** @description Type of bot. */
            type: "default" | (string & {});
            /** @description Language code of the bot's default language. */
            defaultLanguage: string;
            /** @description Whether the bot deflects calls to chat. */
            isDeflect?: boolean;
            /** @description Internal resource type of the record. */
            resourceid?: string;
            /** @description Status of the bot. */
            status: "published" | (string & {});
            /** @description File ID of the bot's icon. */
            icon?: string;
            /** @description Display name of the bot. */
            name: string;
            /** @description What the bot is for. */
            description?: string;
            /** @description Universal bots that this bot is linked to. */
            isLinkedTo?: unknown[];
            /** @description Whether the bot has panels or widgets. */
            containsPanelOrWidget?: boolean;
            /** @description Apps that may sign tokens for the bot. */
            jwtApps: components["schemas"]["BotJwtApp"][];
        };
        /** @description One page of the account's bots. */
        BotPage: {
            /** @description Total number of bots in the account. */
            total: number;
            /** @description Whether more bots are available. */
            availableMore: boolean;
            /** @description The bots of this page. */
            bots: components["schemas"]["Bot"][];
        };
        /** @description Components to export. Defaults to everything. */
        BotExportOptions: {
            /** @description Settings to export. */
            settings?: string[];
            /** @description Task groups to export. */
            tasks?: string[];
            /** @description Training data to export. */
            nlpData?: string[];
            /** @description Agent assist components to export. */
            AgentAssist?: string[];
            /** @description Detailed options per component. */
            options?: {
                /** @description Variables to exclude. */
                botVariables?: {
                    /** @description Names of variables to exclude. */
                    ignore?: string[];
                    /** @description Whether to exclude environment variables. */
                    ignoreEnvironmentVariables?: boolean;
                    /** @description Whether to exclude content variables. */
                    ignoreContentVariables?: boolean;
                };
            };
        };
        /** @description What to export. */
        BotExportRequest: {
            /**
             * @description Which version of the bot to export.
             * @enum {string}
             */
            exportType: "latest" | "published";
            exportOptions?: components["schemas"]["BotExportOptions"];
            /** @description Names of the tasks to export, for a partial export. */
            subTasks?: {
                /** @description Dialog tasks to export. */
                dialogs?: string[];
                /** @description Alert tasks to export. */
                alerts?: string[];
                /** @description Action tasks to export. */
                actions?: string[];
                /** @description Experience flows to export. Shown only in the sample. */
                experienceFlows?: string[];
            };
            /** @description Whether to export every task. Ignored when `subTasks` is given. */
            allTasks?: boolean;
            /** @description Whether to export custom dashboards. */
            customDashboards?: boolean;
            /** @description Whether to export tasks that the selected ones depend on. */
            IncludeDependentTasks?: boolean;
        };
        /** @description An export of a bot. */
        BotExportRecord: {
            /** @description ID of the export. The status operation does not take it; it returns the bot's latest export. */
            _id: string;
            /** @description Status of the export. */
            status: "pending" | "success" | (string & {});
            /** @description Which version of the bot is exported. */
            exportType: "latest" | "published" | (string & {});
            /** @description Type of job. */
            requestType?: "Botexport" | (string & {});
            /** @description ID of the user on whose behalf the export runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the export was started.
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description An export that has been started. */
        BotExportJob: {
            /** @description ID of the exported bot. */
            streamId: string;
        } & components["schemas"]["BotExportRecord"];
        /** @description Status of an export. */
        BotExportStatus: {
            /** @description ID of the exported bot. */
            botId: string;
            /** @description Link to the exported file, present once the export has succeeded. It needs no token. */
            downloadURL?: string;
            /** @description ID of the exported file. */
            fileId?: string;
            /** @description Where the file is stored. */
            store?: {
                /** @description Query string of the signed link. */
                urlParams?: string;
            };
            /** @description Size of the file, as a numeric string. The unit is not documented. */
            fileSize?: string;
        } & components["schemas"]["BotExportRecord"];
        /** @description File IDs of the bot functions. A single ID may also be sent as text. */
        BotFunctionsFileIds: string[] | string;
        /** @description A new bot from separate, previously uploaded files. */
        BotImportFromFiles: {
            /**
             * @description Selects the import of separate files, as a request without it does.
             * @constant
             */
            uploadMode?: "JSON";
            /** @description File ID of the bot definition. */
            botDefinition: string;
            /** @description File ID of the bot configuration. */
            configInfo: string;
            botFunctions?: components["schemas"]["BotFunctionsFileIds"];
            /** @description File ID of the bot's icon. */
            icon: string;
            /** @description Name of the new bot. Defaults to the name in the imported files. */
            name?: string;
            /**
             * @description Target audience of the new bot. Defaults to that of the imported files.
             * @enum {string}
             */
            purpose?: "customer" | "employee";
            /** @description Color of the new bot. */
            color?: string;
        };
        /** @description A new bot from the previously uploaded zip of an export. */
        BotImportFromZip: {
            /**
             * @description Selects the import of one zip.
             * @constant
             */
            uploadMode: "ZIP";
            /** @description File ID of the zip. */
            zipInfo: string;
            /** @description Name of the new bot. Defaults to the name in the imported files. */
            name?: string;
            /**
             * @description Target audience of the new bot. Defaults to that of the imported files.
             * @enum {string}
             */
            purpose?: "customer" | "employee";
        };
        /** @description The files to create a bot from, separate or as one zip. */
        BotImportRequest: components["schemas"]["BotImportFromFiles"] | components["schemas"]["BotImportFromZip"];
        /** @description One component of an import. */
        BotImportTask: {
            /** @description Type of component, in the API's own spelling. */
            taskType: "importRequest" | "Bot Definition" | "BotFunctions" | "Dialog" | "KnowledgeTasks" | "Utterences" | "importBot" | "SmallTalk" | "Patterns" | "Standard Responses" | "BotVariables" | "CustomTemplates" | (string & {});
            /** @description Name of the component, often that of the bot. */
            taskName: string;
            /** @description Status of this component. */
            status: "success" | (string & {});
        };
        /** @description An import that has been started. */
        BotImportJob: {
            /** @description ID of the import. Pass it to the status operation. */
            _id: string;
            /** @description Reference ID of the imported definition. It is not the bot's ID. */
            streamRefId?: string;
            /** @description Overall status of the import. */
            status: "pending" | (string & {});
            /** @description One entry per component processed so far. The first is the request itself: its success does not mean that the import has finished. */
            statusLogs: components["schemas"]["BotImportTask"][];
            /** @description Type of job. */
            requestType?: "Botimport" | (string & {});
            /** @description ID of the user on whose behalf the import runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description Status of an import. */
        BotImportStatus: {
            /** @description Overall status of the import. */
            status?: "pending" | "success" | (string & {});
            /** @description ID of the bot that was created or changed, once the import has finished. */
            streamId?: string;
        } & components["schemas"]["BotImportJob"];
        /** @description How to treat the training data that the bot already has. */
        BotImportMerge: {
            /** @description Whether to add the imported data to the existing data. */
            append?: boolean;
            /** @description Whether to replace the existing data with the imported data. */
            replace?: boolean;
        };
        /** @description Components to import. Defaults to everything. */
        BotImportOptions: {
            /** @description Task groups to import. */
            tasks?: string[];
            /** @description Training data to import. */
            nlpData?: string[];
            /** @description Settings to import. */
            settings?: string[];
            /** @description Agent assist components to import. */
            AgentAssist?: string[];
            /** @description Quality management components to import. */
            qualityAI?: string[];
            /** @description How to import storyboard scenes. Shown only in the sample. */
            storyBoardScenes?: {
                /** @description Whether to import the comments on the scenes. */
                includeComments?: boolean;
            };
            /** @description Further components to import. */
            botComponents?: string[];
            /** @description Whether to import custom dashboards. Shown only in the sample; the export spells it `customDashboards`. */
            customDashboard?: boolean;
            /** @description Detailed options per component. */
            options?: {
                utterances?: components["schemas"]["BotImportMerge"];
                patterns?: components["schemas"]["BotImportMerge"];
                /** @description Variables to exclude. */
                botVariables?: {
                    /** @description Names of variables to exclude. */
                    ignore?: string[];
                };
            };
        };
        /** @description The previously uploaded files to import into the bot. */
        BotImportIntoRequest: {
            /** @description File ID of the bot definition. */
            botDefinition: string;
            /** @description File ID of the bot configuration. */
            configInfo: string;
            botFunctions?: components["schemas"]["BotFunctionsFileIds"];
            importOptions?: components["schemas"]["BotImportOptions"];
        };
        /** @description A previously uploaded script file with bot functions. */
        BotFunctionsFile: {
            /** @description ID that the upload of the file returned. */
            fileId: string;
            /** @description Name of the file. */
            fileName: string;
        };
        /** @description The files that contain the functions. */
        BotFunctionsImportRequest: components["schemas"]["BotFunctionsFile"][];
        /** @description Result of an import of bot functions. */
        BotFunctionsImportResponse: {
            /** @description ID of this import. The import status operation does not take it. */
            _id: string;
            /** @description Type of request. */
            requestType?: "BotImport" | (string & {});
            /** @description Result of the import. */
            status: "Success" | (string & {});
            /** @description ID of the imported file, as sent. */
            fileId: string;
            /** @description Name of the imported file, as sent. */
            fileName: string;
            /** @description ID of the user on whose behalf the import runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description How to publish the bot. */
        BotPublishRequest: {
            /** @description Comment on the published version. */
            versionComment: string;
            /**
             * @description Whether to train the bot as well. Without training the bot may miss intents or run its flows incorrectly.
             * @default true
             */
            initiateTraining?: boolean;
        };
        /** @description Result for the part. Dialogs have their approval, other parts their modules. */
        BotPublishResult: {
            /** @description Approval status of a dialog. */
            state?: "awaitingApproval" | (string & {});
            /** @description Codes of the languages for which approval is requested. */
            approvalRequestedLanguages?: string[];
            /** @description Comment sent in the request. */
            versionComment?: string;
            /**
             * Format: date-time
             * @description When the dialog was submitted.
             */
            publishedOn?: string;
            /** @description Display name of the part. */
            name: string;
            /** @description ID of the part, the same value as its type. */
            resourceId?: string;
            /** @description Type of part. */
            resourceType?: "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
            /** @description What the part consists of. */
            modules?: ("nl_model" | "settings" | "alexa" | "botkit" | "agent_transfer" | "websdk" | "events" | "general" | "bot_variables" | "pii" | "ivr" | "hold_resume" | "custom_script" | "advanced" | (string & {}))[];
        };
        /** @description One part of the bot submitted for publishing. */
        BotPublishResource: {
            /** @description Type of part. */
            resourceType: "dialog" | "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
            /** @description ID of the part. Shown for dialogs only. */
            resourceId?: string;
            /** @description Second ID of the part. Shown for dialogs only. */
            sbResourceId?: string;
            /** @description Whether the part was submitted. */
            status: "SUCCESS" | (string & {});
            result: components["schemas"]["BotPublishResult"];
        };
        /** @description The parts of the bot submitted for publishing. */
        BotPublishResponse: components["schemas"]["BotPublishResource"][];
        /** @description A job of the platform. What it does and how it stands is said by the schema that extends this one. */
        JobRecord: {
            /** @description ID of the job. */
            _id?: string;
            /** @description Type of job. */
            jobType?: string;
            /** @description What the job does. */
            action?: string;
            /** @description ID of the user on whose behalf the job runs. */
            createdBy?: string;
            /** @description Progress, in percent. */
            percentageComplete?: number;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description One part of the bot that is published. */
        BotPublishPart: {
            /** @description ID of the part. In the sample it equals the type. */
            resourceId: string;
            /** @description Type of part. */
            resourceType: "SETTINGS" | "CHANNELS" | "NL" | "AUTOVERSIONING" | (string & {});
            /** @description Display name of the part. */
            name: string;
            /** @description Status of the part. */
            status: "SUCCESS" | (string & {});
        };
        /** @description Status of a publish job. */
        BotPublishStatus: {
            /** @description ID of the publish job. No operation takes it. */
            _id: string;
            /** @description What the job does. */
            action?: "RUN" | (string & {});
            /** @description ID of the bot. */
            streamId: string;
            /** @description Number of entries in the status dock, the platform's list of jobs. */
            countOfDockStatuses?: number;
            /**
             * Format: date-time
             * @description When the job was requested.
             */
            requestedTime: string;
            /** @description Type of job. */
            jobType?: "PUBLISH_BOT" | (string & {});
            /** @description Overall status of the publish job. */
            status: "inprogress" | "successful" | "failed" | (string & {});
            /**
             * Format: date-time
             * @description When this record last changed.
             */
            lastModifiedOn?: string;
            /**
             * Format: date-time
             * @description When the publish job started running.
             */
            initiatedOn?: string;
            /** @description The parts of the bot, each with its status. */
            statusSummary?: components["schemas"]["BotPublishPart"][];
        } & WithRequired<components["schemas"]["JobRecord"], "_id" | "percentageComplete">;
        /** @description IDs of components of a bot. */
        BotComponentIds: string[];
        /** @description A bot that was installed from a sample. */
        BotSampleResponse: {
            /** @description ID of the new bot. */
            _id: string;
            /** @description Name of the new bot: that of the sample and the email address of its owner. */
            name: string;
            /** @description Name of the sample. */
            originalName: string;
            /** @description Status of the new bot. */
            state: "setup" | (string & {});
            /** @description Code of the default language. */
            defaultLanguage: string;
            /** @description Who sees the bot. */
            visibility: {
                /** @description Kind of visibility. */
                namespace: "private" | (string & {});
                /** @description IDs of those who see the bot. */
                namespaceIds: string[];
            };
            /** @description Languages of the bot. */
            languages?: components["schemas"]["BotComponentIds"];
            /** @description Screenshots of the sample. */
            screenShots?: components["schemas"]["BotComponentIds"];
            /** @description Alert tasks. */
            alerts?: components["schemas"]["BotComponentIds"];
            /** @description Action tasks. */
            actions?: components["schemas"]["BotComponentIds"];
            /** @description Dialogs. */
            dialogs?: components["schemas"]["BotComponentIds"];
            /** @description Widgets. */
            widgets?: components["schemas"]["BotComponentIds"];
            /** @description Panels. */
            panels?: components["schemas"]["BotComponentIds"];
            /** @description Forms. */
            forms?: components["schemas"]["BotComponentIds"];
            /** @description Number of times that the bot was downloaded. */
            downloadCount?: number;
            /** @description Whether the bot is featured. */
            featured?: boolean;
            /** @description Color of the bot, such as `#2F6FDE`. */
            color?: string;
        };
        /** @description An app that a universal app links to. */
        BotLinkedApp: {
            /** @description ID of the app. */
            _id: string;
            /** @description Name of the app. */
            name: string;
            /** @description Code of the default language. */
            defaultLanguage: string;
            /** @description Type of app. */
            appType: "unified" | (string & {});
            /** @description Category of the app. */
            type: "default" | (string & {});
            /** @description Status of the app; 1 means active. */
            status: number;
            /** @description Whether DialogGPT is enabled. */
            isDialogGPTEnabled: boolean;
            /** @description When the configured version was last changed, in seconds since 1970. */
            configuredVersion: number;
            /** @description When the app was last published, in seconds since 1970, as text. */
            publishedVersion: string;
        };
        /** @description Links of one version of a universal app. */
        BotLinks: {
            /** @description IDs of the linked apps. */
            linkedApps: string[];
            /** @description Whether this version is a universal app. */
            isUXOUB: boolean;
        };
        /** @description A universal app and the apps that it links to. */
        BotLinkedAppsResponse: {
            /** @description Category of the app. */
            type: "unified" | (string & {});
            /** @description Type of app. */
            appType: "unified" | (string & {});
            /** @description Whether the app is a universal app. */
            isUXOUB: boolean;
            /** @description Whether DialogGPT is enabled. */
            isDialogGPTEnabled: boolean;
            /** @description Linked apps of the configured version. */
            configuredLinkedApps: components["schemas"]["BotLinkedApp"][];
            /** @description Linked apps of the published version. */
            publishedLinkedApps: components["schemas"]["BotLinkedApp"][];
            /** @description Links of the configured version. */
            uxoUBConfigured: components["schemas"]["BotLinks"];
            /** @description Links of the published version. */
            uxoUBPublished: components["schemas"]["BotLinks"];
        };
        /** @description A namespace that a variable belongs to. */
        BotVariableNamespace: {
            /** @description Name of the namespace. */
            name?: string;
            /** @description ID of the namespace. */
            refId?: string;
        };
        /** @description Fields that both types of variable share. */
        BotVariableCommon: {
            /** @description Name of the variable. */
            key: string;
            /**
             * @description How the variable gets its value in an installation, and whether it is visible there.
             * @enum {string}
             */
            scope: "prePopulated" | "askOnInstall" | "onInstall" | "hidden";
            /** @description Audio tag of the value, for voice channels. */
            audioTag?: string;
            /** @description Group that the variable belongs to. */
            group?: string;
            /** @description Whether the value is propagated to other environments or namespaces. */
            propagateValue?: boolean;
            /** @description Whether the value is kept secret. */
            isSecured?: boolean;
            /** @description Namespaces of the variable. */
            vNameSpace?: components["schemas"]["BotVariableNamespace"][];
        };
        /** @description A variable with one value. */
        BotEnvironmentVariable: {
            /**
             * @description Marks an environment variable, also called a global variable.
             * @constant
             */
            variableType: "env";
            /** @description Value of the variable. */
            value: string;
            /** @description Purpose of the variable. May be empty. */
            hint: string;
        } & components["schemas"]["BotVariableCommon"];
        /** @description Value of a content variable in one language. */
        BotVariableLocale: {
            /** @description Text in this language. */
            value: string;
            /** @description Purpose of the text. */
            hint?: string;
            /** @description Audio tag of the text, for voice channels. */
            audioTag?: string;
        };
        /** @description A variable with one value per language. */
        BotContentVariable: {
            /**
             * @description Marks a content variable.
             * @constant
             */
            variableType: "locale";
            /** @description Value in addition to those in `localeData`. */
            value?: string;
            /** @description Purpose of the variable. */
            hint?: string;
            /** @description Values by language code, such as `en`. */
            localeData: {
                [key: string]: components["schemas"]["BotVariableLocale"];
            };
        } & components["schemas"]["BotVariableCommon"];
        /** @description An environment variable, which has one value, or a content variable, which has one per language. */
        BotVariable: components["schemas"]["BotEnvironmentVariable"] | components["schemas"]["BotContentVariable"];
        /** @description Variables of a bot without collections. */
        BotVariableList: components["schemas"]["BotVariable"][];
        /** @description A collection of variables. */
        BotVariableCollection: {
            /** @description Name of the collection. */
            name?: string;
            /** @description Purpose of the collection. */
            description?: string;
            /** @description ID of the collection, which its values refer to. */
            refId?: string;
        };
        /** @description The value of a variable in a collection. */
        BotCollectionVariable: {
            /** @description Name of the variable. */
            key: string;
            /** @description Value in this collection. */
            value: string;
            /** @description Audio tag of the value, for voice channels. */
            audioTag?: string;
            /** @description ID of the collection. */
            refId: string;
        };
        /** @description Variables of a bot with collections, and their values in a collection. */
        BotVariableSet: {
            /** @description Variables of the bot. */
            botVariables: components["schemas"]["BotVariable"][];
            /** @description Collections that `botCollectionVariables` refers to. */
            botCollections?: components["schemas"]["BotVariableCollection"][];
            /** @description Values of variables in a collection. */
            botCollectionVariables?: components["schemas"]["BotCollectionVariable"][];
        };
        /** @description The variables, as a list or with their collections. */
        BotVariablesImportRequest: components["schemas"]["BotVariableList"] | components["schemas"]["BotVariableSet"];
        /** @description Result of an import of variables. */
        BotVariablesImportResponse: {
            /** @description Number of variables imported, as a message. */
            message: string;
        };
        /** @description A variable as stored: an environment variable has one value, a content variable one per language. */
        BotExportedVariable: {
            /** @description Name of the variable. */
            key: string;
            /** @description Value of the variable. Absent for content variables, whose values are in `localeData`. */
            value?: string;
            /** @description Purpose of the variable. */
            hint?: string;
            /** @description Type of variable: `env` for an environment variable, `locale` for a content variable. */
            variableType: "env" | "locale" | (string & {});
            /** @description How the variable gets its value in an installation, and whether it is visible there. */
            scope: "prePopulated" | "askOnInstall" | "hidden" | (string & {});
            /** @description Group that the variable belongs to. May be empty. */
            group: string;
            /** @description Whether the value is propagated to other environments or namespaces. */
            propagateValue: boolean;
            /** @description Namespaces of the variable. */
            vNameSpace?: components["schemas"]["BotVariableNamespace"][];
            /** @description Whether the value is kept secret. */
            isSecured: boolean;
            /** @description Audio tag of the value, for voice channels. */
            audioTag?: string;
            /** @description Values by language code, such as `en`. Only content variables have them. */
            localeData?: {
                [key: string]: components["schemas"]["BotVariableLocale"];
            };
        };
        /** @description The variables of the bot. */
        BotVariablesExportResponse: components["schemas"]["BotExportedVariable"][];
        /** @description The new default language. Two spellings of the key are documented. */
        LanguageSetDefaultRequest: {
            /**
             * @description ISO code of the language.
             * @example en-US
             * @example es-ES
             */
            languageCode: string;
        } | {
            /**
             * @description ISO code of the language.
             * @example en
             */
            Language: string;
        };
        /** @description Outcome of the change. */
        LanguageSetDefaultResponse: {
            /** @description Outcome. */
            status: "success" | (string & {});
            /** @description Outcome, as a message. */
            message: string;
            /** @description Code of the new default language. The key contains a space. */
            "language code"?: string;
        };
        /** @description Why the language cannot become the default. */
        LanguageSetDefaultErrorResponse: {
            /** @description Outcome. */
            status: "Error" | (string & {});
            /** @description The reason, as a message. */
            message: string;
        };
        /** @description Why the request failed, in the format of this operation or in the common one. */
        LanguageSetDefaultFailureResponse: components["schemas"]["LanguageSetDefaultErrorResponse"] | components["schemas"]["ErrorResponse"];
        /** @description The response to a token without the scope, as this operation's page shows it. */
        LanguageScopeErrorResponse: {
            /** @description The errors, usually one. */
            errors: {
                /** @description Error message. Other operations call this key `msg`. */
                message: string;
                /** @description The API's own error code. It is not the HTTP status. */
                code?: number;
            }[];
        };
        /** @description Why the token was rejected, in the common format or in that of this operation. */
        LanguageUnauthorizedResponse: components["schemas"]["ErrorResponse"] | components["schemas"]["LanguageScopeErrorResponse"];
        /** @description The language to update. A caller spells the key differently from the documentation. */
        LanguageUpdateCode: {
            /** @description Code of the language to update. */
            updateLanguage: string;
        } | {
            /** @description Code of the language to update. */
            updateLanugage: string;
        };
        /** @description How the bot understands a language and translates it. */
        LanguageTranslation: {
            /** @description Code of the language in which the bot understands users. */
            nluLanguage: string;
            /** @description Whether the input of users is translated to English. */
            inputTranslation: boolean;
            /** @description Whether the responses of the bot are translated. The documentation says to English. */
            responseTranslation: boolean;
        };
        /** @description The language to update and its new configuration. */
        LanguageUpdateRequest: components["schemas"]["LanguageUpdateCode"] & {
            /** @description ID of the uploaded file with the definition of the language. The documentation sends an empty text where there is none. */
            fileId: string;
            multiLingualConfigurations: components["schemas"]["LanguageTranslation"];
        };
        /** @description Outcome of the change. */
        LanguageConfigurationResult: {
            /** @description Outcome, as a message. */
            message: string;
            /** @description Number of components configured in the language. */
            configurationDetails: {
                /** @description Number of dialogs. */
                dialogs: number;
                /** @description Number of alert tasks. */
                alerts: number;
                /** @description Number of action tasks. */
                actions: number;
                /** @description Number of knowledge tasks. The key is spelled this way. */
                knowledgetTasks: number;
                /** @description Number of small talk definitions. */
                smallTalk: number;
                /** @description Number of panels. */
                panels: number;
                /** @description Number of widgets. */
                widgets: number;
            };
        };
        /** @description Outcome of the change, in a list of one. */
        LanguageConfigurationResponse: components["schemas"]["LanguageConfigurationResult"][];
        /** @description Parts of the base language to copy, for `advancedConfig`. The page asks for all of them. */
        LanguagePreferredData: {
            /** @description Whether to copy the training data. */
            training?: boolean;
            /** @description Whether to copy the FAQs. */
            faqs?: boolean;
            /** @description Whether to copy the ontology. */
            ontology?: boolean;
            /** @description Whether to copy the small talk. */
            smalltalk?: boolean;
            /** @description Whether to copy the traits. */
            traits?: boolean;
        };
        /** @description Where the definition of the new language comes from. */
        LanguageDefinitionMode: {
            /** @description Code of the bot language that the new one is based on. */
            baseLanguage?: string;
            /**
             * @description Source: `Basic`, `advancedConfig` with `preferredData`, or `fileUpload` with `fileId`.
             * @enum {string}
             */
            type?: "Basic" | "advancedConfig" | "fileUpload";
            /** @description ID of the uploaded file, for `fileUpload`. */
            fileId?: string;
            preferredData?: components["schemas"]["LanguagePreferredData"];
        };
        /** @description The language to add and how to set it up. */
        LanguageAddRequest: {
            /** @description Code of the language to add. */
            enableLanguage: string;
            langDefinitionMode: components["schemas"]["LanguageDefinitionMode"];
            multiLingualConfigurations: components["schemas"]["LanguageTranslation"];
        };
        /** @description A language and its new status. */
        LanguageSetStatusRequest: {
            /** @description Code of the language. */
            language: string;
            /** @description Whether to enable the language or to disable it. */
            enable: boolean;
        };
        /** @description Outcome, as a message with the name of the language. */
        LanguageSetStatusResponse: string;
        /** @description Settings of every channel. */
        ChannelDetails: {
            /** @description Name of the channel. */
            displayName?: string;
            /** @description Name of the bot in the channel, for Teams and Slack. */
            botName?: string;
            /** @description Whether the channel is enabled. */
            enable?: boolean;
        };
        /** @description App of the bot whose credentials the channel uses. The App Builder shows it under Manage Apps. */
        ChannelApp: {
            /** @description Client ID of the app. */
            clientId: string;
            /** @description Name of the app. */
            appName: string;
        };
        /**
         * Web and mobile client
         * @description The channel of the web and mobile SDK.
         */
        ChannelEnableWebClient: {
            /**
             * @description Marks the web and mobile client.
             * @constant
             */
            type: "rtm";
            /** @description Settings of the client. */
            channelDetails: components["schemas"]["ChannelDetails"] & {
                /**
                 * @description Repeats the type of the channel.
                 * @constant
                 */
                type?: "rtm";
                app: components["schemas"]["ChannelApp"];
                /** @description Name of the channel, like `displayName`. */
                name?: string;
                /** @description Whether users may get alerts. */
                isAlertsEnabled?: boolean;
                /** @description Whether speech is converted to text. */
                sttEnabled?: boolean;
                /** @description Engine that converts speech to text, such as `kore`. */
                sttEngine?: string;
            };
        };
        /**
         * Webhook
         * @description The webhook channel.
         */
        ChannelEnableWebhook: {
            /**
             * @description Marks the webhook channel.
             * @constant
             */
            type: "ivr";
            /** @description Settings of the webhook. */
            channelDetails: components["schemas"]["ChannelDetails"] & {
                /**
                 * @description Repeats the type of the channel.
                 * @constant
                 */
                type?: "ivr";
                app: components["schemas"]["ChannelApp"];
                /** @description Whether to create an instance of the webhook. */
                createInstance?: boolean;
                /** @description Whether responses of the bot can be polled. */
                enablePolling?: boolean;
                /** @description Whether the bot responds asynchronously. */
                isAsync?: boolean;
            };
        };
        /**
         * Microsoft Teams
         * @description The Microsoft Teams channel.
         */
        ChannelEnableTeams: {
            /**
             * @description Marks the Microsoft Teams channel.
             * @constant
             */
            type: "msteams";
            /** @description Settings of the channel. */
            channelDetails: components["schemas"]["ChannelDetails"] & {
                /**
                 * @description Repeats the type of the channel.
                 * @constant
                 */
                type?: "msteams";
                /** @description ID of the app in Microsoft Teams. */
                appId: string;
                /**
                 * Format: password
                 * @description Password of that app.
                 */
                appPassword: string;
            };
        };
        /**
         * Slack
         * @description The Slack channel.
         */
        ChannelEnableSlack: {
            /**
             * @description Marks the Slack channel.
             * @constant
             */
            type: "slack";
            /** @description Settings of the channel. */
            channelDetails: components["schemas"]["ChannelDetails"] & {
                /**
                 * @description Repeats the type of the channel.
                 * @constant
                 */
                type?: "slack";
                /**
                 * Format: password
                 * @description Access token of the app in Slack.
                 */
                accessToken: string;
                /** @description Client ID of the app in Slack. */
                clientId: string;
                /**
                 * Format: password
                 * @description Client secret of the app in Slack.
                 */
                clientSecret: string;
                /**
                 * Format: password
                 * @description Token by which the platform verifies that requests come from Slack.
                 */
                verificationToken: string;
            };
        };
        /** @description The channel to enable, and for which bot. */
        ChannelEnableRequest: {
            /** @description ID of the bot. */
            streamId: string;
        } & (components["schemas"]["ChannelEnableWebClient"] | components["schemas"]["ChannelEnableWebhook"] | components["schemas"]["ChannelEnableTeams"] | components["schemas"]["ChannelEnableSlack"]);
        /**
         * Web and mobile client
         * @description The enabled web and mobile client.
         */
        ChannelWebClient: {
            /** @description Name of the channel. */
            displayName: string;
            /**
             * @description Marks the web and mobile client.
             * @constant
             */
            type: "rtm";
            /** @description Whether the channel is enabled. */
            enable: boolean;
            /** @description What a web page needs to embed the client. */
            embedWebClientDetails: {
                /**
                 * Format: password
                 * @description API key of the client.
                 */
                apiKey: string;
                /** @description URL of a page with the client. */
                chatURL: string;
                /** @description Whether that page is available. */
                isURLEnabled: boolean;
            };
        };
        /**
         * Other channel
         * @description Any other enabled channel, as it was requested but without its credentials.
         */
        ChannelConnection: {
            /** @description ID of the bot. */
            streamId: string;
            /** @description Type of channel: `ivr` for a webhook, `msteams` for Microsoft Teams. */
            type: "ivr" | "msteams" | (string & {});
            /** @description Settings of the channel. */
            channelDetails: WithRequired<components["schemas"]["ChannelDetails"], "enable"> & {
                /** @description Repeats the type of the channel. */
                type: "ivr" | "msteams" | (string & {});
                /** @description Whether the bot responds asynchronously, for webhooks. */
                isAsync?: boolean;
                /** @description ID of the app in Microsoft Teams. */
                appId?: string;
            };
        };
        /** @description The enabled channel. The web client has a shape of its own. */
        ChannelEnableResponse: components["schemas"]["ChannelWebClient"] | components["schemas"]["ChannelConnection"];
        /** @description A file and its purpose. */
        FileUploadRequest: {
            /** @description Contents of the file. */
            file: Blob | ReadableStream<Uint8Array>;
            /**
             * @description Purpose of the file: `findly` for documents that Search AI ingests, `bulkImport` for everything else.
             * @enum {string}
             */
            fileContext: "bulkImport" | "findly";
            /**
             * @description Extension of the file, without the dot.
             * @example json
             * @example js
             * @example csv
             * @example pdf
             * @example docx
             * @example txt
             * @example pptx
             */
            fileExtension: string;
        };
        /** @description The stored file. */
        FileUploadResponse: {
            /** @description ID of the stored file. */
            fileId: string;
        };
        /** @description Outcome of the deletion. */
        AgentIntegrationDeleteAllResponse: {
            /** @description What happened. */
            status: "deleted" | (string & {});
        };
        /** @description Connection to a BotKit server. Belongs to the integration `custom`. */
        AgentIntegrationBotKit: {
            /** @description Client ID of the app that the BotKit server uses. */
            sdkClientId: string;
            /** @description URL of the BotKit server. */
            sdkHostUri: string;
            /** @description Whether personal data reaches the agent unmasked. */
            PIIMaskingDisabledForAgentTransfer?: boolean;
            /** @description Whether the connector is enabled. */
            connectorEnabled?: boolean;
        };
        /** @description Connection to Genesys web messaging. Belongs to the integration `genesys`. */
        AgentIntegrationGenesys: {
            /**
             * @description Marks Genesys web messaging.
             * @constant
             */
            apiType: "webMessagingAPI";
            /** @description URL of the Genesys API. */
            baseURL?: string;
            /** @description ID of the organization at Genesys. */
            organizationId?: string;
            /** @description ID of the web messaging deployment. */
            deploymentId?: string;
            /** @description Queue that conversations are transferred to. */
            queueName?: string;
            /** @description URL of the web socket for messages. */
            webSocketURL?: string;
            /** @description Whether the message at the end of a conversation is disabled. */
            disableEndMessage?: boolean;
        };
        /** @description Live chat with agents on Kore.ai itself. Belongs to the integration `kore`. */
        AgentIntegrationKore: {
            /**
             * @description Marks a live chat.
             * @constant
             */
            conversationType: "livechat";
            /**
             * @description Whether agent assistance is used.
             * @example yes
             */
            isAgentAssistRequired?: string;
            /**
             * @description Whether the send button of agent assistance is enabled.
             * @example yes
             */
            isAgentAssistSendBtnEnabled?: string;
        };
        /** @description Connection to ServiceNow, without its credentials. */
        AgentIntegrationServiceNow: {
            /** @description Host of the ServiceNow instance. */
            host?: string;
            /** @description Whether ServiceNow's Virtual Agent API is used. */
            VAApi?: boolean;
            /** @description ID of the queue that conversations are transferred to. */
            queueId?: string;
        };
        /** @description Connection to ServiceNow with a user and a password. Belongs to the integration `servicenow`. */
        AgentIntegrationServiceNowBasic: {
            /**
             * @description Marks basic authentication.
             * @constant
             */
            authType: "basic";
            /** @description ID of the user at ServiceNow. */
            userId?: string;
            /**
             * Format: password
             * @description Password of the user.
             */
            password?: string;
        } & components["schemas"]["AgentIntegrationServiceNow"];
        /** @description Connection to Salesforce, without what the kind of chat needs. */
        AgentIntegrationSalesforce: {
            /** @description ID of the organization at Salesforce. */
            organizationId?: string;
            /** @description URL of the Salesforce chat service. */
            liveAgentUrl?: string;
        };
        /** @description Connection to Salesforce Messaging for In-App and Web (MIAW). Belongs to the integration `salesforce`. */
        AgentIntegrationSalesforceMiaw: {
            /**
             * @description Marks Messaging for In-App and Web.
             * @constant
             */
            integrationType: "salesforcemiaw";
            /** @description Developer name of the embedded service deployment. */
            esDeveloperName?: string;
        } & components["schemas"]["AgentIntegrationSalesforce"];
        /** @description Connection to ServiceNow with an OAuth refresh token. */
        AgentIntegrationServiceNowOAuth: {
            /**
             * @description Marks OAuth with a refresh token.
             * @constant
             */
            authType: "oauth2_refresh_token";
            /** @description Client ID of the OAuth app at ServiceNow. */
            client_id?: string;
            /**
             * Format: password
             * @description Client secret of the OAuth app.
             */
            client_secret?: string;
            /**
             * Format: password
             * @description Refresh token of the OAuth app.
             */
            refresh_token?: string;
            /** @description Tenant at ServiceNow. */
            tenant?: string;
        } & components["schemas"]["AgentIntegrationServiceNow"];
        /** @description Connection to Salesforce's older live chat. */
        AgentIntegrationSalesforceLiveChat: {
            /**
             * @description Marks the older live chat.
             * @constant
             */
            integrationType: "liveChat";
            /** @description ID of the chat deployment. */
            deploymentId?: string;
            /** @description ID of the chat button. */
            buttonId?: string;
        } & components["schemas"]["AgentIntegrationSalesforce"];
        /** @description A configuration under `config`. Belongs to the integration `servicenow` with OAuth and to `salesforce` with the older live chat. */
        AgentIntegrationNestedConfig: {
            /** @description Whether the integration is enabled. */
            enabled?: boolean;
            /** @description The configuration. */
            config: components["schemas"]["AgentIntegrationServiceNowOAuth"] | components["schemas"]["AgentIntegrationSalesforceLiveChat"];
        };
        /** @description Configuration of an integration. Each integration has its own form. */
        AgentIntegrationRequest: components["schemas"]["AgentIntegrationBotKit"] | components["schemas"]["AgentIntegrationGenesys"] | components["schemas"]["AgentIntegrationKore"] | components["schemas"]["AgentIntegrationServiceNowBasic"] | components["schemas"]["AgentIntegrationSalesforceMiaw"] | components["schemas"]["AgentIntegrationNestedConfig"];
        /** @description Status of the configuration after a change. */
        AgentIntegrationStatus: {
            /** @description Status of the configuration. */
            state: "configured" | (string & {});
            /** @description Whether the bot must be published for the change to take effect. */
            requiresPublish: boolean;
        };
        /** @description Outcome of the deletion. */
        AgentIntegrationDeleteResponse: {
            /** @description The deleted integration. */
            integration: string;
        } & components["schemas"]["AgentIntegrationDeleteAllResponse"];
        /** @description The default integration, and the integration of each enabled chat channel by the channel's name. */
        AgentIntegrationChannelMappings: {
            /** @description The bot's default integration. */
            default: string;
        } & {
            [key: string]: string;
        };
        /** @description All channel mappings. */
        AgentIntegrationChannelMappingsResponse: {
            channelMappings: components["schemas"]["AgentIntegrationChannelMappings"];
            /** @description Status of the configuration. */
            state?: "configured" | (string & {});
            /** @description Whether the bot must be published for the latest change to take effect. */
            requiresPublish?: boolean;
        };
        /** @description All channel mappings, as the list operation returns them. */
        AgentIntegrationChannelMappingsRequest: {
            channelMappings: components["schemas"]["AgentIntegrationChannelMappings"];
            /** @description Ignored. */
            state?: string;
            /** @description Ignored. */
            requiresPublish?: boolean;
        };
        /** @description The BotKit server and the events that it receives. */
        AgentIntegrationSubscriptionRequest: {
            /** @description Events that the BotKit server receives. `onAgentTransfer` must be among them. */
            subscribedFor: ("onMessage" | "onHook" | "onEvent" | "onAlert" | "onVariableUpdate" | "onAgentTransfer")[];
        } & components["schemas"]["AgentIntegrationBotKit"];
        /** @description Information on the bot. Its fields are not documented. */
        AgentIntegrationSubscriptionResponse: {
            [key: string]: unknown;
        };
        /** @description The message. */
        NotificationMessage: {
            /**
             * @description Whether `val` is plain text or JavaScript that prints the message.
             * @enum {string}
             */
            type: "text" | "script";
            /** @description The text or the script. */
            val: string;
        };
        /** @description A message to users of one channel. */
        NotificationRequest: {
            /**
             * @description Channel to send the message through.
             * @enum {string}
             */
            channel: "msteams" | "slack";
            /**
             * @description How to find the users on the channel. `resolve` looks up their identities there.
             * @enum {string}
             */
            userIdentityType: "resolve";
            message: components["schemas"]["NotificationMessage"];
            /** @description Users to send the message to, for example by email address. */
            identities: string[];
        };
        /** @description The job that sends a notification. */
        NotificationRecord: {
            /** @description Type of job. */
            jobType?: "PROACTIVE_NOTIFICATIONS_API" | (string & {});
            /** @description What the job does. */
            action?: "PROACTIVE_NOTIFICATIONS" | (string & {});
            /** @description What the job keeps about the request. */
            store?: {
                /** @description Number of users in the request. */
                identitiesCount?: number;
            };
            /** @description Number of entries in the status dock, the platform's list of jobs. */
            countOfDockStatuses?: number;
            /**
             * Format: date-time
             * @description When the job last changed.
             */
            lMod?: string;
            /**
             * Format: date-time
             * @description When the job was created.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description When the notification was requested.
             */
            requestedTime?: string;
        } & WithRequired<components["schemas"]["JobRecord"], "_id">;
        /** @description A notification that has been started. */
        NotificationJob: {
            /** @description Status of the notification. */
            status: "IN_PROGRESS" | (string & {});
            /** @description ID of the bot that sends the notification. */
            streamId?: string;
            /** @description Empty at the start. The status operation returns one entry per user. */
            statusLogs?: unknown[];
        } & components["schemas"]["NotificationRecord"];
        /** @description What became of the notification for one user. */
        NotificationDelivery: {
            /** @description ID of the entry. */
            _id: string;
            /** @description ID of the notification. */
            requestId: string;
            /** @description The user, as named in the request. */
            originalId: string;
            /** @description Whether the user was reached. */
            status: "SUCCESS" | "FAILURE" | (string & {});
            /** @description Outcome as a message, with the reason for a failure. Its text may change. */
            comments: string;
            /** @description Channel of the notification. */
            channel: "msteams" | "ivr" | "msteam" | (string & {});
            /** @description ID of the user on the platform. Absent when the user was not found. */
            koreId?: string;
            /** @description ID of the user on the channel. Absent when the user was not found. */
            channelId?: string;
            /** @description ID of the sent message. */
            messagestoreId?: string;
            /** @description ID of the bot that sends the notification. */
            streamId: string;
            /** @description ID of the user on whose behalf the job runs. */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the entry was created.
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v: number;
        };
        /** @description Status of a notification, overall and user by user. */
        NotificationDeliveryStatus: {
            /** @description Overall status. `PARTIAL_SUCCESS` means that it failed for some users. */
            status: "IN_PROGRESS" | "SUCCESS" | "PARTIAL_SUCCESS" | "FAILURE" | (string & {});
            /** @description ID of the bot that sends the notification. */
            streamId: string;
            /** @description One entry per user processed so far. */
            statusLogs: components["schemas"]["NotificationDelivery"][];
            /** @description Number of entries in `statusLogs`. */
            count?: number;
        };
        /** @description Status of a notification with its job record. */
        NotificationJobStatus: components["schemas"]["NotificationRecord"] & components["schemas"]["NotificationDeliveryStatus"];
        /** @description What differs in the message to one user. */
        NotificationV2Personalization: {
            /** @description Message to this user instead of the main one. It may contain placeholders such as `{name}`. */
            customMessage?: string;
            /** @description Values of the placeholders by name. */
            parameters?: {
                [key: string]: string;
            };
        };
        /** @description A user to send the message to. The channel decides which ID it needs. */
        NotificationV2Recipient: components["schemas"]["NotificationV2Personalization"] | {
            /** @description Email address of the user. */
            email: string;
        } | {
            /** @description ID of the Google Chat space. */
            spaceId: string;
        } | {
            /** @description Phone number of the user, with the country code. */
            phoneNumber: string;
        };
        /** @description The users to send the message to, and the channel. */
        NotificationV2Audience: {
            /**
             * @description Channel to send the message through, such as `ivr`, `hangouts` (Google Chat), `whatsapp` or `msteams`.
             * @example ivr
             * @example hangouts
             * @example whatsapp
             * @example msteams
             */
            channel: string;
            /** @description Name of the webhook instance. Only for the channel `ivr`. */
            webhookInstanceName?: string;
            /**
             * @description How to find the users on the channel, such as `resolve`.
             * @example resolve
             */
            userIdentityType?: string;
            /** @description Users to send the message to. */
            identities: components["schemas"]["NotificationV2Recipient"][];
        };
        /** @description The message. It may contain placeholders such as `{name}`, which are filled per user. */
        NotificationV2Message: {
            /**
             * @description Format of the message.
             * @enum {string}
             */
            type: "text" | "template" | "script";
            /** @description The message, as text or as an object in the channel's own format. */
            value: string | {
                [key: string]: unknown;
            };
        };
        /** @description A message to users of one channel. */
        NotificationV2Request: components["schemas"]["NotificationV2Audience"] | {
            message: components["schemas"]["NotificationV2Message"];
        } | {
            content: components["schemas"]["NotificationV2Message"];
        };
        /** @description A device of a user. */
        PushNotificationDevice: {
            /** @description ID of the device. */
            deviceId: string;
            /**
             * @description Operating system of the device, such as `Android` or `iOS`. Responses also write `ios`.
             * @example Android
             * @example iOS
             */
            osType: string;
        };
        /** @description The user whose devices are meant. */
        PushNotificationUser: {
            /** @description ID of the user: the one that the JWT grant returns. */
            userId: string;
        };
        /** @description The device to subscribe and its user. */
        PushNotificationSubscribeRequest: components["schemas"]["PushNotificationDevice"] & components["schemas"]["PushNotificationUser"];
        /** @description Outcome of a change to subscriptions. */
        PushNotificationOutcome: {
            /** @description Whether the request succeeded. */
            success: boolean;
            /** @description Outcome as a message. Its text may change. */
            message: string;
        };
        /** @description A device and its subscription. */
        PushNotificationDeviceStatus: {
            /** @description Status of the subscription. */
            status: "Subscribed" | "unsubscribed" | (string & {});
        } & components["schemas"]["PushNotificationDevice"];
        /** @description The subscribed device. */
        PushNotificationSubscribeResponse: {
            deviceDetails: components["schemas"]["PushNotificationDeviceStatus"];
        } & components["schemas"]["PushNotificationOutcome"];
        /** @description The user and the devices to unsubscribe, some or all. */
        PushNotificationUnsubscribeRequest: components["schemas"]["PushNotificationUser"] & ({
            /** @description Devices to unsubscribe. */
            devices: components["schemas"]["PushNotificationDevice"][];
        } | {
            /**
             * @description Marks that all devices are meant.
             * @constant
             */
            unsubscribe: "all";
        });
        /** @description Outcome of an unsubscription. */
        PushNotificationUnsubscribeResponse: {
            /** @description The unsubscribed devices. Absent when all devices were meant. */
            unsubscribedDevices?: components["schemas"]["PushNotificationDeviceStatus"][];
            /** @description Devices of the request whose ID is not valid. */
            invalidDeviceIds?: {
                /** @description The ID, as sent in the request. */
                deviceId: string;
            }[];
        } & components["schemas"]["PushNotificationOutcome"];
        /** @description The subscribed devices of a user. */
        PushNotificationDevicesResponse: {
            /** @description The devices. */
            subscribedDevices: components["schemas"]["PushNotificationDeviceStatus"][];
        };
        /** @description Scores of a batch test, each a decimal number as text. */
        BatchTestScores: {
            /** @description Share of the expected intents that were found. */
            recall?: string;
            /** @description Share of the found intents that were expected. */
            precision?: string;
            /** @description Harmonic mean of precision and recall. */
            f1_score?: string;
        };
        /** @description Utterances by outcome. */
        BatchTestCounts: {
            /** @description True positives: the expected intent was found. */
            TP: number;
            /** @description True negatives: no intent was expected and none was found. */
            TN: number;
            /** @description False positives: an intent was found that was not expected. */
            FP: number;
            /** @description False negatives: the expected intent was not found. */
            FN: number;
            /** @description Number of utterances that passed. */
            success: number;
            /** @description Number of utterances that failed. */
            failure: number;
        };
        /** @description Result of a batch test suite on one version of the bot. */
        BatchTestSuiteResult: WithRequired<components["schemas"]["BatchTestScores"], "recall" | "precision" | "f1_score"> & {
            /** @description ID of the result. In the documentation it is that of the suite. */
            _id: string;
            /** @description Version of the bot that was tested. */
            version: "inDevelopment" | (string & {});
            results: components["schemas"]["BatchTestCounts"];
        };
        /** @description A batch test suite. */
        BatchTestSuite: {
            /** @description Type of suite. Only custom suites can be exported and deleted. */
            testSuiteType: "custom" | (string & {});
            /** @description Name of the suite, which the other operations take. */
            name: string;
            /** @description What the suite tests. */
            description?: string;
            /** @description Results of the runs. */
            results: components["schemas"]["BatchTestSuiteResult"][];
        };
        /** @description One page of the bot's batch test suites. Every field other than `count` and `moreAvailable` is a suite, under its ID. */
        BatchTestSuitePage: {
            /** @description Total number of suites. */
            count: number;
            /** @description Whether more suites are available. */
            moreAvailable: boolean;
        } & {
            [key: string]: components["schemas"]["BatchTestSuite"];
        };
        /**
         * @description Engine to test: `regression` is the machine learning model, `dgpt` is DialogGPT. An empty text means `regression`.
         * @default regression
         * @enum {string}
         */
        BatchTestEngine: "" | "regression" | "dgpt";
        /** @description The file to import and what to do with it. */
        BatchTestImportRequest: {
            /** @description ID of the uploaded file with the test cases. Despite its name it is not a file name. */
            fileName: string;
            /**
             * @description Format of the file.
             * @enum {string}
             */
            fileType?: "json" | "csv";
            /**
             * @description Whether to create a suite or to update the one with this name.
             * @enum {string}
             */
            importType?: "new" | "update";
            /** @description Character that separates the fields in the file. */
            delimiter: string;
            /** @description Name of the suite. */
            name: string;
            /** @description What the suite tests. */
            description: string;
            engine?: components["schemas"]["BatchTestEngine"];
        };
        /** @description A batch test suite that was imported. */
        BatchTestImportResponse: {
            /** @description ID of the suite. */
            _id: string;
            /** @description Name of the suite, which the other operations take. */
            name: string;
            /** @description What the suite tests. */
            description?: string;
            /** @description ID of the bot that the suite belongs to. */
            streamId: string;
            /** @description Code of the bot language that the suite tests. */
            language?: string;
            /** @description ID of the imported file, which the request calls `fileName`. */
            fileId: string;
            /** @description Name of the imported file. */
            fileName?: string;
            /** @description ID of the user who created the suite. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the suite was created.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When the suite was last changed.
             */
            modifiedOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description Outcome of a deletion. */
        BatchTestDeleteResponse: {
            /** @description Outcome, as a message. */
            message: string;
        };
        /** @description An exported batch test suite. */
        BatchTestExportResponse: {
            /** @description Link to the file with the test cases. */
            downloadUrl: string;
            /** @description Name of the suite. */
            name: string;
            /** @description What the suite tests. */
            description?: string;
        };
        /** @description What to test. */
        BatchTestRunRequest: {
            /**
             * @description Version of the bot to test: the published one or the one in development.
             * @enum {string}
             */
            version: "published" | "inDevelopment";
            engine?: components["schemas"]["BatchTestEngine"];
        };
        /** @description A run that has been accepted. */
        BatchTestRunJob: {
            /** @description Status of the run. */
            status: "accepted" | (string & {});
            /** @description ID of the run, which the other operations call `testRunId`. */
            requestId: string;
        };
        /** @description Utterances, entities and traits by outcome. */
        BatchTestRunCounts: components["schemas"]["BatchTestCounts"] & {
            /** @description Number of utterances whose traits passed. */
            traitSuccess?: number;
            /** @description Number of utterances whose traits failed. */
            traitFailure?: number;
            /** @description Number of expected entities. */
            totalEntitiesCount?: number;
            /** @description Number of expected entities that were found. */
            matchedEntitiesCount?: number;
            /** @description Number of expected traits. */
            totalTraitsCount?: number;
            /** @description Number of expected traits that were found. */
            matchedTraitsCount?: number;
            /** @description Number of utterances that failed. */
            failedUtteranceCount?: number;
            /** @description Number of entities that failed. */
            failedEntitiesCount?: number;
        };
        /** @description The run, with its scores once it has finished. */
        BatchTestRunResult: components["schemas"]["BatchTestScores"] & {
            /** @description ID of the run. */
            _id: string;
            /** @description Whether a part of the run failed. */
            isPartialFailure: boolean;
            /** @description Status of the run. */
            status: "running" | "completed" | (string & {});
            /** @description Whether the results are available. Present once the run has finished. */
            isAvailable?: boolean;
            /** @description ID of the suite. */
            testSuiteId: string;
            /** @description ID of the user who started the run. */
            triggeredBy: string;
            /** @description ID of the tested bot. */
            streamId: string;
            /** @description Code of the tested bot language. */
            botLanguage: string;
            /** @description Version of the bot that is tested. */
            runType: "published" | "inDevelopment" | (string & {});
            /** @description Number of utterances in the suite. */
            utterance_count: number;
            /**
             * Format: date-time
             * @description When the run started.
             */
            startTime: string;
            /**
             * Format: date-time
             * @description When the run ended. Present once the run has finished.
             */
            endTime?: string;
            /** @description Internal version of the record. */
            __v: number;
            results?: components["schemas"]["BatchTestRunCounts"];
            /** @description ID of the results file. Present once the run has finished. */
            fileId?: string;
            /** @description Link to the results file, in CSV format. Present once the run has finished. */
            fileUrl?: string;
        };
        /** @description Status of a run. */
        BatchTestRunStatus: {
            /** @description ID of the run. */
            _id: string;
            /** @description ID of the tested bot. */
            streamId: string;
            /** @description ID of the suite. */
            testSuiteId: string;
            /** @description Status of the run. */
            status: "running" | "completed" | (string & {});
            /** @description Number of utterances in the suite. */
            utterance_count: number;
            result: components["schemas"]["BatchTestRunResult"];
            /** @description Number of utterances to test. Present while the run is in progress. */
            totalUtterances?: number;
            /** @description Number of utterances tested so far. Present while the run is in progress. */
            utterance_ran?: number;
            /** @description Progress of the run, in percent. Present while the run is in progress. */
            percentage?: number;
        };
        /** @description The suites to delete. */
        ConversationTestDeleteRequest: {
            /** @description Names of the suites to delete. */
            testSuiteNames: string[];
        };
        /** @description Outcome of the deletion. */
        ConversationTestDeleteResponse: {
            /** @description Outcome. */
            status: "Success" | (string & {});
        };
        /** @description The file to import and the name of the suite. */
        ConversationTestImportRequest: {
            /** @description ID of the uploaded file with the test cases. Despite its name it is not a file name. */
            fileName: string;
            /** @description Name of the new suite. */
            name: string;
            /** @description Labels of the suite. */
            tags?: string[];
            /** @description What the suite tests. */
            description?: string;
            /** @description Email address of the owner of the bot or the account. */
            userEmailId: string;
        };
        /** @description An import that has been started. */
        ConversationTestImportJob: {
            /** @description Status of the import. */
            status: "IN_PROGRESS" | (string & {});
            /** @description ID of the import. Pass it to the status operation. */
            dsId: string;
        };
        /** @description A reply of the bot and where it comes from. IDs and names are empty if the suite has no metadata. */
        ConversationTestReply: {
            /** @description Text of the reply. A message template arrives as a JSON string. */
            text: string;
            /** @description ID of the node that replies. */
            nodeId?: string;
            /** @description Name of the node that replies. */
            nodeName?: string;
            /** @description Type of component that replies. */
            componentType?: string;
            /** @description ID of the detected intent. */
            intentId?: string;
            /** @description Type of the detected intent. */
            intentType?: string;
            /** @description ID of the task that replies. */
            taskId?: string;
            /** @description Name of the dialog that replies. */
            dialogName?: string;
            /** @description Nodes that the conversation passes before the reply. */
            transitions?: unknown[];
            /** @description Names of these nodes. */
            transitionNodeNames?: unknown[];
            /** @description Types of these nodes. */
            transitionNodeType?: unknown[];
        };
        /** @description Checks of a reply. */
        ConversationTestAssertions: {
            /** @description Check of the path to the reply. */
            flowLevel?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Nodes that the conversation must have passed. */
                contains?: {
                    /** @description Node that the conversation must have passed. */
                    nodeId?: string;
                }[];
            };
            /** @description Check of the reply's text. */
            text?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Texts to look for. */
                contains?: {
                    /** @description Text to look for. */
                    text?: string;
                }[];
            };
            /** @description Check of the session context. */
            context?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Expected contents of the context. */
                contains?: unknown[];
            };
        };
        /** @description A reply that a step expects, and the checks to run on it. */
        ConversationTestOutput: {
            assertions?: components["schemas"]["ConversationTestAssertions"];
        } & components["schemas"]["ConversationTestReply"];
        /** @description One step of a test conversation: a user input and the replies expected from the bot. */
        ConversationTestStep: {
            /** @description What the user says, or the name of the event that opens the conversation. */
            input: string;
            /** @description The replies expected from the bot. */
            outputs: components["schemas"]["ConversationTestOutput"][];
            /** @description Event that the step fires instead of a message. */
            event?: "Start_Flow" | (string & {});
        };
        /** @description The test suite that an import created. Present once the import has succeeded. */
        ConversationTestSuite: {
            /** @description ID of the suite. */
            _id: string;
            /** @description Name of the suite. Runs and deletions refer to it. */
            name: string;
            /** @description What the suite tests. */
            description?: string;
            /** @description ID of the bot that the suite belongs to. */
            streamId: string;
            /** @description ID of the account that owns the bot. */
            accountId: string;
            /** @description Channel on which the steps are run. */
            channel?: "rtm" | (string & {});
            /** @description Schedule of automatic runs. */
            schedule?: {
                /** @description Whether the suite runs on a schedule. */
                enableSchedule?: boolean;
            };
            /** @description Labels of the suite. */
            tags?: string[];
            /** @description Recently used labels. */
            recentTags?: unknown[];
            /** @description Whether the steps include metadata, such as the nodes that reply. */
            metadataAvailable?: boolean;
            /** @description Script that runs before the steps; empty when there is none. */
            preprocessor?: string;
            /** @description Services that the suite maps. */
            serviceMap?: unknown[];
            /** @description Authorization profiles that the steps use. */
            authProfiles?: unknown[];
            /** @description The steps of the conversation, in order. */
            testSteps: components["schemas"]["ConversationTestStep"][];
            /** @description ID of the user who created the suite. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the suite was created.
             */
            createdOn: string;
            /** @description ID of the user who last changed the suite. */
            lModBy?: string;
            /**
             * Format: date-time
             * @description When the suite was last changed.
             */
            lModOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description Status of an import. */
        ConversationTestImportStatus: {
            /** @description Status of the import. */
            status: "IN_PROGRESS" | "SUCCESS" | (string & {});
            /** @description ID of the bot. */
            streamId: string;
            /** @description Number of entries in the status dock, the platform's list of jobs. */
            countOfDockStatuses: number;
            /**
             * Format: date-time
             * @description When the job was requested.
             */
            requestedTime: string;
            /** @description Type of job. */
            jobType: "CONVERSATION_TESTING_VALIDATE" | (string & {});
            /** @description What the job does. */
            action: "RUN" | (string & {});
            /** @description ID that the job assigns to the suite. The suite in `response` has a different `_id`. */
            testSuiteId: string;
            /**
             * Format: date-time
             * @description When the job expires: in the samples, fifteen minutes after the request.
             */
            expireAt: string;
            /** @description Log of the job. */
            statusLogs: unknown[];
            /**
             * Format: date-time
             * @description When the job last changed.
             */
            lMod: string;
            /**
             * Format: date-time
             * @description When the job was started.
             */
            createdOn: string;
            response?: components["schemas"]["ConversationTestSuite"];
        } & WithRequired<components["schemas"]["JobRecord"], "jobType" | "action" | "_id" | "percentageComplete" | "__v" | "createdBy">;
        /** @description What to test, and as which user. */
        ConversationTestRunRequest: {
            /**
             * @description Version of the bot to test: the published one or the one in development.
             * @enum {string}
             */
            version: "published" | "inDevelopment";
            /** @description Email address of the bot owner, or of a developer with whom the bot is shared. */
            userEmailId: string;
        };
        /** @description A run that has been started. */
        ConversationTestRunJob: {
            /** @description Status of the run. */
            status: "IN_PROGRESS" | (string & {});
            /** @description ID of the run. Pass it to the status operation. */
            testRunId: string;
        };
        /** @description Checks of a reply and their results. */
        ConversationTestAssertionResults: {
            /** @description Check of the path to the reply. */
            flowLevel?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Nodes that the conversation must have passed. */
                contains?: {
                    /** @description Node that the conversation must have passed. */
                    nodeId?: string;
                    /** @description Result for this expectation. */
                    status?: "passed" | (string & {});
                }[];
                /** @description Result of the check, if it was enabled. */
                status?: "passed" | (string & {});
            };
            /** @description Check of the reply's text. */
            text?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Texts to look for. */
                contains?: {
                    /** @description Text to look for. */
                    text?: string;
                    /** @description Result for this expectation. */
                    status?: "passed" | (string & {});
                }[];
                /** @description Result of the check, if it was enabled. */
                status?: "passed" | (string & {});
            };
            /** @description Check of the session context. */
            context?: {
                /** @description Whether the check is enabled. */
                enabled?: boolean;
                /** @description Expected contents of the context. */
                contains?: unknown[];
            };
        };
        /** @description A reply, expected or actual, and the results of its checks. */
        ConversationTestOutputResult: {
            /** @description Group of standard responses that the reply belongs to. */
            category?: string;
            /** @description Whether the reply is one of the bot's standard responses. */
            isStandardResponse?: boolean;
            /** @description Prompts that accompany the reply. */
            userPrompts?: unknown[];
            assertions?: components["schemas"]["ConversationTestAssertionResults"];
        } & components["schemas"]["ConversationTestReply"];
        /** @description Result of one step. */
        ConversationTestStepResult: {
            /** @description What the user says, or the name of the event that opens the conversation. */
            input?: string;
            /** @description Event that the step fires instead of a message. */
            event?: "Start_Flow" | (string & {});
            /** @description The replies expected from the bot. */
            outputs?: ({
                /** @description Whether the actual text differs from the expected one. */
                textMismatch?: boolean;
            } & components["schemas"]["ConversationTestOutputResult"])[];
            /** @description The replies that the bot actually gave. */
            actualOutput?: components["schemas"]["ConversationTestOutputResult"][];
            /** @description Detected intents. */
            intents?: unknown[];
            /** @description Matched knowledge graph questions. */
            faqs?: unknown[];
            /** @description Matched small talk. */
            smalltalk?: unknown[];
            /** @description ID of the step within the run. */
            requestId?: string;
            /** @description Version of the language understanding engine. */
            nlpVersion?: string;
            /** @description Outcome of the step. */
            status?: "passed" | (string & {});
        };
        /** @description Result of a run so far. */
        ConversationTestRunResult: {
            /**
             * Format: date-time
             * @description When the run started.
             */
            startTime: string;
            /** @description Version of the bot that is tested. The version in development is called `configured` here. */
            version: "configured" | (string & {});
            /** @description Status of the run and, once it has finished, its outcome. */
            status: "inprogress" | "passed" | (string & {});
            /** @description Step counts. Present once the run has finished. */
            stepDetails?: {
                /** @description Number of steps that passed. */
                passed: number;
                /** @description Number of steps that failed. */
                failed: number;
                /** @description Number of steps executed. */
                total: number;
            };
            /** @description Duration of the run. The unit is not documented. */
            duration?: number;
            /** @description Version of the language understanding engine, one entry per executed step. */
            nlpVersion?: string[];
            /** @description What went wrong, or null. */
            errorDetails?: unknown;
            /** @description Result of each step, in order. Present once the run has finished. */
            executionResults?: components["schemas"]["ConversationTestStepResult"][];
        };
        /** @description Status of a run. */
        ConversationTestRunStatus: {
            /** @description ID of the run. */
            _id: string;
            /** @description ID of the tested bot. */
            streamId: string;
            /** @description ID of the suite. */
            testSuiteId: string;
            /** @description Status of the run and, once it has finished, its outcome. */
            status: "inprogress" | "IN_PROGRESS" | "passed" | (string & {});
            /** @description Number of steps in the suite. */
            totalTestStepsCount: number;
            result?: components["schemas"]["ConversationTestRunResult"];
            /** @description Progress of the run, in percent. */
            percentageCompleted: number;
        };
        /** @description A date (`2026-03-02`) or a timestamp (`2026-03-02T09:15:30.000Z`). */
        DateOrTimestamp: string | Date;
        /** @description Which conversations to delete, by conversation IDs (`conversationIds`) or by user (`cId`). */
        ConversationDeletionRequest: {
            /** @description IDs of the conversations to delete. Dates sent with them are ignored. */
            conversationIds?: string[];
            /** @description ID of the user whose conversations to delete. */
            cId?: string;
            /** @description First day to delete. Defaults to the day on which the user or the bot was created, whichever is later. */
            startDate?: components["schemas"]["DateOrTimestamp"];
            /** @description Last day to delete, not in the future. Defaults to today. */
            endDate?: components["schemas"]["DateOrTimestamp"];
        } & (unknown | unknown);
        /** @description A deletion that is waiting to run. */
        ConversationDeletionJob: {
            /** @description Status of the deletion. */
            status: "queued" | (string & {});
            /** @description ID of the deletion. Pass it to the status operation; change logs and the email to the bot owner name it too. */
            jobId: string;
            /** @description What happens next, as a message. */
            message: string;
            /**
             * Format: date-time
             * @description When the request arrived (UTC).
             */
            submittedAt: string;
        };
        /** @description Status of a deletion. */
        ConversationDeletionStatus: {
            /** @description ID of the deletion. */
            jobId: string;
            /** @description Status of the deletion. */
            status: "queued" | "completed" | (string & {});
            /** @description How the conversations were selected. `cId` means by user. */
            requestType: "cId" | (string & {});
            /**
             * Format: date-time
             * @description When the request arrived.
             */
            submittedAt: string;
            /**
             * Format: date-time
             * @description When the deletion was scheduled.
             */
            scheduledAt?: string;
            /**
             * Format: date-time
             * @description When the deletion started running.
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description When the deletion ended.
             */
            completedAt?: string;
            /** @description Result of the deletion. */
            result?: {
                /** @description Number of conversations found. */
                totalConversations: number;
                /** @description Number of conversations processed. */
                processedCount: number;
                /** @description Number of conversations deleted. */
                deletedCount: number;
                /** @description Number of conversations that could not be deleted. */
                failedCount: number;
                /** @description Number of conversations skipped. */
                skippedCount: number;
                /** @description Number of further attempts that the platform makes for those that failed. */
                retriesRemaining: number;
            };
        };
        /** @description The file to import. */
        UtteranceImportRequest: {
            /** @description Name of the uploaded file, with its extension. */
            fileName: string;
            /** @description ID of the uploaded file. */
            fileId: string;
        };
        /** @description An import that has been started. */
        UtteranceImportJob: {
            /** @description ID of the import. Pass it to the status operation. */
            _id: string;
            /** @description Status of the import. */
            status: "pending" | (string & {});
            /** @description ID of the bot that receives the utterances. */
            streamId: string;
            /** @description Type of job. */
            requestType?: "MLimport" | (string & {});
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /** @description ID of the user on whose behalf the import runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description Status of an import. */
        UtteranceImportStatus: {
            /** @description Status of the import. */
            status?: "pending" | "success" | (string & {});
            /** @description Outcome, as a message with the number of utterances copied. Present once the import has finished. */
            message?: string;
        } & components["schemas"]["UtteranceImportJob"];
        /** @description An export that has been started. */
        UtteranceExportJob: {
            /** @description Status of the export. */
            status: "IN_PROGRESS" | "SUCCESS" | (string & {});
            /** @description ID of the bot. */
            streamId: string;
            /** @description Number of entries in the status dock, the platform's list of jobs. */
            countOfDockStatuses?: number;
            /** @description Format of the file, in upper case. */
            fileType: "CSV" | (string & {});
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the status was last modified.
             */
            lMod?: string;
            /**
             * Format: date-time
             * @description When the record of the export was created.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When the export was requested.
             */
            requestedTime?: string;
        } & WithRequired<components["schemas"]["JobRecord"], "_id" | "percentageComplete">;
        /** @description Status of an export. */
        UtteranceExportStatus: {
            /** @description Link to the exported file. Present once the export has succeeded. */
            downloadUrl?: string;
        } & components["schemas"]["UtteranceExportJob"];
        /** @description A training that has been queued. */
        UtteranceTraining: {
            /** @description Status as a message. */
            message: string;
            /** @description ID of the training. No operation takes it. */
            Training_ID: string;
        };
        /** @description The queued trainings, one in the sample. */
        UtteranceTrainResponse: components["schemas"]["UtteranceTraining"][];
        /** @description Status of a training, and whether the trained model is in sync with the parts of the bot's definition. What each part is, is inferred from the name of the field. */
        UtteranceTrainingStatus: {
            /** @description Status of the training. */
            trainingStatus: "Inprogress" | "Finished" | "Failed" | (string & {});
            /** @description Whether the model is in sync with the utterances. */
            isMlInSyncWithSentences: boolean;
            /** @description Whether the model is in sync with the synonyms. */
            isMlInSyncWithSynonyms: boolean;
            /** @description Whether the model is in sync with the machine-learning parameters. */
            isMlInSyncWithMlparams: boolean;
            /** @description Whether the model is in sync with the traits. */
            isMlInSyncWithTraits: boolean;
            /** @description Whether the model is in sync with the small talk. */
            isMlInSyncWithSmallTalk: boolean;
            /** @description Whether the model is in sync with the training of the universal bot. */
            isMlInSyncWithUBTraining: boolean;
            /** @description Whether the model is in sync with the entity nodes. */
            isMlInSyncWithEntityNode?: boolean;
            /** @description Whether the model is in sync with the intent nodes. */
            isMlInSyncWithIntentNode?: boolean;
            /** @description Whether the model is in sync with the patterns. */
            isMlInSyncWithPatterns?: boolean;
            /** @description Whether the model is in sync with the utterances of batch tests. */
            isMlInSyncWithBTUtterances?: boolean;
            /** @description Versions that the training used. */
            trainDetails?: {
                /** @description Version of the language engine. */
                nlpVersion?: number;
                /** @description Version of the training. */
                trainVersion?: number;
            };
        };
        /** @description A question, in one wording. */
        FaqQuestion: {
            /** @description Text of the question. */
            question: string;
            /** @description Tags of the question. */
            tagsPayload?: unknown[];
        };
        /** @description What a FAQ says and where it belongs, whether stored or to be added. */
        FaqBase: {
            questionPayload: components["schemas"]["FaqQuestion"];
            /** @description The same question in other wordings. */
            subQuestions: components["schemas"]["FaqQuestion"][];
            /** @description How the bot responds, such as `message`. */
            responseType: string;
            /** @description ID of the knowledge task that the question belongs to. */
            knowledgeTaskId: string;
            /** @description ID of the bot. */
            streamId: string;
            /** @description ID of the node that holds the question. */
            parent: string;
            /** @description Name of the node that holds the question. That of the root node is the name of the bot. */
            leafterm: string;
        };
        /** @description What the bot replies to a question. */
        FaqAnswer: {
            /** @description Text of the reply. Some responses return it percent-encoded. */
            text: string;
            /** @description Type of the reply, `basic` for plain text. */
            type: string;
            /** @description Channel that the reply is for, such as `default`. */
            channel: string;
        };
        /** @description A reply as stored in the knowledge graph. */
        FaqStoredAnswer: {
            /** @description ID of the reply. */
            _id: string;
            /** @description ID of the bot. */
            streamId: string;
            /** @description ID of the user who created the reply. */
            createdBy: string;
            /** @description When the reply was created, as text in the format of JavaScript's `Date`. */
            createdOn: string;
            /** @description ID of the user who last modified the reply. */
            lModBy?: string;
            /** @description When the reply was last modified, in the same format as `createdOn`. */
            lMod?: string;
        } & components["schemas"]["FaqAnswer"];
        /** @description When a conditional reply applies. */
        FaqConditions: {
            /** @description How the rules are combined, empty where there is one rule. */
            operator?: string;
            /** @description The rules. */
            rules?: {
                /** @description Key of the context value to compare. */
                condition?: string;
                /** @description How to compare, such as `eq`. Empty in some samples. */
                op?: string;
                /** @description Value to compare with. */
                value?: string;
            }[];
        };
        /** @description A reply that applies under a condition. */
        FaqConditionalAnswer: {
            /** @description Position among the conditional replies. */
            seqNum: number;
            conditions: components["schemas"]["FaqConditions"];
        } & components["schemas"]["FaqStoredAnswer"];
        /** @description A question of a knowledge graph, with its replies. */
        Faq: {
            /** @description ID of the FAQ. */
            _id: string;
            /** @description Whether replies depend on conditions. */
            conditionalResp: boolean;
            /** @description Replies. Empty where the bot responds with a dialog. */
            answerPayload: components["schemas"]["FaqStoredAnswer"][];
            /** @description Replies that apply under a condition, one list per condition. */
            subAnswers?: components["schemas"]["FaqConditionalAnswer"][][];
            /** @description ID of the dialog that the bot starts, where `responseType` is `dialog`. */
            dialogId?: string;
            /**
             * Format: date-time
             * @description When the FAQ was created.
             */
            createdOn: string;
            /** @description ID of the user who created the FAQ. */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the FAQ was last modified.
             */
            modifiedOn: string;
            /** @description ID of the user who last modified the FAQ. */
            lastModifiedBy: string;
            /** @description Name of the bot. */
            botName: string;
            /**
             * Format: int64
             * @description Sort key, the time of creation in epoch milliseconds.
             */
            sortId?: number;
            /** @description Code of the language. */
            language: string;
            /** @description Whether the FAQ is enabled. */
            faqStatus: boolean;
            /** @description Whether the FAQ is locked against editing. */
            editLocked?: boolean;
            /** @description Whether the FAQ has been published. */
            isPublished: boolean;
            /** @description Reference ID of the FAQ. */
            refId: string;
            /** @description Display name of the FAQ. */
            label: string;
            /** @description What links to the FAQ. */
            faqLinkedBy?: unknown[];
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Names of the nodes from the root to the FAQ. */
            fullPath: string[];
        } & components["schemas"]["FaqBase"];
        /** @description One page of FAQs. */
        FaqPage: {
            /** @description The FAQs of this page. */
            faqs: components["schemas"]["Faq"][];
            /** @description Whether there are more FAQs after this page. */
            moreAvailable: boolean;
            /** @description Total number of FAQs. */
            count: number;
        };
        /** @description A question to add to a knowledge graph. */
        FaqAddition: {
            /** @description What the bot replies. */
            answerPayload: components["schemas"]["FaqAnswer"][];
            /** @description Replies that apply under a condition. */
            subAnswers: unknown[];
            /** @description ID of the extracted question. */
            qsId: string;
        } & components["schemas"]["FaqBase"];
        /** @description The questions to add. */
        FaqAddBulkRequest: {
            /** @description The questions. */
            faqs: components["schemas"]["FaqAddition"][];
        };
        /** @description Result of adding questions. */
        FaqAddBulkResponse: {
            /** @description Result of the request. */
            status: "success" | (string & {});
        };
        /** @description The language to train. */
        FaqTrainRequest: {
            /** @description Code of the bot language, for example `en` or `de`. */
            language: string;
        };
        /** @description Status of a training. */
        FaqTrainingStatus: {
            /** @description ID of the training. No operation takes it. */
            _id: string;
            /** @description Status as a message. Its case may differ from that of `status`. */
            message: string;
            /** @description Status of the training. */
            status: "in-progress" | "success" | "failure" | (string & {});
            /** @description Internal version of the record. */
            __v: number;
            /** @description ID of the user on whose behalf the training runs. */
            lastModifiedBy: string;
            /**
             * Format: date-time
             * @description When the status was last modified.
             */
            modifiedOn: string;
        };
        /** @description A web page to extract questions from. */
        KnowledgeExtractFromUrl: {
            /** @description URL of the web page or of the file. */
            fileUrl: string;
            /** @description Name of the extraction. */
            name: string;
        };
        /** @description An uploaded file to extract questions from. */
        KnowledgeExtractFromFile: {
            /** @description ID of the uploaded file. */
            fileId: string;
            /** @description Name of the extraction. */
            name: string;
        };
        /** @description What to extract questions from, a file or a web page. */
        KnowledgeExtractRequest: components["schemas"]["KnowledgeExtractFromUrl"] | components["schemas"]["KnowledgeExtractFromFile"];
        /** @description An extraction that has been started. */
        KnowledgeExtractResponse: {
            /** @description ID of the extraction. */
            _id: string;
            /** @description Result of the request. */
            status: "success" | (string & {});
        };
        /** @description Where a record belongs, and who created it. */
        KnowledgeRecord: {
            /** @description ID of the record. */
            _id: string;
            /** @description ID of the bot. */
            streamId: string;
            /** @description Code of the language. */
            language: string;
            /** @description ID of the user who created the record. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description When the record was last modified.
             */
            modifiedOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description An extraction of questions from a file or a web page. */
        KnowledgeExtraction: {
            /** @description ID of the extraction. */
            _id?: string;
            /** @description Whether the extraction can be edited. */
            editable?: boolean;
            /** @description Status of the extraction. */
            status: "success" | (string & {});
            /** @description Whether the extraction has been opened in the App Builder. */
            isVisited?: boolean;
            /** @description ID of the file. */
            fileId?: string;
            /** @description Name of the extraction. */
            name: string;
            /** @description What was extracted. */
            extractionType?: "faq" | (string & {});
            /** @description Name of the file. */
            fileName?: string;
            /** @description Number of questions that have been added to the knowledge graph. */
            qnaAddedCount?: number;
            /** @description Number of questions that were extracted. */
            qnaExtractedCount?: number;
            /** @description Total number of questions. */
            qnaCount: number;
        } & WithRequired<components["schemas"]["KnowledgeRecord"], "createdOn">;
        /** @description The extractions of a bot. */
        KnowledgeExtractionsResponse: {
            /** @description The extractions. */
            metaqnas: components["schemas"]["KnowledgeExtraction"][];
        };
        /** @description An extracted question with its reply. */
        KnowledgeExtractedQuestion: {
            /** @description ID of the extracted question. To add the question to a knowledge graph, pass it as `qsId`. */
            _id?: string;
            /** @description Status of the question. Its meaning is not documented. */
            status?: boolean;
            /** @description Text of the question. */
            question: string;
            /** @description Text of the reply. */
            answer: string;
            /** @description ID of the extraction. */
            kEId: string;
        } & components["schemas"]["KnowledgeRecord"];
        /** @description One page of extracted questions. */
        KnowledgeExtractedQuestionPage: {
            /** @description The questions of this page. */
            extractions: components["schemas"]["KnowledgeExtractedQuestion"][];
            /** @description Total number of questions of the extraction. */
            qnaCount?: number;
        };
        /** @description A node of a knowledge graph. */
        KnowledgeNode: {
            /** @description ID of the node. FAQs name it as their `parent`. */
            nodeId: string;
            /** @description Name of the node. */
            label?: string;
            /** @description Depth of the node, `l0` for the root. */
            level?: string;
            /** @description Parent nodes. Empty for the root. */
            parent?: unknown[];
            /** @description Synonyms of the name. */
            synonyms?: unknown[];
        };
        /** @description A node as the bot uses it. */
        KnowledgeTaskNode: {
            /** @description Whether the node is only a placeholder. */
            isDummy?: boolean;
            /** @description Whether the node is locked against editing. */
            editLocked?: boolean;
            /** @description Number of FAQs of the node. */
            faqCount?: number;
        } & components["schemas"]["KnowledgeNode"];
        /** @description A node as the App Builder displays it. */
        KnowledgeDisplayNode: {
            /** @description Style class of the node. */
            class?: string;
            /** @description Child nodes. */
            nodes?: unknown[];
        } & components["schemas"]["KnowledgeNode"];
        /** @description A knowledge task, with the nodes of its knowledge graph. */
        KnowledgeTask: {
            /** @description ID of the knowledge task. */
            _id?: string;
            /** @description Version of the task: `configured` is the one in development. */
            state: "configured" | (string & {});
            /** @description Whether the task can be edited. */
            editable?: boolean;
            /** @description Nodes of the knowledge graph. */
            taxonomy: components["schemas"]["KnowledgeTaskNode"][];
            /** @description Nodes that the next publication adds or changes. */
            nodesToPublish?: unknown[];
            /** @description Whether the next publication changes the root node. */
            publishRoot?: boolean;
            /** @description Version number of the task. */
            version?: string;
            /** @description Whether an administrator has enabled the task. */
            adminTaskStatus?: "active" | (string & {});
            /** @description Name of the task. */
            name: string;
            /** @description Description of the task. */
            description?: string;
            /** @description Whether the task is a knowledge graph. */
            isGraph?: boolean;
            /** @description Who can see the task. */
            visibility?: {
                /** @description Kind of visibility. */
                namespace?: "private" | (string & {});
                /** @description IDs of the users who can see the task. */
                namespaceIds?: string[];
            };
            /** @description How the App Builder displays the task. */
            metadata?: {
                /** @description Nodes of the knowledge graph, for display. */
                taxonomy?: components["schemas"]["KnowledgeDisplayNode"][];
            };
            /** @description ID of the user who last modified the task. */
            lastModifiedBy?: string;
            /** @description Name of the bot. */
            botName?: string;
            /** @description Reference ID of the task. */
            refId?: string;
            /** @description Nodes that the next publication deletes. */
            deletedNodesToPublish?: unknown[];
            /**
             * Format: date-time
             * @description When the task was last published.
             */
            publishedOn?: string;
            /** @description Comment on the version. */
            versionComment?: string | null;
            /** @description ID of the task's parent. The page does not say what it is; a caller adds questions to it. */
            parentId?: string;
            /** @description Names of fields that the platform resolves to records. */
            _resolve?: string[];
            /** @description Whether someone has locked the task. */
            lock?: {
                /** @description `true` or `false`, as text. */
                islocked?: string;
            };
            /** @description Number of traits. */
            traitCount?: number;
            /** @description Number of FAQs. */
            faqCount: number;
        } & components["schemas"]["KnowledgeRecord"];
        /** @description The knowledge tasks of a bot, as a list or as a single object. */
        KnowledgeTasksResponse: components["schemas"]["KnowledgeTask"][] | components["schemas"]["KnowledgeTask"];
        /** @description An advanced setting. */
        NlpAdvancedSetting: {
            /** @description Key of the setting, such as `network`. */
            configurationKeyName: string;
            /** @description Value of the setting, such as the name of a network type. */
            configurationValue: string | boolean;
            /** @description Engine that the setting belongs to, such as `ML`. */
            nlpEngine: string;
        };
        /** @description Settings of the machine-learning engine. */
        NlpMlConfiguration: {
            /**
             * @description Selects the machine-learning engine.
             * @constant
             */
            mode: "ml";
            /** @description Score from which a match is definitive, from 80 to 100. */
            exactMatchThreshold?: number;
            /** @description Score that a match needs at least, from 0 to 1. */
            minThreshold?: number;
            /** @description Whether to use the dependency parser. */
            useDependencyParser?: boolean;
        };
        /** @description Settings of the FAQ engine. */
        NlpFaqConfiguration: {
            /**
             * @description Selects the FAQ engine.
             * @constant
             */
            mode: "faq";
            /** @description Whether to use the synonyms of the bot. */
            useBotSynonyms?: boolean;
            /** @description How to search in the replies of FAQs. */
            searchInAnswer?: {
                /** @description Whether to search in the replies. */
                enabled?: boolean;
                /** @description Whether to tell the user that the match comes from a reply. */
                notifyUser?: boolean;
                /** @description What to show of the reply, such as `relevantWithReadMore`. */
                responseType?: string;
                /** @description URL of the link to read more. */
                customReadMoreURL?: string;
                /** @description Whether to use `customReadMoreURL`. */
                useCustomReadMoreURL?: boolean;
            };
        };
        /** @description Parameters of the machine-learning model. */
        NlpMlParameters: {
            /** @description Parameters of the detection of intents. */
            intentParams?: {
                /** @description Whether to use the synonyms of the bot. */
                useSynonyms?: boolean;
                /** @description Whether to remove stop words. */
                useStopwords?: boolean;
                /** @description Whether to use placeholders for entities. */
                usePlaceholders?: boolean;
                /**
                 * @description Method of feature extraction.
                 * @enum {string}
                 */
                features?: "skip_gram" | "n_gram";
                /** @description Parameters of the method `skip_gram`. */
                skip_gram?: {
                    /** @description Length of a sequence, from 2 to 4. */
                    seqLength?: number;
                    /** @description Number of words that may be skipped, from 1 to 3. */
                    maxSkipDistance?: number;
                };
            };
            /** @description Parameters of the recognition of named entities. */
            nerParams?: {
                /**
                 * @description Model: `corenlp` is a conditional random field, `spacy` a deep neural network.
                 * @enum {string}
                 */
                type?: "corenlp" | "spacy";
            };
            /** @description Switches of the model. */
            mlConfigurations?: {
                /** @description Whether to train an intent for utterances that match none. */
                NoneIntent?: boolean;
            };
        };
        /** @description Settings of the language engines to change. */
        NlpUpdateRequest: {
            /** @description Advanced settings, by key. */
            advancedNLPSettings?: components["schemas"]["NlpAdvancedSetting"][];
            /** @description Thresholds and settings by engine. */
            configurations?: (components["schemas"]["NlpMlConfiguration"] | components["schemas"]["NlpFaqConfiguration"])[];
            mlParams?: components["schemas"]["NlpMlParameters"];
            /** @description Settings of the natural language processing. */
            nlSettings?: {
                /** @description Whether to add utterances of users to the training automatically. */
                enableAutoUtteranceAddition?: boolean;
                /** @description Whether negative patterns can rule an intent out. */
                enableNegativePatterns?: boolean;
            };
        };
        /** @description Result of the update. The documentation does not show it. */
        NlpUpdateResponse: unknown;
        /** @description An utterance whose intent to detect. */
        IntentDetectRequest: {
            /** @description The utterance. An older edition allows at most 3,000 characters. */
            input: string;
            /** @description Name of the bot. */
            streamName: string;
            /** @description Intent in whose context to detect a sub-intent. */
            parentIntent?: string;
        };
        /** @description An utterance, the bot that received it and the task that it led to. */
        IntentUtterance: {
            /** @description The utterance. */
            input?: string[];
            /** @description Name of the bot. */
            bot?: string;
            /** @description ID of the bot. */
            botid?: string;
            /** @description Name of the task. */
            task?: string;
            /** @description ID of the task. */
            taskId?: string;
            /** @description Type of the task. */
            subType?: "dialog" | (string & {});
            /** @description Code of the language. */
            language?: string;
        };
        /** @description A word of the utterance. */
        IntentWord: {
            /** @description The word as recognized. */
            word?: string;
            /** @description Whether the word was ignored. */
            ignored: boolean;
            /** @description Parts of speech, separated by spaces. Ends in a space. */
            pos: string;
            /** @description Role of the word in the sentence. Ends in a space. */
            role?: string;
            /** @description The word as the user wrote it. */
            original: string;
            /** @description The word after processing. */
            processedWord: string;
        };
        /** @description A match of the fundamental meaning engine, with its score. */
        IntentScore: {
            /** @description Number of matching words. */
            count?: number;
            /** @description Score of the match. */
            score?: number;
            /** @description Parts of the score, by name. */
            scoreBreakdown?: {
                [key: string]: number;
            };
            /** @description ID of the bot. */
            botid?: string;
            /** @description Name of the bot. */
            botname?: string;
            /** @description Name of the task. */
            activity?: string;
            /** @description Type of the match. */
            matchType?: "definite" | (string & {});
            /** @description Name of the task. */
            task?: string;
            /** @description Version of the task. */
            state?: "published" | (string & {});
            /** @description What found the match. */
            foundVia?: "wordMatch" | (string & {});
        };
        /** @description Details of the engines. */
        IntentDetectionDetails: {
            /** @description ID of the stored message. */
            messageStoreId?: string;
            /** @description ID of the user on whose behalf the detection runs. */
            userId?: string;
            /**
             * Format: date-time
             * @description When the detection ran.
             */
            time?: string;
            /** @description ID of the detection. */
            _id?: string;
            /** @description Traits found. Empty in the sample. */
            traits?: Record<string, never>;
            /** @description Tone of the utterance. Empty in the sample. */
            toneAnalysis?: Record<string, never>;
            /** @description How the utterance was read. */
            nlProcessing?: {
                /** @description The utterance as sent. */
                originalInput?: string;
                /** @description The utterance in its canonical form. */
                canonical?: string;
                /** @description The words of the utterance. */
                wordAnalysis?: components["schemas"]["IntentWord"][];
            };
            /** @description Findings of the machine-learning engine. */
            ml?: {
                /** @description Named entities found. */
                namedEntityRecognition?: unknown[];
            };
            /** @description Findings of the fundamental meaning engine. */
            fm?: {
                /** @description Definitive matches. */
                definitive?: components["schemas"]["IntentScore"][];
            };
        };
        /** @description A task that matches an utterance. */
        IntentTask: {
            /** @description Name of the intent. */
            intent: string;
            /** @description ID of the task. */
            taskId: string;
            /** @description Type of the task. */
            activityType?: "dialog" | (string & {});
            /** @description Version of the task. */
            state: "published" | (string & {});
        };
        /** @description A candidate of the ranking. */
        IntentRanking: {
            /** @description Score of all engines together. */
            totalScore?: number;
            scoring?: components["schemas"]["IntentScore"];
            /** @description Whether an engine identified the intent, by engine. */
            identifyingEngines?: {
                [key: string]: boolean;
            };
            /** @description Whether the fundamental meaning engine matched. */
            csMatch?: boolean;
            /** @description What found the match. */
            intentMatchVia?: "wordMatch" | (string & {});
        } & components["schemas"]["IntentTask"];
        /** @description A chosen intent, with its score. */
        IntentMatch: {
            /** @description Score of the intent. */
            score?: number;
        } & components["schemas"]["IntentTask"];
        /** @description What the engines found in an utterance. */
        IntentDetection: {
            /** @description Duration of the detection. The unit is not documented. */
            usedtime?: number;
            /** @description Result as a message. */
            debugTitle?: string;
            /** @description Result. */
            result: "successintent" | (string & {});
            /** @description Version of the matching task: `configured` is the one in development. */
            intentStatus?: "configured" | "published" | (string & {});
            /** @description Abbreviations of what identified the intent. */
            identifiedVia?: string;
            /** @description How the final intent was chosen. */
            finalResolver?: {
                /** @description Candidates, with their scores. */
                ranking?: components["schemas"]["IntentRanking"][];
                /** @description The utterance. */
                userInput?: string;
                /** @description The chosen intents. */
                winningIntent?: components["schemas"]["IntentMatch"][];
                /** @description The entities found. */
                entities?: unknown[];
            };
        } & (WithRequired<components["schemas"]["IntentUtterance"], "bot" | "botid" | "input" | "language"> & components["schemas"]["IntentDetectionDetails"]);
        /** @description The request, and what the engines found. */
        IntentDetectResponse: {
            request: components["schemas"]["IntentDetectRequest"];
            response: components["schemas"]["IntentDetection"];
            /** @description ID of the bot. */
            streamId: string;
            /** @description Name of the bot. */
            streamName: string;
            /** @description ID of the log of the detection. */
            seqLogId?: string;
            /** @description ID of the detection. */
            _id?: string;
            /** @description Name of the bot. */
            name?: string;
            /** @description The utterance. */
            input?: string[];
        };
        /**
         * @description Channel of the messages. Messages of other channels are not returned.
         * @default rtm
         * @example rtm
         * @example msteams
         * @example twitter
         * @example spark
         * @example facebook
         * @example slack
         * @example kore
         * @example email
         * @example sms
         * @example wfacebook
         * @example ringcentral
         * @example jabber
         * @example yammer
         * @example alexa
         * @example twiliovoice
         * @example telegram
         * @example ivr
         * @example ivrVoice
         * @example smartassist
         * @example line
         * @example liveperson
         * @example googleactions
         * @example hangoutchat
         * @example mattermost
         * @example rcs
         * @example korevg
         * @example skype
         * @example skypeforbusiness
         */
        ConversationChannelType: string;
        /** @description A meta tag and its accepted values. */
        ConversationTagCondition: {
            /** @description Name of the tag. */
            name?: string;
            /** @description Accepted values of the tag. */
            values?: string[];
            /**
             * @description What the tag is attached to.
             * @example user
             * @example message
             * @example session
             */
            type?: string;
        };
        /** @description Meta tags that a conversation must have. */
        ConversationTagFilter: {
            /** @description Conditions, all of which must be met. */
            and?: components["schemas"]["ConversationTagCondition"][];
        };
        /** @description Name of the channel that carried the conversation. */
        ConversationChannelName: "rtm" | "msteams" | "twitter" | "spark" | "facebook" | "slack" | "kore" | "email" | "sms" | "wfacebook" | "ringcentral" | "jabber" | "yammer" | "alexa" | "twiliovoice" | "telegram" | "ivr" | "ivrVoice" | "smartassist" | "line" | "liveperson" | "googleactions" | "hangoutchat" | "mattermost" | "rcs" | "korevg" | "skype" | "skypeforbusiness" | "api" | (string & {});
        /** @description Where a message belongs. */
        ConversationMessageOrigin: {
            /** @description ID of the message. */
            _id?: string;
            /** @description ID of the bot, also called stream ID. */
            botId?: string;
            /** @description ID of the organization that owns the bot. */
            orgId?: string;
            /** @description ID of the account that owns the bot. */
            accountId?: string;
            /** @description ID of the session that the message belongs to. */
            sessionId?: string;
            chnl?: components["schemas"]["ConversationChannelName"];
        };
        /** @description A thumbnail of a message part. Samples contain only empty lists. */
        ConversationMessageThumbnail: {
            /** @description ID of the thumbnail. */
            _id?: string;
            /** @description Width of the thumbnail. */
            width?: number;
            /** @description Height of the thumbnail. */
            height?: number;
            /** @description Size of the thumbnail. The unit is not documented. */
            size?: number;
            /** @description Link to the thumbnail. */
            url?: string;
        };
        /** @description A part of a message. */
        ConversationMessageComponent: {
            /** @description ID of the part. */
            _id?: string;
            /** @description Type of part. */
            cT: "text" | "audio" | "video" | "image" | "attachment" | "contact" | "task" | "filelink" | "location" | "email" | "alert" | "action" | "timeline" | "meeting" | "error" | "upgrade" | "NLResponse" | "contextUpdate" | (string & {});
            /** @description Content of the part. The content of types other than text is not documented. */
            data: {
                /** @description What the user or the bot said. A template sent by the bot is a JSON string. */
                text?: string;
            };
            /** @description Thumbnails of the part. */
            thumbnails?: components["schemas"]["ConversationMessageThumbnail"][];
        };
        /** @description What every form of a message may have. */
        ConversationMessageBase: {
            /**
             * Format: date-time
             * @description When the message was recorded (UTC).
             */
            createdOn?: string;
            /**
             * Format: int64
             * @description The same time in milliseconds since the Unix epoch.
             */
            timestampValue?: number;
            /** @description ID of the user talking to the bot, also on messages that the bot sent. */
            createdBy?: string;
            /** @description Language code of the conversation. */
            lang?: string;
            /** @description Parts of the message. */
            components?: components["schemas"]["ConversationMessageComponent"][];
        };
        /** @description How a message is stored. */
        ConversationMessageRecord: {
            /**
             * Format: date-time
             * @description When the record was last changed.
             */
            lmodifiedOn?: string;
            /** @description ID of the user whose action last changed the record. */
            lmodifiedBy?: string;
            /** @description Source of the message: 0 for an alert task, 1 for text, 2 for an action task, another number for anything else. */
            ms?: number;
            /** @description Whether the conversation was started in the App Builder; 1 for yes, 0 for no. */
            isBB?: number;
            /** @description Internal number; its meaning is not documented. */
            sT?: number;
        };
        /** @description A channel that carried a message. */
        ConversationMessageChannel: {
            type: components["schemas"]["ConversationChannelName"];
            /** @description How the channel identifies the user, for example by an email address. */
            channelUId?: string;
        };
        /** @description Author of an outgoing message that the bot itself did not write. */
        ConversationMessageAuthor: {
            /** @description ID of the author. Present when the author is a form. */
            id?: string;
            /** @description Type of author. */
            type?: "EVENT" | "FORM" | "SYSTEM" | (string & {});
            /** @description ID of the form. */
            formId?: string;
            /** @description Name of the form. */
            formName?: string;
            /** @description Whether the form is secured. */
            isSecuredForm?: boolean;
            /** @description ID of the agent. */
            aId?: string;
            /** @description ID of the interaction or instance. In the sample it is the bot's ID. */
            iId?: string;
            /** @description ID of this use of the form. */
            fId?: string;
        };
        /** @description Duration of each step of a spoken turn, in milliseconds. On outgoing messages, when the request asks for it. */
        ConversationMessageLatency: {
            /** @description From the end of the user's speech to the start of the bot's reply. */
            totalMs?: number;
            /** @description Speech recognition. */
            asr?: {
                /** @description Time to recognize the speech, including end-of-speech detection. */
                durationMs?: number;
                /** @description Service that recognized the speech: `google`, `azure`, `deepgram` or `kore`. */
                provider?: "google" | "azure" | "deepgram" | "kore" | (string & {});
                /** @description Confidence of the recognition, from 0 to 1. */
                confidenceScore?: number;
            };
            /** @description Processing by the bot. */
            bot?: {
                /** @description Time that the bot took to reply. */
                durationMs?: number;
            };
            /** @description Speech synthesis. */
            tts?: {
                /** @description Time to produce the speech. */
                durationMs?: number;
                /** @description Service that produced the speech. */
                provider?: "azure" | (string & {});
                /** @description Length of the spoken text in characters. */
                utteranceLengthChars?: number;
                /** @description Duration of the speech. */
                audioLengthMs?: number;
                /** @description Whether the speech was streamed. */
                streamingEnabled?: boolean;
                /** @description Time to the first audio. Relevant for streamed speech. */
                firstByteMs?: number;
            };
        };
        /** @description A meta tag. */
        ConversationTag: {
            /** @description Name of the tag. */
            name: string;
            /** @description Value of the tag. Custom code sets it, so it may have any JSON type; samples show strings. */
            value: unknown;
        };
        /** @description Meta tags that custom code attached to a message, its user or its session. */
        ConversationTags: {
            /** @description Tags of the message. */
            messageTags: components["schemas"]["ConversationTag"][];
            /** @description Tags of the user's profile. */
            userTags: components["schemas"]["ConversationTag"][];
            /** @description Tags of the session. */
            sessionTags: components["schemas"]["ConversationTag"][];
        };
        /** @description Meta tags of a message. */
        ConversationMessageTags: {
            /** @description Alternative texts. */
            altText?: unknown[];
        } & components["schemas"]["ConversationTags"];
        /** @description Fields of a message. */
        ConversationMessageFields: {
            /** @description ID of the conversation that the message belongs to. */
            conversationId?: string;
            /** @description Whether the user (`incoming`) or the bot (`outgoing`) sent the message. */
            type?: "incoming" | "outgoing" | (string & {});
            /** @description Processing status of the message. */
            status?: "received" | "queued" | "in progress" | "delivered" | "pending" | "sent to cs" | "opened" | (string & {});
            /**
             * Format: date-time
             * @description When the record was last changed, with second precision. Internal.
             */
            __lModifiedOn__?: string;
            /** @description Channels that carried the message. */
            channels?: components["schemas"]["ConversationMessageChannel"][];
            /** @description Name of the channel that carried the message. */
            channel?: "rtm" | "rcs" | (string & {});
            author?: components["schemas"]["ConversationMessageAuthor"];
            latency?: components["schemas"]["ConversationMessageLatency"];
            /** @description ID for tracing an incoming message for 30 days. Present when the request asks for it. */
            traceId?: string;
            tags?: components["schemas"]["ConversationMessageTags"];
            /** @description Whether a developer started the conversation; 1 for yes, 0 for no. */
            isD?: number;
            /** @description Whether a human agent takes part. */
            isA?: boolean;
            /** @description Internal name of a group of messages. */
            cluster_id?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Internal resource type of the record. */
            resourceid?: string;
        } & (components["schemas"]["ConversationMessageOrigin"] & components["schemas"]["ConversationMessageBase"] & components["schemas"]["ConversationMessageRecord"]);
        /** @description A message of a user or of a voice call. A request with a `callId` returns the short form, which has only `type`, `text` and `timestamp`; any other request returns the rest. */
        ConversationHistoryMessage: {
            /** @description Whether the user (`incoming`) or the bot (`outgoing`) sent the message. */
            type: "incoming" | "outgoing" | (string & {});
            /** @description What was said, in the short form. */
            text?: string;
            /**
             * Format: date-time
             * @description When it was said, in the short form.
             */
            timestamp?: string;
        } & (WithRequired<components["schemas"]["ConversationMessageFields"], "type"> & (unknown | unknown));
        /** @description One page of messages, in short form when the request names a `callId`. */
        ConversationHistoryPage: {
            /** @description Total number of matching messages, over all pages. */
            total: number;
            /** @description Whether more messages are available. */
            moreAvailable: boolean;
            /** @description Link to the bot's logo. */
            icon?: string;
            /** @description The messages of this page. */
            messages: components["schemas"]["ConversationHistoryMessage"][];
        };
        /** @description Which messages to return, and in which order. All fields are optional. */
        ConversationHistoryFilter: {
            /** @description ID, email address or enterprise ID of the user whose messages to return. */
            userId?: string;
            /** @description Number of messages to skip. */
            skip?: number;
            /** @description Alias of `skip`. Send only one of the two. */
            offset?: number;
            /** @description Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`. Cannot be combined with `msgId`. */
            dateFrom?: components["schemas"]["DateOrTimestamp"];
            /** @description Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted. Cannot be combined with `msgId`. */
            dateTo?: components["schemas"]["DateOrTimestamp"];
            channelType?: components["schemas"]["ConversationChannelType"];
            /** @description Return only messages of the sessions with these IDs. */
            sessionId?: string[];
            tags?: components["schemas"]["ConversationTagFilter"];
            /**
             * @description True for oldest first, false for most recent first.
             * @enum {boolean|string}
             */
            forward?: true | false | "true" | "false";
            /** @description ID of the message to start from. Cannot be combined with `dateFrom` or `dateTo`. */
            msgId?: string;
            /** @description Direction to read from `msgId`: negative for earlier messages, 0 for both directions, positive for later ones. Defaults to later ones. */
            direction?: number;
            /**
             * @description Whether to include `traceId` on incoming messages.
             * @enum {boolean|string}
             */
            includeTraceId?: true | false | "true" | "false";
            /**
             * @description Whether to include `latency`, the duration of each step, on outgoing messages.
             * @default false
             */
            includeLatency?: boolean;
            /**
             * @description Whether to include the agent in `author` on messages of human agents.
             * @default false
             */
            getAgentsInfo?: boolean;
        };
        /** @description Which messages to return, up to 100 per page. */
        ConversationHistoryRequest: {
            /** @description Number of messages per page. */
            limit?: number;
        } & components["schemas"]["ConversationHistoryFilter"];
        /** @description A message from a user to a bot or from a bot to a user. */
        ConversationMessage: WithRequired<components["schemas"]["ConversationMessageFields"], "type" | "status" | "channels">;
        /** @description One page of messages between users and a bot. */
        ConversationMessagePage: {
            /** @description Total number of matching messages, over all pages. */
            total: number;
            /** @description Whether more messages are available. */
            moreAvailable: boolean;
            /** @description Link to the bot's logo. */
            icon?: string;
            /** @description The messages of this page. */
            messages: components["schemas"]["ConversationMessage"][];
        };
        /** @description Which messages to return, up to 10,000 per page. */
        ConversationHistoryV2Request: {
            /** @description Number of messages per page. */
            limit?: number;
        } & components["schemas"]["ConversationHistoryFilter"];
        /** @description A message as transcripts and details of a conversation return it. */
        ConversationTranscriptMessage: {
            /** @description Whether the user (`incoming`) or the bot (`outgoing`) sent the message. `ctrlmsg` is a message between parts of the platform. */
            type: "incoming" | "outgoing" | "ctrlmsg" | (string & {});
            /** @description Processing status of the message. */
            status?: "received" | "pending" | (string & {});
        } & WithRequired<components["schemas"]["ConversationMessageBase"], "createdOn" | "components">;
        /** @description A message without metadata. */
        ConversationLiteMessage: {
            /** @description Sender and recipient on the channel. */
            channels?: {
                /** @description ID of the sender, as known to the channel. */
                from?: string;
                /** @description ID of the recipient, as known to the channel. */
                to?: string;
                /** @description How the channel identifies the user, for example by an email address. */
                channelUId?: string;
            }[];
        } & (WithRequired<components["schemas"]["ConversationMessageOrigin"], "_id" | "botId" | "sessionId" | "chnl"> & components["schemas"]["ConversationTranscriptMessage"]);
        /** @description One page of messages without metadata. */
        ConversationLitePage: {
            /** @description Total number of matching messages, over all pages. */
            total: number;
            /** @description Whether more messages are available. */
            moreAvailable: boolean;
            /** @description The messages of this page. */
            messages: components["schemas"]["ConversationLiteMessage"][];
        };
        /** @description Which messages of a user to return. */
        ConversationLiteRequest: {
            /** @description ID of the user whose messages to return. */
            userId: string;
            /** @description Return only messages of this session. The full history takes a list of IDs here. */
            sessionId?: string;
            /**
             * Format: date
             * @description First day of the messages, as `YYYY-MM-DD`.
             */
            dateFrom?: string;
            /**
             * Format: date
             * @description Last day of the messages, as `YYYY-MM-DD`.
             */
            dateTo?: string;
            /**
             * @description Return only messages of this channel.
             * @example rtm
             * @example email
             * @example web-sdk
             */
            channelType?: string;
            /** @description Return only messages that the user (`incoming`) or the bot (`outgoing`) sent. */
            type?: ("incoming" | "outgoing")[];
            /** @description Number of messages per page. The maximum of GET, 1000, may apply. */
            limit?: number;
            /** @description Number of messages to skip. */
            skip?: number;
            /** @description Whether to return conversations of developers. */
            isDeveloper?: boolean;
            /** @description Return only messages of the user whom the channel identifies so, for example by an email address. */
            channelUId?: string;
        };
        /** @description Which conversation to return, by one of its IDs. Where several are sent, `sessionId` wins. */
        ConversationDetailsRequest: {
            /** @description Number of messages to skip. */
            skip?: number;
            /** @description Alias of `skip`. Send only one of the two. */
            offset?: number;
            /** @description Number of messages per page. */
            limit?: number;
            /** @description Language code of the summary. */
            lang?: string;
            /**
             * @description Whether to include a generated summary of the conversation.
             * @default false
             */
            isSummaryRequired?: boolean;
        } & ({
            /** @description ID of the session with the bot. */
            sessionId: string;
        } | {
            /** @description ID that a third-party agent desktop gave the call. */
            callId: string;
        } | {
            /** @description ID of the conversation with an agent. */
            conversationId: string;
        });
        /** @description A message of a conversation, as its details return it. */
        ConversationDetailsMessage: {
            /** @description Channels that carried the message. */
            channels?: {
                /** @description Name of the channel. */
                type?: "audiocodes" | (string & {});
            }[];
            /** @description Name of the task that sent the message. */
            tN?: string;
            /** @description Where a bot that assists agents took the message from. */
            agentAssistDetails?: {
                /** @description ID of the bot. */
                streamId?: string;
                /** @description ID of the linked bot that sent the message, or of the bot itself. */
                childBotStreamId?: string;
                /** @description Source channel, or empty. */
                srcChannel?: string;
                /** @description Experience, or empty. Its meaning is not documented. */
                experience?: string;
                /** @description Input that led to the message. */
                userInput?: string;
            };
            /** @description Initialization vector with which the platform stores the message encrypted. */
            iv?: string;
            /** @description Internal flag; its meaning is not documented. */
            ire?: boolean;
        } & (components["schemas"]["ConversationTranscriptMessage"] & components["schemas"]["ConversationMessageRecord"]);
        /** @description A generated summary of a conversation. */
        ConversationSummaryResponse: {
            /** @description The summary. The key starts with a capital letter. */
            ConversationSummary: string;
            /**
             * Format: date-time
             * @description When the summary was generated (UTC).
             */
            time: string;
        };
        /** @description Details of a conversation. */
        ConversationDetailsResponse: {
            /** @description Who took part, and when. */
            conversationInfo: {
                /** @description ID of the user. */
                userId: string;
                /** @description ID of the call. */
                callId?: string;
                /** @description ID of the session. */
                sessionId: string;
                /**
                 * Format: date-time
                 * @description When the session started (UTC).
                 */
                sessionStartTime?: string;
                /**
                 * Format: date-time
                 * @description When the bot handed the conversation to an agent (UTC).
                 */
                agentHandOffTime?: string;
                /** @description What is known about the user. */
                userDetails?: {
                    /** @description First name, or empty. */
                    firstName?: string;
                    /** @description Last name, or empty. */
                    lastName?: string;
                    /** @description Phone number. Null when unknown. */
                    phoneNumber?: string | null;
                };
                /** @description Name of the task that is running, or the text `null`. */
                currentTask?: string;
            };
            /** @description Tasks that ran, in order. */
            conversationFlow: {
                /** @description What happened to the task. */
                status?: "completedTask" | (string & {});
                /** @description ID of the message in the message store. */
                messageStoreId?: string;
                /** @description Name of the task. */
                taskName?: string;
            }[];
            /** @description The messages of this page. */
            conversationHistory: components["schemas"]["ConversationDetailsMessage"][];
            /** @description Generated summary. Present when the request asks for it. */
            summary?: components["schemas"]["ConversationSummaryResponse"];
        };
        /** @description What to summarize. */
        ConversationSummaryRequest: {
            /**
             * @description Language code of the conversation and of the summary. Only English is supported.
             * @enum {string}
             */
            lang: "en";
            /** @description The conversation, by its ID or as text. */
            inputMode: {
                /** @description ID of the conversation session. */
                conversationId: string;
            } | {
                /** @description Transcript of the conversation, each turn starting with `Agent:` or `Consumer:`. */
                transcript: string;
            };
        };
        /** @description Which sessions to return. All fields are optional. */
        SessionQueryRequest: {
            /** @description ID, email address or enterprise ID of the user whose sessions to return. */
            userId?: string;
            /** @description Number of sessions to skip. */
            skip?: number;
            /** @description Alias of `skip`. Send only one of the two. */
            offset?: number;
            /** @description Number of sessions per page. */
            limit?: number;
            /** @description Earliest date or timestamp (UTC) of the sessions. Defaults to seven days before `dateTo`. */
            dateFrom?: components["schemas"]["DateOrTimestamp"];
            /** @description Latest date or timestamp (UTC) of the sessions, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted. */
            dateTo?: components["schemas"]["DateOrTimestamp"];
            tags?: components["schemas"]["ConversationTagFilter"];
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
            /**
             * @description Return only sessions in which the user sent anything (`interactive`), or only those in which just the bot did (`non-interactive`).
             * @enum {string}
             */
            sessionType?: "non-interactive" | "interactive";
            /** @description IDs of the sessions to return; all other filters are then ignored. Session tags are returned only for the last 14 days; query older sessions by date. */
            sessionId?: string[];
        };
        /** @description Meta tags that custom code attached to the user or the session. */
        SessionTags: {
            /** @description Tags of the user's profile. */
            userTags: components["schemas"]["ConversationTag"][];
            /** @description Tags of the session. */
            sessionTags: components["schemas"]["ConversationTag"][];
            /** @description Alternative texts. */
            altText?: unknown[];
        };
        /** @description A conversation between a user and a bot, from its start to its end. */
        Session: {
            /** @description ID of the session. */
            sessionId: string;
            /** @description ID of the bot, also called stream ID. */
            botId: string;
            channel: components["schemas"]["ConversationChannelName"];
            /** @description ID of the user talking to the bot. */
            userId: string;
            /**
             * Format: date-time
             * @description When the session started (UTC).
             */
            start_time: string;
            /**
             * Format: date-time
             * @description When the session ended (UTC).
             */
            end_time?: string;
            /** @description Codes of the languages used. */
            session_lang?: string[];
            /** @description Whether the user sent anything (`interactive`) or only the bot did (`non-interactive`). */
            sessionType: "interactive" | "non-interactive" | (string & {});
            /** @description Whether the session is still open. */
            sessionStatus?: "active" | "closed" | (string & {});
            /** @description How the session ended: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`). */
            containmentType?: "dropOff" | "selfService" | "agent" | (string & {});
            /** @description Whether a developer started the session. */
            isDeveloper: boolean;
            tags: components["schemas"]["SessionTags"];
            /** @description Number of messages exchanged. */
            noOfMessagesExchanged: number;
            /** @description Number of tasks run. */
            noOfTasksExecuted: number;
        };
        /** @description One page of sessions. */
        SessionPage: {
            /** @description Total number of matching sessions, over all pages. */
            total: number;
            /** @description Whether more sessions are available. */
            moreAvailable: boolean;
            /** @description The sessions of this page, most recent first. */
            sessions: components["schemas"]["Session"][];
            /** @description Requested IDs that match no session. */
            invalidSessions?: string[];
        };
        /** @description Which responses to surveys to return, and in which order. */
        FeedbackQueryRequest: {
            /** @description Which responses to return. All conditions must be met. */
            filters: {
                /**
                 * Format: date-time
                 * @description Earliest time of the responses.
                 */
                from: string | Date;
                /**
                 * Format: date-time
                 * @description Latest time of the responses.
                 */
                to: string | Date;
                /** @description Channels to include. */
                channel?: string[];
            };
            /** @description Order of the responses. */
            sort?: {
                /**
                 * @description Field to sort by.
                 * @enum {string}
                 */
                by?: "timestamp";
                /**
                 * @description Sort direction, ascending or descending.
                 * @enum {string}
                 */
                order?: "asc" | "desc";
            };
            /** @description Number of responses per page. */
            limit?: number;
            /** @description Number of responses to skip. */
            skip?: number;
        };
        /** @description What a user said in a survey, as every operation returns it. */
        Feedback: {
            /** @description ID of the response to the survey. */
            _id: string;
            /** @description Channel on which the user responded. */
            channel: "rtm" | (string & {});
            /** @description Language code of the survey. */
            language: string;
            /** @description Score that the user gave. */
            score: number;
            /**
             * Format: date-time
             * @description When the user responded (UTC).
             */
            timestamp: string;
            /** @description How the channel identifies the user, for example by an email address. */
            channelUId: string;
            /** @description ID of the user, as known to the platform. */
            userId: string;
        };
        /** @description A user's response to a survey, with the session that it belongs to. */
        FeedbackRecord: {
            /** @description Name of the survey. */
            surveyName: string;
            /** @description Type of survey. Saving a response calls `Like/Dislike` by the name `THUMB`. */
            surveyType: "NPS" | "CSAT" | "Like/Dislike" | (string & {});
            /** @description ID of the session that the response belongs to. */
            sessionId: string;
            /** @description Comments of the user. Null when there are none. */
            comments?: string | null;
        } & components["schemas"]["Feedback"];
        /** @description One page of responses to surveys. */
        FeedbackPage: {
            /** @description Whether more responses are available. */
            moreAvailable: boolean;
            /** @description Total number of matching responses, over all pages. */
            totalCount: number;
            /** @description The responses of this page. */
            result: components["schemas"]["FeedbackRecord"][];
        };
        /** @description A user's response to a survey. */
        FeedbackSaveRequest: {
            /** @description How the channel identifies the user, by an email address or an enterprise ID. */
            channelUId: string;
            /** @description Name of the survey. */
            name: string;
            /** @description Score that the user gave. The range depends on the type of survey. */
            score: number;
            /**
             * @description Channel on which the user responded.
             * @example rtm
             */
            channel: string;
            /**
             * @description Type of survey: like or dislike (`THUMB`), net promoter score or customer satisfaction.
             * @enum {string}
             */
            type: "THUMB" | "NPS" | "CSAT";
            /** @description Language code of the survey. */
            language: string;
            /** @description Message that asked the user for feedback. May be empty. */
            message: string;
        };
        /** @description The stored response to a survey. */
        FeedbackSaveResponse: {
            /** @description ID of the bot. */
            botId: string;
            /** @description Name of the survey. */
            name: string;
            /** @description Type of survey. */
            type: "THUMB" | "NPS" | "CSAT" | (string & {});
            /**
             * Format: date-time
             * @description When the response was stored (UTC).
             */
            createdOn?: string;
            /**
             * Format: int64
             * @description The same time in milliseconds since the Unix epoch.
             */
            timestampValue?: number;
            /** @description ID of the organization that owns the bot. */
            orgId?: string;
            /** @description ID of the account that owns the bot. */
            accountId?: string;
            /** @description Internal version of the record. */
            __v?: number;
        } & components["schemas"]["Feedback"];
        /** @description Which sessions and tasks to count, and how to aggregate them. */
        TaskContainmentFilters: {
            /** @description Start of the reporting period, a date or a timestamp. Defaults to seven days before `dateTo`. */
            dateFrom?: components["schemas"]["DateOrTimestamp"];
            /** @description End of the reporting period, a date or a timestamp. Defaults to seven days after `dateFrom`. A report covers at most 90 days, a daily one at most 30. */
            dateTo?: components["schemas"]["DateOrTimestamp"];
            /** @description Names of the tasks to report on. */
            includeTaskName?: string[];
            /**
             * @description Type of conversation to count.
             * @enum {string}
             */
            ConversationType?: "Interactive" | "Non-Interactive";
            /**
             * @description Whether to count conversations that are still open or those that have ended.
             * @enum {string}
             */
            ConversationStatus?: "Active" | "Closed";
            /**
             * @description Whether to report each day separately or the whole period as one total.
             * @enum {string}
             */
            AggregationType?: "Daily" | "Cumulative";
            /** @description Custom tags that a session must have to be counted. */
            tags?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Which sessions and tasks to count. */
        TaskContainmentRequest: {
            filters?: components["schemas"]["TaskContainmentFilters"];
        };
        /** @description A task containment report that has been started. */
        TaskContainmentJob: {
            /** @description ID of the report. Pass it to the status operation. */
            _id: string;
            /** @description Status of the report. */
            status: "IN_PROGRESS" | (string & {});
            /** @description ID of the bot. */
            streamId: string;
            /** @description Number of entries in the status dock, the platform's list of jobs. */
            countOfDockStatuses?: number;
            /**
             * Format: date-time
             * @description When the job was requested.
             */
            requestedTime: string;
            /** @description Type of job. */
            jobType?: "TASK_EXECUTION_CONTAINMENT_REPORT" | (string & {});
            /** @description What the job does. */
            action?: "QUERY" | (string & {});
            /**
             * Format: date-time
             * @description When the report expires: in the sample, fifteen minutes after its start.
             */
            expireAt?: string;
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the job last changed.
             */
            lMod?: string;
            /**
             * Format: date-time
             * @description When the job was started.
             */
            createdOn: string;
        } & WithRequired<components["schemas"]["JobRecord"], "_id" | "percentageComplete">;
        /** @description One task's sessions with one outcome, counted by how they were contained. A session in which the task both succeeded and failed counts in two rows. */
        TaskContainmentRow: {
            /** @description Name of the task. */
            taskName: string;
            /** @description Type of task. Alert tasks and FAQs also occur; their values are not shown. */
            taskType: "dialog" | (string & {});
            /** @description Outcome of the task. The key starts with a capital letter. */
            Status: "success" | "failtask" | (string & {});
            /** @description Days that the row covers. */
            dateRange: string;
            /** @description Number of times the task ran with this outcome. */
            totalExecution: number;
            /** @description Number of sessions in which the task ran with this outcome. */
            totalSession: number;
            /** @description Number of these sessions that the bot handled without an agent. */
            selfServiceSessions: number;
            /** @description Number of these sessions that the user left before the end. */
            dropOffSessions: number;
            /** @description Number of these sessions that were handed to an agent. */
            agentTransferSessions: number;
            /** @description Percentage of these sessions that the bot handled without an agent. A number when it is whole, otherwise a string such as `33.33`. */
            selfServiceSessionsInPercentage?: number | string;
            /** @description Percentage of these sessions that the user left before the end. A number when it is whole, otherwise a string such as `33.33`. */
            dropOffSessionsInPercentage?: number | string;
            /** @description Percentage of these sessions that were handed to an agent. A number when it is whole, otherwise a string such as `33.33`. */
            agentTransferSessionsInPercentage?: number | string;
        };
        /** @description Status of a task containment report and, once it has succeeded, its rows. */
        TaskContainmentStatus: {
            /** @description Status of the report. */
            status: "IN_PROGRESS" | "SUCCESS" | (string & {});
            /** @description The report. Absent until it has succeeded. */
            tasksExecutionReport?: {
                /** @description Number of rows in the report. */
                total: number;
                /** @description Rows by day. Each key is a date. */
                data: {
                    [key: string]: components["schemas"]["TaskContainmentRow"][];
                };
            };
        };
        /** @description Which records to return. All conditions must be met. */
        AnalyticsFilters: {
            /**
             * Format: date-time
             * @description Earliest time of the records.
             */
            from: string | Date;
            /**
             * Format: date-time
             * @description Latest time of the records.
             */
            to: string | Date;
            /**
             * @description Channels to include.
             * @default [
             *       "rtm"
             *     ]
             */
            channel?: ("msteams" | "twitter" | "spark" | "rtm" | "facebook" | "slack" | "kore" | "email" | "sms" | "ringcentral" | "jabber" | "yammer" | "alexa" | "twiliovoice" | "telegram" | "ivr" | "ivrVoice" | "smartassist" | "line" | "liveperson" | "googleactions" | "hangoutchat" | "mattermost" | "rcs")[];
            /** @description IDs of the users to include, as known to their channel. */
            channelUIds?: string[];
            /** @description Whether to include ambiguous intents. */
            isAmbiguous?: boolean;
            /** @description Whether to include conversations of developers. */
            isDeveloper?: boolean;
            /** @description Whether to include intents that have been trained. */
            trained?: boolean;
            /** @description IDs of the tasks to include. */
            taskId?: string[];
            /** @description IDs of the users to include, as known to the platform. */
            userId?: string[];
            tags?: components["schemas"]["ConversationTagFilter"];
        };
        /** @description Which records to return, and in which order. */
        AnalyticsQueryRequest: {
            /**
             * @description Metric whose records to return: intents found (`successintent`) or not found (`failintent`), tasks completed (`successtask`) or failed (`failtask`), the performance of nodes, or utterances that the bot did not handle.
             * @enum {string}
             */
            type: "successintent" | "failintent" | "successtask" | "failtask" | "performance" | "unhandledutterance";
            filters: components["schemas"]["AnalyticsFilters"];
            /** @description Order of the records. */
            sort?: {
                /**
                 * @description Sort direction, ascending or descending.
                 * @enum {string}
                 */
                order: "asc" | "desc";
                /**
                 * @description Field of the records to sort by.
                 * @example timestamp
                 * @example nodeName
                 */
                by: string;
            };
            /** @description Number of records per page. */
            limit: number;
            /** @description Number of records to skip. */
            skip?: number;
            /**
             * @description Whether to encrypt the response, for an app that enforces the encryption of payloads.
             * @default false
             */
            includeMeta?: boolean;
        };
        /** @description Analysis of one word, which is `unknown-word` where the engine did not recognize it. */
        AnalyticsWord: {
            /** @description Position of the word in the utterance. */
            index: number;
        } & WithRequired<components["schemas"]["IntentWord"], "word">;
        /** @description Result of the machine learning engine. */
        AnalyticsMlResult: {
            /** @description Intent model that was used, as a title. */
            intentModel: string;
            /** @description Intents that were ruled out. */
            eliminated: {
                /** @description Name of the task. */
                task: string;
                /** @description Status of the task. */
                state: "published" | (string & {});
                /** @description Score of the intent. */
                score: number;
                /** @description What the score means, as a title. */
                scoringCriteria: string;
                /** @description How well the intent matched. */
                matchType: "unlikely" | (string & {});
            }[];
            /** @description Named entities found. */
            namedEntityRecognition: unknown[];
        };
        /** @description Result of the FAQ engine, mostly internal. */
        AnalyticsFaqResult: {
            /** @description How the engine searched for questions. */
            demystify: {
                /** @description Lemmatizer that reduced words to their base forms. */
                lemmatizer_used: "PATTERN" | (string & {});
                /** @description The utterance in normalized form. */
                normalizedQuery: string;
                /** @description Traits found. */
                OntologyTraits: unknown[];
                /** @description Questions that failed. Samples contain only empty objects. */
                failed_questions: {
                    [key: string]: unknown;
                };
                /** @description Number of paths selected in the knowledge graph. */
                SelectedPathCount: number;
                /** @description Entities found in the utterance. */
                ExtractedEntities: unknown[];
                /** @description Entities taken from the context. */
                ContextEntities: unknown[];
                /** @description Nodes with preconditions. */
                PreConditionNodes: unknown[];
                /** @description Questions that were filtered out. */
                filtered_questions: {
                    /** @description Questions that were filtered out by score. */
                    score: unknown[];
                    /** @description Questions that were filtered out by trait. */
                    traits: unknown[];
                };
            };
        };
        /** @description What the language engines found in an utterance. */
        AnalyticsNlpResult: {
            /** @description Whether intents may be scored again while the utterance is processed. */
            intentRescoring?: boolean;
            /** @description Whether a definitive match wins over a likely one. */
            isPreferDefinitiveMatch?: boolean;
            /** @description Model that scores intents. */
            scoringModel?: "original" | (string & {});
            /** @description Tones found. Samples contain only empty objects. */
            toneAnalysis?: {
                [key: string]: unknown;
            };
            /** @description Linguistic analysis of the utterance. */
            nlProcessing?: {
                /** @description What the user said. */
                originalInput: string;
                /** @description The utterance after spelling correction. Null when nothing was corrected. */
                spellCorrectedInput: string | null;
                /** @description The utterance in normalized form. */
                canonical: string;
                /** @description Analysis word by word. */
                wordAnalysis: components["schemas"]["AnalyticsWord"][];
            };
            ml?: components["schemas"]["AnalyticsMlResult"];
            /** @description Result of the fundamental meaning engine. */
            fm?: {
                [key: string]: unknown;
            };
            faq?: components["schemas"]["AnalyticsFaqResult"];
            /** @description How the final intent was chosen from the results of the engines. */
            finalResolver?: {
                [key: string]: unknown;
            };
        };
        /** @description Log entry of an utterance, with what the language engines found in it. */
        AnalyticsLogEntry: {
            /** @description Metric that counts the entry, as a title. */
            debugTitle?: "Intent Match Successful" | "Intent Match Failed" | "Intent Failed/Abandoned" | "Intent Completed Successfully" | "Unhandled Utterances" | "Performance" | (string & {});
            /** @description How the utterance or the task ended. */
            result?: "unhandledUtterance" | (string & {});
            /** @description Why it failed. */
            reason?: {
                /** @description Cause of the failure. */
                cause?: string;
                /** @description ID of the cause. */
                causeId?: string;
            };
            /** @description ID of the message in the message store. */
            messageStoreId?: string;
            /** @description Bot ID, user ID and channel, joined by colons. */
            channelId?: string;
            /** @description Bot ID, user ID and channel, joined by colons. */
            channelInfo?: string;
            /** @description Whether the record of the conversation is skipped. */
            skipConversation?: boolean;
            /** @description ID of this run of the task. */
            taskContextId?: string;
            /** @description Status of the intent. */
            intentStatus?: "published" | (string & {});
            /** @description Language that the bot speaks, as a locale. */
            botLanguage?: string;
            /** @description Language that the bot was trained in, as a locale. */
            nluLanguage?: string;
            /** @description Whether a developer started the session. */
            isDeveloper?: boolean;
            /** @description Further values of the interaction. */
            fields?: {
                [key: string]: unknown;
            } | string;
            NLAnalysis?: components["schemas"]["AnalyticsNlpResult"];
            channel?: components["schemas"]["ConversationChannelName"];
            /** @description Client through which the user talked to the bot. */
            channelclient?: "botbuilder" | (string & {});
            /** @description ID of the user talking to the bot. */
            userId?: string;
            /**
             * Format: date-time
             * @description When the entry was written (UTC).
             */
            time?: string;
            /** @description ID of the entry. */
            _id?: string;
            /** @description ID of the sequence of entries that this one belongs to. */
            logSequenceId?: string;
            /** @description Internal resource type of the entry. */
            resourceid?: string;
            /** @description ID of the organization that owns the bot. */
            entityOrgId?: string;
            /** @description Initialization vector with which the platform stores the entry encrypted. */
            iv?: string;
            /** @description Which key the platform stores the entry encrypted with. */
            cek?: {
                /** @description Header of the encryption. */
                header: {
                    /** @description How the key is managed (RFC 7518, 4.1). */
                    alg: "dir" | (string & {});
                    /** @description Encryption algorithm. */
                    enc: "aes-256-cbc" | (string & {});
                    /** @description ID of the key. */
                    kid: string;
                };
            };
            /** @description Internal flag; its meaning is not documented. */
            ire?: boolean;
        } & components["schemas"]["IntentUtterance"];
        /** @description One utterance, task or node run that a metric counts. Which fields it has depends on the metric. */
        AnalyticsRecord: {
            /** @description ID of the record. */
            _id: string;
            /** @description ID of the message. */
            messageId?: string;
            /** @description ID of the session. */
            sessionId: string;
            /** @description What the user said. */
            utterance?: string;
            /** @description Intent that was identified. */
            intent?: string;
            /** @description ID of the user talking to the bot. */
            userId: string;
            /** @description How the channel identifies the user, for example by an email address. */
            channelUId?: string;
            /** @description Language code of the conversation. */
            language: string;
            /**
             * Format: date-time
             * @description When it happened (UTC).
             */
            timestamp: string;
            /** @description Whether someone pinned the record. */
            pinned?: boolean;
            channel: components["schemas"]["ConversationChannelName"];
            /** @description Intents that won. */
            winningIntent?: unknown[];
            /** @description Whether several intents matched. */
            isAmbiguous?: boolean;
            /** @description Intents that matched, where several did. */
            ambiguousIntents?: unknown[];
            /** @description Name of the task. */
            taskName?: string;
            /** @description ID of the task. */
            taskId?: string;
            /** @description Flows of the task. */
            flow?: unknown[];
            /** @description Name of the node. */
            nodeName?: string;
            /** @description Kind of prompt that the user replied to. */
            promptType?: "entity" | (string & {});
            /** @description Type of node. For the performance metric only. */
            type?: string;
            /** @description Status of the task. For the performance metric only. */
            status?: string;
            /** @description Status code of the task. For the performance metric only. */
            statusCode?: string;
            /** @description Response time of the task. For the performance metric only; its unit is not documented. */
            responseTime?: string;
            /** @description ID of the log entry in `NLAnalysis`. */
            koralogstatusId?: string;
            customTags?: components["schemas"]["ConversationTags"];
            NLAnalysis: components["schemas"]["AnalyticsLogEntry"];
        };
        /** @description One page of the records behind a metric. */
        AnalyticsRecordPage: {
            /** @description Whether more records are available. */
            moreAvailable: boolean;
            /** @description The records of this page. */
            result: components["schemas"]["AnalyticsRecord"][];
            /** @description Total number of matching records, over all pages. */
            totalCount: number;
        };
        /** @description A widget of a custom dashboard and its data. */
        AnalyticsWidgetResponse: {
            /** @description ID of the widget. */
            _id: string;
            /** @description Name of the widget. */
            name: string;
            /** @description Type of widget. */
            type: "table" | (string & {});
            /** @description Overlays of the widget. */
            overlay?: unknown[];
            /** @description Query behind the widget. */
            sqlQuery?: {
                /** @description Data that is queried. */
                dataSet?: "Analytics" | (string & {});
                /** @description Columns that are selected. */
                select?: string;
                /**
                 * Format: date-time
                 * @description Start of the data (UTC). In the sample, days do not start at midnight UTC.
                 */
                startDate?: string;
                /**
                 * Format: date-time
                 * @description End of the data (UTC).
                 */
                endDate?: string;
                /** @description ID of the bot. */
                botId?: string;
            };
            /** @description Columns of the widget. */
            dimensions?: {
                /** @description Name of the column in the rows. */
                fieldName: string;
                /** @description Name of the column as the widget shows it. */
                displayName?: string;
                /** @description Type of the column. */
                type?: "string" | (string & {});
            }[];
            /** @description Figures of the widget. */
            metrics?: unknown[];
            /** @description Row grouping of the widget. */
            row?: unknown[];
            /** @description Further settings of the widget. The sample shows an empty object. */
            properties?: {
                [key: string]: unknown;
            };
            /** @description Data of the widget. */
            queryResponse: {
                /** @description Type of each column, by its name. */
                metaData?: {
                    [key: string]: string;
                };
                /** @description Rows of the widget. */
                queryResponse: {
                    [key: string]: unknown;
                }[];
            };
        };
        /** @description Filters on the data of a widget. */
        AnalyticsWidgetQueryRequest: {
            /** @description Filters as a custom dashboard applies them. A row must pass all of them. */
            customFilters: {
                /**
                 * @description Where the field comes from.
                 * @example userType
                 */
                filterSource: string;
                /**
                 * @description Name of the field.
                 * @example user
                 */
                fieldName: string;
                /** @description Accepted values of the field. */
                values: string[];
            }[];
        };
        /** @description Number of users in this hour. The key tells the hours between which they talked to the bot. */
        AnalyticsUserCount: number;
        /** @description Users on one day by hour. Keys contain spaces. */
        AnalyticsHourlyUsers: {
            /** @description The day, such as `Mar 02 2026`. */
            date: string;
            "0 - 1": components["schemas"]["AnalyticsUserCount"];
            "1 - 2"?: components["schemas"]["AnalyticsUserCount"];
            "2 - 3"?: components["schemas"]["AnalyticsUserCount"];
            "3 - 4"?: components["schemas"]["AnalyticsUserCount"];
            "4 - 5"?: components["schemas"]["AnalyticsUserCount"];
            "5 - 6"?: components["schemas"]["AnalyticsUserCount"];
            "6 - 7"?: components["schemas"]["AnalyticsUserCount"];
            "7 - 8"?: components["schemas"]["AnalyticsUserCount"];
            "8 - 9"?: components["schemas"]["AnalyticsUserCount"];
            "9 - 10"?: components["schemas"]["AnalyticsUserCount"];
            "10 - 11"?: components["schemas"]["AnalyticsUserCount"];
            "11 - 12"?: components["schemas"]["AnalyticsUserCount"];
            "12 - 13"?: components["schemas"]["AnalyticsUserCount"];
            "13 - 14"?: components["schemas"]["AnalyticsUserCount"];
            "14 - 15"?: components["schemas"]["AnalyticsUserCount"];
            "15 - 16"?: components["schemas"]["AnalyticsUserCount"];
            "16 - 17"?: components["schemas"]["AnalyticsUserCount"];
            "17 - 18"?: components["schemas"]["AnalyticsUserCount"];
            "18 - 19"?: components["schemas"]["AnalyticsUserCount"];
            "19 - 20"?: components["schemas"]["AnalyticsUserCount"];
            "20 - 21"?: components["schemas"]["AnalyticsUserCount"];
            "21 - 22"?: components["schemas"]["AnalyticsUserCount"];
            "22 - 23"?: components["schemas"]["AnalyticsUserCount"];
            "23 - 0": components["schemas"]["AnalyticsUserCount"];
        };
        /** @description Users on one day. */
        AnalyticsDailyUsers: {
            /** @description The day, such as `Mar 02 2026`. */
            date: string;
            /** @description Number of users on this day. */
            users: number | string;
        };
        /** @description Users of a bot over a period. */
        AnalyticsEngagementTrendResponse: {
            /** @description The days of the period, by hour unless the request asks for whole days. */
            results: (components["schemas"]["AnalyticsHourlyUsers"] | components["schemas"]["AnalyticsDailyUsers"])[];
            /** @description Number of days. */
            totalResults: number;
        };
        /** @description Number of users over time. */
        AnalyticsUserTrend: {
            /** @description Numbers by day. */
            dataPoints: {
                /** @description The day, such as `Mar 02 2026`. */
                date: string;
                /** @description Number of users. Absent when the request asks for hours. */
                users: number;
            }[];
        };
        /** @description Users of a bot over a period, with their trends. */
        AnalyticsEngagementTrendV2Response: {
            /** @description Totals and averages over the period. */
            summary: {
                /** @description Number of users, each counted once. */
                uniqueUsers: number;
                /** @description Number of users who talked to the bot for the first time. */
                newUsers: number;
                /** @description Number of users who had talked to the bot before. */
                returningUsers: number;
                /** @description Average number of users per day. */
                avgUniqueUsersPerDay: number;
                /** @description Average number of new users per day. */
                avgNewUsersPerDay: number;
                /** @description Average number of returning users per day. */
                avgReturningUsersPerDay: number;
            };
            /** @description Users over time. */
            uniqueUsersTrend: components["schemas"]["AnalyticsUserTrend"];
            /** @description New users over time. */
            newUsersTrend?: components["schemas"]["AnalyticsUserTrend"];
            /** @description Returning users over time. */
            returningUsersTrend?: components["schemas"]["AnalyticsUserTrend"];
            /** @description Filters that were applied. */
            filters: {
                /** @description First day, such as `Mar 02 2026`. */
                start?: string;
                /** @description Last day, such as `Mar 05 2026`. */
                end?: string;
                /** @description Type of conversation, in lower case. */
                conversationType?: "all" | (string & {});
                /** @description Status of conversations, in lower case. */
                conversationStatus?: "all" | (string & {});
                /** @description Whether data points cover hours or days. */
                aggregationType?: "daily" | "hourly" | (string & {});
                /** @description Number of data points in each trend. */
                dataPointsCount?: number;
            };
        };
        /** @description What to count, for which period, and how to group it. */
        BillingSummaryRequest: {
            /** @description Start of the reporting period, a date or a timestamp. A report covers at most 90 days. */
            fromDate: components["schemas"]["DateOrTimestamp"];
            /** @description End of the reporting period, a date or a timestamp. A report covers at most 90 days. */
            toDate: components["schemas"]["DateOrTimestamp"];
            /** @description What to count. */
            unitType: ("session" | "request" | "alert" | "proactive" | "conversations")[];
            /**
             * @description Whether to count each bot separately. Send `yes` for an account report that names bots, `no` for the report of one bot.
             * @enum {string}
             */
            groupByBot: "yes" | "no";
            /**
             * @description Length of the counting periods: an hour (`date_day_hour`), a day or a month.
             * @enum {string}
             */
            groupByPeriod: "date_day_hour" | "date_day" | "date_month";
            /** @description IDs of the bots to report on, for an account report. A bot report names its bot in the path. */
            streamIds?: string[];
        };
        /** @description A billing summary that has been started. */
        BillingSummaryJob: {
            /** @description ID of the job. The status operation does not take it. */
            _id: string;
            /** @description ID of the report. The status operation does not take it. */
            reportId: string;
            /** @description Status of the report. */
            status: "IN_PROGRESS" | (string & {});
            /** @description ID of the organization that the report belongs to. */
            orgId?: string;
            /** @description Type of job. */
            jobType?: "BILLINGSESSIONS_API" | (string & {});
            /** @description What the job does. */
            action?: "QUERY" | (string & {});
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the job last changed.
             */
            lMod?: string;
            /**
             * Format: date-time
             * @description When the job was started.
             */
            createdOn: string;
        } & WithRequired<components["schemas"]["JobRecord"], "_id" | "percentageComplete">;
        /** @description Usage in one period. */
        BillingSummaryPeriod: {
            /**
             * Format: date-time
             * @description Start of the period, which lasts an hour, a day or a month.
             */
            date: string;
            /** @description The counts of the period. */
            val: {
                /** @description Requests sent to the bot. */
                requests?: number;
                /** @description Conversation sessions. */
                sessions?: number;
                /** @description Alerts that the bot sent to users. */
                alert_notifications?: number;
                /** @description Proactive notifications that the bot sent to users. */
                proactive_notifications?: number;
                /** @description Conversations between the bot and a user. */
                conversations?: number;
            };
        };
        /** @description The figures of a billing summary. Absent until the report has succeeded. */
        BillingSummaryReport: {
            /** @description Counts per bot, or one item for all bots together. */
            data: {
                /** @description The counted bot, or `ALL` for all bots together. */
                bot: string;
                /** @description Counts, one item per period. */
                val: components["schemas"]["BillingSummaryPeriod"][];
            }[];
            /** @description Average count per period. */
            averageSessions?: number;
        };
        /** @description Status of a billing summary and, once it has succeeded, its figures. */
        BillingSummaryStatus: {
            /** @description ID of the job. */
            _id: string;
            /** @description Status of the report. The start operation returns it in upper case, this operation in lower case. */
            status: "IN_PROGRESS" | "success" | (string & {});
            /** @description Internal version of the record. */
            __v?: number;
            /** @description ID of the user on whose behalf the record last changed. */
            lastModifiedBy?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            modifiedOn?: string;
            response?: components["schemas"]["BillingSummaryReport"];
        };
        /** @description Which billing sessions to return. */
        BillingSessionQueryRequest: {
            /** @description Start of the period, a date or a timestamp. A query covers at most three months. */
            fromDate: components["schemas"]["DateOrTimestamp"];
            /** @description End of the period, a date or a timestamp. A query covers at most three months. */
            toDate: components["schemas"]["DateOrTimestamp"];
            /** @description Number of billing sessions per page. */
            limit?: number;
            /** @description Number of billing sessions to skip. */
            skip?: number;
            /** @description Return only billing sessions of this channel, by its code. */
            channel?: string;
        };
        /** @description A billing session and the conversation session behind it. Times look like `03-10-2021 2:05:03 pm`; whether the day or the month comes first, and the time zone, are not documented. */
        BillingSession: {
            /** @description ID of the bot that is billed. */
            botId: string;
            /** @description Channel of the conversation. */
            channel: "IVR" | (string & {});
            /** @description ID of the user, as known to the platform. */
            koreUserId?: string;
            /** @description How the channel identifies the user. */
            channelUserId?: string;
            /** @description What is billed. */
            billingSessionType: "Conversations" | (string & {});
            /** @description ID of the conversation session. */
            conversationSessionId: string;
            /** @description When the conversation session started. */
            conversationSessionStartDateTime?: string;
            /** @description When the conversation session ended. */
            conversationSessionEndDateTime?: string;
            /** @description ID of the billing session. */
            billingSessionId: string;
            /** @description When the billing session started. */
            billingSessionStartDateTime?: string;
            /** @description When the billing session ended. */
            billingSessionEndDateTime?: string;
        };
        /** @description One page of billing sessions. */
        BillingSessionPage: {
            /** @description Total number of matching billing sessions, over all pages. */
            total: number;
            /** @description Whether more billing sessions are available. */
            moreAvailable: boolean;
            /** @description The billing sessions of this page. */
            sessions: components["schemas"]["BillingSession"][];
        };
        /** @description Which billing sessions of the account to return. */
        BillingAccountSessionQueryRequest: {
            /** @description ID of the bot whose billing sessions to return. Without it, those of all bots are returned. */
            botId?: string;
        } & components["schemas"]["BillingSessionQueryRequest"];
        /** @description One transcription candidate, as the recognition service returned it. */
        DebugLogSpeech: {
            /** @description Confidence of this candidate, from 0 to 1. */
            confidence?: number;
            /** @description The words as spoken. */
            lexical?: string;
            /** @description The words with numbers and the like in their usual written form. */
            itn?: string;
            /** @description As `itn`, with profanity masked. */
            masked_i_t_n?: string;
            /** @description The words with capitalization and punctuation. */
            display?: string;
            /** @description The individual words. */
            words?: {
                /** @description The word. */
                word?: string;
                /** @description When the word starts, in units of 100 nanoseconds. */
                offset?: number;
                /** @description Duration of the word, in units of 100 nanoseconds. */
                duration?: number;
                /** @description Confidence of the word, from 0 to 1. */
                confidence?: number;
            }[];
        };
        /** @description What the voice gateway recognized. Shown only for the channel `smartassist`. */
        DebugLogVoice: {
            /** @description How the user replied. */
            inputType?: "voice" | (string & {});
            /** @description What the user said, as text. */
            inputMessage?: string;
            /** @description Speech recognition service that was used. */
            ASRVendor?: "microsoft" | (string & {});
            /** @description Language code used for speech recognition. */
            dialect?: string;
            /** @description Confidence of the recognition, from 0 to 1. */
            ASRConfidence?: number;
            /** @description What the recognition service returned, one item per transcription candidate. */
            ASRConfidenceDetail?: components["schemas"]["DebugLogSpeech"][];
        };
        /** @description One entry of a bot's debug log. */
        DebugLog: {
            /**
             * Format: date-time
             * @description When the entry was written. May be local time despite the trailing `Z`.
             */
            timestamp: string;
            /** @description Name of the dialog or node that wrote the entry. */
            debugTitle: string;
            /** @description Severity of the entry. Upper and lower case occur. */
            debugLevel: "Info" | "info" | "Warning" | (string & {});
            /** @description What happened. */
            debugMessage: string;
            /** @description Details of the event, as a JSON string. May contain the whole context of the conversation. */
            debugDetail?: string;
            /** @description Number of times the caller was not understood, as a numeric string. Shown for voice only. */
            nomatch_count?: string;
            /** @description Number of times the caller said nothing, as a numeric string. Shown for voice only. */
            noinput_count?: string;
            /** @description The conversation that the entry belongs to. */
            metaInfo: {
                /** @description Channel of the conversation. The spelling may differ from `channelType`, such as `sms` for `twiliosms`. */
                channel: "ivrVoice" | "smartassist" | "sms" | "genesys" | (string & {});
                /** @description ID of the user on the channel. */
                identity: string;
            };
            VGdebugDetail?: components["schemas"]["DebugLogVoice"];
        };
        /** @description One page of debug log entries. */
        DebugLogPage: components["schemas"]["DebugLog"][];
        /** @description Which language model calls to return, and in which order. */
        LlmUsageQueryRequest: {
            /** @description Start of the search period, a date or a timestamp. A query covers at most 90 days. */
            dateFrom: components["schemas"]["DateOrTimestamp"];
            /** @description End of the search period, a date or a timestamp. A query covers at most 90 days. */
            dateTo: components["schemas"]["DateOrTimestamp"];
            /** @description Number of calls per page, as a numeric string. */
            limit: string;
            /** @description Number of calls to skip, as a numeric string. */
            skip?: string;
            /** @description Channels to include. */
            channel?: string[];
            /** @description IDs of the users to include, as known to their channel. */
            channelUserIds?: string[];
            /** @description Whether to include calls made by developers testing the bot. */
            isDeveloper?: boolean;
            /** @description Features to include. */
            featureName?: string[];
            /** @description ID of the task whose calls to return. */
            taskId?: string;
            /** @description IDs of the users to include, as known to the platform. */
            userIds?: string[];
            /** @description Order of the calls. */
            sort?: {
                /**
                 * @description What to sort by. Only `Time Taken` is documented.
                 * @example Time Taken
                 */
                field?: string;
                /**
                 * @description Sort direction, ascending or descending.
                 * @enum {string}
                 */
                order?: "asc" | "desc";
            };
        };
        /** @description One message of the conversation with the model. */
        LlmUsageMessage: {
            /** @description Role of the speaker. */
            role: "system" | "user" | "assistant" | (string & {});
            /** @description What is said. The reply to a prompt that asks for JSON is a JSON string. */
            content: string;
        };
        /** @description What was sent, in the provider's own format. Only OpenAI's is shown. */
        LlmUsagePrompt: {
            /** @description Name of the model, as known to the provider. */
            model?: string;
            /** @description Sampling temperature: higher values give more varied replies. */
            temperature?: number;
            /** @description Maximum length of the completion, in tokens. */
            max_tokens?: number;
            /** @description Nucleus sampling: share of the most likely tokens to choose from. */
            top_p?: number;
            /** @description Penalty on tokens that occur often. */
            frequency_penalty?: number;
            /** @description Penalty on tokens that have occurred before. */
            presence_penalty?: number;
            /** @description The conversation so far, with the instructions first. */
            messages?: components["schemas"]["LlmUsageMessage"][];
        };
        /** @description What the provider returned, in its own format. Only OpenAI's is shown. */
        LlmUsageCompletion: {
            /** @description The provider's ID of the response. */
            id?: string;
            /** @description Type of response. */
            object?: "chat.completion" | (string & {});
            /** @description When the response was created, in seconds since the Unix epoch (UTC). */
            created?: number;
            /** @description Exact name of the model that replied. */
            model?: string;
            /** @description The completions, usually one. */
            choices?: {
                /** @description Position of the completion in the list. */
                index?: number;
                message?: components["schemas"]["LlmUsageMessage"];
                /** @description Token probabilities. Only null is shown. */
                logprobs?: unknown;
                /** @description Why the model stopped. */
                finish_reason?: "stop" | (string & {});
            }[];
            /** @description Tokens used by the call. */
            usage?: {
                /** @description Tokens of the prompt. */
                prompt_tokens?: number;
                /** @description Tokens of the completion. */
                completion_tokens?: number;
                /** @description Total number of tokens. */
                total_tokens?: number;
            };
            /** @description The provider's fingerprint of the system that replied. Only null is shown. */
            system_fingerprint?: unknown;
        };
        /** @description What was sent to the language model and what came back. */
        LlmUsagePayload: {
            /** @description Name of the prompt that was used. */
            "Prompt Name"?: string;
            "Request Payload"?: components["schemas"]["LlmUsagePrompt"];
            "Response Payload"?: components["schemas"]["LlmUsageCompletion"];
            /** @description Tokens used by the prompt. */
            "Request Tokens"?: number;
            /** @description Tokens used by the completion. */
            "Response Tokens"?: number;
        };
        /** @description One call to a language model. Keys contain spaces and differ in case. */
        LlmUsageLog: {
            /** @description Name of the prompt that was used. */
            "Prompt Name"?: string;
            /** @description Provider of the model. */
            Integration: "OpenAI" | (string & {});
            /**
             * Format: date-time
             * @description When the call started. The key starts with a lowercase letter.
             */
            "start Date": string;
            /**
             * Format: date-time
             * @description When the call ended.
             */
            "End Date": string;
            /** @description Duration of the call, in milliseconds. */
            "Time Taken": number;
            /** @description HTTP status that the provider returned. */
            statusCode?: number;
            /** @description ID of the bot that made the call. */
            "Bot ID": string;
            /** @description ID of the user whose conversation caused the call. */
            "User ID": string;
            /** @description ID of the conversation session that caused the call. */
            "Session ID"?: string;
            /** @description Feature that made the call. The key ends in a space. */
            "Feature Name "?: "GenAI Node" | (string & {});
            /** @description Name of the model, as shown by the platform. */
            "Model Name": string;
            /** @description Channel of the conversation. */
            "Channel Name"?: "msteams" | "rtm" | (string & {});
            /** @description Name of the task and node that made the call. */
            Description?: string;
            /** @description ID of the task that made the call. The key starts with a lowercase letter. */
            "task Id"?: string;
            /** @description Whether the call succeeded. */
            Status: "Success" | (string & {});
            "Payload Details"?: components["schemas"]["LlmUsagePayload"];
        };
        /** @description One page of a bot's language model calls. */
        LlmUsageLogPage: components["schemas"]["LlmUsageLog"][];
        /** @description The profile of a user. */
        UserProfile: {
            /** @description ID of the user. */
            _id: string;
            /** @description Email address of the user. */
            emailId: string;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description File name of the profile picture, or `no-avatar`. */
            profImage: string;
            /** @description Color of the profile as `#rrggbb`, or empty. */
            profColour: string;
            /** @description Whether the user is active. */
            activationStatus: "active" | (string & {});
            /** @description ID of the organization that the user belongs to. */
            orgId: string;
        };
        /** @description The user who made a change, as an object despite the name `userId`. */
        ChangeLogUser: {
            /** @description ID of the user, the same as `_id`. */
            id: string;
        } & components["schemas"]["UserProfile"];
        /** @description One change to a bot's definition. */
        ChangeLog: {
            /** @description ID of the log entry. */
            _id: string;
            userId: components["schemas"]["ChangeLogUser"];
            /** @description ID of the bot. */
            streamId: string;
            /** @description ID of what was changed. The bot's own for a change to the bot itself. */
            resourceId: string;
            /** @description Type of what was changed. `stream` is the bot itself. */
            resourceType: "stream" | "dialog" | (string & {});
            /** @description What was changed, as a message. */
            message: string;
            /**
             * Format: date-time
             * @description When it was changed (UTC).
             */
            createdOn: string;
            /** @description Internal version of the record. */
            __v: number;
        };
        /** @description One page of changes to a bot. */
        ChangeLogPage: components["schemas"]["ChangeLog"][];
        /** @description What was sent to a translation engine. Sensitive values are masked. */
        TranslationLogInput: {
            /** @description Address of the engine. */
            endPoint: {
                /** @description Host of the engine. */
                host: string;
                /** @description Port of the engine, or empty. */
                port: string;
                /** @description Path of the engine's API. */
                path: string;
                /** @description Protocol of the call. */
                protocol: "https" | (string & {});
                /** @description HTTP method of the call. */
                method: "post" | (string & {});
                /** @description Whether the call goes through a connector. */
                connectorEnabled: boolean;
                /** @description Whether personal data is handled. */
                piiDataEnabled: boolean;
            };
            /** @description HTTP headers that were sent. Their names depend on the engine. */
            headerFields: {
                /** @description Media type of the call. */
                "Content-Type": string;
                /** @description ID of the access key of one custom engine. Not masked. */
                "X-Lara-Access-Key-Id"?: string;
                /** @description Secret of the access key of one custom engine, masked. */
                "X-Lara-Access-Key-Secret"?: string;
            } & {
                [key: string]: string;
            };
            /** @description Body that was sent. Its fields depend on the engine. */
            payloadFields: {
                /** @description Text to translate. Several texts are joined by `<>`. */
                sourceText?: string;
                /** @description Code of the language to translate into. */
                targetLanguage?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Identity provider that signed the call. */
            idp: "none" | (string & {});
            /** @description Whether the call was forced through a proxy. */
            force_proxy: boolean;
            /** @description Time after which the platform gives up, in milliseconds. */
            timeout: number;
            /** @description Positions of the texts, where several were sent. */
            originalIndices?: number[];
        };
        /** @description One call to a translation engine. Only calls to a custom engine are shown; other engines have payloads of their own. */
        TranslationLog: {
            /** @description ID of the conversation session. */
            sessionId: string;
            /**
             * Format: date-time
             * @description When the call was logged (UTC).
             */
            timestamp: string;
            inputPayload: components["schemas"]["TranslationLogInput"];
            /** @description What the engine returned. */
            outputPayload: {
                /** @description Translated texts. */
                translations?: string[];
            } & {
                [key: string]: unknown;
            };
            /** @description Engine that translated: `google`, `microsoft` or `custom`. */
            engine: "google" | "microsoft" | "custom" | (string & {});
            /** @description HTTP status that the engine returned, or a status of the platform's own processing. */
            statusCode: number;
            /** @description Whether the call succeeded. */
            success: boolean;
            /** @description Number of items that were sent. */
            batchSize: number;
        };
        /** @description One page of calls to a translation engine. */
        TranslationLogPage: components["schemas"]["TranslationLog"][];
        /** @description Which user. One of the two IDs is enough. */
        UserIdentity: {
            /** @description Email address of the user. */
            emailId: string;
        } | {
            /** @description ID of the user in your organization. */
            orgUserId: string;
        };
        /** @description Name, company and address of a user. */
        UserDetails: {
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Company of the user. */
            companyName?: string;
            /** @description Department of the user. */
            dept?: string;
            /** @description Phone number of the company. */
            companyContactPhone?: string;
            /** @description Work phone number of the user. */
            worknumber?: string;
            /** @description Street of the address. */
            street?: string;
            /** @description Suite of the address. */
            suiteNo?: string;
            /** @description City of the address. */
            city?: string;
            /** @description Postal code of the address. */
            zip?: string;
            /** @description State or region of the address. */
            state?: string;
            /** @description Country of the address. */
            country?: string;
        };
        /** @description Which user to update, and the details to change. */
        UserUpdateInfo: components["schemas"]["UserIdentity"] & components["schemas"]["UserDetails"];
        /** @description A role to give to a user. */
        UserRoleAssignment: {
            /** @description ID of the role. */
            roleId: string;
            /** @description ID of the bot in which the role applies. Omit it for an admin role. */
            botId?: string;
        };
        /** @description A bot that the user may work on, completely or partly. An entry without `botId` takes all bots away from the user. */
        UserTaskUpdate: {
            /** @description ID of the bot. */
            botId?: string;
            /** @description IDs of the dialog tasks that the user may work on. Defaults to all of them. */
            dialogs?: string[];
        };
        /** @description One user to update. */
        UserUpdate: {
            userInfo: components["schemas"]["UserUpdateInfo"];
            /** @description Groups to add the user to, and groups to remove the user from. */
            groups?: {
                /** @description IDs of the groups to add the user to. */
                addTo?: string[];
                /** @description IDs of the groups to remove the user from. */
                removeFrom?: string[];
            };
            /** @description Roles to assign to the user, and roles to withdraw. */
            roles?: {
                /** @description Roles to assign. */
                addTo?: components["schemas"]["UserRoleAssignment"][];
                /** @description Roles to withdraw. */
                removeFrom?: components["schemas"]["UserRoleAssignment"][];
            };
            /** @description Bots that the user may work on, in place of the current ones. Without this field the current ones stay. */
            assignBotTasks?: components["schemas"]["UserTaskUpdate"][];
            /**
             * @description Whether the user may create bots. The default is documented for updates too, so send `false` to keep it.
             * @default true
             */
            canCreateBot?: boolean;
            /**
             * @description Whether the user may open the App Builder. The default is documented for updates too, so send `false` to keep it.
             * @default true
             */
            isDeveloper?: boolean;
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
        };
        /** @description Users to update. */
        UserUpdateRequest: {
            /** @description The users, each with what to change. */
            users: components["schemas"]["UserUpdate"][];
        };
        /** @description How many records there are. */
        UserCounts: {
            /** @description Whether there are more records than this response contains. No parameter to fetch them is documented. */
            moreAvailable?: boolean;
            /** @description Total number of records. */
            total?: number;
        };
        /** @description Why the request failed for this user, in detail or as a message. Present only on failure. */
        UserFailureReason: {
            /** @description The errors, usually one. */
            errors: components["schemas"]["ApiError"][];
            /** @description HTTP status that a request for only this user would have returned. */
            statusCode?: number;
            /** @description The same number as `statusCode`. */
            status?: number;
            /** @description The API's own error code. */
            customCode?: number;
            /** @description Error message, as in `errors`. */
            message?: string;
            /** @description Name of the type of error. */
            name?: "BadRequest" | (string & {});
            /** @description Internal. Only empty values have been seen. */
            _headers?: Record<string, never>;
        } | string;
        /** @description Result for one user. */
        UserOutcome: {
            /** @description The user and the result. */
            userInfo: {
                /** @description Email address as sent. It may be invalid. */
                emailId: string;
                /** @description First name as sent. */
                firstName?: string;
                /** @description Whether the request succeeded for this user. */
                status: "success" | "failure" | (string & {});
                reason?: components["schemas"]["UserFailureReason"];
            };
        };
        /** @description Results of creating or updating users. */
        UserChangeResponse: {
            /** @description Success message, absent when the request failed for a user. Its text differs between editions. */
            msg?: string;
            /** @description Users and their results. Despite the name, a user for whom the request succeeded may be listed too. */
            failedUserDetails?: components["schemas"]["UserOutcome"][];
        } & components["schemas"]["UserCounts"];
        /** @description Details of the user. */
        UserCreateInfo: {
            /** @description Email address of the user. */
            emailId: string;
            /** @description ID of the user in your organization. */
            orgUserId?: string;
        } & components["schemas"]["UserDetails"];
        /** @description A bot that a user may work on, completely or partly. */
        UserTaskAssignment: {
            /** @description ID of the bot. */
            streamId?: string;
            /** @description IDs of the dialog tasks that the user may work on. Defaults to all of them. */
            dialogs?: string[];
        };
        /** @description One user to create. */
        UserCreate: {
            userInfo: components["schemas"]["UserCreateInfo"];
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
            /** @description IDs of the groups to add the user to. */
            groups?: string[];
            /** @description Roles to assign to the user. */
            roles?: components["schemas"]["UserRoleAssignment"][];
            /** @description Bots that the user may work on. */
            assignBotTasks?: components["schemas"]["UserTaskAssignment"][];
            /**
             * @description Whether the user may create bots.
             * @default true
             */
            canCreateBot?: boolean;
            /**
             * @description Whether the user may open the App Builder.
             * @default true
             */
            isDeveloper?: boolean;
            /**
             * @description Whether to send the user an email with an activation link.
             * @default true
             */
            sendEmail?: boolean;
        };
        /** @description Users to create. */
        UserCreateRequest: {
            /** @description The users, each with what they may do. */
            users: components["schemas"]["UserCreate"][];
        };
        /** @description Users to remove from the account. One of the two lists is enough. */
        UserDeleteRequest: {
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
        } & ({
            /** @description Email addresses of the users. */
            deleteEmailIds: string[];
        } | {
            /** @description IDs of the users in your organization. */
            orgUserIds: string[];
        });
        /** @description A user who could not be removed. */
        UserDeleteFailure: {
            /** @description Email address as sent. It may be invalid. */
            emailId: string;
            reason: components["schemas"]["UserFailureReason"];
        };
        /** @description Results of removing users. */
        UserDeleteResponse: {
            /** @description Success message, absent when a user could not be removed. */
            msg?: string;
            /** @description The users who could not be removed. */
            failedUserDetails?: components["schemas"]["UserDeleteFailure"][];
        } & components["schemas"]["UserCounts"];
        /** @description What users may do in the App Builder. */
        UserAccessUpdateRequest: {
            /** @description Email addresses of the users. All of them must belong to the account. */
            emailIds: string[];
            /** @description Whether the users may create bots. The API rejects `true` together with `isDeveloper` set to `false`. */
            canCreateBot?: boolean;
            /** @description Whether the users may open the App Builder. */
            isDeveloper?: boolean;
            /** @description Whether the users may create data tables and data views. */
            hasDataTableAndViewAccess?: boolean;
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
        };
        /** @description Result of the update, one value for all users in the sample. */
        UserAccessUpdateResponse: ("SUCCESS" | (string & {}))[];
        /** @description Users to look up. */
        UserLookupRequest: {
            /** @description Email addresses of the users. */
            emailIds: string[];
            /**
             * @description Return only users with this access status.
             * @default all
             * @enum {string}
             */
            status?: "active" | "not active" | "all";
            /**
             * @description Whether to encrypt the response.
             * @default false
             */
            includeMeta?: boolean;
        };
        /** @description Who the user is, and whether the lookup failed. */
        UserLookupInfo: {
            /** @description Email address as sent. It may be invalid. */
            emailId: string;
            /** @description ID of the user. */
            userId?: string;
            /** @description First name, empty when unknown. */
            firstName?: string;
            /** @description Last name, empty when unknown. */
            lastName?: string;
            /** @description Status of the user's access, or `failure` when the lookup failed. */
            status: "active" | "not active" | "failure" | (string & {});
            /**
             * Format: date-time
             * @description When the user last signed in.
             */
            lastLogin?: string;
            reason?: components["schemas"]["UserFailureReason"];
        };
        /** @description A role that a user has in a bot. */
        UserBotRole: {
            /** @description ID of the role. */
            roleId: string;
            /** @description Name of the role. */
            roleName: string;
            /** @description Names of the groups that give the user the role. Empty when it was assigned directly. */
            groups?: string[];
            /** @description ID of the bot. */
            botId: string;
            /** @description Name of the bot. */
            botName: string;
        };
        /** @description A role that a user has in the Admin Console. */
        UserAdminRole: {
            /** @description ID of the role. */
            roleId: string;
            /** @description Name of the role. */
            roleName: string;
            /** @description Names of the groups that give the user the role. Empty when it was assigned directly. */
            groups?: string[];
        };
        /** @description A bot that a user may work on, with its tasks. */
        UserAssignedTasks: {
            /** @description ID of the bot. */
            botId?: string;
            /** @description IDs of the dialog tasks. */
            dialogs?: string[];
            /** @description IDs of the action tasks. */
            actions?: string[];
            /** @description IDs of the alert tasks. */
            alerts?: string[];
            /** @description IDs of the knowledge tasks. */
            knowledgeTask?: string[];
        };
        /** @description A group that a user belongs to. */
        UserGroup: {
            /** @description ID of the group. */
            groupId: string;
            /** @description Name of the group. */
            groupName: string;
        };
        /** @description A user, or the reason why there is none. A failure has only `userInfo`. */
        UserLookupResult: {
            /** @description Whether the user may create bots. */
            canCreateBot?: boolean;
            /** @description Whether the user may open the App Builder. */
            isDeveloper?: boolean;
            /** @description Whether there are more records than this response contains. No parameter to fetch them is documented. */
            moreAvailable?: boolean;
            /** @description Total number of records. */
            total?: number;
            userInfo: components["schemas"]["UserLookupInfo"];
            /** @description Roles that the user has. */
            roles?: {
                /** @description Roles in bots. */
                btRoles: components["schemas"]["UserBotRole"][];
                /** @description Roles in the Admin Console. */
                adminRoles: components["schemas"]["UserAdminRole"][];
            };
            /** @description Bots that the user may work on. */
            assignBotTasks?: components["schemas"]["UserAssignedTasks"][];
            /** @description Groups that the user belongs to. */
            groups?: components["schemas"]["UserGroup"][];
        };
        /** @description One entry per user, found or not. */
        UserLookupResponse: components["schemas"]["UserLookupResult"][];
        /** @description A user and the user's roles. */
        UserRoles: {
            /** @description Sign-in name of the user, an email address in the sample. */
            username: string;
            /** @description ID of the user in your organization. */
            orgUserId: string;
            /** @description ID of the account. */
            accountId: string;
            /** @description Whether the user may open the App Builder. */
            isDeveloper: boolean;
            /** @description Whether the user may create bots. */
            canCreateBot: boolean;
            /** @description ID of the user. */
            userId: string;
            /** @description Roles in bots. */
            btRoles: components["schemas"]["UserBotRole"][];
            /** @description Roles in the Admin Console. */
            adminRoles: components["schemas"]["UserAdminRole"][];
        };
        /** @description Users of the account and their roles. */
        UserRolesPage: {
            /** @description Total number of users in the account. */
            total: number;
            /** @description Whether the account has more users than this response contains. */
            availableMore: boolean;
            /** @description The users in this response. */
            users: components["schemas"]["UserRoles"][];
        };
        /** @description Whose data to erase, and from which bots. */
        UserErasureRequest: {
            /** @description The users, each by user ID, email address or channel user ID. */
            userIds: string[];
            /** @description IDs of the bots to erase from. Ignored when `RemoveDataFromAllBots` is true; send it otherwise. */
            botIds?: string[];
            /**
             * @description Whether to erase from every bot of the organization.
             * @default false
             */
            RemoveDataFromAllBots?: boolean;
        };
        /** @description An erasure that has been started. */
        UserErasureJob: {
            /** @description ID of the erasure. Pass it to the status operation. */
            requestId: string;
            /** @description Status of the erasure. */
            status: "in-progress" | (string & {});
        };
        /** @description Status of an erasure, user by user. */
        UserErasureStatus: {
            /** @description ID of the erasure. */
            _id: string;
            /**
             * Format: date-time
             * @description When the erasure was started.
             */
            createdOn: string;
            /**
             * Format: date-time
             * @description When the status last changed.
             */
            lastUpdatedOn: string;
            /** @description Whether the data is erased from every bot of the organization. */
            RemoveDataFromAllBots?: boolean;
            /** @description The status of each user. */
            response: {
                /** @description The user, as named in the request. */
                userId: string;
                /** @description Status of the erasure for this user. */
                status: "in-progress" | "SUCCESS" | (string & {});
            }[];
        };
        /** @description Level of a permission. */
        RolePermission: ("YES" | "NO" | (string & {})) | ("FULL" | "VIEW" | "YES" | "NO" | (string & {}))[];
        /** @description A role of the account. */
        Role: {
            /** @description ID of the role. */
            _id?: string;
            /** @description Whether the role is for the Admin Console or for bots. */
            roleType: "admin" | "bot" | (string & {});
            /** @description Name of the role. */
            role: string;
            /** @description Purpose of the role. May be empty. */
            rDesc: string;
            /** @description Permissions of the role, by name. The names contain spaces and symbols, and new ones may appear. */
            permissions: {
                [key: string]: components["schemas"]["RolePermission"];
            };
        };
        /** @description Roles of one type. */
        RolePage: {
            /** @description Total number of roles of this type in the account. */
            total: number;
            /** @description Whether the account has more roles of this type than the response contains. */
            availableMore: boolean;
            /** @description The roles. */
            roles: components["schemas"]["Role"][];
        };
        /** @description A role as it is exported and imported. */
        RoleDefinition: {
            /** @description Second ID of the role, in the form of a UUID. */
            refId: string;
        } & WithRequired<components["schemas"]["Role"], "_id" | "rDesc">;
        /** @description The roles of one type. */
        RoleExportResponse: components["schemas"]["RoleDefinition"][];
        /** @description The file to import. */
        RoleImportRequest: {
            /** @description ID of the uploaded file. */
            fileId: string;
        };
        /** @description Who has the role, and in which bots. */
        RoleMapping: {
            /** @description Users who have the role. */
            users: unknown[];
            /** @description Groups that have the role. */
            groups: unknown[];
            /** @description Bots in which the role applies. */
            bots: unknown[];
        };
        /** @description An imported role, as the platform stores it. */
        RoleImported: {
            mapping: components["schemas"]["RoleMapping"];
            /** @description Status of the role. */
            rStatus: "unpublished" | (string & {});
            /** @description Whether the platform defines the role. */
            isASystemRole: boolean;
            /** @description Category of the role, its type in the sample. */
            category: "admin" | (string & {});
            /** @description Changes to the role. */
            audit: unknown[];
            /** @description Users and groups that have the role. */
            _userAndGroups: unknown[];
            /** @description Whether the role is a default one. */
            isDefault: boolean;
            /** @description ID of the organization. */
            orgId: string;
            /**
             * Format: date-time
             * @description When the role was created.
             */
            createdDate: string;
            /** @description ID of the user who created the role. */
            createdBy: string;
            /**
             * Format: date-time
             * @description When the role was last changed.
             */
            modifiedDate: string;
            /** @description ID of the user who last changed the role. */
            modifiedBy: string;
            /** @description Product that the role belongs to. */
            _product: "Bots" | (string & {});
            /** @description Internal version of the record. */
            __v: number;
        } & components["schemas"]["RoleDefinition"];
        /** @description The imported roles. */
        RoleImportResponse: components["schemas"]["RoleImported"][];
        /** @description A role with the users and groups to assign it to, and those to withdraw it from. */
        RoleAssignment: {
            /** @description ID of the role. */
            roleId: string;
            /** @description Email addresses of the users to assign the role to. */
            addUsers?: string[];
            /** @description IDs in your organization of the users to assign the role to. Use it instead of `addUsers`. */
            addOrgUserIds?: string[];
            /** @description Email addresses of the users to withdraw the role from. */
            removeUsers?: string[];
            /** @description IDs in your organization of the users to withdraw the role from. Use it instead of `removeUsers`. */
            removeOrgUserIds?: string[];
            /** @description Names of the groups to assign the role to. */
            addGroups?: string[];
            /** @description Names of the groups to withdraw the role from. */
            removeGroups?: string[];
        };
        /** @description Admin roles to assign and to withdraw. */
        RoleAssignAdminRequest: components["schemas"]["RoleAssignment"][];
        /** @description Result for one role. */
        RoleAssignmentResult: {
            /** @description Whether the role was assigned. It may end in a space, so trim it. No failure is documented. */
            status: "success" | "success " | (string & {});
        };
        /** @description Result for one admin role. */
        RoleAdminAssignmentResult: {
            /** @description ID of the role. */
            roleId: string;
        } & components["schemas"]["RoleAssignmentResult"];
        /** @description One result per role. */
        RoleAssignAdminResponse: components["schemas"]["RoleAdminAssignmentResult"][];
        /** @description A bot role with its bot, the users and groups to assign it to, and those to withdraw it from. */
        RoleBotAssignment: {
            /** @description ID of the bot in which the role applies. */
            botId: string;
        } & components["schemas"]["RoleAssignment"];
        /** @description Bot roles to assign and to withdraw. */
        RoleAssignBotRequest: components["schemas"]["RoleBotAssignment"][];
        /** @description One result per role. */
        RoleAssignBotResponse: components["schemas"]["RoleAssignmentResult"][];
        /** @description A member of a group. */
        GroupMember: {
            /** @description Job title, empty or null when unknown. */
            jTitle: string | null;
        } & WithRequired<components["schemas"]["UserProfile"], "lastName" | "firstName" | "profImage" | "profColour" | "activationStatus" | "orgId">;
        /** @description A group of users. */
        Group: {
            /** @description ID of the group. */
            _id: string;
            /** @description Name of the group. */
            gN: string;
            /** @description Purpose of the group. */
            gDesc: string;
            /** @description Groups inside the group. */
            groups: unknown[];
            /** @description Members of the group. */
            users: components["schemas"]["GroupMember"][];
            /** @description Number of members. */
            userCount: number;
        };
        /** @description One page of groups. */
        GroupPage: {
            /** @description Total number of groups in the account. */
            total: number;
            /** @description Whether more groups are available. */
            availableMore: boolean;
            /** @description The groups. */
            groups: components["schemas"]["Group"][];
        };
        /** @description Automatic onboarding of users. */
        SsoAutoOnboarding: {
            /** @description Whether to prevent the automatic onboarding of users at their first sign-in. */
            restrict?: boolean;
        };
        /** @description Where two-factor authentication (2FA) is skipped at the first sign-in. */
        SsoSkipVerification: {
            /** @description Whether 2FA is skipped at the identity provider. */
            idp?: boolean;
            /** @description Whether 2FA is skipped at the platform. */
            sp?: boolean;
        };
        /** @description What to give to users with one value of a SAML attribute. */
        SsoAttributeRule: {
            /** @description Name of the SAML attribute. */
            SAMLAttribute_Name: string;
            /** @description Value of the SAML attribute. */
            SAMLAttribute_Value: string;
            /**
             * @description What to give.
             * @enum {string}
             */
            Attribute_Type: "Role" | "Group";
            /** @description ID of the role or group to give; the page also shows `isDeveloper`. */
            Kore_Attribute: string;
        };
        /** @description A single sign-on configuration. Only SAML is documented in detail. */
        SsoSetRequest: {
            /**
             * @description Turns single sign-on on.
             * @enum {string}
             */
            SSO_Authentication: "enable";
            /** @description Protocol, such as `saml`. The values for WS-Federation and OpenID Connect are not documented. */
            SSOProtocol: string;
            /** @description Identity provider, such as `okta`. OneLogin, Bitium and others are supported too. */
            SAML_IdentityProvider: string;
            /** @description URL of the identity provider that users are sent to. */
            SingleSignOnURL: string;
            /** @description URL that names the identity provider. */
            IssuerURL: string;
            /** @description Certificates of the identity provider, at most two. */
            Certificate: string[];
            autoOnboarding?: components["schemas"]["SsoAutoOnboarding"];
            skip2faVerification?: components["schemas"]["SsoSkipVerification"];
            /**
             * @description Whether users get roles and groups by their SAML attributes.
             * @default false
             */
            SAMLAttributeMapping?: boolean;
            /**
             * @description Whether to update the existing configuration or to add to it. Required when `SAMLAttributeMapping` is true.
             * @enum {string}
             */
            SyncBehaviour?: "Synchronize_UpdateExisting" | "AddNew_RetainExisting";
            /** @description What users get by their SAML attributes. */
            AttributeMapping: components["schemas"]["SsoAttributeRule"][];
        };
        /** @description What users with one value of a SAML attribute get. */
        SsoAttributeMapping: {
            /** @description Name of the SAML attribute. */
            samlAttributeName: string;
            /** @description Value of the SAML attribute. */
            samlAttributeValue: string;
            /** @description What the rule gives: a `Role` or a `Group`. */
            attributeType: "Role" | "Group" | (string & {});
            /** @description ID of the role or group that users get; the page also shows `isDeveloper`. */
            koreAttribute: string;
        };
        /** @description What users get by their SAML attributes. */
        SsoAttributeMappings: {
            /** @description Whether all attributes are synchronized: `enabled` or `disabled`. */
            fullSynchronization: "enabled" | "disabled" | (string & {});
            /** @description Status of the mapping. */
            status: "active" | (string & {});
            /** @description The rules. */
            attributeMapping: components["schemas"]["SsoAttributeMapping"][];
        };
        /** @description A single sign-on configuration. */
        SsoConfiguration: {
            /** @description Protocol. */
            method: "saml" | (string & {});
            /** @description Whether single sign-on applies to all users. */
            allusers: boolean;
            /** @description Identity provider. The page names Okta, OneLogin, Bitium and others. */
            ssoProvider: "okta" | (string & {});
            autoOnboarding?: components["schemas"]["SsoAutoOnboarding"];
            /**
             * Format: date-time
             * @description When the configuration was last changed.
             */
            modifiedDate?: string;
            skip2faVerification?: components["schemas"]["SsoSkipVerification"];
            /** @description The connection to the identity provider. */
            config: {
                /** @description Certificates of the identity provider, at most two. */
                cert: string[];
                /** @description URL of the identity provider that users are sent to. */
                entryPoint: string;
                /** @description URL that names the identity provider. */
                issuer: string;
                /** @description Whether authentication requests omit the element `RequestedAuthnContext`. */
                disableRequestedAuthnContext?: boolean;
            };
            samlAttributeMapping: components["schemas"]["SsoAttributeMappings"];
        };
        /** @description URLs that the identity provider needs. */
        SsoUrls: {
            /** @description URL that receives the SAML response when users start at the identity provider. */
            ACS_IDP_URL: string;
            /** @description URL that receives the SAML response when users start at the platform. */
            ACS_SP_CallBack_URL: string;
        };
        /** @description A single sign-on configuration as it is stored. */
        SsoSetResponse: {
            /** @description Name of the configuration, an email address in the sample. */
            name: string;
            /** @description ID of the user who last changed the configuration. */
            modifiedBy: string;
            /** @description Identity provider, as in `ssoProvider`. */
            providername: "okta" | (string & {});
            /** @description Success message. */
            message?: string;
        } & (components["schemas"]["SsoConfiguration"] & components["schemas"]["SsoUrls"]);
        /** @description Single sign-on is off. */
        SsoDisableResponse: {
            /** @description Success message. */
            message: string;
        };
        /** @description The configuration of single sign-on, absent when it is off. */
        SsoCurrentConfiguration: {
            /** @description The user who last changed the configuration. */
            modifiedBy: {
                /** @description ID of the user. */
                userId: string;
                /** @description First name. */
                firstName: string;
                /** @description Last name. */
                lastName: string;
            };
        } & components["schemas"]["SsoConfiguration"];
        /** @description The URLs and, where single sign-on is on, its configuration. */
        SsoGetBotResponse: {
            ssoConfig?: components["schemas"]["SsoCurrentConfiguration"];
        } & components["schemas"]["SsoUrls"];
        /** @description One logged action. */
        AuditLog: {
            /** @description ID of the entry. Later entries have higher IDs; `fetchAfter` takes one. */
            AuditLogId: string;
            /**
             * Format: int64
             * @description When it happened, in milliseconds since the Unix epoch (UTC).
             */
            timestampValue: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            "Date/Time": string;
            /** @description What happened, as a message. May contain the time and the IP address. */
            Description: string;
            /** @description Name of the event. */
            Name: string;
            /** @description Group that the event belongs to. */
            Category: "Login/Logout" | (string & {});
        };
        /** @description One page of the account's audit log. */
        AuditLogPage: {
            /** @description Total number of matching entries, over all pages. */
            total: number;
            /** @description The entries of this page. */
            auditlogs: components["schemas"]["AuditLog"][];
            /** @description Whether more entries are available. */
            moreAvailable: boolean;
        };
        /** @description A condition on one column. */
        TableFilterExpression: {
            /** @description Name of the column. */
            field: string;
            /**
             * @description Comparison operator.
             * @enum {string}
             */
            operand: "=" | "!=" | "<" | ">";
            /** @description Value to compare with. */
            value: string | number;
        };
        /** @description Which rows to select. An empty filter selects every row. */
        TableFilter: {
            /** @description Conditions on columns. */
            expressions?: components["schemas"]["TableFilterExpression"][];
            /**
             * @description Whether a row must meet all conditions or any one of them.
             * @enum {string}
             */
            operator?: "and" | "or";
        };
        /** @description Values by column name. The columns are those of your table; its required columns need a value. */
        TableRowValues: {
            [key: string]: string | number;
        };
        /** @description Rows to update, and their new values. */
        TableRowsUpdateRequest: {
            query: components["schemas"]["TableFilter"];
            /** @description New values by column name. Other columns keep their values. */
            data: components["schemas"]["TableRowValues"];
        };
        /** @description What was updated. */
        TableRowsUpdateResponse: {
            /** @description Number of rows changed. */
            nModified: number;
        };
        /** @description A row to insert. */
        TableRowInsertRequest: {
            data: components["schemas"]["TableRowValues"];
        };
        /** @description A row of a data table: your own columns and those that the platform fills in. */
        TableRow: {
            /** @description ID of the row. */
            sys_Id?: string;
            /**
             * Format: date-time
             * @description When the row was inserted.
             */
            Created_On?: string;
            /**
             * Format: date-time
             * @description When the row was last changed.
             */
            Updated_On?: string;
            /** @description ID of the user or bot that inserted the row. */
            Created_By?: string;
            /** @description ID of the user or bot that last changed the row. */
            Updated_By?: string;
        } & {
            [key: string]: string | number | null;
        };
        /** @description The inserted row. */
        TableRowInsertResponse: WithRequired<components["schemas"]["TableRow"], "sys_Id"> & {
            /** @description Internal ID of the stored record. */
            _id: string;
        };
        /** @description Rows to delete. */
        TableRowsDeleteRequest: {
            query: components["schemas"]["TableFilter"];
        };
        /** @description What was deleted. */
        TableRowsDeleteResponse: {
            /** @description Number of rows deleted. */
            nDeleted: number;
        };
        /** @description Rows to insert. */
        TableRowsInsertRequest: {
            /** @description The rows. */
            data: components["schemas"]["TableRowValues"][];
        };
        /** @description The inserted rows. */
        TableRowsInsertResponse: {
            /** @description The rows as stored. */
            records: components["schemas"]["TableRowInsertResponse"][];
        };
        /** @description Rows to return. */
        TableQueryRequest: {
            query: components["schemas"]["TableFilter"];
        };
        /** @description A column of a data table. */
        TableColumn: {
            /** @description Name of the column. */
            name: string;
            /** @description Data type of the column. */
            type: "string" | "number" | "date" | (string & {});
        };
        /** @description One page of matching rows. */
        TableRowPage: {
            /** @description Whether more rows are available. */
            hasMore: boolean;
            /** @description Total number of matching rows. */
            total: number;
            /** @description Columns of the table. */
            metaInfo?: components["schemas"]["TableColumn"][];
            /** @description The rows of this page. */
            queryResult: components["schemas"]["TableRow"][];
        };
        /** @description A row of a data view. Its columns are those of the view. */
        ViewRow: {
            [key: string]: string | number | null;
        };
        /** @description One page of matching rows. */
        ViewRowPage: {
            /** @description Columns of the view. */
            metaInfo: components["schemas"]["TableColumn"][];
            /** @description The rows of this page. */
            queryResult: components["schemas"]["ViewRow"][];
        };
    };
    responses: {
        /** @description Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
        Default: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is malformed or contains a value that the API rejects. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A required field is missing or has the wrong type. The response does not name the field. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The bot is unknown, or the request contains a value that the API rejects. */
        BadBotRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        BotId: string;
        /**
         * @description Code of the bot language that the operation applies to.
         * @example en
         */
        BotLanguage: string;
        /**
         * @description The agent integration. `custom` is a BotKit server.
         * @example custom
         */
        Integration: "custom" | "genesys" | "kore" | "servicenow" | "salesforce";
        /**
         * @description Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
         * @example true
         */
        SetAsDefault: boolean;
        /**
         * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        StreamId: string;
        /**
         * @description Name of the batch test suite, as the App Builder shows it.
         * @example Travel Desk utterances
         */
        TestSuiteName: string;
        /**
         * @description ID of the run: the `requestId` that the run operation returns.
         * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
         */
        TestRunId: string;
        /**
         * @description Version of the bot: `configured` is the one in development.
         * @example configured
         */
        BotState: "configured" | "published";
        /**
         * @description Code of the bot language, for example `en` or `de`.
         * @example en
         */
        Language: string;
        /**
         * @description Whether to include the FAQs of child nodes.
         * @example true
         */
        FaqWithAllChild: boolean;
        /**
         * @description Type of FAQs to return, such as `all`.
         * @example all
         */
        FaqType: string;
        /**
         * @description Return only FAQs with this reference ID or display name.
         * @example baggage
         */
        FaqSearch: string;
        /**
         * @description Number of FAQs to skip.
         * @example 0
         */
        FaqOffset: number;
        /**
         * @description Number of FAQs per page.
         * @example 50
         */
        FaqLimit: number;
        /**
         * @description Name of the data table.
         * @example Orders
         */
        TableName: string;
    };
    requestBodies: {
        /** @description The configuration, in the form that belongs to the integration. */
        AgentIntegration: {
            content: {
                "application/json": components["schemas"]["AgentIntegrationRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "bots.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of bots per page.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description What to export. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotExportRequest"];
            };
        };
        responses: {
            /** @description The export has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotExportJob"];
                };
            };
            /** @description The bot is unknown, or the export options select nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.getExportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the latest export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotExportStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The uploaded files and the name of the new bot. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotImportRequest"];
            };
        };
        responses: {
            /** @description The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImportJob"];
                };
            };
            /** @description A file ID is unknown, or the request contains a value that the API rejects. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the import: the `_id` that the start operation returns.
                 * @example bir-6f708192-a3b4-55c6-87e8-f90112233445
                 */
                botImportBIR: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImportStatus"];
                };
            };
            /** @description No import with this ID exists. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.importInto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The uploaded files and what to import from them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotImportIntoRequest"];
            };
        };
        responses: {
            /** @description The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImportJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            /** @description The files cannot be imported because of their contents. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.importFunctions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The uploaded files that contain the functions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotFunctionsImportRequest"];
            };
        };
        responses: {
            /** @description The functions were imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotFunctionsImportResponse"];
                };
            };
            /** @description The file or the bot is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description A comment on the new version, and whether to train the bot. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotPublishRequest"];
            };
        };
        responses: {
            /** @description The publish job has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotPublishResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.getPublishStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the publish job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotPublishStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.installSample": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ID of the account that gets the bot.
                 * @example 60a1b2c3d4e5f60718293a4b
                 */
                AccountId?: string;
                /**
                 * @description ID of the user who gets the bot.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId?: string;
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the sample bot.
                 * @example st-f9011223-3445-5e67-88f9-011223344556
                 */
                botId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotSampleResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "bots.listLinkedApps": {
        parameters: {
            query?: {
                /**
                 * @description Code of the language.
                 * @example en
                 */
                language?: string;
            };
            header?: {
                /**
                 * @description Code of the language of the bot.
                 * @example en
                 */
                "bot-language"?: string;
                /**
                 * @description Code of the language of the user interface.
                 * @example en
                 */
                "app-language"?: string;
                /**
                 * @description Application that sends the request.
                 * @example unified
                 */
                "client-app"?: string;
                /**
                 * @description Whether the caller works on the version in development or the published one.
                 * @example configured
                 */
                state?: string;
                /**
                 * @description Time zone of the client.
                 * @example Europe/Berlin
                 */
                "X-TimeZone"?: string;
            };
            path: {
                /**
                 * @description Stream ID of the universal app, also called app ID. Shown in the App Settings.
                 * @example st-0f1e2d3c-4b5a-5968-8778-695a4b3c2d1e
                 */
                streamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The linked apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotLinkedAppsResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "variables.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The variables to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotVariablesImportRequest"];
            };
        };
        responses: {
            /** @description The variables were imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotVariablesImportResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "variables.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotVariablesExportResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "languages.setDefault": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The new default language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageSetDefaultRequest"];
            };
        };
        responses: {
            /** @description The default language has changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageSetDefaultResponse"];
                };
            };
            /** @description The bot is unknown, or the language cannot become the default. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageSetDefaultFailureResponse"];
                    "text/plain": string;
                };
            };
            /** @description The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageUnauthorizedResponse"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "languages.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The language and its new configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageUpdateRequest"];
            };
        };
        responses: {
            /** @description The language was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageConfigurationResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "languages.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The language and how it is set up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageAddRequest"];
            };
        };
        responses: {
            /** @description The language was added and enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageConfigurationResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "languages.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The language and its new status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageSetStatusRequest"];
            };
        };
        responses: {
            /** @description The language was enabled or disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LanguageSetStatusResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "channels.enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, the channel and its settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelEnableRequest"];
            };
        };
        responses: {
            /** @description The channel is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelEnableResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description A required field is missing or has the wrong type. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and its purpose. Send a file name with the file part. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUploadRequest"];
            };
        };
        responses: {
            /** @description The file has been stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.deleteAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integrations are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationDeleteAllResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.set": {
        parameters: {
            query?: {
                /**
                 * @description Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
                 * @example true
                 */
                setAsDefault?: components["parameters"]["SetAsDefault"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AgentIntegration"];
        responses: {
            /** @description The configuration is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.create": {
        parameters: {
            query?: {
                /**
                 * @description Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
                 * @example true
                 */
                setAsDefault?: components["parameters"]["SetAsDefault"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AgentIntegration"];
        responses: {
            /** @description The integration is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationDeleteResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.listChannelMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel mappings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationChannelMappingsResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.setChannelMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description All channel mappings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentIntegrationChannelMappingsRequest"];
            };
        };
        responses: {
            /** @description The mappings are replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.updateSubscription": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The BotKit server and its events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentIntegrationSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIntegrationSubscriptionResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "notifications.notify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The message and the users to send it to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationRequest"];
            };
        };
        responses: {
            /** @description The notification has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "notifications.getStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description ID of the notification: the `_id` that the start operation returns.
                 * @example ds-d7e8f901-2a3b-5c4d-8e5f-60718293a4b5
                 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationJobStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "notifications.notifyV2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The message and the users to send it to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationV2Request"];
            };
        };
        responses: {
            /** @description The notification has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "notifications.getStatusV2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description ID of the notification: the `_id` that the start operation returns.
                 * @example ds-e8f90112-3b4c-5d5e-9f60-718293a4b5c6
                 */
                dockstatusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDeliveryStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.subscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The device and its user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushNotificationSubscribeRequest"];
            };
        };
        responses: {
            /** @description The device is subscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushNotificationSubscribeResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.unsubscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The user and the devices to unsubscribe. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushNotificationUnsubscribeRequest"];
            };
        };
        responses: {
            /** @description The known devices are unsubscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushNotificationUnsubscribeResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.listDevices": {
        parameters: {
            query: {
                /**
                 * @description ID of the user: the one that the JWT grant returns.
                 * @example u-2d3e4f50-6b7c-5d8e-9fa0-1b2c3d4e5f60
                 */
                uId: string;
            };
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscribed devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushNotificationDevicesResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of suites to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Number of suites to return.
                 * @example 20
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of test suites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestSuitePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The uploaded file and what to do with it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchTestImportRequest"];
            };
        };
        responses: {
            /** @description The imported test suite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestImportResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test suite was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestDeleteResponse"];
                };
            };
            /** @description The bot or the test suite is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link to the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestExportResponse"];
                };
            };
            /** @description The bot or the test suite is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        /** @description The version and the engine to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchTestRunRequest"];
            };
        };
        responses: {
            /** @description The run has been accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestRunJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.deleteRun": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
                /**
                 * @description ID of the run: the `requestId` that the run operation returns.
                 * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
                 */
                testRunId: components["parameters"]["TestRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestDeleteResponse"];
                };
            };
            /** @description The bot, the test suite or the run is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "batchTests.getRunStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
                /**
                 * @description ID of the run: the `requestId` that the run operation returns.
                 * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
                 */
                testRunId: components["parameters"]["TestRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchTestRunStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The suites to delete. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationTestDeleteRequest"];
            };
        };
        responses: {
            /** @description The suites were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTestDeleteResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The uploaded file and the name of the suite. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationTestImportRequest"];
            };
        };
        responses: {
            /** @description The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTestImportJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.getImportStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description ID of the import: the `dsId` that the start operation returns.
                 * @example ds-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                dsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTestImportStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description Name of the test suite.
                 * @example Travel Desk regression
                 */
                testSuiteName: string;
            };
            cookie?: never;
        };
        /** @description The version to test and the user to test it as. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationTestRunRequest"];
            };
        };
        responses: {
            /** @description The run has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTestRunJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.getRunStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description Name of the test suite.
                 * @example Travel Desk regression
                 */
                testSuiteName: string;
                /**
                 * @description ID of the run: the `testRunId` that the start operation returns.
                 * @example ctr-708192a3-b4c5-56d7-a8f9-011223344556
                 */
                testRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationTestRunStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationDeletions.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description Which conversations to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationDeletionRequest"];
            };
        };
        responses: {
            /** @description The deletion is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDeletionJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversationDeletions.getStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description ID of the deletion: the `jobId` that the start operation returns.
                 * @example cdj-6f708192-a3b4-55c6-87d8-e9f0a1b2c3d4
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDeletionStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The file to import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtteranceImportRequest"];
            };
        };
        responses: {
            /** @description The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceImportJob"];
                };
            };
            /** @description The bot is unknown, or the file is not in the expected utterance format. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description ID of the import: the `_id` that the start operation returns.
                 * @example bir-a3b4c5d6-e7f8-5901-9a12-334455667788
                 */
                MLutteranceID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceImportStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.export": {
        parameters: {
            query?: {
                /**
                 * @description Version of the bot whose utterances to export: `configured` is the one in development.
                 * @example configured
                 */
                state?: "configured" | "published";
                /**
                 * @description Format of the file: `csv` or `json`.
                 * @example csv
                 */
                type?: "csv" | "json";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceExportJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.getExportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the latest export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceExportStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.train": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language to train. Ask for the training status in the same language.
                 * @example de
                 */
                "bot-language"?: string;
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceTrainResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "utterances.getTrainingStatus": {
        parameters: {
            query?: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language?: string;
                /**
                 * @description Version of the bot: `configured` is the one in development.
                 * @example configured
                 */
                state?: components["parameters"]["BotState"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the training. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceTrainingStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "faqs.list": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description ID of the knowledge task. The version in development and the published one have different IDs.
                 * @example 60a1b2c3d4e5f60718295a01
                 */
                ktId: string;
                /**
                 * @description ID of the node whose FAQs to return: the `parent` of a FAQ.
                 * @example 5b6c7d8e-9fa0-41b2-83c4-d5e6f7081901
                 */
                parentId?: string;
                /**
                 * @description Whether to include the FAQs of child nodes.
                 * @example true
                 */
                withallchild?: components["parameters"]["FaqWithAllChild"];
                /**
                 * @description Type of FAQs to return, such as `all`.
                 * @example all
                 */
                type?: components["parameters"]["FaqType"];
                /**
                 * @description Return only FAQs with this reference ID or display name.
                 * @example baggage
                 */
                search?: components["parameters"]["FaqSearch"];
                /**
                 * @description Number of FAQs to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["FaqOffset"];
                /**
                 * @description Number of FAQs per page.
                 * @example 50
                 */
                limit?: components["parameters"]["FaqLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "faqs.listV2": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description Version of the bot whose FAQs to return: `configured` is the one in development.
                 * @example configured
                 */
                state: "configured" | "published";
                /**
                 * @description Name of the node whose FAQs to return.
                 * @example Baggage
                 */
                nodeName?: string;
                /**
                 * @description Whether to include the FAQs of child nodes.
                 * @example true
                 */
                withallchild?: components["parameters"]["FaqWithAllChild"];
                /**
                 * @description Type of FAQs to return, such as `all`.
                 * @example all
                 */
                type?: components["parameters"]["FaqType"];
                /**
                 * @description Return only FAQs with this reference ID or display name.
                 * @example baggage
                 */
                search?: components["parameters"]["FaqSearch"];
                /**
                 * @description Number of FAQs to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["FaqOffset"];
                /**
                 * @description Number of FAQs per page.
                 * @example 50
                 */
                limit?: components["parameters"]["FaqLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "faqs.addBulk": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The questions to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqAddBulkRequest"];
            };
        };
        responses: {
            /** @description The questions were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqAddBulkResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "faqs.train": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The language to train. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqTrainRequest"];
            };
        };
        responses: {
            /** @description The training has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqTrainingStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "faqs.getTrainingStatus": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description Version of the bot: `configured` is the one in development.
                 * @example configured
                 */
                state?: components["parameters"]["BotState"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the training. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqTrainingStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "knowledge.extract": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The file or the web page to extract questions from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowledgeExtractRequest"];
            };
        };
        responses: {
            /** @description The extraction has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeExtractResponse"];
                };
            };
            /** @description The bot or the file is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listExtractions": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extractions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeExtractionsResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listExtractedQuestions": {
        parameters: {
            query?: {
                /**
                 * @description Number of questions to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of questions per page.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description ID of the extraction: the `_id` that the extraction returns.
                 * @example ke-a5b4c5d6-e7f8-5901-82b3-c4d5e6f70801
                 */
                ExtractionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeExtractedQuestionPage"];
                };
            };
            /** @description The bot or the extraction is unknown, or the extraction found no questions. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listTasks": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeTasksResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "nlp.updateConfigurations": {
        parameters: {
            query: {
                /**
                 * @description Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description Group whose machine-learning parameters to update, `Bot Level Intent Model` for those of the bot. Required where the bot has several machine-learning models.
                 * @example Bot Level Intent Model
                 */
                groupName?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NlpUpdateRequest"];
            };
        };
        responses: {
            /** @description The configuration was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpUpdateResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "intents.detect": {
        parameters: {
            query: {
                /**
                 * @description Whether to match tasks in development too. With `false`, only published tasks match.
                 * @example false
                 */
                fetchConfiguredTasks: boolean;
                /**
                 * @description Whether to respond synchronously.
                 * @example true
                 */
                sync?: boolean;
            };
            header?: {
                /**
                 * @description Code of the language of the utterance, such as `en` or `zh_cn`. Defaults to the bot's default language.
                 * @example en
                 */
                "bot-language"?: string;
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The utterance. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentDetectRequest"];
            };
        };
        responses: {
            /** @description What the engines found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDetectResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistory": {
        parameters: {
            query?: {
                /**
                 * @description ID, email address or enterprise ID of the user whose messages to return. Required unless `callId` is given.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId?: string;
                /**
                 * @description Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of messages per page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
                 * @example 2026-03-02
                 */
                dateFrom?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
                 * @example 2026-03-05
                 */
                dateTo?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Return only messages of this channel.
                 * @example rtm
                 */
                channelType?: components["schemas"]["ConversationChannelType"];
                /**
                 * @description Return only messages of this session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * @description Return only messages of this voice call. The response then contains messages in short form.
                 * @example 5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b8c
                 */
                callId?: string;
                /**
                 * @description Meta tags that a conversation must have: a JSON object, serialized to a string.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * @description Whether to include the agent in `author` on messages of human agents.
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * @description Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm?: boolean;
                /**
                 * @description Whether to include `latency`, the duration of each step, on outgoing messages.
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationHistoryPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which messages to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationHistoryRequest"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistoryV2": {
        parameters: {
            query: {
                /**
                 * @description ID, email address or enterprise ID of the user whose messages to return.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId: string;
                /**
                 * @description Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of messages per page.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
                 * @example 2026-03-02
                 */
                dateFrom?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
                 * @example 2026-03-05
                 */
                dateTo?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Return only messages of this channel.
                 * @example rtm
                 */
                channelType?: components["schemas"]["ConversationChannelType"];
                /**
                 * @description Return only messages of this session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * @description Meta tags that a conversation must have: a JSON object, serialized to a string.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * @description Whether to include the agent in `author` on messages of human agents.
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * @description Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm?: boolean;
                /**
                 * @description Whether to include `latency`, the duration of each step, on outgoing messages.
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: {
                /**
                 * @description Compression methods that the caller can decode. The page recommends sending it for this version; most HTTP clients do so by default.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistoryV2": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compression methods that the caller can decode. The page recommends sending it for this version; most HTTP clients do so by default.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which messages to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationHistoryV2Request"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryAccountHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which messages to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationHistoryRequest"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistoryLite": {
        parameters: {
            query?: {
                /**
                 * @description ID of the user whose messages to return.
                 * @example u-2d3e4f5a-6b7c-5d8e-9f0a-1b2c3d4e5f60
                 */
                userId?: string;
                /**
                 * @description Channel that `channelUId` belongs to.
                 * @example web-sdk
                 */
                channelType?: string;
                /**
                 * @description How the channel identifies the user, for example by an email address.
                 * @example traveller@example.com
                 */
                channelUId?: string;
                /**
                 * @description Number of messages per page.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationLitePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistoryLite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which messages to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationLiteRequest"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationLitePage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryDetails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which conversation, and whether to summarize it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationDetailsRequest"];
            };
        };
        responses: {
            /** @description Details of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetailsResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "conversations.createSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description What to summarize. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationSummaryRequest"];
            };
        };
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSummaryResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sessions.query": {
        parameters: {
            query?: {
                /**
                 * @description Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
                 * @example agent
                 */
                containmentType?: "dropOff" | "selfService" | "agent";
                /**
                 * @description ID that a third-party agent desktop assigned to the call, not the ID of the call itself.
                 * @example 6a7b8c9d-0e1f-4a2b-8c3d-4e5f6a7b8c9d
                 */
                callId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which sessions to return. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SessionQueryRequest"];
            };
        };
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sessions.queryAccount": {
        parameters: {
            query?: {
                /**
                 * @description Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
                 * @example agent
                 */
                containmentType?: "dropOff" | "selfService" | "agent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which sessions to return. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SessionQueryRequest"];
            };
        };
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "feedback.queryResponses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which responses to return, and in which order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackQueryRequest"];
            };
        };
        responses: {
            /** @description One page of responses to surveys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "feedback.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The user, the survey and the score. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackSaveRequest"];
            };
        };
        responses: {
            /** @description The response is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackSaveResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.startTaskContainment": {
        parameters: {
            query?: {
                /**
                 * @description Number of report rows to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Maximum number of rows in the report.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which sessions and tasks to count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskContainmentRequest"];
            };
        };
        responses: {
            /** @description The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskContainmentJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.getTaskContainmentStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description ID of the report: the `_id` that the start operation returns.
                 * @example ds-5e6f7081-92a3-54b5-86d7-e8f901122334
                 */
                _id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the report, with its rows once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskContainmentStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryMetrics": {
        parameters: {
            query?: {
                /**
                 * @description Whether to encrypt the response. The body takes the same field.
                 * @example false
                 */
                includeMeta?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which records to return, and in which order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsQueryRequest"];
            };
        };
        responses: {
            /** @description One page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsRecordPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.getWidget": {
        parameters: {
            query: {
                /**
                 * @description First day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * @description Last day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate: string;
                /**
                 * @description Maximum number of rows to return.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the custom dashboard that contains the widget.
                 * @example Operations
                 */
                dashboardName: string;
                /**
                 * @description Name of the widget.
                 * @example Results
                 */
                widgetName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The widget and its rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsWidgetResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryWidget": {
        parameters: {
            query: {
                /**
                 * @description First day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * @description Last day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate: string;
                /**
                 * @description Maximum number of rows to return.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Name of the custom dashboard that contains the widget.
                 * @example Operations
                 */
                dashboardName: string;
                /**
                 * @description Name of the widget.
                 * @example Results
                 */
                widgetName: string;
            };
            cookie?: never;
        };
        /** @description Filters on the data. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsWidgetQueryRequest"];
            };
        };
        responses: {
            /** @description The widget and its filtered rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsWidgetResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryEngagementTrend": {
        parameters: {
            query: {
                /**
                 * @description Whether to count users per hour or per day.
                 * @example Daily
                 */
                aggregation_type?: "Hourly" | "Daily";
                /**
                 * @description First day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                start_date: string;
                /**
                 * @description Last day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                end_date: string;
                /**
                 * @description Count only users of this channel.
                 * @example rtm
                 */
                channels?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users by day, or by day and hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsEngagementTrendResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryEngagementTrendV2": {
        parameters: {
            query: {
                /**
                 * @description Whether to return a data point per hour or per day.
                 * @example daily
                 */
                aggregation_type?: "daily" | "hourly";
                /**
                 * @description First day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                start_date: string;
                /**
                 * @description Last day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                end_date: string;
                /**
                 * @description Count only users of this type of conversation.
                 * @example Interactive
                 */
                conversationType?: "All" | "Interactive" | "Non Interactive";
                /**
                 * @description Count only users of conversations that are still open, or of those that have ended.
                 * @example Closed
                 */
                conversationStatus?: "All" | "Active" | "Closed";
                /**
                 * @description Count only users of this channel.
                 * @example rtm
                 */
                channels?: string;
                /**
                 * @description Time zone in which days begin and end, an IANA name rather than an offset.
                 * @example Asia/Kolkata
                 */
                timeZoneOffset?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Totals, averages and trends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsEngagementTrendV2Response"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.startBotSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description What to count, for which period, and how to group it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingSummaryRequest"];
            };
        };
        responses: {
            /** @description The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSummaryJob"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.getBotSummaryStatus": {
        parameters: {
            query: {
                /**
                 * @description Type of report. Always `summary`.
                 * @example summary
                 */
                type: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the report, with its figures once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSummaryStatus"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.startAccountSummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to count, for which period and bots, and how to group it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingSummaryRequest"];
            };
        };
        responses: {
            /** @description The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSummaryJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.getAccountSummaryStatus": {
        parameters: {
            query: {
                /**
                 * @description Type of report. Always `summary`.
                 * @example summary
                 */
                type: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the report, with its figures once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSummaryStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.querySessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which billing sessions to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingSessionQueryRequest"];
            };
        };
        responses: {
            /** @description One page of billing sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSessionPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "billing.queryAccountSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which billing sessions to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingAccountSessionQueryRequest"];
            };
        };
        responses: {
            /** @description One page of billing sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "logs.listDebug": {
        parameters: {
            query?: {
                /**
                 * @description ID of the user on the channel. For `smartassist`, the older documentation gives `{accountId}/smartassist/{sessionId}`.
                 * @example 60a1b2c3d4e5f60718293a4b/smartassist/60a1b2c3d4e5f60718293b10
                 */
                identity?: string;
                /**
                 * @description Channel of the conversation. Defaults to `rtm`, according to the older documentation.
                 * @example ivrVoice
                 */
                channelType?: string;
                /**
                 * @description Whether to return only short entries.
                 * @example true
                 */
                minimumInfo?: boolean;
                /**
                 * @description Number of entries per page. The older documentation states a maximum of 50.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Number of entries to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Time zone of the returned timestamps, an IANA name.
                 * @example America/New_York
                 */
                timezone?: string;
                /**
                 * @description Start of the search period, a date or a timestamp.
                 * @example 2026-03-01
                 */
                fromDate?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description End of the search period, a date or a timestamp.
                 * @example 2026-03-02
                 */
                toDate?: components["schemas"]["DateOrTimestamp"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebugLogPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "logs.queryLlmUsage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description Which calls to return, and in which order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmUsageQueryRequest"];
            };
        };
        responses: {
            /** @description One page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmUsageLogPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "logs.listChanges": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of changes per page.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description First day of the changes, as `YYYY-MM-DD`. Defaults to the day on which the bot was created.
                 * @example 2026-03-02
                 */
                startDate?: string;
                /**
                 * @description Last day of the changes, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeLogPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "logs.listTranslations": {
        parameters: {
            query?: {
                /**
                 * @description Return only calls of this conversation session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * @description Earliest time of the calls. Send a timestamp in UTC; a date may miss calls because of time zones.
                 * @example 2026-03-02T00:00:00.000Z
                 */
                fromDate?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Latest time of the calls. Send a timestamp in UTC.
                 * @example 2026-03-02T23:59:59.999Z
                 */
                toDate?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description Number of calls per page.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Number of calls to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls to the translation engine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationLogPage"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdateRequest"];
            };
        };
        responses: {
            /** @description The request was processed. Each entry says whether its user was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreateRequest"];
            };
        };
        responses: {
            /** @description The request was processed. Each entry says whether its user was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to remove. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDeleteRequest"];
            };
        };
        responses: {
            /** @description The request was processed. Users who could not be removed are listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDeleteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.updateAccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users and what they may do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAccessUpdateRequest"];
            };
        };
        responses: {
            /** @description The access of every user was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccessUpdateResponse"];
                };
            };
            /** @description The list of users is empty, or contains a user who is unknown or belongs to another account. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Users who may create bots must also be able to open the App Builder. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which users to look up. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserLookupRequest"];
            };
        };
        responses: {
            /** @description One entry per user, found or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserLookupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.listRoles": {
        parameters: {
            query?: {
                /**
                 * @description Number of users to return.
                 * @example 2
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users of the account and their roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRolesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.eraseData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose data to erase, and from which bots. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserErasureRequest"];
            };
        };
        responses: {
            /** @description The erasure has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserErasureJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "users.getErasureStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the erasure: the `requestId` that the start operation returns.
                 * @example eud-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                reqId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the erasure, user by user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserErasureStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "roles.list": {
        parameters: {
            query: {
                /**
                 * @description Which type of roles to return.
                 * @example bot
                 */
                roleType: "admin" | "bot";
                /**
                 * @description Number of roles to return.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles of the given type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "roles.export": {
        parameters: {
            query: {
                /**
                 * @description Which type of roles to export.
                 * @example bot
                 */
                roleType: "admin" | "bot";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of the given type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleExportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "roles.import": {
        parameters: {
            query: {
                /**
                 * @description Which type of roles to import.
                 * @example admin
                 */
                roleType: "admin" | "bot";
                /**
                 * @description Whether to import completely (`true`) or incrementally (`false`).
                 * @example true
                 */
                fullImport?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The uploaded file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleImportRequest"];
            };
        };
        responses: {
            /** @description The imported roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "roles.assignAdmin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The roles, each with the users and groups to assign it to or to withdraw it from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignAdminRequest"];
            };
        };
        responses: {
            /** @description One result per role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignAdminResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "roles.assignBot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The roles, each with its bot and the users and groups to assign it to or to withdraw it from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignBotRequest"];
            };
        };
        responses: {
            /** @description One result per role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignBotResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "groups.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Number of groups per page.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sso.setAccount": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The single sign-on configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoSetRequest"];
            };
        };
        responses: {
            /** @description The configuration as it is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoSetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sso.disableAccount": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Single sign-on is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoDisableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sso.getBot": {
        parameters: {
            query: {
                /**
                 * @description Protocol, such as `saml`. The values for WS-Federation and OpenID Connect are not documented.
                 * @example saml
                 */
                SSOProtocol: string;
            };
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs and, where single sign-on is on, its configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoGetBotResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "sso.setBot": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The single sign-on configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoSetRequest"];
            };
        };
        responses: {
            /** @description Single sign-on is on; the configuration as it is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoSetResponse"];
                };
            };
            400: components["responses"]["BadBotRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "auditLogs.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of entries per page.
                 * @example 50
                 */
                size?: number;
                /**
                 * @description Page number, starting at 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Start of the search period, a date or a timestamp.
                 * @example 2026-03-01
                 */
                fromDate?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description End of the search period, a date or a timestamp.
                 * @example 2026-03-02T10:00:00.000Z
                 */
                toDate?: components["schemas"]["DateOrTimestamp"];
                /**
                 * @description The `AuditLogId` of an earlier response from which to continue.
                 * @example 60a1b2c3d4e5f60718293d12
                 */
                fetchAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of audit log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "tables.updateRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description Which rows to update, and their new values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRowsUpdateRequest"];
            };
        };
        responses: {
            /** @description The rows were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowsUpdateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "tables.insertRow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description The row to insert. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRowInsertRequest"];
            };
        };
        responses: {
            /** @description The inserted row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowInsertResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "tables.deleteRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description Which rows to delete. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRowsDeleteRequest"];
            };
        };
        responses: {
            /** @description The rows were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowsDeleteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "tables.insertRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description The rows to insert. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRowsInsertRequest"];
            };
        };
        responses: {
            /** @description The inserted rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowsInsertResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "tables.queryRows": {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of rows to return.
                 * @example 100
                 */
                sys_limit?: number;
                /**
                 * @description Number of matching rows to skip.
                 * @example 0
                 */
                sys_offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** @description Which rows to return. Without a body, all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TableQueryRequest"];
            };
        };
        responses: {
            /** @description One page of matching rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableRowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
    "views.query": {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of rows to return.
                 * @example 50
                 */
                sys_limit?: number;
                /**
                 * @description Number of matching rows to skip.
                 * @example 0
                 */
                sys_offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the data view.
                 * @example Open orders
                 */
                viewName: string;
            };
            cookie?: never;
        };
        /** @description Which rows to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableQueryRequest"];
            };
        };
        responses: {
            /** @description The matching rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewRowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Default"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
