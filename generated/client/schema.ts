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
}
