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
         * @description Returns one page of the account's bots, with the apps that may call them.
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
         * Start the export of a bot
         * @description Starts an export of the bot's definition, whole or in parts. Poll the export status for the download link.
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
         * Get the state of a bot export
         * @description Reports the latest export of the bot and, once it has succeeded, a link to the exported file.
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
         * Start the import of files as a new bot
         * @description Creates a bot from uploaded files, or from the uploaded zip of an export. Poll the import status until it has finished.
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
         * Get the state of a bot import
         * @description Reports how far an import has come, component by component, and the bot's id once it has finished.
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
         * Start the import of files into an existing bot
         * @description Replaces or adds to a bot's definition from uploaded files, to upgrade the bot or to bring an earlier version back. Poll the import status until it has finished.
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
         * @description Takes over the functions of an uploaded script file into the bot. The answer tells the result; there is nothing to poll.
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
         * Start the publishing of a bot
         * @description Asks to publish the bot. At least one channel must be enabled first. Poll the publish status for the outcome.
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
         * Get the state of a bot's publishing
         * @description Reports the publishing that runs for the bot or, when none does, the last one that ended.
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
         * @description Creates or updates environment and content variables. Send a plain list or, where collections are enabled, an object.
         */
        post: operations["variables.import"];
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
         * Set the default language of a bot
         * @description Makes another language of the bot its default one, at once and without publishing. The language must be enabled and fully published before. The change cannot be rolled back.
         */
        post: operations["languages.setDefault"];
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
         * Upload a file that another call refers to
         * @description Stores a file and answers its id. Imports of bots, bot functions, utterances and other data take that id.
         */
        post: operations["files.upload"];
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
         * Start the import of utterances
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
         * Get the state of an utterance import
         * @description Reports whether an import has finished and, once it has, how many utterances it copied.
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
         * @description Deletes the conversation test suites that the request body names.
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
         * Start the import of a test suite
         * @description Starts the creation of a conversation test suite from an uploaded file. Poll the import status for the suite.
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
         * Get the state of a test suite import
         * @description Reports how far an import has come and, once it has succeeded, the test suite that it created.
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
         * Start a run of a test suite
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
         * Get the state and result of a test run
         * @description Reports how far a run has come and, once it has finished, how many steps passed and failed.
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
    "/api/public/bot/{botId}/getMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get messages of a user
         * @description Returns one page of the messages between a bot and one user, newest first, messages of every kind of task included. Covers the channel `rtm` unless the request names another.
         */
        get: operations["conversations.getHistory"];
        put?: never;
        /**
         * Query messages of a bot
         * @description Returns one page of the messages between a bot and its users, newest first, messages of every kind of task included.
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
         * Get messages of a user in large pages
         * @description Returns one page of up to 10,000 messages between a bot and one user, newest first. Messages of alert and action tasks are left out.
         */
        get: operations["conversations.getHistoryV2"];
        put?: never;
        /**
         * Query messages of a bot in large pages
         * @description Returns one page of up to 10,000 messages between a bot and its users, newest first. Messages of alert and action tasks are left out.
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
         * @description Returns one page of the messages between users and the bots of the account, newest first, messages of every kind of task included.
         */
        post: operations["conversations.queryAccountHistory"];
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
         * Start the deletion of conversations
         * @description Queues the deletion of chosen conversations, or of those of one user, within the retention period. The work is done off-peak; the bot owner gets an e-mail at the end.
         */
        post: operations["conversations.delete"];
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
         * Get the state of a deletion of conversations
         * @description Reports the state of a deletion and counts what it did. A completed deletion may still have failed for some conversations: see `result.failedCount`.
         */
        get: operations["conversations.getDeletionStatus"];
        put?: never;
        post?: never;
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
         * Query the sessions of a bot
         * @description Returns one page of the sessions of a bot, the last to start first, with how each ended.
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
         * @description Returns one page of the sessions of the account, the last to start first, with how each ended.
         */
        post: operations["sessions.queryAccount"];
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
         * Start the task containment report of a bot
         * @description Starts a report that counts, for each task of the bot, how many sessions the bot served itself, lost or handed to an agent. Poll the report's status for the rows.
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
         * Get the task containment report of a bot
         * @description Reports the state of a task containment report and, once it has succeeded, its rows.
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
         * Start the billing summary of a bot
         * @description Starts a report that counts what the bot is billed for, by hour, day or month. Poll the summary's status for the numbers. Sessions that a parent app hands to a linked app count for the linked app.
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
         * Get the billing summary of a bot
         * @description Reports the state of the bot's latest billing summary and, once it has succeeded, its numbers.
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
         * Start the billing summary of an account
         * @description Starts a report that counts what the account's bots are billed for, by hour, day or month. Poll the summary's status for the numbers. Sessions that a parent app hands to a linked app count for the linked app.
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
         * Get the billing summary of an account
         * @description Reports the state of the account's latest billing summary and, once it has succeeded, its numbers.
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
    "/api/1.1/{botId}/debuglogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the debug logs of a bot
         * @description Returns what the bot logged while it talked to a user. Name the user and the channel to get one conversation. Entries may quote what the user said and the whole context of the conversation.
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
         * Query the language model calls of a bot
         * @description Returns one page of the bot's calls to language models, with the prompts and the models' answers. Entries may quote what users said. One query covers up to 90 days.
         */
        post: operations["logs.queryLlmUsage"];
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
         * List the audit logs of the account
         * @description Returns one page of what the account's users and administrators did.
         */
        get: operations["logs.listAudit"];
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
        put?: never;
        /**
         * Add users to the account
         * @description Creates users and gives them groups, roles and bots. The answer is 200 even when a user could not be created, so read the state of each entry. First choose Enterprise Users as the target audience of an app and publish it.
         */
        post: operations["users.create"];
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
         * Look up users by e-mail address
         * @description Returns the access, roles and groups of each user. The answer is 200 even when an address is unknown; its entry then says why.
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
         * List the users with their roles
         * @description Returns users of the account with the bot and admin roles that each one holds.
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
         * Start the erasure of users' data
         * @description Starts to erase what bots hold about the given users. It does not go ahead for a user who owns an account or belongs to one, or who owns or co-develops a bot. Poll the erasure status with the returned id.
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
         * Get the state of an erasure of users' data
         * @description Reports for each user of the erasure how far it is. There is no overall state, so read every entry.
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
         * List the admin or bot roles of the account
         * @description Returns the account's roles of one type with what each permits, 50 at most.
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
    "/api/public/tables/{tableName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Insert a row into a data table
         * @description Adds one row and returns it with the columns that the platform fills in.
         */
        post: operations["tables.insertRow"];
        /**
         * Delete rows of a data table
         * @description Deletes every row that the filter in the body matches. What an empty filter deletes is not documented; expect every row.
         */
        delete: operations["tables.deleteRows"];
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
         * @description Returns the rows that the filter in the body matches, a part at a time.
         */
        post: operations["tables.queryRows"];
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
        /** @description An app whose credentials sign tokens for the bot. */
        BotJwtApp: {
            /** @description Client id of the app; the `appId` claim of its tokens. */
            clientId: string;
            /**
             * Format: password
             * @description Client secret of the app. Treat the whole answer as a secret.
             */
            clientSecret?: string;
            /** @description Whether tokens of the app must carry a `jti` claim. */
            jtiClaimEnforced?: boolean;
            /** @description Whether tokens of the app must be encrypted (JWE). */
            jweEncryptionEnforced?: boolean;
            /**
             * Format: date-time
             * @description When the app was created.
             */
            createdOn?: string;
        };
        /** @description A bot of the account. */
        Bot: {
            /** @description Id of the bot, also called stream id. */
            _id: string;
            /** @description Id of the account that owns the bot. */
            accountId?: string;
            /** @description Who the bot serves. */
            purpose?: "customer" | (string & {});
            /**
             * Format: date-time
             * @description When the bot was created.
             */
            createdOn?: string;
            /** @description Id of the user who created the bot. */
            createdBy?: string;
            /** @description Kind of bot. */
            type?: "default" | (string & {});
            /** @description Language code of the bot's default language. */
            defaultLanguage?: string;
            /** @description Whether the bot deflects calls to chat. */
            isDeflect?: boolean;
            /** @description Internal resource type of the record. */
            resourceid?: string;
            /** @description State of the bot. */
            status?: "published" | (string & {});
            /** @description File id of the bot's icon. */
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
            jwtApps?: components["schemas"]["BotJwtApp"][];
        };
        /** @description One page of the account's bots. */
        BotPage: {
            /** @description How many bots the account has. */
            total: number;
            /** @description Whether a later page holds more bots. */
            availableMore: boolean;
            /** @description The bots of this page. */
            bots: components["schemas"]["Bot"][];
        };
        /** @description One failure. */
        ApiError: {
            /** @description The failure in words. The wording is the API's own and may change. */
            msg: string;
            /** @description The API's own error code. It is not the HTTP status; an answer with status 401 carries 4002. */
            code?: number | string | null;
        };
        /** @description What the API answers when a request fails. Each item says one thing that was wrong. */
        ErrorResponse: {
            /** @description The failures, most often one. */
            errors: components["schemas"]["ApiError"][];
        };
        /** @description Components to export. Everything is exported when left out. */
        BotExportOptions: {
            /** @description Settings to export. */
            settings?: string[];
            /** @description Task groups to export. */
            tasks?: string[];
            /** @description Training data to export. */
            nlpData?: string[];
            /** @description Agent assist components to export. */
            AgentAssist?: string[];
            /** @description Finer choices per component. */
            options?: {
                /** @description Which variables to leave out. */
                botVariables?: {
                    /** @description Names of variables to leave out. */
                    ignore?: string[];
                    /** @description Whether to leave out environment variables. */
                    ignoreEnvironmentVariables?: boolean;
                    /** @description Whether to leave out content variables. */
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
                /** @description Experience flows to export. Shown in the sample only. */
                experienceFlows?: string[];
            };
            /** @description Whether to export every task. Without effect when `subTasks` is given. */
            allTasks?: boolean;
            /** @description Whether to export custom dashboards. */
            customDashboards?: boolean;
            /** @description Whether to export tasks that the chosen ones depend on. */
            IncludeDependentTasks?: boolean;
        };
        /** @description An export that has been started. */
        BotExportJob: {
            /** @description Id of the export. The status call does not take it; it reports the latest export of the bot. */
            _id: string;
            /** @description Id of the exported bot. */
            streamId?: string;
            /** @description State of the export. */
            status: "pending" | (string & {});
            /** @description Id of the user on whose behalf the export runs. */
            createdBy?: string;
            /** @description Which version of the bot is exported. */
            exportType?: "latest" | "published" | (string & {});
            /** @description Kind of job. */
            requestType?: "Botexport" | (string & {});
            /**
             * Format: date-time
             * @description When the export was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description State of an export. */
        BotExportStatus: {
            /** @description Id of the export. */
            _id: string;
            /** @description Id of the exported bot. */
            botId?: string;
            /** @description Id of the user on whose behalf the export runs. */
            createdBy?: string;
            /** @description Which version of the bot is exported. */
            exportType?: "latest" | "published" | (string & {});
            /** @description Kind of job. */
            requestType?: "Botexport" | (string & {});
            /** @description State of the export. */
            status: "pending" | "success" | (string & {});
            /**
             * Format: date-time
             * @description When the export was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Link to the exported file, once the export has succeeded. It needs no token. */
            downloadURL?: string;
            /** @description Id of the exported file. */
            fileId?: string;
            /** @description Where the file is kept. */
            store?: {
                /** @description Query string of the signed link. */
                urlParams?: string;
            };
            /** @description Size of the file, a number written as text. The unit is not documented. */
            fileSize?: string;
        };
        /** @description A new bot from separate files, each uploaded before. */
        BotImportFromFiles: {
            /**
             * @description Says that the files come one by one.
             * @constant
             */
            uploadMode: "JSON";
            /** @description File id of the bot definition. */
            botDefinition: string;
            /** @description File id of the bot configuration. */
            configInfo: string;
            /** @description File ids of the bot functions. */
            botFunctions?: string[];
            /** @description File id of the bot's icon. */
            icon: string;
            /** @description Name of the new bot. The name in the imported files when left out. */
            name?: string;
            /**
             * @description Who the new bot serves. As in the imported files when left out.
             * @enum {string}
             */
            purpose?: "customer" | "employee";
        };
        /** @description A new bot from the zip of an export, uploaded before. */
        BotImportFromZip: {
            /**
             * @description Says that everything comes in one zip.
             * @constant
             */
            uploadMode: "ZIP";
            /** @description File id of the zip. */
            zipInfo: string;
            /** @description Name of the new bot. The name in the imported files when left out. */
            name?: string;
            /**
             * @description Who the new bot serves. As in the imported files when left out.
             * @enum {string}
             */
            purpose?: "customer" | "employee";
        };
        /** @description The files to make a new bot from, one by one or as one zip. */
        BotImportRequest: components["schemas"]["BotImportFromFiles"] | components["schemas"]["BotImportFromZip"];
        /** @description One component of an import. */
        BotImportTask: {
            /** @description Kind of component, in the API's own spelling. */
            taskType: "importRequest" | "Bot Definition" | "BotFunctions" | "Dialog" | "KnowledgeTasks" | "Utterences" | "importBot" | "SmallTalk" | "Patterns" | "Standard Responses" | "BotVariables" | "CustomTemplates" | (string & {});
            /** @description Name of the component, often that of the bot. */
            taskName?: string;
            /** @description State of this component. */
            status: "success" | (string & {});
        };
        /** @description An import that has been started. */
        BotImportJob: {
            /** @description Id of the import, which the status call takes. */
            _id: string;
            /** @description Reference id of the imported definition. It is not the bot's id. */
            streamRefId?: string;
            /** @description State of the import as a whole. */
            status: "pending" | (string & {});
            /** @description One entry per component handled so far. The first is the request itself: its success does not mean that the import has finished. */
            statusLogs?: components["schemas"]["BotImportTask"][];
            /** @description Kind of job. */
            requestType?: "Botimport" | (string & {});
            /** @description Id of the user on whose behalf the import runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description State of an import. */
        BotImportStatus: {
            /** @description Id of the import. */
            _id: string;
            /** @description Reference id of the imported definition. It is not the bot's id. */
            streamRefId?: string;
            /** @description State of the import as a whole. */
            status: "pending" | "success" | (string & {});
            /** @description One entry per component handled so far. The first is the request itself: its success does not mean that the import has finished. */
            statusLogs?: components["schemas"]["BotImportTask"][];
            /** @description Kind of job. */
            requestType?: "Botimport" | (string & {});
            /** @description Id of the user on whose behalf the import runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Id of the bot that was created or changed, once the import has finished. */
            streamId?: string;
        };
        /** @description What to do with the training data that the bot already has. */
        BotImportMerge: {
            /** @description Whether to add to what the bot has. */
            append?: boolean;
            /** @description Whether to put the imported data in the place of what the bot has. */
            replace?: boolean;
        };
        /** @description Components to import. Everything is imported when left out. */
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
            /** @description How to import storyboard scenes. Shown in the sample only. */
            storyBoardScenes?: {
                /** @description Whether to import the comments on the scenes. */
                includeComments?: boolean;
            };
            /** @description Whether to import custom dashboards. Shown in the sample only; the export spells it `customDashboards`. */
            customDashboard?: boolean;
            /** @description Finer choices per component. */
            options?: {
                utterances?: components["schemas"]["BotImportMerge"];
                patterns?: components["schemas"]["BotImportMerge"];
                /** @description Which variables to leave out. */
                botVariables?: {
                    /** @description Names of variables to leave out. */
                    ignore?: string[];
                };
            };
        };
        /** @description The files to import into the bot, each uploaded before. */
        BotImportIntoRequest: {
            /** @description File id of the bot definition. */
            botDefinition: string;
            /** @description File id of the bot configuration. */
            configInfo: string;
            /** @description File ids of the bot functions. */
            botFunctions?: string[];
            importOptions?: components["schemas"]["BotImportOptions"];
        };
        /** @description A script file with bot functions, uploaded before. */
        BotFunctionsFile: {
            /** @description Id that the upload of the file answered. */
            fileId: string;
            /** @description Name of the file. */
            fileName: string;
        };
        /** @description The files that hold the functions. */
        BotFunctionsImportRequest: components["schemas"]["BotFunctionsFile"][];
        /** @description Result of an import of bot functions. */
        BotFunctionsImportResponse: {
            /** @description Id of this import. The import status call does not take it. */
            _id: string;
            /** @description Kind of request. */
            requestType?: "BotImport" | (string & {});
            /** @description Result of the import. */
            status: "Success" | (string & {});
            /**
             * Format: date-time
             * @description When the import was made.
             */
            createdOn?: string;
            /** @description Id of the user on whose behalf the import was made. */
            createdBy?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Id of the imported file, as sent. */
            fileId?: string;
            /** @description Name of the imported file, as sent. */
            fileName?: string;
        };
        /** @description How to publish the bot. */
        BotPublishRequest: {
            /** @description Comment on the version that is published. */
            versionComment: string;
            /**
             * @description Whether to train the bot too. Without training the bot may miss intents or run its flows wrongly.
             * @default true
             */
            initiateTraining?: boolean;
        };
        /** @description What became of the part. Dialogs carry their approval, other parts their modules. */
        BotPublishResult: {
            /** @description Where the approval of a dialog stands. */
            state?: "awaitingApproval" | (string & {});
            /** @description Codes of the languages whose approval is asked for. */
            approvalRequestedLanguages?: string[];
            /** @description Comment that the request sent. */
            versionComment?: string;
            /**
             * Format: date-time
             * @description When the dialog was handed in.
             */
            publishedOn?: string;
            /** @description Display name of the part. */
            name: string;
            /** @description Id of the part, the same word as its kind. */
            resourceId?: string;
            /** @description Kind of part. */
            resourceType?: "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
            /** @description What the part consists of. */
            modules?: ("nl_model" | "settings" | "alexa" | "botkit" | "agent_transfer" | "websdk" | "events" | "general" | "bot_variables" | "pii" | "ivr" | "hold_resume" | "custom_script" | "advanced" | (string & {}))[];
        };
        /** @description One part of the bot that was handed in. */
        BotPublishResource: {
            /** @description Kind of part. */
            resourceType: "dialog" | "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
            /** @description Id of the part. Shown for dialogs only. */
            resourceId?: string;
            /** @description Second id of the part. Shown for dialogs only. */
            sbResourceId?: string;
            /** @description Whether the part was handed in. */
            status: "SUCCESS" | (string & {});
            result?: components["schemas"]["BotPublishResult"];
        };
        /** @description The parts of the bot that were handed in for publishing. */
        BotPublishResponse: components["schemas"]["BotPublishResource"][];
        /** @description One part of the bot that is published. */
        BotPublishPart: {
            /** @description Id of the part. The sample repeats its kind. */
            resourceId?: string;
            /** @description Kind of part. */
            resourceType: "SETTINGS" | "CHANNELS" | "NL" | "AUTOVERSIONING" | (string & {});
            /** @description Display name of the part. */
            name?: string;
            /** @description State of the part. */
            status: "SUCCESS" | (string & {});
        };
        /** @description State of a publishing. */
        BotPublishStatus: {
            /** @description Id of the publishing. No call takes it. */
            _id: string;
            /** @description What the job does. */
            action?: "RUN" | (string & {});
            /** @description Kind of job. */
            jobType?: "PUBLISH_BOT" | (string & {});
            /** @description Id of the bot. */
            streamId?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Internal count of status records. */
            countOfDockStatuses?: number;
            /** @description Id of the user on whose behalf the bot is published. */
            createdBy?: string;
            /** @description How much is done, in percent. */
            percentageComplete?: number;
            /**
             * Format: date-time
             * @description When the publishing was asked for.
             */
            requestedTime?: string;
            /** @description State of the publishing as a whole. */
            status: "inprogress" | "successful" | "failed" | (string & {});
            /**
             * Format: date-time
             * @description When this record last changed.
             */
            lastModifiedOn?: string;
            /**
             * Format: date-time
             * @description When the publishing began to run.
             */
            initiatedOn?: string;
            /** @description The parts of the bot and how far each has come. */
            statusSummary?: components["schemas"]["BotPublishPart"][];
        };
        /** @description A namespace that a variable belongs to. */
        BotVariableNamespace: {
            /** @description Name of the namespace. */
            name?: string;
            /** @description Id of the namespace. */
            refId?: string;
        };
        /** @description What both kinds of variable have. */
        BotVariableCommon: {
            /** @description Name of the variable. */
            key: string;
            /**
             * @description How the variable gets its value in an installation, and whether it is seen there.
             * @enum {string}
             */
            scope: "prePopulated" | "askOnInstall" | "hidden";
            /** @description Audio tag of the value, for voice channels. */
            audioTag?: string;
            /** @description Group that the variable belongs to. */
            group?: string;
            /** @description Whether the value is passed on to other environments or namespaces. */
            propagateValue?: boolean;
            /** @description Namespaces of the variable. */
            vNameSpace?: components["schemas"]["BotVariableNamespace"][];
        };
        /** @description A variable with one value. */
        BotEnvironmentVariable: {
            /**
             * @description Says that it is an environment variable, also called a global one.
             * @constant
             */
            variableType: "env";
            /** @description Value of the variable. */
            value: string;
            /** @description What the variable is for. It may be empty. */
            hint: string;
        } & components["schemas"]["BotVariableCommon"];
        /** @description What a content variable holds in one language. */
        BotVariableLocale: {
            /** @description Text in this language. */
            value: string;
            /** @description What the text is for. */
            hint?: string;
            /** @description Audio tag of the text, for voice channels. */
            audioTag?: string;
        };
        /** @description A variable with one value per language. */
        BotContentVariable: {
            /**
             * @description Says that it is a content variable.
             * @constant
             */
            variableType: "locale";
            /** @description Value apart from those in `localeData`. */
            value?: string;
            /** @description What the variable is for. */
            hint?: string;
            /** @description What the variable holds, by language code, such as `en`. */
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
            /** @description What the collection is for. */
            description?: string;
            /** @description Id of the collection, which its values refer to. */
            refId?: string;
        };
        /** @description The value that a variable has in a collection. */
        BotCollectionVariable: {
            /** @description Name of the variable. */
            key?: string;
            /** @description Value in this collection. */
            value?: string;
            /** @description Audio tag of the value, for voice channels. */
            audioTag?: string;
            /** @description Id of the collection. */
            refId?: string;
        };
        /** @description Variables of a bot with collections, and the values that they have in a collection. */
        BotVariableSet: {
            /** @description Variables of the bot. */
            botVariables: components["schemas"]["BotVariable"][];
            /** @description Collections that `botCollectionVariables` refers to. */
            botCollections?: components["schemas"]["BotVariableCollection"][];
            /** @description Values that variables have in a collection. */
            botCollectionVariables?: components["schemas"]["BotCollectionVariable"][];
        };
        /** @description The variables, as a list or with their collections. */
        BotVariablesImportRequest: components["schemas"]["BotVariableList"] | components["schemas"]["BotVariableSet"];
        /** @description Result of an import of variables. */
        BotVariablesImportResponse: {
            /** @description How many variables were imported, in words. */
            message: string;
        };
        /** @description The language to make the default one. Two spellings of the key are documented. */
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
            /** @description Outcome in a word. */
            status: "success" | (string & {});
            /** @description Outcome in words. */
            message: string;
            /** @description Code of the new default language. The key holds a space. */
            "language code"?: string;
        };
        /** @description Why the language cannot become the default one. */
        LanguageSetDefaultErrorResponse: {
            /** @description Outcome in a word. */
            status: "Error" | (string & {});
            /** @description The reason in words. */
            message: string;
        };
        /** @description Why the call failed, in the words of this operation or in those of all others. */
        LanguageSetDefaultFailureResponse: components["schemas"]["LanguageSetDefaultErrorResponse"] | components["schemas"]["ErrorResponse"];
        /** @description The answer to a token without the scope, as the page of this operation shows it. */
        LanguageScopeErrorResponse: {
            /** @description The failures, most often one. */
            errors: {
                /** @description The failure in words. Other operations call this key `msg`. */
                message: string;
                /** @description The API's own error code. It is not the HTTP status. */
                code?: number;
            }[];
        };
        /** @description Why the token was refused, in the words of all operations or in those of this one. */
        LanguageUnauthorizedResponse: components["schemas"]["ErrorResponse"] | components["schemas"]["LanguageScopeErrorResponse"];
        /** @description A file and what it is for. */
        FileUploadRequest: {
            /** @description The bytes of the file. */
            file: Blob | ReadableStream<Uint8Array>;
            /**
             * @description What the file is for. `findly` for documents that Search AI takes in, `bulkImport` for everything else.
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
            /** @description Id of the stored file. */
            fileId: string;
        };
        /** @description The file to import. */
        UtteranceImportRequest: {
            /** @description Name of the uploaded file, with its extension. */
            fileName: string;
            /** @description Id of the uploaded file. */
            fileId: string;
        };
        /** @description An import that has been started. */
        UtteranceImportJob: {
            /** @description Id of the import. The status call takes it. */
            _id: string;
            /** @description State of the import. */
            status: "pending" | (string & {});
            /** @description Id of the bot that takes the utterances in. */
            streamId?: string;
            /** @description Id of the user on whose behalf the import runs. */
            createdBy?: string;
            /** @description Kind of job. */
            requestType?: "MLimport" | (string & {});
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description State of an import. */
        UtteranceImportStatus: {
            /** @description Id of the import. */
            _id: string;
            /** @description State of the import. */
            status: "pending" | "success" | (string & {});
            /** @description Id of the bot that takes the utterances in. */
            streamId?: string;
            /** @description Id of the user on whose behalf the import runs. */
            createdBy?: string;
            /** @description Kind of job. */
            requestType?: "MLimport" | (string & {});
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the import was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Outcome in words, with the number of utterances copied. Present once the import has finished. */
            message?: string;
        };
        /** @description The suites to delete. */
        ConversationTestDeleteRequest: {
            /** @description Names of the suites to delete. */
            testSuiteNames: string[];
        };
        /** @description Outcome of the deletion. */
        ConversationTestDeleteResponse: {
            /** @description Outcome in a word. */
            status: "Success" | (string & {});
        };
        /** @description The file to import and what to call the suite. */
        ConversationTestImportRequest: {
            /** @description Id of the uploaded file that holds the test cases. In spite of its name it is not a file name. */
            fileName: string;
            /** @description Name of the new suite. */
            name: string;
            /** @description Labels of the suite. */
            tags?: string[];
            /** @description What the suite tests. */
            description?: string;
            /**
             * Format: email
             * @description E-mail address of the owner of the bot or the account.
             */
            userEmailId: string;
        };
        /** @description An import that has been started. */
        ConversationTestImportJob: {
            /** @description State of the import. */
            status: "IN_PROGRESS" | (string & {});
            /** @description Id of the import. The status call takes it. */
            dsId: string;
        };
        /** @description A reply of the bot and where it comes from. Ids and names are empty where the suite holds no metadata. */
        ConversationTestReply: {
            /** @description Wording of the reply. A message template arrives as JSON in text. */
            text?: string;
            /** @description Id of the node that answers. */
            nodeId?: string;
            /** @description Name of the node that answers. */
            nodeName?: string;
            /** @description Kind of component that answers. */
            componentType?: string;
            /** @description Id of the intent that was found. */
            intentId?: string;
            /** @description Kind of intent that was found. */
            intentType?: string;
            /** @description Id of the task that answers. */
            taskId?: string;
            /** @description Name of the dialog that answers. */
            dialogName?: string;
            /** @description Nodes that the conversation passes on the way to the reply. */
            transitions?: unknown[];
            /** @description Names of these nodes. */
            transitionNodeNames?: unknown[];
            /** @description Kinds of these nodes. */
            transitionNodeType?: unknown[];
        };
        /** @description Checks of a reply. */
        ConversationTestAssertions: {
            /** @description Check of the way to the reply. */
            flowLevel?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description What must have been passed. */
                contains?: {
                    /** @description Node that must have been passed. */
                    nodeId?: string;
                }[];
            };
            /** @description Check of the wording. */
            text?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description Wordings to look for. */
                contains?: {
                    /** @description Wording to look for. */
                    text?: string;
                }[];
            };
            /** @description Check of the session's context. */
            context?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description What the context must hold. */
                contains?: unknown[];
            };
        };
        /** @description A reply that a step expects, and what to check about it. */
        ConversationTestOutput: {
            assertions?: components["schemas"]["ConversationTestAssertions"];
        } & components["schemas"]["ConversationTestReply"];
        /** @description One step of a test conversation, an input of the user and what the bot must answer. */
        ConversationTestStep: {
            /** @description What the user says, or the name of the event that opens the conversation. */
            input?: string;
            /** @description The replies expected from the bot. */
            outputs?: components["schemas"]["ConversationTestOutput"][];
            /** @description Event that the step fires instead of a message. */
            event?: "Start_Flow" | (string & {});
        };
        /** @description The test suite that an import created. Present once the import has succeeded. */
        ConversationTestSuite: {
            /** @description Id of the suite. */
            _id: string;
            /** @description Name of the suite. Runs and deletions refer to the suite by it. */
            name: string;
            /** @description What the suite tests. */
            description?: string;
            /** @description Id of the bot that the suite belongs to. */
            streamId?: string;
            /** @description Id of the account that owns the bot. */
            accountId?: string;
            /** @description Channel over which the steps are played. */
            channel?: "rtm" | (string & {});
            /** @description When the suite runs by itself. */
            schedule?: {
                /** @description Whether the suite runs on a schedule. */
                enableSchedule?: boolean;
            };
            /** @description Labels of the suite. */
            tags?: string[];
            /** @description Labels used lately. */
            recentTags?: unknown[];
            /** @description Whether the steps carry metadata, such as the nodes that answer. */
            metadataAvailable?: boolean;
            /** @description Script that runs before the steps; empty when there is none. */
            preprocessor?: string;
            /** @description Services that the suite maps. */
            serviceMap?: unknown[];
            /** @description Authorization profiles that the steps use. */
            authProfiles?: unknown[];
            /** @description The steps of the conversation, in order. */
            testSteps?: components["schemas"]["ConversationTestStep"][];
            /** @description Id of the user who created the suite. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the suite was created.
             */
            createdOn?: string;
            /** @description Id of the user who last changed the suite. */
            lModBy?: string;
            /**
             * Format: date-time
             * @description When the suite was last changed.
             */
            lModOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description State of an import. */
        ConversationTestImportStatus: {
            /** @description Id of the import. */
            _id: string;
            /** @description State of the import. */
            status: "IN_PROGRESS" | "SUCCESS" | (string & {});
            /** @description How much of the import is done, in percent. */
            percentageComplete?: number;
            /** @description Id of the bot that the suite belongs to. */
            streamId?: string;
            /** @description Kind of job. */
            jobType?: "CONVERSATION_TESTING_VALIDATE" | (string & {});
            /** @description What the job does. */
            action?: "RUN" | (string & {});
            /** @description How many status entries exist for the job. */
            countOfDockStatuses?: number;
            /** @description Id of the user on whose behalf the import runs. */
            createdBy?: string;
            /** @description Id that the job gives to the suite. The suite in `response` has another `_id`. */
            testSuiteId?: string;
            /**
             * Format: date-time
             * @description When the job expires.
             */
            expireAt?: string;
            /** @description Log of the job. */
            statusLogs?: unknown[];
            /**
             * Format: date-time
             * @description When the job was last changed.
             */
            lMod?: string;
            /**
             * Format: date-time
             * @description When the job was created.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description When the import was asked for.
             */
            requestedTime?: string;
            /** @description Internal version of the record. */
            __v?: number;
            response?: components["schemas"]["ConversationTestSuite"];
        };
        /** @description What to test, and as whom. */
        ConversationTestRunRequest: {
            /**
             * @description Version of the bot to test, the published one or the one still being edited.
             * @enum {string}
             */
            version: "published" | "inDevelopment";
            /** @description E-mail address of the owner of the bot, or of a developer with whom it is shared. */
            userEmailId: string;
        };
        /** @description A run that has been started. */
        ConversationTestRunJob: {
            /** @description State of the run. */
            status: "IN_PROGRESS" | (string & {});
            /** @description Id of the run. The status call takes it. */
            testRunId: string;
        };
        /** @description Checks of a reply and their outcome. */
        ConversationTestAssertionResults: {
            /** @description Check of the way to the reply. */
            flowLevel?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description What must have been passed. */
                contains?: {
                    /** @description Node that must have been passed. */
                    nodeId?: string;
                    /** @description Outcome for this expectation. */
                    status?: "passed" | (string & {});
                }[];
                /** @description Outcome of the check, when it was made. */
                status?: "passed" | (string & {});
            };
            /** @description Check of the wording. */
            text?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description Wordings to look for. */
                contains?: {
                    /** @description Wording to look for. */
                    text?: string;
                    /** @description Outcome for this expectation. */
                    status?: "passed" | (string & {});
                }[];
                /** @description Outcome of the check, when it was made. */
                status?: "passed" | (string & {});
            };
            /** @description Check of the session's context. */
            context?: {
                /** @description Whether the check is made. */
                enabled?: boolean;
                /** @description What the context must hold. */
                contains?: unknown[];
            };
        };
        /** @description A reply, expected or given, and the outcome of its checks. */
        ConversationTestOutputResult: {
            /** @description Group of standard responses that the reply belongs to. */
            category?: string;
            /** @description Whether the reply is one of the bot's standard responses. */
            isStandardResponse?: boolean;
            /** @description Prompts that go with the reply. */
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
                /** @description Whether the wording given differs from the one expected. */
                textMismatch?: boolean;
            } & components["schemas"]["ConversationTestOutputResult"])[];
            /** @description The replies that the bot gave. */
            actualOutput?: components["schemas"]["ConversationTestOutputResult"][];
            /** @description Intents that were found. */
            intents?: unknown[];
            /** @description Questions of the knowledge graph that were found. */
            faqs?: unknown[];
            /** @description Small talk that was found. */
            smalltalk?: unknown[];
            /** @description Id of the step within the run. */
            requestId?: string;
            /** @description Version of the language understanding. */
            nlpVersion?: string;
            /** @description Outcome of the step. */
            status?: "passed" | (string & {});
        };
        /** @description Result of a run, as far as it is known. */
        ConversationTestRunResult: {
            /**
             * Format: date-time
             * @description When the run began.
             */
            startTime?: string;
            /** @description Version of the bot that is tested. The version still being edited is called `configured` here. */
            version?: "configured" | (string & {});
            /** @description State of the run; when it has finished, its outcome. */
            status?: "inprogress" | "passed" | (string & {});
            /** @description How the steps ended. Present once the run has finished. */
            stepDetails?: {
                /** @description How many steps passed. */
                passed?: number;
                /** @description How many steps failed. */
                failed?: number;
                /** @description How many steps were played. */
                total?: number;
            };
            /** @description How long the run took. The unit is not documented. */
            duration?: number;
            /** @description Version of the language understanding, once per step played. */
            nlpVersion?: string[];
            /** @description What went wrong; null when nothing did. */
            errorDetails?: unknown;
            /** @description Result of each step, in order. Present once the run has finished. */
            executionResults?: components["schemas"]["ConversationTestStepResult"][];
        };
        /** @description State of a run. */
        ConversationTestRunStatus: {
            /** @description Id of the run. */
            _id: string;
            /** @description Id of the tested bot. */
            streamId?: string;
            /** @description Id of the suite. */
            testSuiteId?: string;
            /** @description State of the run; when it has finished, its outcome. */
            status: "inprogress" | "IN_PROGRESS" | "passed" | (string & {});
            /** @description How many steps the suite has. */
            totalTestStepsCount?: number;
            result?: components["schemas"]["ConversationTestRunResult"];
            /** @description How much of the run is done, in percent. */
            percentageCompleted?: number;
        };
        /** @description A day (`2026-03-02`) or a moment (`2026-03-02T09:15:30.000Z`). */
        DayOrMoment: string | Date;
        /**
         * @description Channel that carried the messages. Other channels are left out of the answer.
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
        /** @description One meta tag and the values wanted. */
        ConversationTagCondition: {
            /** @description Name of the tag. */
            name?: string;
            /** @description Values of the tag that are wanted. */
            values?: string[];
            /**
             * @description What the tag is attached to.
             * @example user
             * @example message
             * @example session
             */
            type?: string;
        };
        /** @description Meta tags that a conversation must carry. */
        ConversationTagFilter: {
            /** @description Conditions that must all hold. */
            and?: components["schemas"]["ConversationTagCondition"][];
        };
        /** @description Name of the channel that carried the conversation. */
        ConversationChannelName: "rtm" | "msteams" | "twitter" | "spark" | "facebook" | "slack" | "kore" | "email" | "sms" | "wfacebook" | "ringcentral" | "jabber" | "yammer" | "alexa" | "twiliovoice" | "telegram" | "ivr" | "ivrVoice" | "smartassist" | "line" | "liveperson" | "googleactions" | "hangoutchat" | "mattermost" | "rcs" | "korevg" | "skype" | "skypeforbusiness" | "api" | (string & {});
        /** @description A channel that carried a message. */
        ConversationMessageChannel: {
            type?: components["schemas"]["ConversationChannelName"];
            /** @description Who the user is to the channel, for example an e-mail address. */
            channelUId?: string;
        };
        /** @description A small picture of a part of a message. Samples only hold empty lists of them. */
        ConversationMessageThumbnail: {
            /** @description Id of the picture. */
            _id?: string;
            /** @description Width of the picture. */
            width?: number;
            /** @description Height of the picture. */
            height?: number;
            /** @description Size of the picture. The unit is not documented. */
            size?: number;
            /** @description Link to the picture. */
            url?: string;
        };
        /** @description A part of a message. */
        ConversationMessageComponent: {
            /** @description Id of the part. */
            _id?: string;
            /** @description Kind of part. */
            cT: "text" | "audio" | "video" | "image" | "attachment" | "contact" | "task" | "filelink" | "location" | "email" | "alert" | "action" | "timeline" | "meeting" | "error" | "upgrade" | "NLResponse" | "contextUpdate" | (string & {});
            /** @description Content of the part. What kinds other than text hold is not documented. */
            data: {
                /** @description What the user or the bot said. A template that the bot sent is JSON in text form. */
                text?: string;
            };
            /** @description Small pictures of the part. */
            thumbnails?: components["schemas"]["ConversationMessageThumbnail"][];
        };
        /** @description Who wrote an outgoing message, where it was not the bot itself. */
        ConversationMessageAuthor: {
            /** @description Id of the author. Present when the author is a form. */
            id?: string;
            /** @description Kind of author. */
            type?: "EVENT" | "FORM" | "SYSTEM" | (string & {});
            /** @description Id of the form. */
            formId?: string;
            /** @description Name of the form. */
            formName?: string;
            /** @description Whether the form is secured. */
            isSecuredForm?: boolean;
            /** @description Id of the agent. */
            aId?: string;
            /** @description Id of the interaction or instance. The sample holds the bot's id. */
            iId?: string;
            /** @description Id of this use of the form. */
            fId?: string;
        };
        /** @description Time that each step of a spoken turn took, in milliseconds. On outgoing messages, when the request asks for it. */
        ConversationMessageLatency: {
            /** @description From the end of what the user said to the start of the bot's answer. */
            totalMs?: number;
            /** @description Speech recognition. */
            asr?: {
                /** @description Time to recognize the speech, with the detection of its end. */
                durationMs?: number;
                /** @description Service that recognized the speech. */
                provider?: "google" | "azure" | "deepgram" | "kore" | (string & {});
                /** @description How sure the service is of what it recognized, from 0 to 1. */
                confidenceScore?: number;
            };
            /** @description The bot's own work. */
            bot?: {
                /** @description Time that the bot took to answer. */
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
                /** @description How long the speech lasts. */
                audioLengthMs?: number;
                /** @description Whether the speech was streamed. */
                streamingEnabled?: boolean;
                /** @description Time until the first sound arrived. Of use when the speech was streamed. */
                firstByteMs?: number;
            };
        };
        /** @description A meta tag. */
        ConversationTag: {
            /** @description Name of the tag. */
            name?: string;
            /** @description Value of the tag. Custom code sets it, so it may be of any JSON type; samples hold text. */
            value?: unknown;
        };
        /** @description Meta tags that custom code attached to the message, its user or its session. */
        ConversationMessageTags: {
            /** @description Tags of the message. */
            messageTags?: components["schemas"]["ConversationTag"][];
            /** @description Tags of the user's profile. */
            userTags?: components["schemas"]["ConversationTag"][];
            /** @description Tags of the session. */
            sessionTags?: components["schemas"]["ConversationTag"][];
            /** @description Alternative texts. */
            altText?: unknown[];
        };
        /** @description A message that a user sent to a bot, or a bot to a user. */
        ConversationMessage: {
            /** @description Id of the message. */
            _id: string;
            /** @description Id of the bot, also called stream id. */
            botId: string;
            /** @description Id of the organization that owns the bot. */
            orgId?: string;
            /** @description Id of the account that owns the bot. */
            accountId?: string;
            /** @description Id of the session that the message belongs to. */
            sessionId?: string;
            /** @description Id of the conversation that the message belongs to. */
            conversationId?: string;
            /** @description Whether the user (`incoming`) or the bot (`outgoing`) sent it. */
            type: "incoming" | "outgoing" | (string & {});
            /** @description How far the message has been processed. */
            status?: "received" | "queued" | "in progress" | "delivered" | "pending" | "sent to cs" | "opened" | (string & {});
            /**
             * Format: date-time
             * @description When the message was recorded (UTC).
             */
            createdOn: string;
            /** @description The same moment as milliseconds since 1970. */
            timestampValue?: number;
            /** @description Id of the user who talks to the bot, also on messages that the bot sent. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the record was last changed.
             */
            lmodifiedOn?: string;
            /** @description Id of the user whose action last changed the record. */
            lmodifiedBy?: string;
            /**
             * Format: date-time
             * @description When the record was last changed, to the second. Internal.
             */
            __lModifiedOn__?: string;
            /** @description Channels that carried the message. */
            channels?: components["schemas"]["ConversationMessageChannel"][];
            chnl?: components["schemas"]["ConversationChannelName"];
            /** @description Name of the channel that carried the message. */
            channel?: "rtm" | "rcs" | (string & {});
            /** @description Language code of the conversation. */
            lang?: string;
            /** @description What the message consists of. */
            components: components["schemas"]["ConversationMessageComponent"][];
            author?: components["schemas"]["ConversationMessageAuthor"];
            latency?: components["schemas"]["ConversationMessageLatency"];
            /** @description Id under which an incoming message is traced for 30 days. Present when the request asks for it. */
            traceId?: string;
            tags?: components["schemas"]["ConversationMessageTags"];
            /** @description Source of the message: 0 an alert task, 1 text, 2 an action task, 3 anything else. */
            ms?: number;
            /** @description Whether the conversation was started in the Bot Builder; 1 for yes, 0 for no. */
            isBB?: number;
            /** @description Whether a developer started the conversation; 1 for yes, 0 for no. */
            isD?: number;
            /** @description Whether a human agent takes part. */
            isA?: boolean;
            /** @description Internal number whose meaning is not documented. */
            sT?: number;
            /** @description Internal name of a group of messages. */
            cluster_id?: string;
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Internal resource type of the record. */
            resourceid?: string;
        };
        /** @description A message of a voice call, in the short form that a request by `callId` answers with. */
        ConversationCallMessage: {
            /** @description Whether the user (`incoming`) or the bot (`outgoing`) sent it. */
            type: "incoming" | "outgoing" | (string & {});
            /** @description What was said. */
            text: string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            timestamp: string;
        };
        /** @description One page of messages. They are of the short form when the request names a `callId`. */
        ConversationHistoryPage: {
            /** @description How many messages match the request, over all pages. */
            total: number;
            /** @description Whether a later page holds more messages. */
            moreAvailable: boolean;
            /** @description Link to the bot's logo. */
            icon?: string;
            /** @description The messages of this page. */
            messages: (components["schemas"]["ConversationMessage"] | components["schemas"]["ConversationCallMessage"])[];
        };
        /** @description Which messages to return, and in what order. Everything is optional. */
        ConversationHistoryFilter: {
            /** @description Id, e-mail address or enterprise id of the user whose messages are wanted. */
            userId?: string;
            /** @description How many messages to leave out before the page starts. */
            skip?: number;
            /** @description Another name of `skip`. Send one of the two. */
            offset?: number;
            /** @description Day or moment (UTC) from which messages count. Seven days before `dateTo` when left out. Not together with `msgId`. */
            dateFrom?: components["schemas"]["DayOrMoment"];
            /** @description Day or moment (UTC) up to which messages count, less than seven days after `dateFrom`. Seven days after `dateFrom` when left out, or today when both are. Not together with `msgId`. */
            dateTo?: components["schemas"]["DayOrMoment"];
            channelType?: components["schemas"]["ConversationChannelType"];
            /** @description Ids of the sessions whose messages are wanted. */
            sessionId?: string[];
            tags?: components["schemas"]["ConversationTagFilter"];
            /**
             * @description True for oldest first, false for newest first.
             * @enum {boolean|string}
             */
            forward?: true | false | "true" | "false";
            /** @description Id of the message to start from. Not together with `dateFrom` or `dateTo`. */
            msgId?: string;
            /** @description Which way to read from `msgId`: below 0 for earlier messages, 0 for both sides, above 0 for later ones. Later ones when left out. */
            direction?: number;
            /**
             * @description Whether incoming messages carry their `traceId`.
             * @default false
             * @enum {boolean|string}
             */
            includeTraceId?: true | false | "true" | "false";
            /**
             * @description Whether outgoing messages carry `latency`, the time that each step took.
             * @default false
             */
            includeLatency?: boolean;
            /**
             * @description Whether messages of human agents carry the agent in `author`.
             * @default false
             */
            getAgentsInfo?: boolean;
        };
        /** @description Which messages to return, up to 100 at a time. */
        ConversationHistoryRequest: {
            /** @description How many messages a page holds. */
            limit?: number;
        } & components["schemas"]["ConversationHistoryFilter"];
        /** @description One page of messages between users and a bot. */
        ConversationMessagePage: {
            /** @description How many messages match the request, over all pages. */
            total: number;
            /** @description Whether a later page holds more messages. */
            moreAvailable: boolean;
            /** @description Link to the bot's logo. */
            icon?: string;
            /** @description The messages of this page. */
            messages: components["schemas"]["ConversationMessage"][];
        };
        /** @description Which messages to return, up to 10,000 at a time. */
        ConversationHistoryV2Request: {
            /** @description How many messages a page holds. */
            limit?: number;
        } & components["schemas"]["ConversationHistoryFilter"];
        /** @description Chosen conversations. */
        ConversationDeleteByIdsRequest: {
            /** @description Ids of the conversations to delete. Dates that are sent along have no effect. */
            conversationIds: string[];
        };
        /** @description Conversations of one channel user, all of them or those of a span of days. */
        ConversationDeleteByUserRequest: {
            /** @description Id of the user whose conversations to delete. */
            cId: string;
            /** @description First day to delete. When left out, the day on which the user or the bot was created, whichever is later. */
            startDate?: components["schemas"]["DayOrMoment"];
            /** @description Last day to delete, not in the future. Today when left out. */
            endDate?: components["schemas"]["DayOrMoment"];
        };
        /** @description Which conversations to delete, by their ids or by the user who held them. */
        ConversationDeleteRequest: components["schemas"]["ConversationDeleteByIdsRequest"] | components["schemas"]["ConversationDeleteByUserRequest"];
        /** @description A deletion that waits to be carried out. */
        ConversationDeletionJob: {
            /** @description State of the deletion. */
            status: "queued" | (string & {});
            /** @description Id of the deletion. The status call takes it; change logs and the bot owner's e-mail name it. */
            jobId: string;
            /** @description What happens next, in words. */
            message?: string;
            /**
             * Format: date-time
             * @description When the request arrived (UTC).
             */
            submittedAt?: string;
        };
        /** @description State of a deletion. */
        ConversationDeletionStatus: {
            /** @description Id of the deletion. */
            jobId: string;
            /** @description State of the deletion. */
            status: "queued" | "completed" | (string & {});
            /** @description How the conversations were chosen. `cId` means by user. */
            requestType?: "cId" | (string & {});
            /**
             * Format: date-time
             * @description When the request arrived.
             */
            submittedAt?: string;
            /**
             * Format: date-time
             * @description When the deletion was scheduled.
             */
            scheduledAt?: string;
            /**
             * Format: date-time
             * @description When the work began.
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description When the work ended.
             */
            completedAt?: string;
            /** @description What the deletion did. */
            result?: {
                /** @description How many conversations were found. */
                totalConversations?: number;
                /** @description How many conversations were looked at. */
                processedCount?: number;
                /** @description How many were deleted. */
                deletedCount?: number;
                /** @description How many conversations could not be deleted. */
                failedCount?: number;
                /** @description How many conversations were passed over. */
                skippedCount?: number;
                /** @description How many more times the platform tries those that failed. */
                retriesRemaining?: number;
            };
        };
        /** @description Which sessions to return. Everything is optional. */
        SessionQueryRequest: {
            /** @description Id, e-mail address or enterprise id of the user whose sessions are wanted. */
            userId?: string;
            /** @description How many sessions to leave out before the page starts. */
            skip?: number;
            /** @description Another name of `skip`. Send one of the two. */
            offset?: number;
            /** @description How many sessions a page holds. */
            limit?: number;
            /** @description Day or moment (UTC) from which sessions count. Seven days before `dateTo` when left out. */
            dateFrom?: components["schemas"]["DayOrMoment"];
            /** @description Day or moment (UTC) up to which sessions count, less than seven days after `dateFrom`. Seven days after `dateFrom` when left out, or today when both are. */
            dateTo?: components["schemas"]["DayOrMoment"];
            tags?: components["schemas"]["ConversationTagFilter"];
            /**
             * @description Whether the answer is encrypted.
             * @default false
             */
            includeMeta?: boolean;
            /**
             * @description Only sessions in which the user wrote (`interactive`), or only those in which just the bot did (`non-interactive`).
             * @enum {string}
             */
            sessionType?: "non-interactive" | "interactive";
            /** @description Ids of the sessions to return; every other filter is then ignored. Tags of sessions come back only for the last 14 days; for older sessions ask by dates. */
            sessionId?: string[];
        };
        /** @description Meta tags that custom code attached to the user or the session. */
        SessionTags: {
            /** @description Tags of the user's profile. */
            userTags?: components["schemas"]["ConversationTag"][];
            /** @description Tags of the session. */
            sessionTags?: components["schemas"]["ConversationTag"][];
            /** @description Alternative texts. */
            altText?: unknown[];
        };
        /** @description A conversation between a user and a bot, from its start to its end. */
        Session: {
            /** @description Id of the session. */
            sessionId: string;
            /** @description Id of the bot, also called stream id. */
            botId: string;
            channel: components["schemas"]["ConversationChannelName"];
            /** @description Id of the user who talks to the bot. */
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
            /** @description Codes of the languages that were spoken. */
            session_lang?: string[];
            /** @description Whether the user wrote anything (`interactive`) or only the bot did (`non-interactive`). */
            sessionType?: "interactive" | "non-interactive" | (string & {});
            /** @description Whether the session goes on. */
            sessionStatus?: "active" | "closed" | (string & {});
            /** @description How the session ended: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`). */
            containmentType?: "dropOff" | "selfService" | "agent" | (string & {});
            /** @description Whether a developer started the session. */
            isDeveloper?: boolean;
            tags?: components["schemas"]["SessionTags"];
            /** @description How many messages were exchanged. */
            noOfMessagesExchanged?: number;
            /** @description How many tasks were run. */
            noOfTasksExecuted?: number;
        };
        /** @description One page of sessions. */
        SessionPage: {
            /** @description How many sessions match the request, over all pages. */
            total: number;
            /** @description Whether a later page holds more sessions. */
            moreAvailable: boolean;
            /** @description The sessions of this page, the last to start first. */
            sessions: components["schemas"]["Session"][];
            /** @description Ids of the request that belong to no session. */
            invalidSessions?: string[];
        };
        /** @description Which sessions and tasks to count, and how to add them up. */
        TaskContainmentFilters: {
            /** @description Start of the time to report on, a day or a moment. Seven days before `dateTo` when left out. */
            dateFrom?: components["schemas"]["DayOrMoment"];
            /** @description End of the time to report on, a day or a moment. Seven days after `dateFrom` when left out. A report spans at most 90 days, a daily one at most 30. */
            dateTo?: components["schemas"]["DayOrMoment"];
            /** @description Names of the tasks to report on. */
            includeTaskName?: string[];
            /**
             * @description Kind of conversation to count.
             * @enum {string}
             */
            ConversationType?: "Interactive" | "Non-Interactive";
            /**
             * @description Whether to count conversations that still run or those that have ended.
             * @enum {string}
             */
            ConversationStatus?: "Active" | "Closed";
            /**
             * @description Whether to count each day on its own or the whole time together.
             * @enum {string}
             */
            AggregationType?: "Daily" | "Cumulative";
            /** @description Custom tags that the counted sessions carry. */
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
            /** @description Id of the report. The status call takes it. */
            _id: string;
            /** @description State of the report. */
            status: "IN_PROGRESS" | (string & {});
            /** @description How much of the report is done, in percent. */
            percentageComplete?: number;
            /** @description Id of the bot. */
            streamId?: string;
            /** @description Kind of job. */
            jobType?: "TASK_EXECUTION_CONTAINMENT_REPORT" | (string & {});
            /** @description What the job does. */
            action?: "QUERY" | (string & {});
            /** @description How many entries the report has in the status dock, the platform's list of jobs. */
            countOfDockStatuses?: number;
            /** @description Id of the user on whose behalf the report runs. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the report expires. In the sample, fifteen minutes after its start.
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
             * @description When the report was started.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description When the report was asked for.
             */
            requestedTime?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description How the sessions of one task with one outcome were contained. A session in which the task both succeeded and failed counts in two rows. */
        TaskContainmentRow: {
            /** @description Name of the task. */
            taskName: string;
            /** @description Kind of task. Alert tasks and FAQs occur too; their words are not shown. */
            taskType?: "dialog" | (string & {});
            /** @description Outcome of the task. The key begins with a capital letter. */
            Status: "success" | "failtask" | (string & {});
            /** @description Days that the row covers. */
            dateRange?: string;
            /** @description How many times the task ran with this outcome. */
            totalExecution?: number;
            /** @description In how many sessions the task ran with this outcome. */
            totalSession?: number;
            /** @description How many of the sessions the bot served without an agent. */
            selfServiceSessions?: number;
            /** @description How many of the sessions the user left before the end. */
            dropOffSessions?: number;
            /** @description How many of the sessions went to an agent. */
            agentTransferSessions?: number;
            /** @description Percentage of the sessions that the bot served without an agent. A number when whole, otherwise text such as `33.33`. */
            selfServiceSessionsInPercentage?: number | string;
            /** @description Percentage of the sessions that the user left before the end. A number when whole, otherwise text such as `33.33`. */
            dropOffSessionsInPercentage?: number | string;
            /** @description Percentage of the sessions that went to an agent. A number when whole, otherwise text such as `33.33`. */
            agentTransferSessionsInPercentage?: number | string;
        };
        /** @description State of a task containment report and, once it has succeeded, its rows. */
        TaskContainmentStatus: {
            /** @description State of the report. */
            status: "IN_PROGRESS" | "SUCCESS" | (string & {});
            /** @description The report. Absent until it has succeeded. */
            tasksExecutionReport?: {
                /** @description How many rows the report has. */
                total: number;
                /** @description The rows by day. Each key is a date. */
                data: {
                    [key: string]: components["schemas"]["TaskContainmentRow"][];
                };
            };
        };
        /** @description What to count, over which time, and how to group it. */
        BillingSummaryRequest: {
            /** @description Start of the time to report on, a day or a moment. A report spans at most 90 days. */
            fromDate: components["schemas"]["DayOrMoment"];
            /** @description End of the time to report on, a day or a moment. A report spans at most 90 days. */
            toDate: components["schemas"]["DayOrMoment"];
            /** @description What to count. */
            unitType: ("session" | "request" | "alert" | "proactive" | "conversations")[];
            /**
             * @description Whether to count each bot on its own. Send `yes` for the report of an account that names bots, `no` for the report of one bot.
             * @enum {string}
             */
            groupByBot: "yes" | "no";
            /**
             * @description Length of the periods to count in, an hour (`date_day_hour`), a day or a month.
             * @enum {string}
             */
            groupByPeriod: "date_day_hour" | "date_day" | "date_month";
            /** @description Ids of the bots to report on. Meant for the report of an account; the report of a bot names its bot in the path. */
            streamIds?: string[];
        };
        /** @description A billing summary that has been started. */
        BillingSummaryJob: {
            /** @description Id of the job. The status call does not take it. */
            _id: string;
            /** @description Id of the report. The status call does not take it. */
            reportId?: string;
            /** @description State of the report. */
            status: "IN_PROGRESS" | (string & {});
            /** @description How much of the report is done, in percent. */
            percentageComplete?: number;
            /** @description Id of the organization that the report belongs to. */
            orgId?: string;
            /** @description Id of the user on whose behalf the report runs. */
            createdBy?: string;
            /** @description Kind of job. */
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
             * @description When the report was started.
             */
            createdOn?: string;
            /** @description Internal version of the record. */
            __v?: number;
        };
        /** @description What was counted in one period. */
        BillingSummaryPeriod: {
            /**
             * Format: date-time
             * @description Start of the period, which is an hour, a day or a month long.
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
        /** @description The numbers of a billing summary. Absent until the report has succeeded. */
        BillingSummaryReport: {
            /** @description The counts of each bot, or one item for all bots together. */
            data: {
                /** @description The bot that was counted, or `ALL` for all of them together. */
                bot: string;
                /** @description The counts, one item for each period. */
                val: components["schemas"]["BillingSummaryPeriod"][];
            }[];
            /** @description Average of what was counted per period. */
            averageSessions?: number;
        };
        /** @description State of a billing summary and, once it has succeeded, its numbers. */
        BillingSummaryStatus: {
            /** @description Id of the job. */
            _id: string;
            /** @description State of the report. The start call writes its word in capitals, this call in small letters. */
            status: "IN_PROGRESS" | "success" | (string & {});
            /** @description Internal version of the record. */
            __v?: number;
            /** @description Id of the user on whose behalf the record last changed. */
            lastModifiedBy?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            modifiedOn?: string;
            response?: components["schemas"]["BillingSummaryReport"];
        };
        /** @description One reading of the speech, as the recognition service returned it. */
        DebugLogSpeech: {
            /** @description How sure the service is of this reading, from 0 to 1. */
            confidence?: number;
            /** @description The words as they were spoken. */
            lexical?: string;
            /** @description The words with numbers and the like written in their usual form. */
            itn?: string;
            /** @description As `itn`, with profanity masked. */
            masked_i_t_n?: string;
            /** @description The words with capitals and punctuation. */
            display?: string;
            /** @description The words one by one. */
            words?: {
                /** @description The word. */
                word?: string;
                /** @description When the word starts, in units of 100 nanoseconds. */
                offset?: number;
                /** @description How long the word lasts, in units of 100 nanoseconds. */
                duration?: number;
                /** @description How sure the service is of the word, from 0 to 1. */
                confidence?: number;
            }[];
        };
        /** @description What the voice gateway heard. Shown for the channel `smartassist` only. */
        DebugLogVoice: {
            /** @description How the user answered. */
            inputType?: "voice" | (string & {});
            /** @description What the user said, as text. */
            inputMessage?: string;
            /** @description Speech recognition service that was used. */
            ASRVendor?: "microsoft" | (string & {});
            /** @description Language code that speech was recognized in. */
            dialect?: string;
            /** @description How sure the recognition service is, from 0 to 1. */
            ASRConfidence?: number;
            /** @description What the recognition service answered, one item for each reading of the speech. */
            ASRConfidenceDetail?: components["schemas"]["DebugLogSpeech"][];
        };
        /** @description One entry of a bot's debug log. */
        DebugLog: {
            /**
             * Format: date-time
             * @description When the entry was written. It may be local time although it ends in `Z`.
             */
            timestamp: string;
            /** @description Name of the dialog or node that wrote the entry. */
            debugTitle: string;
            /** @description Severity of the entry. Upper and lower case occur. */
            debugLevel?: "Info" | "info" | "Warning" | (string & {});
            /** @description What happened. */
            debugMessage?: string;
            /** @description More about the event, JSON written as text. It may hold the whole context of the conversation. */
            debugDetail?: string;
            /** @description How many times the caller was not understood, a number written as text. Shown for voice only. */
            nomatch_count?: string;
            /** @description How many times the caller said nothing, a number written as text. Shown for voice only. */
            noinput_count?: string;
            /** @description The conversation that the entry belongs to. */
            metaInfo?: {
                /** @description Channel of the conversation. It may be spelled differently from `channelType`, such as `sms` for `twiliosms`. */
                channel?: "ivrVoice" | "smartassist" | "sms" | "genesys" | (string & {});
                /** @description Id of the user on the channel. */
                identity?: string;
            };
            VGdebugDetail?: components["schemas"]["DebugLogVoice"];
        };
        /** @description One page of debug log entries. */
        DebugLogPage: components["schemas"]["DebugLog"][];
        /** @description Which language model calls to return, and in which order. */
        LlmUsageQueryRequest: {
            /**
             * @description Start of the time to search. A query spans at most 90 days.
             * @example 2026-03-01
             */
            dateFrom: string;
            /**
             * @description End of the time to search. A query spans at most 90 days.
             * @example 2026-03-31
             */
            dateTo: string;
            /** @description How many calls to return, a number written as text. */
            limit: string;
            /** @description How many calls to skip, a number written as text. */
            skip?: string;
            /** @description Channels to include. */
            channel?: string[];
            /** @description Ids of the users to include, as their channel knows them. */
            channelUserIds?: string[];
            /** @description Whether to include calls made by developers who try out the bot. */
            isDeveloper?: boolean;
            /** @description Features to include. */
            featureName?: string[];
            /** @description Id of the task whose calls to return. */
            taskId?: string;
            /** @description Ids of the users to include, as the platform knows them. */
            userIds?: string[];
            /** @description Order of the calls. */
            sort?: {
                /**
                 * @description What to sort by. Only `Time Taken` is documented.
                 * @example Time Taken
                 */
                field?: string;
                /**
                 * @description Whether the smallest or the largest value comes first.
                 * @enum {string}
                 */
                order?: "asc" | "desc";
            };
        };
        /** @description One message of the conversation with the model. */
        LlmUsageMessage: {
            /** @description Who speaks. */
            role?: "system" | "user" | "assistant" | (string & {});
            /** @description What is said. The answer to a prompt that asks for JSON is JSON written as text. */
            content?: string;
        };
        /** @description What was sent, in the provider's own format. Only OpenAI's is shown. */
        LlmUsagePrompt: {
            /** @description Name of the model, as the provider knows it. */
            model?: string;
            /** @description How freely the model may choose its words. */
            temperature?: number;
            /** @description Longest answer asked for, in tokens. */
            max_tokens?: number;
            /** @description Share of the likeliest words to choose from. */
            top_p?: number;
            /** @description How strongly to avoid words that occur often. */
            frequency_penalty?: number;
            /** @description How strongly to avoid words that occurred before. */
            presence_penalty?: number;
            /** @description The conversation so far, with the instructions first. */
            messages?: components["schemas"]["LlmUsageMessage"][];
        };
        /** @description What came back, in the provider's own format. Only OpenAI's is shown. */
        LlmUsageCompletion: {
            /** @description The provider's id of the answer. */
            id?: string;
            /** @description Kind of answer. */
            object?: "chat.completion" | (string & {});
            /** @description When the answer was made, in seconds since 1970 (UTC). */
            created?: number;
            /** @description Exact name of the model that answered. */
            model?: string;
            /** @description The answers, most often one. */
            choices?: {
                /** @description Position of the answer in the list. */
                index?: number;
                message?: components["schemas"]["LlmUsageMessage"];
                /** @description Probabilities of the words. Only null is shown. */
                logprobs?: unknown;
                /** @description Why the model stopped. */
                finish_reason?: "stop" | (string & {});
            }[];
            /** @description Tokens that the call took. */
            usage?: {
                /** @description Tokens of the prompt. */
                prompt_tokens?: number;
                /** @description Tokens of the answer. */
                completion_tokens?: number;
                /** @description Tokens of both. */
                total_tokens?: number;
            };
            /** @description The provider's mark of the system that answered. Only null is shown. */
            system_fingerprint?: unknown;
        };
        /** @description What was sent to the language model and what came back. */
        LlmUsagePayload: {
            /** @description Name of the prompt that was used. */
            "Prompt Name"?: string;
            "Request Payload"?: components["schemas"]["LlmUsagePrompt"];
            "Response Payload"?: components["schemas"]["LlmUsageCompletion"];
            /** @description Tokens that the prompt took. */
            "Request Tokens"?: number;
            /** @description Tokens that the answer took. */
            "Response Tokens"?: number;
        };
        /** @description One call to a language model. Keys hold spaces and differ in case. */
        LlmUsageLog: {
            /** @description Name of the prompt that was used. */
            "Prompt Name"?: string;
            /** @description Provider of the model. */
            Integration?: "OpenAI" | (string & {});
            /**
             * Format: date-time
             * @description When the call started. The key begins with a small letter.
             */
            "start Date": string;
            /**
             * Format: date-time
             * @description When the call ended.
             */
            "End Date"?: string;
            /** @description How long the call took, in milliseconds. */
            "Time Taken"?: number;
            /** @description HTTP status that the provider answered with. */
            statusCode?: number;
            /** @description Id of the bot that made the call. */
            "Bot ID": string;
            /** @description Id of the user whose conversation caused the call. */
            "User ID"?: string;
            /** @description Id of the conversation session that caused the call. */
            "Session ID"?: string;
            /** @description Feature that made the call. The key ends in a space. */
            "Feature Name "?: "GenAI Node" | (string & {});
            /** @description Name of the model, as the platform shows it. */
            "Model Name"?: string;
            /** @description Channel of the conversation. */
            "Channel Name"?: "msteams" | "rtm" | (string & {});
            /** @description Name of the task and node that made the call. */
            Description?: string;
            /** @description Id of the task that made the call. The key begins with a small letter. */
            "task Id"?: string;
            /** @description Whether the call succeeded. */
            Status: "Success" | (string & {});
            "Payload Details"?: components["schemas"]["LlmUsagePayload"];
        };
        /** @description One page of a bot's language model calls. */
        LlmUsageLogPage: components["schemas"]["LlmUsageLog"][];
        /** @description One thing that someone did. */
        AuditLog: {
            /** @description Id of the entry. Later entries have higher ids; `fetchAfter` takes one. */
            AuditLogId: string;
            /** @description When it happened, in milliseconds since 1970 (UTC). */
            timestampValue: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            "Date/Time"?: string;
            /** @description What happened, in words. May hold the time and the IP address. */
            Description?: string;
            /** @description Name of the event. */
            Name?: string;
            /** @description Group that the event belongs to. */
            Category?: "Login/Logout" | (string & {});
        };
        /** @description One page of the account's audit log. */
        AuditLogPage: {
            /** @description How many entries match, over all pages. */
            total: number;
            /** @description The entries of this page. */
            auditlogs: components["schemas"]["AuditLog"][];
            /** @description Whether a later page holds more entries. */
            moreAvailable: boolean;
        };
        /** @description Who the user is. */
        UserCreateInfo: {
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            emailId: string;
            /** @description Id that your organization gives the user. */
            orgUserId?: string;
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
            /** @description Phone number of the user at work. */
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
        /** @description A role to give to a user. */
        UserRoleAssignment: {
            /** @description Id of the role. */
            roleId?: string;
            /** @description Id of the bot in which the role applies. Leave it out for an admin role. */
            botId?: string;
        };
        /** @description A bot that a user may work on, whole or in parts. */
        UserTaskAssignment: {
            /** @description Id of the bot. */
            streamId?: string;
            /** @description Ids of the dialog tasks that the user may work on. All of them when left out. */
            dialogs?: string[];
        };
        /** @description One user to create. */
        UserCreate: {
            userInfo: components["schemas"]["UserCreateInfo"];
            /**
             * @description Whether the answer is encrypted.
             * @default false
             */
            includeMeta?: boolean;
            /** @description Ids of the groups that the user joins. */
            groups?: string[];
            /** @description Roles that the user gets. */
            roles?: components["schemas"]["UserRoleAssignment"][];
            /** @description Bots that the user may work on. */
            assignBotTasks?: components["schemas"]["UserTaskAssignment"][];
            /**
             * @description Whether the user may create bots.
             * @default true
             */
            canCreateBot?: boolean;
            /**
             * @description Whether the user may open the Bot Builder.
             * @default true
             */
            isDeveloper?: boolean;
            /**
             * @description Whether the user gets an e-mail with a link that activates the access.
             * @default true
             */
            sendEmail?: boolean;
        };
        /** @description Users to create. */
        UserCreateRequest: {
            /** @description The users, each with what it may do. */
            users: components["schemas"]["UserCreate"][];
        };
        /** @description Why the request failed for this user. Present only on a failure. */
        UserFailureReason: {
            /** @description The failures, most often one. */
            errors: components["schemas"]["ApiError"][];
            /** @description HTTP status that a request for this user alone would have had. */
            statusCode?: number;
            /** @description The same number as `statusCode`. */
            status?: number;
            /** @description The API's own error code. */
            customCode?: number;
            /** @description The failure in words, as in `errors`. */
            message?: string;
            /** @description Name of the kind of failure. */
            name?: "BadRequest" | (string & {});
            /** @description Internal. Only ever seen empty. */
            _headers?: Record<string, never>;
        };
        /** @description What became of one user. */
        UserCreateOutcome: {
            /** @description The user and the outcome. */
            userInfo: {
                /** @description E-mail address as it was sent. It may be invalid. */
                emailId: string;
                /** @description First name as it was sent. */
                firstName?: string;
                /** @description Whether the user was created. */
                status: "success" | "failure" | (string & {});
                reason?: components["schemas"]["UserFailureReason"];
            };
        };
        /** @description What became of the users to create. */
        UserCreateResponse: {
            /** @description Success in words, absent when a user could not be created. The wording changes between editions. */
            msg?: string;
            /** @description Users and what became of each. Despite the name, a user who was created may be listed too. */
            failedUserDetails?: components["schemas"]["UserCreateOutcome"][];
            /** @description Whether there are more records than this answer holds. No parameter to fetch them is documented. */
            moreAvailable?: boolean;
            /** @description How many records there are in all. */
            total?: number;
        };
        /** @description Users to look up. */
        UserLookupRequest: {
            /** @description E-mail addresses of the users. */
            emailIds: string[];
            /**
             * @description Which users to return, by the state of their access.
             * @default all
             * @enum {string}
             */
            status?: "active" | "not active" | "all";
            /**
             * @description Whether the answer is encrypted.
             * @default false
             */
            includeMeta?: boolean;
        };
        /** @description Who the user is, and whether the lookup failed. */
        UserLookupInfo: {
            /** @description E-mail address as it was sent. It may be invalid. */
            emailId: string;
            /** @description Id of the user. */
            userId?: string;
            /** @description First name, empty when unknown. */
            firstName?: string;
            /** @description Last name, empty when unknown. */
            lastName?: string;
            /** @description State of the user's access, or `failure` when the lookup failed. */
            status: "active" | "not active" | "failure" | (string & {});
            /**
             * Format: date-time
             * @description When the user last signed in.
             */
            lastLogin?: string;
            reason?: components["schemas"]["UserFailureReason"];
        };
        /** @description A role that a user holds in a bot. */
        UserBotRole: {
            /** @description Id of the role. */
            roleId: string;
            /** @description Name of the role. */
            roleName: string;
            /** @description Names of the groups through which the user holds the role. Empty when it was given directly. */
            groups?: string[];
            /** @description Id of the bot. */
            botId: string;
            /** @description Name of the bot. */
            botName: string;
        };
        /** @description A role that a user holds in the Admin Console. */
        UserAdminRole: {
            /** @description Id of the role. */
            roleId: string;
            /** @description Name of the role. */
            roleName: string;
            /** @description Names of the groups through which the user holds the role. Empty when it was given directly. */
            groups?: string[];
        };
        /** @description A bot that a user may work on, and its tasks. */
        UserAssignedTasks: {
            /** @description Id of the bot. */
            botId?: string;
            /** @description Ids of the dialog tasks. */
            dialogs?: string[];
            /** @description Ids of the action tasks. */
            actions?: string[];
            /** @description Ids of the alert tasks. */
            alerts?: string[];
            /** @description Ids of the knowledge tasks. */
            knowledgeTask?: string[];
        };
        /** @description A group that a user belongs to. */
        UserGroup: {
            /** @description Id of the group. */
            groupId: string;
            /** @description Name of the group. */
            groupName: string;
        };
        /** @description A user, or why there is none. A failure holds `userInfo` only. */
        UserLookupResult: {
            /** @description Whether the user may create bots. */
            canCreateBot?: boolean;
            /** @description Whether the user may open the Bot Builder. */
            isDeveloper?: boolean;
            /** @description Whether there are more records than this answer holds. No parameter to fetch them is documented. */
            moreAvailable?: boolean;
            /** @description How many records there are in all. */
            total?: number;
            userInfo: components["schemas"]["UserLookupInfo"];
            /** @description Roles that the user holds. */
            roles?: {
                /** @description Roles in bots. */
                btRoles?: components["schemas"]["UserBotRole"][];
                /** @description Roles in the Admin Console. */
                adminRoles?: components["schemas"]["UserAdminRole"][];
            };
            /** @description Bots that the user may work on. */
            assignBotTasks?: components["schemas"]["UserAssignedTasks"][];
            /** @description Groups that the user belongs to. */
            groups?: components["schemas"]["UserGroup"][];
        };
        /** @description One entry per user, found or not. */
        UserLookupResponse: components["schemas"]["UserLookupResult"][];
        /** @description A user and the roles that the user holds. */
        UserRoles: {
            /** @description Name that the user signs in with, an e-mail address in the sample. */
            username: string;
            /** @description Id that your organization gives the user. */
            orgUserId?: string;
            /** @description Id of the account. */
            accountId?: string;
            /** @description Whether the user may open the Bot Builder. */
            isDeveloper?: boolean;
            /** @description Whether the user may create bots. */
            canCreateBot?: boolean;
            /** @description Id of the user. */
            userId: string;
            /** @description Roles in bots. */
            btRoles: components["schemas"]["UserBotRole"][];
            /** @description Roles in the Admin Console. */
            adminRoles: components["schemas"]["UserAdminRole"][];
        };
        /** @description Users of the account and their roles. */
        UserRolesPage: {
            /** @description How many users the account has. */
            total: number;
            /** @description Whether the account has more users than this answer holds. */
            availableMore: boolean;
            /** @description The users of this answer. */
            users: components["schemas"]["UserRoles"][];
        };
        /** @description Whose data to erase, and from which bots. */
        UserErasureRequest: {
            /** @description The users, each by user id, by e-mail address or by the id that a channel knows the user by. */
            userIds: string[];
            /** @description Ids of the bots to erase from. Ignored when `RemoveDataFromAllBots` is true; give it otherwise. */
            botIds?: string[];
            /**
             * @description Whether to erase from every bot of the organization.
             * @default false
             */
            RemoveDataFromAllBots?: boolean;
        };
        /** @description An erasure that has been started. */
        UserErasureJob: {
            /** @description Id of the erasure. The status call takes it. */
            requestId: string;
            /** @description State of the erasure. */
            status: "in-progress" | (string & {});
        };
        /** @description State of an erasure, user by user. */
        UserErasureStatus: {
            /** @description Id of the erasure. */
            _id: string;
            /**
             * Format: date-time
             * @description When the erasure was started.
             */
            createdOn?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            lastUpdatedOn?: string;
            /** @description Whether the data is erased from every bot of the organization. */
            RemoveDataFromAllBots?: boolean;
            /** @description The state for each user. */
            response: {
                /** @description The user, as named in the request. */
                userId: string;
                /** @description State of the erasure for this user. */
                status: "in-progress" | "SUCCESS" | (string & {});
            }[];
        };
        /** @description How far a permission goes. */
        RolePermission: ("YES" | "NO" | (string & {})) | ("FULL" | "VIEW" | "YES" | "NO" | (string & {}))[];
        /** @description A role of the account. */
        Role: {
            /** @description Id of the role. The samples of admin roles leave it out. */
            _id?: string;
            /** @description Whether the role is for the Admin Console or for bots. */
            roleType: "admin" | "bot" | (string & {});
            /** @description Name of the role. */
            role: string;
            /** @description What the role is for. May be empty. */
            rDesc?: string;
            /** @description What the role permits, by name of the permission. The names hold spaces and signs, and new ones may come. */
            permissions: {
                [key: string]: components["schemas"]["RolePermission"];
            };
        };
        /** @description Roles of one type. */
        RolePage: {
            /** @description How many roles of this type the account has. */
            total: number;
            /** @description Whether the account has more roles of this type than the answer holds. */
            availableMore: boolean;
            /** @description The roles. */
            roles: components["schemas"]["Role"][];
        };
        /** @description Values by column name. The columns are those of your table; one that it marks as required needs a value. */
        TableRowValues: {
            [key: string]: string | number;
        };
        /** @description A row to insert. */
        TableRowInsertRequest: {
            data: components["schemas"]["TableRowValues"];
        };
        /** @description A row of a data table. Beside your own columns it has those that the platform fills in. */
        TableRow: {
            /** @description Id of the row. */
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
            /** @description Id of the user or bot that inserted the row. */
            Created_By?: string;
            /** @description Id of the user or bot that last changed the row. */
            Updated_By?: string;
        } & {
            [key: string]: string | number;
        };
        /** @description The inserted row. */
        TableRowInsertResponse: WithRequired<components["schemas"]["TableRow"], "sys_Id"> & {
            /** @description Internal id of the stored record. */
            _id?: string;
        };
        /** @description A condition on one column. */
        TableFilterExpression: {
            /** @description Name of the column. */
            field: string;
            /**
             * @description How the column is compared with the value.
             * @enum {string}
             */
            operand: "=" | "!=" | "<" | ">";
            /** @description Value to compare with. */
            value: string | number;
        };
        /** @description Which rows are meant. An empty filter matches every row. */
        TableFilter: {
            /** @description Conditions on columns. */
            expressions?: components["schemas"]["TableFilterExpression"][];
            /**
             * @description Whether a row must meet all conditions or any one of them.
             * @enum {string}
             */
            operator?: "and" | "or";
        };
        /** @description Rows to delete. */
        TableRowsDeleteRequest: {
            query: components["schemas"]["TableFilter"];
        };
        /** @description What was deleted. */
        TableRowsDeleteResponse: {
            /** @description How many rows were deleted. */
            nDeleted: number;
        };
        /** @description Rows to return. */
        TableQueryRequest: {
            query: components["schemas"]["TableFilter"];
        };
        /** @description A column of a data table. */
        TableColumn: {
            /** @description Name of the column. */
            name: string;
            /** @description What the column holds. */
            type: "string" | "number" | "date" | (string & {});
        };
        /** @description One part of the matching rows. */
        TableRowPage: {
            /** @description Whether more rows match after these. */
            hasMore: boolean;
            /** @description How many rows match in all. */
            total: number;
            /** @description Columns of the table. */
            metaInfo?: components["schemas"]["TableColumn"][];
            /** @description The rows of this part. */
            queryResult: components["schemas"]["TableRow"][];
        };
    };
    responses: {
        /** @description The request is malformed or holds a value that the API refuses. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, is not a JWT, has a bad signature, belongs to the wrong kind of app, or lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The rolling limit per minute or per hour is used up. Past the hourly limit every call is refused. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API failed. A status call right after a start sometimes answers this once. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A required field is missing or has the wrong type. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The bot is unknown, or the request holds a value that the API refuses. */
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
         * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        BotId: string;
        /**
         * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        StreamId: string;
        /**
         * @description Code of the bot language that the call is about.
         * @example en
         */
        BotLanguage: string;
        /**
         * @description Name of the data table.
         * @example Orders
         */
        TableName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "bots.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return, counted from 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many bots a page holds.
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
        };
    };
    "bots.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
            /** @description The bot is unknown, or nothing was selected. */
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
        };
    };
    "bots.getExportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the latest export. */
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
            /** @description A file id is unknown, or the request holds a value that the API refuses. */
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
        };
    };
    "bots.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, the `_id` that the start of an import answers.
                 * @example bir-6f708192-a3b4-55c6-87e8-f90112233445
                 */
                botImportBIR: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImportStatus"];
                };
            };
            /** @description No import has this id. */
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
        };
    };
    "bots.importInto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The uploaded files and what to take from them. */
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
            /** @description The files cannot be imported, because of what they hold. */
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
        };
    };
    "bots.importFunctions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The uploaded files that hold the functions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotFunctionsImportRequest"];
            };
        };
        responses: {
            /** @description The functions have been imported. */
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
        };
    };
    "bots.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description A comment for the new version, and whether to train. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotPublishRequest"];
            };
        };
        responses: {
            /** @description The publishing has started. */
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
        };
    };
    "bots.getPublishStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the publishing. */
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
        };
    };
    "variables.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
            /** @description The variables have been imported. */
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
        };
    };
    "languages.setDefault": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description The language to make the default one. */
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
            /** @description The bot is unknown, or the language cannot become the default one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageSetDefaultFailureResponse"];
                    "text/plain": string;
                };
            };
            /** @description The token is missing, is not a JWT, has a bad signature, belongs to the wrong kind of app, or lacks the scope. */
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
        };
    };
    "files.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and what it is for. Send the file part with a file name. */
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
        };
    };
    "utterances.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
            /** @description The bot is unknown, or the file does not hold utterances in the expected format. */
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
        };
    };
    "utterances.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Id of the import, the `_id` of the answer that started it.
                 * @example bir-a3b4c5d6-e7f8-5901-9a12-334455667788
                 */
                MLutteranceID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the import. */
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
        };
    };
    "conversationTests.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the call is about.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The suites to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationTestDeleteRequest"];
            };
        };
        responses: {
            /** @description The suites have been deleted. */
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
        };
    };
    "conversationTests.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the call is about.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description The uploaded file and what to call the suite. */
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
        };
    };
    "conversationTests.getImportStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the call is about.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description Id of the import, from the answer that started it.
                 * @example ds-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                dsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the import. */
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
        };
    };
    "conversationTests.run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the call is about.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
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
        };
    };
    "conversationTests.getRunStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Code of the bot language that the call is about.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description Name of the test suite.
                 * @example Travel Desk regression
                 */
                testSuiteName: string;
                /**
                 * @description Id of the run, from the answer that started it.
                 * @example ctr-708192a3-b4c5-56d7-a8f9-011223344556
                 */
                testRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the run. */
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
        };
    };
    "conversations.getHistory": {
        parameters: {
            query: {
                /**
                 * @description Id, e-mail address or enterprise id of the user whose messages are wanted.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId: string;
                /**
                 * @description How many messages to leave out before the page starts.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Another name of `skip`. Send one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many messages a page holds.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Day or moment (UTC) from which messages count. Seven days before `dateTo` when left out.
                 * @example 2026-03-02
                 */
                dateFrom?: components["schemas"]["DayOrMoment"];
                /**
                 * @description Day or moment (UTC) up to which messages count, less than seven days after `dateFrom`. Seven days after `dateFrom` when left out, or today when both are.
                 * @example 2026-03-05
                 */
                dateTo?: components["schemas"]["DayOrMoment"];
                /**
                 * @description Channel whose messages are wanted.
                 * @example rtm
                 */
                channelType?: components["schemas"]["ConversationChannelType"];
                /**
                 * @description Id of the one session whose messages are wanted.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * @description Id of a voice call whose messages are wanted. The answer then holds messages of the short form.
                 * @example 5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b8c
                 */
                callId?: string;
                /**
                 * @description Meta tags that a conversation must carry, as a JSON object in text form.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * @description Whether messages of human agents carry the agent in `author`.
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * @description Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm?: boolean;
                /**
                 * @description Whether outgoing messages carry `latency`, the time that each step took.
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "conversations.queryHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "conversations.getHistoryV2": {
        parameters: {
            query: {
                /**
                 * @description Id, e-mail address or enterprise id of the user whose messages are wanted.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId: string;
                /**
                 * @description How many messages to leave out before the page starts.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description Another name of `skip`. Send one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many messages a page holds.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Day or moment (UTC) from which messages count. Seven days before `dateTo` when left out.
                 * @example 2026-03-02
                 */
                dateFrom?: components["schemas"]["DayOrMoment"];
                /**
                 * @description Day or moment (UTC) up to which messages count, less than seven days after `dateFrom`. Seven days after `dateFrom` when left out, or today when both are.
                 * @example 2026-03-05
                 */
                dateTo?: components["schemas"]["DayOrMoment"];
                /**
                 * @description Channel whose messages are wanted.
                 * @example rtm
                 */
                channelType?: components["schemas"]["ConversationChannelType"];
                /**
                 * @description Id of the one session whose messages are wanted.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * @description Meta tags that a conversation must carry, as a JSON object in text form.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * @description Whether messages of human agents carry the agent in `author`.
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * @description Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm: boolean;
                /**
                 * @description Whether outgoing messages carry `latency`, the time that each step took.
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: {
                /**
                 * @description Compressions that the caller can undo. The page recommends it for this version; most HTTP clients send it on their own.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "conversations.queryHistoryV2": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Compressions that the caller can undo. The page recommends it for this version; most HTTP clients send it on their own.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** @description Which conversations to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationDeleteRequest"];
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
        };
    };
    "conversations.getDeletionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called bot id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * @description Id of the deletion, from the answer that started it.
                 * @example cdj-6f708192-a3b4-55c6-87d8-e9f0a1b2c3d4
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the deletion. */
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
        };
    };
    "sessions.query": {
        parameters: {
            query?: {
                /**
                 * @description Only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
                 * @example agent
                 */
                containmentType?: "dropOff" | "selfService" | "agent";
                /**
                 * @description Id that a third-party agent desktop gave the call. It is not the id of the call itself.
                 * @example 6a7b8c9d-0e1f-4a2b-8c3d-4e5f6a7b8c9d
                 */
                callId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "sessions.queryAccount": {
        parameters: {
            query?: {
                /**
                 * @description Only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
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
        };
    };
    "analytics.startTaskContainment": {
        parameters: {
            query?: {
                /**
                 * @description How many rows of the report to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description How many rows the report may hold.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "analytics.getTaskContainmentStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * @description Id of the report, the `_id` that the start call answers with.
                 * @example ds-5e6f7081-92a3-54b5-86d7-e8f901122334
                 */
                _id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the report, with the rows once it has succeeded. */
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
        };
    };
    "billing.startBotSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** @description What to count, over which time, and how to group it. */
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
        };
    };
    "billing.getBotSummaryStatus": {
        parameters: {
            query: {
                /**
                 * @description Kind of report whose state to get. Always `summary`.
                 * @example summary
                 */
                type: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the report, with the numbers once it has succeeded. */
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
        };
    };
    "billing.startAccountSummary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to count, over which time, for which bots, and how to group it. */
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
        };
    };
    "billing.getAccountSummaryStatus": {
        parameters: {
            query: {
                /**
                 * @description Kind of report whose state to get. Always `summary`.
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
            /** @description The state of the report, with the numbers once it has succeeded. */
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
        };
    };
    "logs.listDebug": {
        parameters: {
            query?: {
                /**
                 * @description Id of the user on the channel. For `smartassist` the older documentation gives `{accountId}/smartassist/{sessionId}`.
                 * @example 60a1b2c3d4e5f60718293a4b/smartassist/60a1b2c3d4e5f60718293a60
                 */
                identity?: string;
                /**
                 * @description Channel that the conversation ran on. According to the older documentation `rtm` when left out.
                 * @example ivrVoice
                 */
                channelType?: string;
                /**
                 * @description Whether to return short entries only.
                 * @example true
                 */
                minimumInfo?: boolean;
                /**
                 * @description How many entries to return. The older documentation states a maximum of 50.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many entries to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Time zone to write the timestamps in, an IANA name.
                 * @example America/New_York
                 */
                timezone?: string;
                /**
                 * @description Start of the time to search, a day or a timestamp.
                 * @example 2026-03-01
                 */
                fromDate?: string;
                /**
                 * @description End of the time to search, a day or a timestamp.
                 * @example 2026-03-02
                 */
                toDate?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "logs.queryLlmUsage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, also called stream id. The Bot Builder shows it under General Settings.
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
        };
    };
    "logs.listAudit": {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page holds.
                 * @example 50
                 */
                size?: number;
                /**
                 * @description Number of the page to return, counted from 0.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Start of the time to search, a day or a moment.
                 * @example 2026-03-01
                 */
                fromDate?: components["schemas"]["DayOrMoment"];
                /**
                 * @description End of the time to search, a day or a moment.
                 * @example 2026-03-02T10:00:00.000Z
                 */
                toDate?: components["schemas"]["DayOrMoment"];
                /**
                 * @description The `AuditLogId` of an earlier answer from which to go on.
                 * @example 60a1b2c3d4e5f60718293a70
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
                    "application/json": components["schemas"]["UserCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
        };
    };
    "users.listRoles": {
        parameters: {
            query?: {
                /**
                 * @description How many users to return.
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
        };
    };
    "users.eraseData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose data to erase, and from which bots. */
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
        };
    };
    "users.getErasureStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the erasure, from the `requestId` of the start call.
                 * @example eud-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                reqId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the erasure, user by user. */
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
        };
    };
    "roles.list": {
        parameters: {
            query: {
                /**
                 * @description Which roles to return.
                 * @example bot
                 */
                roleType: "admin" | "bot";
                /**
                 * @description How many roles to return.
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
        /** @description Which rows to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableRowsDeleteRequest"];
            };
        };
        responses: {
            /** @description The rows are deleted. */
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
        };
    };
    "tables.queryRows": {
        parameters: {
            query?: {
                /**
                 * @description How many rows to return at most.
                 * @example 100
                 */
                sys_limit?: number;
                /**
                 * @description How many matching rows to skip.
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
        /** @description Which rows to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableQueryRequest"];
            };
        };
        responses: {
            /** @description One part of the matching rows. */
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
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
