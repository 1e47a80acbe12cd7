// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Upload } from "../../src/client/upload.js";

/** Input of `bots.list`. */
export interface BotsListInput {
    /**
     * Page number, starting at 0.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of bots per page. 1 to 50.
     * @example 50
     */
    limit?: number | undefined;
}
/** Input of `bots.export`. */
export interface BotsExportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** What to export. */
    body: BotExportRequest;
}
/** Input of `bots.getExportStatus`. */
export interface BotsGetExportStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `bots.import`. */
export interface BotsImportInput {
    /** The uploaded files and the name of the new bot. */
    body: BotImportRequest;
}
/** Input of `bots.getImportStatus`. */
export interface BotsGetImportStatusInput {
    /**
     * ID of the import: the `_id` that the start operation returns.
     * @example bir-6f708192-a3b4-55c6-87e8-f90112233445
     */
    botImportBIR: string;
}
/** Input of `bots.importInto`. */
export interface BotsImportIntoInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The uploaded files and what to import from them. */
    body: BotImportIntoRequest;
}
/** Input of `bots.importFunctions`. */
export interface BotsImportFunctionsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The uploaded files that contain the functions. */
    body: BotFunctionsImportRequest;
}
/** Input of `bots.publish`. */
export interface BotsPublishInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** A comment on the new version, and whether to train the bot. */
    body: BotPublishRequest;
}
/** Input of `bots.getPublishStatus`. */
export interface BotsGetPublishStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `bots.installSample`. */
export interface BotsInstallSampleInput {
    /**
     * ID of the sample bot.
     * @example st-f9011223-3445-5e67-88f9-011223344556
     */
    botId: string;
}
/** Input of `bots.listLinkedApps`. */
export interface BotsListLinkedAppsInput {
    /**
     * Stream ID of the universal app, also called app ID. Shown in the App Settings.
     * @example st-0f1e2d3c-4b5a-5968-8778-695a4b3c2d1e
     */
    streamId: string;
    /**
     * Code of the language.
     * @example en
     */
    language?: string | undefined;
}
/** Input of `variables.import`. */
export interface VariablesImportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The variables to create or update. */
    body: BotVariablesImportRequest;
}
/** Input of `variables.export`. */
export interface VariablesExportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `languages.setDefault`. */
export interface LanguagesSetDefaultInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The new default language. */
    body: LanguageSetDefaultRequest;
}
/** Input of `languages.update`. */
export interface LanguagesUpdateInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The language and its new configuration. */
    body: LanguageUpdateRequest;
}
/** Input of `languages.add`. */
export interface LanguagesAddInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The language and how it is set up. */
    body: LanguageAddRequest;
}
/** Input of `languages.setStatus`. */
export interface LanguagesSetStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The language and its new status. */
    body: LanguageSetStatusRequest;
}
/** Input of `channels.enable`. */
export interface ChannelsEnableInput {
    /** The bot, the channel and its settings. */
    body: ChannelEnableRequest;
}
/** Input of `files.upload`. */
export interface FilesUploadInput {
    /** The file and its purpose. Send a file name with the file part. */
    body: FileUploadRequest;
}
/** Input of `agentIntegrations.deleteAll`. */
export interface AgentIntegrationsDeleteAllInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `agentIntegrations.set`. */
export interface AgentIntegrationsSetInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * The agent integration. `custom` is a BotKit server.
     * @example custom
     */
    integration: components["parameters"]["Integration"];
    /**
     * Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
     * @example true
     */
    setAsDefault?: components["parameters"]["SetAsDefault"] | undefined;
    /** The configuration, in the form that belongs to the integration. */
    body: AgentIntegrationRequest;
}
/** Input of `agentIntegrations.create`. */
export interface AgentIntegrationsCreateInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * The agent integration. `custom` is a BotKit server.
     * @example custom
     */
    integration: components["parameters"]["Integration"];
    /**
     * Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
     * @example true
     */
    setAsDefault?: components["parameters"]["SetAsDefault"] | undefined;
    /** The configuration, in the form that belongs to the integration. */
    body: AgentIntegrationRequest;
}
/** Input of `agentIntegrations.delete`. */
export interface AgentIntegrationsDeleteInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * The agent integration. `custom` is a BotKit server.
     * @example custom
     */
    integration: components["parameters"]["Integration"];
}
/** Input of `agentIntegrations.listChannelMappings`. */
export interface AgentIntegrationsListChannelMappingsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `agentIntegrations.setChannelMappings`. */
export interface AgentIntegrationsSetChannelMappingsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** All channel mappings. */
    body: AgentIntegrationChannelMappingsRequest;
}
/** Input of `agentIntegrations.updateSubscription`. */
export interface AgentIntegrationsUpdateSubscriptionInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The BotKit server and its events. */
    body: AgentIntegrationSubscriptionRequest;
}
/** Input of `notifications.notify`. */
export interface NotificationsNotifyInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The message and the users to send it to. */
    body: NotificationRequest;
}
/** Input of `notifications.getStatus`. */
export interface NotificationsGetStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID of the notification: the `_id` that the start operation returns.
     * @example ds-d7e8f901-2a3b-5c4d-8e5f-60718293a4b5
     */
    requestId: string;
}
/** Input of `notifications.notifyV2`. */
export interface NotificationsNotifyV2Input {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** The message and the users to send it to. */
    body: NotificationV2Request;
}
/** Input of `notifications.getStatusV2`. */
export interface NotificationsGetStatusV2Input {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * ID of the notification: the `_id` that the start operation returns.
     * @example ds-e8f90112-3b4c-5d5e-9f60-718293a4b5c6
     */
    dockstatusId: string;
}
/** Input of `pushNotifications.subscribe`. */
export interface PushNotificationsSubscribeInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** The device and its user. */
    body: PushNotificationSubscribeRequest;
}
/** Input of `pushNotifications.unsubscribe`. */
export interface PushNotificationsUnsubscribeInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** The user and the devices to unsubscribe. Some HTTP tools and proxies drop the body of a DELETE. */
    body: PushNotificationUnsubscribeRequest;
}
/** Input of `pushNotifications.listDevices`. */
export interface PushNotificationsListDevicesInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * ID of the user: the one that the JWT grant returns.
     * @example u-2d3e4f50-6b7c-5d8e-9fa0-1b2c3d4e5f60
     */
    uId: string;
}
/** Input of `batchTests.list`. */
export interface BatchTestsListInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Number of suites to skip.
     * @example 0
     */
    skip?: number | undefined;
    /**
     * Number of suites to return.
     * @example 20
     */
    limit?: number | undefined;
}
/** Input of `batchTests.import`. */
export interface BatchTestsImportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The uploaded file and what to do with it. */
    body: BatchTestImportRequest;
}
/** Input of `batchTests.delete`. */
export interface BatchTestsDeleteInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the batch test suite, as the App Builder shows it.
     * @example Travel Desk utterances
     */
    testSuiteName: components["parameters"]["TestSuiteName"];
}
/** Input of `batchTests.export`. */
export interface BatchTestsExportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the batch test suite, as the App Builder shows it.
     * @example Travel Desk utterances
     */
    testSuiteName: components["parameters"]["TestSuiteName"];
}
/** Input of `batchTests.run`. */
export interface BatchTestsRunInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the batch test suite, as the App Builder shows it.
     * @example Travel Desk utterances
     */
    testSuiteName: components["parameters"]["TestSuiteName"];
    /** The version and the engine to test. */
    body: BatchTestRunRequest;
}
/** Input of `batchTests.deleteRun`. */
export interface BatchTestsDeleteRunInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the batch test suite, as the App Builder shows it.
     * @example Travel Desk utterances
     */
    testSuiteName: components["parameters"]["TestSuiteName"];
    /**
     * ID of the run: the `requestId` that the run operation returns.
     * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
     */
    testRunId: components["parameters"]["TestRunId"];
}
/** Input of `batchTests.getRunStatus`. */
export interface BatchTestsGetRunStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the batch test suite, as the App Builder shows it.
     * @example Travel Desk utterances
     */
    testSuiteName: components["parameters"]["TestSuiteName"];
    /**
     * ID of the run: the `requestId` that the run operation returns.
     * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
     */
    testRunId: components["parameters"]["TestRunId"];
}
/** Input of `conversationTests.delete`. */
export interface ConversationTestsDeleteInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** The suites to delete. Some HTTP tools and proxies drop the body of a DELETE. */
    body: ConversationTestDeleteRequest;
}
/** Input of `conversationTests.import`. */
export interface ConversationTestsImportInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** The uploaded file and the name of the suite. */
    body: ConversationTestImportRequest;
}
/** Input of `conversationTests.getImportStatus`. */
export interface ConversationTestsGetImportStatusInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * ID of the import: the `dsId` that the start operation returns.
     * @example ds-6f708192-a3b4-55c6-97e8-f90112233445
     */
    dsId: string;
}
/** Input of `conversationTests.run`. */
export interface ConversationTestsRunInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * Name of the test suite.
     * @example Travel Desk regression
     */
    testSuiteName: string;
    /** The version to test and the user to test it as. */
    body: ConversationTestRunRequest;
}
/** Input of `conversationTests.getRunStatus`. */
export interface ConversationTestsGetRunStatusInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * Name of the test suite.
     * @example Travel Desk regression
     */
    testSuiteName: string;
    /**
     * ID of the run: the `testRunId` that the start operation returns.
     * @example ctr-708192a3-b4c5-56d7-a8f9-011223344556
     */
    testRunId: string;
}
/** Input of `conversationDeletions.start`. */
export interface ConversationDeletionsStartInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** Which conversations to delete. */
    body: ConversationDeletionRequest;
}
/** Input of `conversationDeletions.getStatus`. */
export interface ConversationDeletionsGetStatusInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * ID of the deletion: the `jobId` that the start operation returns.
     * @example cdj-6f708192-a3b4-55c6-87d8-e9f0a1b2c3d4
     */
    jobId: string;
}
/** Input of `utterances.import`. */
export interface UtterancesImportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The file to import. */
    body: UtteranceImportRequest;
}
/** Input of `utterances.getImportStatus`. */
export interface UtterancesGetImportStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID of the import: the `_id` that the start operation returns.
     * @example bir-a3b4c5d6-e7f8-5901-9a12-334455667788
     */
    MLutteranceID: string;
}
/** Input of `utterances.export`. */
export interface UtterancesExportInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Version of the bot whose utterances to export: `configured` is the one in development.
     * @example configured
     */
    state?: ("configured" | "published") | undefined;
    /**
     * Format of the file: `csv` or `json`.
     * @example csv
     */
    type?: ("csv" | "json") | undefined;
}
/** Input of `utterances.getExportStatus`. */
export interface UtterancesGetExportStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `utterances.train`. */
export interface UtterancesTrainInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
}
/** Input of `utterances.getTrainingStatus`. */
export interface UtterancesGetTrainingStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language?: string | undefined;
    /**
     * Version of the bot: `configured` is the one in development.
     * @default configured
     * @example configured
     */
    state?: components["parameters"]["BotState"] | undefined;
}
/** Input of `faqs.list`. */
export interface FaqsListInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /**
     * ID of the knowledge task. The version in development and the published one have different IDs.
     * @example 60a1b2c3d4e5f60718295a01
     */
    ktId: string;
    /**
     * ID of the node whose FAQs to return: the `parent` of a FAQ.
     * @example 5b6c7d8e-9fa0-41b2-83c4-d5e6f7081901
     */
    parentId?: string | undefined;
    /**
     * Whether to include the FAQs of child nodes.
     * @example true
     */
    withallchild?: components["parameters"]["FaqWithAllChild"] | undefined;
    /**
     * Type of FAQs to return, such as `all`.
     * @example all
     */
    type?: components["parameters"]["FaqType"] | undefined;
    /**
     * Return only FAQs with this reference ID or display name.
     * @example baggage
     */
    search?: components["parameters"]["FaqSearch"] | undefined;
    /**
     * Number of FAQs to skip.
     * @default 0
     * @example 0
     */
    offset?: components["parameters"]["FaqOffset"] | undefined;
    /**
     * Number of FAQs per page. 1 to 50.
     * @default 50
     * @example 50
     */
    limit?: components["parameters"]["FaqLimit"] | undefined;
}
/** Input of `faqs.listV2`. */
export interface FaqsListV2Input {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /**
     * Version of the bot whose FAQs to return: `configured` is the one in development.
     * @example configured
     */
    state: "configured" | "published";
    /**
     * Name of the node whose FAQs to return.
     * @example Baggage
     */
    nodeName?: string | undefined;
    /**
     * Whether to include the FAQs of child nodes.
     * @example true
     */
    withallchild?: components["parameters"]["FaqWithAllChild"] | undefined;
    /**
     * Type of FAQs to return, such as `all`.
     * @example all
     */
    type?: components["parameters"]["FaqType"] | undefined;
    /**
     * Return only FAQs with this reference ID or display name.
     * @example baggage
     */
    search?: components["parameters"]["FaqSearch"] | undefined;
    /**
     * Number of FAQs to skip.
     * @default 0
     * @example 0
     */
    offset?: components["parameters"]["FaqOffset"] | undefined;
    /**
     * Number of FAQs per page. 1 to 50.
     * @default 50
     * @example 50
     */
    limit?: components["parameters"]["FaqLimit"] | undefined;
}
/** Input of `faqs.addBulk`. */
export interface FaqsAddBulkInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /** The questions to add. */
    body: FaqAddBulkRequest;
}
/** Input of `faqs.train`. */
export interface FaqsTrainInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The language to train. */
    body: FaqTrainRequest;
}
/** Input of `faqs.getTrainingStatus`. */
export interface FaqsGetTrainingStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /**
     * Version of the bot: `configured` is the one in development.
     * @default configured
     * @example configured
     */
    state?: components["parameters"]["BotState"] | undefined;
}
/** Input of `knowledge.extract`. */
export interface KnowledgeExtractInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /** The file or the web page to extract questions from. */
    body: KnowledgeExtractRequest;
}
/** Input of `knowledge.listExtractions`. */
export interface KnowledgeListExtractionsInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
}
/** Input of `knowledge.listExtractedQuestions`. */
export interface KnowledgeListExtractedQuestionsInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * ID of the extraction: the `_id` that the extraction returns.
     * @example ke-a5b4c5d6-e7f8-5901-82b3-c4d5e6f70801
     */
    ExtractionId: string;
    /**
     * Number of questions to skip.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of questions per page.
     * @default 50
     * @example 50
     */
    limit?: number | undefined;
}
/** Input of `knowledge.listTasks`. */
export interface KnowledgeListTasksInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
}
/** Input of `nlp.updateConfigurations`. */
export interface NlpUpdateConfigurationsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Code of the bot language, for example `en` or `de`.
     * @example en
     */
    language: components["parameters"]["Language"];
    /**
     * Group whose machine-learning parameters to update, `Bot Level Intent Model` for those of the bot. Required where the bot has several machine-learning models.
     * @example Bot Level Intent Model
     */
    groupName?: string | undefined;
    /** The settings to change. */
    body: NlpUpdateRequest;
}
/** Input of `intents.detect`. */
export interface IntentsDetectInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Whether to match tasks in development too. With `false`, only published tasks match.
     * @default false
     * @example false
     */
    fetchConfiguredTasks: boolean;
    /**
     * Whether to respond synchronously.
     * @default false
     * @example true
     */
    sync?: boolean | undefined;
    /** The utterance. */
    body: IntentDetectRequest;
}
/** Input of `conversations.getHistory`. */
export interface ConversationsGetHistoryInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID, email address or enterprise ID of the user whose messages to return. Required unless `callId` is given.
     * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
     */
    userId?: string | undefined;
    /**
     * Number of messages to skip.
     * @example 0
     */
    skip?: number | undefined;
    /**
     * Alias of `skip`. Send only one of the two.
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of messages per page. 1 to 100.
     * @example 100
     */
    limit?: number | undefined;
    /**
     * Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
     * @example 2026-03-02
     */
    dateFrom?: DateOrTimestamp | undefined;
    /**
     * Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
     * @example 2026-03-05
     */
    dateTo?: DateOrTimestamp | undefined;
    /**
     * Return only messages of this channel.
     * @default rtm
     * @example rtm
     */
    channelType?: ConversationChannelType | undefined;
    /**
     * Return only messages of this session.
     * @example 60a1b2c3d4e5f60718293b10
     */
    sessionId?: string | undefined;
    /**
     * Return only messages of this voice call. The response then contains messages in short form.
     * @example 5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b8c
     */
    callId?: string | undefined;
    /**
     * Meta tags that a conversation must have: a JSON object, serialized to a string.
     * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
     */
    tags?: string | undefined;
    /**
     * Whether to include the agent in `author` on messages of human agents.
     * @default false
     * @example true
     */
    getAgentsInfo?: boolean | undefined;
    /**
     * Whether to show what users entered into forms.
     * @example true
     */
    includeSecureForm?: boolean | undefined;
    /**
     * Whether to include `latency`, the duration of each step, on outgoing messages.
     * @default false
     * @example true
     */
    includeLatency?: boolean | undefined;
}
/** Input of `conversations.queryHistory`. */
export interface ConversationsQueryHistoryInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which messages to return. */
    body: ConversationHistoryRequest;
}
/** Input of `conversations.getHistoryV2`. */
export interface ConversationsGetHistoryV2Input {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID, email address or enterprise ID of the user whose messages to return.
     * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
     */
    userId: string;
    /**
     * Number of messages to skip.
     * @example 0
     */
    skip?: number | undefined;
    /**
     * Alias of `skip`. Send only one of the two.
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of messages per page. 1 to 10000.
     * @example 1000
     */
    limit?: number | undefined;
    /**
     * Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
     * @example 2026-03-02
     */
    dateFrom?: DateOrTimestamp | undefined;
    /**
     * Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
     * @example 2026-03-05
     */
    dateTo?: DateOrTimestamp | undefined;
    /**
     * Return only messages of this channel.
     * @default rtm
     * @example rtm
     */
    channelType?: ConversationChannelType | undefined;
    /**
     * Return only messages of this session.
     * @example 60a1b2c3d4e5f60718293b10
     */
    sessionId?: string | undefined;
    /**
     * Meta tags that a conversation must have: a JSON object, serialized to a string.
     * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
     */
    tags?: string | undefined;
    /**
     * Whether to include the agent in `author` on messages of human agents.
     * @default false
     * @example true
     */
    getAgentsInfo?: boolean | undefined;
    /**
     * Whether to show what users entered into forms.
     * @example true
     */
    includeSecureForm?: boolean | undefined;
    /**
     * Whether to include `latency`, the duration of each step, on outgoing messages.
     * @default false
     * @example true
     */
    includeLatency?: boolean | undefined;
}
/** Input of `conversations.queryHistoryV2`. */
export interface ConversationsQueryHistoryV2Input {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which messages to return. */
    body: ConversationHistoryV2Request;
}
/** Input of `conversations.queryAccountHistory`. */
export interface ConversationsQueryAccountHistoryInput {
    /** Which messages to return. */
    body: ConversationHistoryRequest;
}
/** Input of `conversations.getHistoryLite`. */
export interface ConversationsGetHistoryLiteInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID of the user whose messages to return.
     * @example u-2d3e4f5a-6b7c-5d8e-9f0a-1b2c3d4e5f60
     */
    userId?: string | undefined;
    /**
     * Channel that `channelUId` belongs to.
     * @example web-sdk
     */
    channelType?: string | undefined;
    /**
     * How the channel identifies the user, for example by an email address.
     * @example traveller@example.com
     */
    channelUId?: string | undefined;
    /**
     * Number of messages per page. 1 to 1000.
     * @default 5
     * @example 1000
     */
    limit?: number | undefined;
    /**
     * Number of messages to skip.
     * @example 0
     */
    skip?: number | undefined;
    /**
     * Alias of `skip`. Send only one of the two.
     * @example 0
     */
    offset?: number | undefined;
}
/** Input of `conversations.queryHistoryLite`. */
export interface ConversationsQueryHistoryLiteInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which messages to return. */
    body: ConversationLiteRequest;
}
/** Input of `conversations.queryDetails`. */
export interface ConversationsQueryDetailsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which conversation, and whether to summarize it. */
    body: ConversationDetailsRequest;
}
/** Input of `conversations.createSummary`. */
export interface ConversationsCreateSummaryInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /** What to summarize. */
    body: ConversationSummaryRequest;
}
/** Input of `sessions.query`. */
export interface SessionsQueryInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
     * @example agent
     */
    containmentType?: ("dropOff" | "selfService" | "agent") | undefined;
    /**
     * ID that a third-party agent desktop assigned to the call, not the ID of the call itself.
     * @example 6a7b8c9d-0e1f-4a2b-8c3d-4e5f6a7b8c9d
     */
    callId?: string | undefined;
    /** Which sessions to return. */
    body?: (SessionQueryRequest) | undefined;
}
/** Input of `sessions.queryAccount`. */
export interface SessionsQueryAccountInput {
    /**
     * Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
     * @example agent
     */
    containmentType?: ("dropOff" | "selfService" | "agent") | undefined;
    /** Which sessions to return. */
    body?: (SessionQueryRequest) | undefined;
}
/** Input of `feedback.queryResponses`. */
export interface FeedbackQueryResponsesInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which responses to return, and in which order. */
    body: FeedbackQueryRequest;
}
/** Input of `feedback.save`. */
export interface FeedbackSaveInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The user, the survey and the score. */
    body: FeedbackSaveRequest;
}
/** Input of `analytics.startTaskContainment`. */
export interface AnalyticsStartTaskContainmentInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Number of report rows to skip.
     * @example 0
     */
    skip?: number | undefined;
    /**
     * Maximum number of rows in the report.
     * @example 100
     */
    limit?: number | undefined;
    /** Which sessions and tasks to count. */
    body: TaskContainmentRequest;
}
/** Input of `analytics.getTaskContainmentStatus`. */
export interface AnalyticsGetTaskContainmentStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID of the report: the `_id` that the start operation returns.
     * @example ds-5e6f7081-92a3-54b5-86d7-e8f901122334
     */
    _id: string;
}
/** Input of `analytics.queryMetrics`. */
export interface AnalyticsQueryMetricsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Whether to encrypt the response. The body takes the same field.
     * @example false
     */
    includeMeta?: boolean | undefined;
    /** Which records to return, and in which order. */
    body: AnalyticsQueryRequest;
}
/** Input of `analytics.getWidget`. */
export interface AnalyticsGetWidgetInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the custom dashboard that contains the widget.
     * @example Operations
     */
    dashboardName: string;
    /**
     * Name of the widget.
     * @example Results
     */
    widgetName: string;
    /**
     * First day of the data, as `YYYY-MM-DD`.
     * @example 2026-03-02
     */
    startDate: string;
    /**
     * Last day of the data, as `YYYY-MM-DD`.
     * @example 2026-03-05
     */
    endDate: string;
    /**
     * Maximum number of rows to return. At most 50.
     * @example 50
     */
    limit?: number | undefined;
}
/** Input of `analytics.queryWidget`. */
export interface AnalyticsQueryWidgetInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Name of the custom dashboard that contains the widget.
     * @example Operations
     */
    dashboardName: string;
    /**
     * Name of the widget.
     * @example Results
     */
    widgetName: string;
    /**
     * First day of the data, as `YYYY-MM-DD`.
     * @example 2026-03-02
     */
    startDate: string;
    /**
     * Last day of the data, as `YYYY-MM-DD`.
     * @example 2026-03-05
     */
    endDate: string;
    /**
     * Maximum number of rows to return. At most 50.
     * @example 50
     */
    limit?: number | undefined;
    /** Filters on the data. */
    body: AnalyticsWidgetQueryRequest;
}
/** Input of `analytics.queryEngagementTrend`. */
export interface AnalyticsQueryEngagementTrendInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Whether to count users per hour or per day.
     * @default Hourly
     * @example Daily
     */
    aggregation_type?: ("Hourly" | "Daily") | undefined;
    /**
     * First day of the period, as `YYYY-MM-DD`.
     * @example 2026-03-02
     */
    start_date: string;
    /**
     * Last day of the period, as `YYYY-MM-DD`.
     * @example 2026-03-05
     */
    end_date: string;
    /**
     * Count only users of this channel.
     * @example rtm
     */
    channels?: string | undefined;
}
/** Input of `analytics.queryEngagementTrendV2`. */
export interface AnalyticsQueryEngagementTrendV2Input {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * Whether to return a data point per hour or per day.
     * @default hourly
     * @example daily
     */
    aggregation_type?: ("daily" | "hourly") | undefined;
    /**
     * First day of the period, as `YYYY-MM-DD`.
     * @example 2026-03-02
     */
    start_date: string;
    /**
     * Last day of the period, as `YYYY-MM-DD`.
     * @example 2026-03-05
     */
    end_date: string;
    /**
     * Count only users of this type of conversation.
     * @default All
     * @example Interactive
     */
    conversationType?: ("All" | "Interactive" | "Non Interactive") | undefined;
    /**
     * Count only users of conversations that are still open, or of those that have ended.
     * @default All
     * @example Closed
     */
    conversationStatus?: ("All" | "Active" | "Closed") | undefined;
    /**
     * Count only users of this channel.
     * @default All
     * @example rtm
     */
    channels?: string | undefined;
    /**
     * Time zone in which days begin and end, an IANA name rather than an offset.
     * @example Asia/Kolkata
     */
    timeZoneOffset?: string | undefined;
}
/** Input of `billing.startBotSummary`. */
export interface BillingStartBotSummaryInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** What to count, for which period, and how to group it. */
    body: BillingSummaryRequest;
}
/** Input of `billing.getBotSummaryStatus`. */
export interface BillingGetBotSummaryStatusInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Type of report. Always `summary`.
     * @example summary
     */
    type: string;
}
/** Input of `billing.startAccountSummary`. */
export interface BillingStartAccountSummaryInput {
    /** What to count, for which period and bots, and how to group it. */
    body: BillingSummaryRequest;
}
/** Input of `billing.getAccountSummaryStatus`. */
export interface BillingGetAccountSummaryStatusInput {
    /**
     * Type of report. Always `summary`.
     * @example summary
     */
    type: string;
}
/** Input of `billing.querySessions`. */
export interface BillingQuerySessionsInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which billing sessions to return. */
    body: BillingSessionQueryRequest;
}
/** Input of `billing.queryAccountSessions`. */
export interface BillingQueryAccountSessionsInput {
    /** Which billing sessions to return. */
    body: BillingAccountSessionQueryRequest;
}
/** Input of `logs.listDebug`. */
export interface LogsListDebugInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * ID of the user on the channel. For `smartassist`, the older documentation gives `{accountId}/smartassist/{sessionId}`.
     * @example 60a1b2c3d4e5f60718293a4b/smartassist/60a1b2c3d4e5f60718293b10
     */
    identity?: string | undefined;
    /**
     * Channel of the conversation. Defaults to `rtm`, according to the older documentation.
     * @example ivrVoice
     */
    channelType?: string | undefined;
    /**
     * Whether to return only short entries.
     * @example true
     */
    minimumInfo?: boolean | undefined;
    /**
     * Number of entries per page. The older documentation states a maximum of 50.
     * @example 50
     */
    limit?: number | undefined;
    /**
     * Number of entries to skip.
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Time zone of the returned timestamps, an IANA name.
     * @example America/New_York
     */
    timezone?: string | undefined;
    /**
     * Start of the search period, a date or a timestamp.
     * @example 2026-03-01
     */
    fromDate?: DateOrTimestamp | undefined;
    /**
     * End of the search period, a date or a timestamp.
     * @example 2026-03-02
     */
    toDate?: DateOrTimestamp | undefined;
}
/** Input of `logs.queryLlmUsage`. */
export interface LogsQueryLlmUsageInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** Which calls to return, and in which order. */
    body: LlmUsageQueryRequest;
}
/** Input of `logs.listChanges`. */
export interface LogsListChangesInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Page number, starting at 0.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of changes per page. 1 to 50.
     * @example 50
     */
    limit?: number | undefined;
    /**
     * First day of the changes, as `YYYY-MM-DD`. Defaults to the day on which the bot was created.
     * @example 2026-03-02
     */
    startDate?: string | undefined;
    /**
     * Last day of the changes, as `YYYY-MM-DD`.
     * @example 2026-03-05
     */
    endDate?: string | undefined;
}
/** Input of `logs.listTranslations`. */
export interface LogsListTranslationsInput {
    /**
     * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    streamId: components["parameters"]["StreamId"];
    /**
     * Return only calls of this conversation session.
     * @example 60a1b2c3d4e5f60718293b10
     */
    sessionId?: string | undefined;
    /**
     * Earliest time of the calls. Send a timestamp in UTC; a date may miss calls because of time zones.
     * @example 2026-03-02T00:00:00.000Z
     */
    fromDate?: DateOrTimestamp | undefined;
    /**
     * Latest time of the calls. Send a timestamp in UTC.
     * @example 2026-03-02T23:59:59.999Z
     */
    toDate?: DateOrTimestamp | undefined;
    /**
     * Number of calls per page. 1 to 50.
     * @default 50
     * @example 50
     */
    limit?: number | undefined;
    /**
     * Number of calls to skip.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
}
/** Input of `users.update`. */
export interface UsersUpdateInput {
    /** The users to update. */
    body: UserUpdateRequest;
}
/** Input of `users.create`. */
export interface UsersCreateInput {
    /** The users to create. */
    body: UserCreateRequest;
}
/** Input of `users.delete`. */
export interface UsersDeleteInput {
    /** The users to remove. Some HTTP tools and proxies drop the body of a DELETE. */
    body: UserDeleteRequest;
}
/** Input of `users.updateAccess`. */
export interface UsersUpdateAccessInput {
    /** The users and what they may do. */
    body: UserAccessUpdateRequest;
}
/** Input of `users.lookup`. */
export interface UsersLookupInput {
    /** Which users to look up. */
    body: UserLookupRequest;
}
/** Input of `users.listRoles`. */
export interface UsersListRolesInput {
    /**
     * Number of users to return.
     * @example 2
     */
    limit?: number | undefined;
}
/** Input of `users.eraseData`. */
export interface UsersEraseDataInput {
    /** Whose data to erase, and from which bots. Some HTTP tools and proxies drop the body of a DELETE. */
    body: UserErasureRequest;
}
/** Input of `users.getErasureStatus`. */
export interface UsersGetErasureStatusInput {
    /**
     * ID of the erasure: the `requestId` that the start operation returns.
     * @example eud-6f708192-a3b4-55c6-97e8-f90112233445
     */
    reqId: string;
}
/** Input of `roles.list`. */
export interface RolesListInput {
    /**
     * Which type of roles to return.
     * @example bot
     */
    roleType: "admin" | "bot";
    /**
     * Number of roles to return. 1 to 50.
     * @example 50
     */
    limit?: number | undefined;
}
/** Input of `roles.export`. */
export interface RolesExportInput {
    /**
     * Which type of roles to export.
     * @example bot
     */
    roleType: "admin" | "bot";
}
/** Input of `roles.import`. */
export interface RolesImportInput {
    /**
     * Which type of roles to import.
     * @example admin
     */
    roleType: "admin" | "bot";
    /**
     * Whether to import completely (`true`) or incrementally (`false`).
     * @example true
     */
    fullImport?: boolean | undefined;
    /** The uploaded file. */
    body: RoleImportRequest;
}
/** Input of `roles.assignAdmin`. */
export interface RolesAssignAdminInput {
    /** The roles, each with the users and groups to assign it to or to withdraw it from. */
    body: RoleAssignAdminRequest;
}
/** Input of `roles.assignBot`. */
export interface RolesAssignBotInput {
    /** The roles, each with its bot and the users and groups to assign it to or to withdraw it from. */
    body: RoleAssignBotRequest;
}
/** Input of `groups.list`. */
export interface GroupsListInput {
    /**
     * Page number, starting at 0.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Number of groups per page. 1 to 50.
     * @example 50
     */
    limit?: number | undefined;
}
/** Input of `sso.setAccount`. */
export interface SsoSetAccountInput {
    /** The single sign-on configuration. */
    body: SsoSetRequest;
}
/** Input of `sso.disableAccount`. */
export type SsoDisableAccountInput = Record<string, never>;
/** Input of `sso.getBot`. */
export interface SsoGetBotInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /**
     * Protocol, such as `saml`. The values for WS-Federation and OpenID Connect are not documented.
     * @example saml
     */
    SSOProtocol: string;
}
/** Input of `sso.setBot`. */
export interface SsoSetBotInput {
    /**
     * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
     * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
     */
    botId: components["parameters"]["BotId"];
    /** The single sign-on configuration. */
    body: SsoSetRequest;
}
/** Input of `auditLogs.list`. */
export interface AuditLogsListInput {
    /**
     * Number of entries per page. 1 to 100.
     * @example 50
     */
    size?: number | undefined;
    /**
     * Page number, starting at 0.
     * @default 0
     * @example 0
     */
    offset?: number | undefined;
    /**
     * Start of the search period, a date or a timestamp.
     * @example 2026-03-01
     */
    fromDate?: DateOrTimestamp | undefined;
    /**
     * End of the search period, a date or a timestamp.
     * @example 2026-03-02T10:00:00.000Z
     */
    toDate?: DateOrTimestamp | undefined;
    /**
     * The `AuditLogId` of an earlier response from which to continue.
     * @example 60a1b2c3d4e5f60718293d12
     */
    fetchAfter?: string | undefined;
}
/** Input of `tables.updateRows`. */
export interface TablesUpdateRowsInput {
    /**
     * Name of the data table.
     * @example Orders
     */
    tableName: components["parameters"]["TableName"];
    /** Which rows to update, and their new values. */
    body: TableRowsUpdateRequest;
}
/** Input of `tables.insertRow`. */
export interface TablesInsertRowInput {
    /**
     * Name of the data table.
     * @example Orders
     */
    tableName: components["parameters"]["TableName"];
    /** The row to insert. */
    body: TableRowInsertRequest;
}
/** Input of `tables.deleteRows`. */
export interface TablesDeleteRowsInput {
    /**
     * Name of the data table.
     * @example Orders
     */
    tableName: components["parameters"]["TableName"];
    /** Which rows to delete. Some HTTP tools and proxies drop the body of a DELETE. */
    body: TableRowsDeleteRequest;
}
/** Input of `tables.insertRows`. */
export interface TablesInsertRowsInput {
    /**
     * Name of the data table.
     * @example Orders
     */
    tableName: components["parameters"]["TableName"];
    /** The rows to insert. */
    body: TableRowsInsertRequest;
}
/** Input of `tables.queryRows`. */
export interface TablesQueryRowsInput {
    /**
     * Name of the data table.
     * @example Orders
     */
    tableName: components["parameters"]["TableName"];
    /**
     * Maximum number of rows to return. 1 to 100.
     * @default 10
     * @example 100
     */
    sys_limit?: number | undefined;
    /**
     * Number of matching rows to skip.
     * @example 0
     */
    sys_offset?: number | undefined;
    /** Which rows to return. Without a body, all of them. */
    body?: (TableQueryRequest) | undefined;
}
/** Input of `views.query`. */
export interface ViewsQueryInput {
    /**
     * Name of the data view.
     * @example Open orders
     */
    viewName: string;
    /**
     * Maximum number of rows to return.
     * @example 50
     */
    sys_limit?: number | undefined;
    /**
     * Number of matching rows to skip.
     * @example 0
     */
    sys_offset?: number | undefined;
    /** Which rows to return. */
    body: TableQueryRequest;
}
/** The headers that operations of the description take. */
export interface RequestHeaders {
    /**
     * ID of the account that gets the bot.
     * @example 60a1b2c3d4e5f60718293a4b
     */
    AccountId?: string | undefined;
    /**
     * ID of the user who gets the bot.
     * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
     */
    userId?: string | undefined;
    /**
     * Code of the bot language that the operation applies to.
     * @example en
     */
    "bot-language"?: components["parameters"]["BotLanguage"] | undefined;
    /**
     * Code of the language of the user interface.
     * @example en
     */
    "app-language"?: string | undefined;
    /**
     * Application that sends the request.
     * @example unified
     */
    "client-app"?: string | undefined;
    /**
     * Whether the caller works on the version in development or the published one.
     * @example configured
     */
    state?: string | undefined;
    /**
     * Time zone of the client.
     * @example Europe/Berlin
     */
    "X-TimeZone"?: string | undefined;
    /**
     * Compression methods that the caller can decode. The page recommends sending it for this version; most HTTP clients do so by default.
     * @example gzip, deflate, br
     */
    "accept-encoding"?: string | undefined;
}
/** One error. */
export interface ApiError {
    /** Error message. Its text may change. */
    msg: string;
    /** The API's own error code, not the HTTP status: a 401 response has the code 4002. */
    code?: number | string | null;
}
/** Response to a failed request. Each item describes one error. */
export interface ErrorResponse {
    /** The errors, usually one. */
    errors: ApiError[];
}
/** An app whose credentials sign tokens for the bot. */
export interface BotJwtApp {
    /** Client ID of the app; the `appId` claim of its tokens. */
    clientId: string;
    /**
     * Client secret of the app. Treat the whole response as a secret.
     * Format: password
     */
    clientSecret: string;
    /** Whether the app's tokens must have a `jti` claim. */
    jtiClaimEnforced: boolean;
    /** Whether the app's tokens must be encrypted (JWE). */
    jweEncryptionEnforced: boolean;
    /**
     * When the app was created.
     * Format: date-time
     */
    createdOn: string;
}
/** A bot of the account. */
export interface Bot {
    /** ID of the bot, also called stream ID. */
    _id: string;
    /** ID of the account that owns the bot. */
    accountId: string;
    /** Target audience of the bot. */
    purpose?: "customer" | (string & {});
    /**
     * When the bot was created.
     * Format: date-time
     */
    createdOn: string;
    /** ID of the user who created the bot. */
    createdBy: string;
    /** Type of bot. */
    type: "default" | (string & {});
    /** Language code of the bot's default language. */
    defaultLanguage: string;
    /** Whether the bot deflects calls to chat. */
    isDeflect?: boolean;
    /** Internal resource type of the record. */
    resourceid?: string;
    /** Status of the bot. */
    status: "published" | (string & {});
    /** File ID of the bot's icon. */
    icon?: string;
    /** Display name of the bot. */
    name: string;
    /** What the bot is for. */
    description?: string;
    /** Universal bots that this bot is linked to. */
    isLinkedTo?: unknown[];
    /** Whether the bot has panels or widgets. */
    containsPanelOrWidget?: boolean;
    /** Apps that may sign tokens for the bot. */
    jwtApps: BotJwtApp[];
}
/** One page of the account's bots. */
export interface BotPage {
    /** Total number of bots in the account. */
    total: number;
    /** Whether more bots are available. */
    availableMore: boolean;
    /** The bots of this page, up to 50. */
    bots: Bot[];
}
export interface BotExportOptionsOptionsBotVariables {
    /** Names of variables to exclude. */
    ignore?: readonly string[] | undefined;
    /** Whether to exclude environment variables. */
    ignoreEnvironmentVariables?: boolean | undefined;
    /** Whether to exclude content variables. */
    ignoreContentVariables?: boolean | undefined;
}
export interface BotExportOptionsOptions {
    /** Variables to exclude. */
    botVariables?: BotExportOptionsOptionsBotVariables | undefined;
}
/** Components to export. Defaults to everything. */
export interface BotExportOptions {
    /** Settings to export. */
    settings?: readonly string[] | undefined;
    /** Task groups to export. */
    tasks?: readonly string[] | undefined;
    /** Training data to export. */
    nlpData?: readonly string[] | undefined;
    /** Agent assist components to export. */
    AgentAssist?: readonly string[] | undefined;
    /** Detailed options per component. */
    options?: BotExportOptionsOptions | undefined;
}
export interface BotExportRequestSubTasks {
    /** Dialog tasks to export. */
    dialogs?: readonly string[] | undefined;
    /** Alert tasks to export. */
    alerts?: readonly string[] | undefined;
    /** Action tasks to export. */
    actions?: readonly string[] | undefined;
    /** Experience flows to export. Shown only in the sample. */
    experienceFlows?: readonly string[] | undefined;
}
/** What to export. */
export interface BotExportRequest {
    /**
     * Which version of the bot to export.
     */
    exportType: "latest" | "published";
    /** Components to export. Defaults to everything. */
    exportOptions?: BotExportOptions | undefined;
    /** Names of the tasks to export, for a partial export. */
    subTasks?: BotExportRequestSubTasks | undefined;
    /** Whether to export every task. Ignored when `subTasks` is given. */
    allTasks?: boolean | undefined;
    /** Whether to export custom dashboards. */
    customDashboards?: boolean | undefined;
    /** Whether to export tasks that the selected ones depend on. */
    IncludeDependentTasks?: boolean | undefined;
}
/** An export of a bot. */
export interface BotExportRecord {
    /** ID of the export. The status operation does not take it; it returns the bot's latest export. */
    _id: string;
    /** Status of the export. */
    status: "pending" | "success" | (string & {});
    /** Which version of the bot is exported. */
    exportType: "latest" | "published" | (string & {});
    /** Type of job. */
    requestType?: "Botexport" | (string & {});
    /** ID of the user on whose behalf the export runs. */
    createdBy?: string;
    /**
     * When the export was started.
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v?: number;
}
/** An export that has been started. */
export type BotExportJob = {
    /** ID of the exported bot. */
    streamId: string;
} & BotExportRecord;
export interface BotExportStatusStore {
    /** Query string of the signed link. */
    urlParams?: string;
}
/** Status of an export. */
export type BotExportStatus = {
    /** ID of the exported bot. */
    botId: string;
    /** Link to the exported file, present once the export has succeeded. It needs no token. */
    downloadURL?: string;
    /** ID of the exported file. */
    fileId?: string;
    /** Where the file is stored. */
    store?: BotExportStatusStore;
    /** Size of the file, as a numeric string. The unit is not documented. */
    fileSize?: string;
} & BotExportRecord;
/** File IDs of the bot functions. A single ID may also be sent as text. */
export type BotFunctionsFileIds = readonly string[] | string;
/** A new bot from separate, previously uploaded files. */
export interface BotImportFromFiles {
    /**
     * Selects the import of separate files, as a request without it does.
     */
    uploadMode?: "JSON" | undefined;
    /** File ID of the bot definition. */
    botDefinition: string;
    /** File ID of the bot configuration. */
    configInfo: string;
    /** File IDs of the bot functions. A single ID may also be sent as text. */
    botFunctions?: BotFunctionsFileIds | undefined;
    /** File ID of the bot's icon. */
    icon: string;
    /** Name of the new bot. Defaults to the name in the imported files. */
    name?: string | undefined;
    /**
     * Target audience of the new bot. Defaults to that of the imported files.
     */
    purpose?: ("customer" | "employee") | undefined;
    /** Color of the new bot. */
    color?: string | undefined;
}
/** A new bot from the previously uploaded zip of an export. */
export interface BotImportFromZip {
    /**
     * Selects the import of one zip.
     */
    uploadMode: "ZIP";
    /** File ID of the zip. */
    zipInfo: string;
    /** Name of the new bot. Defaults to the name in the imported files. */
    name?: string | undefined;
    /**
     * Target audience of the new bot. Defaults to that of the imported files.
     */
    purpose?: ("customer" | "employee") | undefined;
}
/** The files to create a bot from, separate or as one zip. */
export type BotImportRequest = BotImportFromFiles | BotImportFromZip;
/** One component of an import. */
export interface BotImportTask {
    /** Type of component, in the API's own spelling. */
    taskType: "importRequest" | "Bot Definition" | "BotFunctions" | "Dialog" | "KnowledgeTasks" | "Utterences" | "importBot" | "SmallTalk" | "Patterns" | "Standard Responses" | "BotVariables" | "CustomTemplates" | (string & {});
    /** Name of the component, often that of the bot. */
    taskName: string;
    /** Status of this component. */
    status: "success" | (string & {});
}
/** An import that has been started. */
export interface BotImportJob {
    /** ID of the import. Pass it to the status operation. */
    _id: string;
    /** Reference ID of the imported definition. It is not the bot's ID. */
    streamRefId?: string;
    /** Overall status of the import. */
    status: "pending" | (string & {});
    /** One entry per component processed so far. The first is the request itself: its success does not mean that the import has finished. */
    statusLogs: BotImportTask[];
    /** Type of job. */
    requestType?: "Botimport" | (string & {});
    /** ID of the user on whose behalf the import runs. */
    createdBy?: string;
    /**
     * When the import was started.
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v?: number;
}
/** Status of an import. */
export type BotImportStatus = {
    /** Overall status of the import. */
    status?: "pending" | "success" | (string & {});
    /** ID of the bot that was created or changed, once the import has finished. */
    streamId?: string;
} & BotImportJob;
/** How to treat the training data that the bot already has. */
export interface BotImportMerge {
    /** Whether to add the imported data to the existing data. */
    append?: boolean | undefined;
    /** Whether to replace the existing data with the imported data. */
    replace?: boolean | undefined;
}
export interface BotImportOptionsStoryBoardScenes {
    /** Whether to import the comments on the scenes. */
    includeComments?: boolean | undefined;
}
export interface BotImportOptionsOptionsBotVariables {
    /** Names of variables to exclude. */
    ignore?: readonly string[] | undefined;
}
export interface BotImportOptionsOptions {
    /** How to treat the training data that the bot already has. */
    utterances?: BotImportMerge | undefined;
    /** How to treat the training data that the bot already has. */
    patterns?: BotImportMerge | undefined;
    /** Variables to exclude. */
    botVariables?: BotImportOptionsOptionsBotVariables | undefined;
}
/** Components to import. Defaults to everything. */
export interface BotImportOptions {
    /** Task groups to import. */
    tasks?: readonly string[] | undefined;
    /** Training data to import. */
    nlpData?: readonly string[] | undefined;
    /** Settings to import. */
    settings?: readonly string[] | undefined;
    /** Agent assist components to import. */
    AgentAssist?: readonly string[] | undefined;
    /** Quality management components to import. */
    qualityAI?: readonly string[] | undefined;
    /** How to import storyboard scenes. Shown only in the sample. */
    storyBoardScenes?: BotImportOptionsStoryBoardScenes | undefined;
    /** Further components to import. */
    botComponents?: readonly string[] | undefined;
    /** Whether to import custom dashboards. Shown only in the sample; the export spells it `customDashboards`. */
    customDashboard?: boolean | undefined;
    /** Detailed options per component. */
    options?: BotImportOptionsOptions | undefined;
}
/** The previously uploaded files to import into the bot. */
export interface BotImportIntoRequest {
    /** File ID of the bot definition. */
    botDefinition: string;
    /** File ID of the bot configuration. */
    configInfo: string;
    /** File IDs of the bot functions. A single ID may also be sent as text. */
    botFunctions?: BotFunctionsFileIds | undefined;
    /** Components to import. Defaults to everything. */
    importOptions?: BotImportOptions | undefined;
}
/** A previously uploaded script file with bot functions. */
export interface BotFunctionsFile {
    /** ID that the upload of the file returned. */
    fileId: string;
    /** Name of the file. */
    fileName: string;
}
/** The files that contain the functions. */
export type BotFunctionsImportRequest = readonly BotFunctionsFile[];
/** Result of an import of bot functions. */
export interface BotFunctionsImportResponse {
    /** ID of this import. The import status operation does not take it. */
    _id: string;
    /** Type of request. */
    requestType?: "BotImport" | (string & {});
    /** Result of the import. */
    status: "Success" | (string & {});
    /** ID of the imported file, as sent. */
    fileId: string;
    /** Name of the imported file, as sent. */
    fileName: string;
    /** ID of the user on whose behalf the import runs. */
    createdBy?: string;
    /**
     * When the import was started.
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v?: number;
}
/** How to publish the bot. */
export interface BotPublishRequest {
    /** Comment on the published version. */
    versionComment: string;
    /**
     * Whether to train the bot as well. Without training the bot may miss intents or run its flows incorrectly.
     * @default true
     */
    initiateTraining?: boolean | undefined;
}
/** Result for the part. Dialogs have their approval, other parts their modules. */
export interface BotPublishResult {
    /** Approval status of a dialog. */
    state?: "awaitingApproval" | (string & {});
    /** Codes of the languages for which approval is requested. */
    approvalRequestedLanguages?: string[];
    /** Comment sent in the request. */
    versionComment?: string;
    /**
     * When the dialog was submitted.
     * Format: date-time
     */
    publishedOn?: string;
    /** Display name of the part. */
    name: string;
    /** ID of the part, the same value as its type. */
    resourceId?: string;
    /** Type of part. */
    resourceType?: "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
    /** What the part consists of. */
    modules?: ("nl_model" | "settings" | "alexa" | "botkit" | "agent_transfer" | "websdk" | "events" | "general" | "bot_variables" | "pii" | "ivr" | "hold_resume" | "custom_script" | "advanced" | (string & {}))[];
}
/** One part of the bot submitted for publishing. */
export interface BotPublishResource {
    /** Type of part. */
    resourceType: "dialog" | "NL" | "CHANNELS" | "EXTENSIONS" | "SETTINGS" | (string & {});
    /** ID of the part. Shown for dialogs only. */
    resourceId?: string;
    /** Second ID of the part. Shown for dialogs only. */
    sbResourceId?: string;
    /** Whether the part was submitted. */
    status: "SUCCESS" | (string & {});
    /** Result for the part. Dialogs have their approval, other parts their modules. */
    result: BotPublishResult;
}
/** The parts of the bot submitted for publishing. */
export type BotPublishResponse = BotPublishResource[];
/** A job of the platform. What it does and how it stands is said by the schema that extends this one. */
export interface JobRecord {
    /** ID of the job. */
    _id?: string;
    /** Type of job. */
    jobType?: string;
    /** What the job does. */
    action?: string;
    /** ID of the user on whose behalf the job runs. */
    createdBy?: string;
    /** Progress, in percent. 0 to 100. */
    percentageComplete?: number;
    /** Internal version of the record. */
    __v?: number;
}
/** One part of the bot that is published. */
export interface BotPublishPart {
    /** ID of the part. In the sample it equals the type. */
    resourceId: string;
    /** Type of part. */
    resourceType: "SETTINGS" | "CHANNELS" | "NL" | "AUTOVERSIONING" | (string & {});
    /** Display name of the part. */
    name: string;
    /** Status of the part. */
    status: "SUCCESS" | (string & {});
}
/** Status of a publish job. */
export type BotPublishStatus = {
    /** ID of the publish job. No operation takes it. */
    _id: string;
    /** What the job does. */
    action?: "RUN" | (string & {});
    /** ID of the bot. */
    streamId: string;
    /** Number of entries in the status dock, the platform's list of jobs. */
    countOfDockStatuses?: number;
    /**
     * When the job was requested.
     * Format: date-time
     */
    requestedTime: string;
    /** Type of job. */
    jobType?: "PUBLISH_BOT" | (string & {});
    /** Overall status of the publish job. */
    status: "inprogress" | "successful" | "failed" | (string & {});
    /**
     * When this record last changed.
     * Format: date-time
     */
    lastModifiedOn?: string;
    /**
     * When the publish job started running.
     * Format: date-time
     */
    initiatedOn?: string;
    /** The parts of the bot, each with its status. */
    statusSummary?: BotPublishPart[];
} & WithRequired<JobRecord, "_id" | "percentageComplete">;
/** IDs of components of a bot. */
export type BotComponentIds = string[];
export interface BotSampleResponseVisibility {
    /** Kind of visibility. */
    namespace: "private" | (string & {});
    /** IDs of those who see the bot. */
    namespaceIds: string[];
}
/** A bot that was installed from a sample. */
export interface BotSampleResponse {
    /** ID of the new bot. */
    _id: string;
    /** Name of the new bot: that of the sample and the email address of its owner. */
    name: string;
    /** Name of the sample. */
    originalName: string;
    /** Status of the new bot. */
    state: "setup" | (string & {});
    /** Code of the default language. */
    defaultLanguage: string;
    /** Who sees the bot. */
    visibility: BotSampleResponseVisibility;
    /** Languages of the bot. */
    languages?: BotComponentIds;
    /** Screenshots of the sample. */
    screenShots?: BotComponentIds;
    /** Alert tasks. */
    alerts?: BotComponentIds;
    /** Action tasks. */
    actions?: BotComponentIds;
    /** Dialogs. */
    dialogs?: BotComponentIds;
    /** Widgets. */
    widgets?: BotComponentIds;
    /** Panels. */
    panels?: BotComponentIds;
    /** Forms. */
    forms?: BotComponentIds;
    /** Number of times that the bot was downloaded. */
    downloadCount?: number;
    /** Whether the bot is featured. */
    featured?: boolean;
    /** Color of the bot, such as `#2F6FDE`. */
    color?: string;
}
/** An app that a universal app links to. */
export interface BotLinkedApp {
    /** ID of the app. */
    _id: string;
    /** Name of the app. */
    name: string;
    /** Code of the default language. */
    defaultLanguage: string;
    /** Type of app. */
    appType: "unified" | (string & {});
    /** Category of the app. */
    type: "default" | (string & {});
    /** Status of the app; 1 means active. */
    status: number;
    /** Whether DialogGPT is enabled. */
    isDialogGPTEnabled: boolean;
    /**
     * When the configured version was last changed, in seconds since 1970.
     * Format: int64
     */
    configuredVersion: number;
    /** When the app was last published, in seconds since 1970, as text. */
    publishedVersion: string;
}
/** Links of one version of a universal app. */
export interface BotLinks {
    /** IDs of the linked apps. */
    linkedApps: string[];
    /** Whether this version is a universal app. */
    isUXOUB: boolean;
}
/** A universal app and the apps that it links to. */
export interface BotLinkedAppsResponse {
    /** Category of the app. */
    type: "unified" | (string & {});
    /** Type of app. */
    appType: "unified" | (string & {});
    /** Whether the app is a universal app. */
    isUXOUB: boolean;
    /** Whether DialogGPT is enabled. */
    isDialogGPTEnabled: boolean;
    /** Linked apps of the configured version. */
    configuredLinkedApps: BotLinkedApp[];
    /** Linked apps of the published version. */
    publishedLinkedApps: BotLinkedApp[];
    /** Links of the configured version. */
    uxoUBConfigured: BotLinks;
    /** Links of the published version. */
    uxoUBPublished: BotLinks;
}
/** A namespace that a variable belongs to. */
export interface BotVariableNamespace {
    /** Name of the namespace. */
    name?: string | undefined;
    /** ID of the namespace. */
    refId?: string | undefined;
}
/** Fields that both types of variable share. */
export interface BotVariableCommon {
    /** Name of the variable. */
    key: string;
    /**
     * How the variable gets its value in an installation, and whether it is visible there.
     */
    scope: "prePopulated" | "askOnInstall" | "onInstall" | "hidden";
    /** Audio tag of the value, for voice channels. */
    audioTag?: string | undefined;
    /** Group that the variable belongs to. */
    group?: string | undefined;
    /** Whether the value is propagated to other environments or namespaces. */
    propagateValue?: boolean | undefined;
    /** Whether the value is kept secret. */
    isSecured?: boolean | undefined;
    /** Namespaces of the variable. */
    vNameSpace?: readonly BotVariableNamespace[] | undefined;
}
/** A variable with one value. */
export type BotEnvironmentVariable = {
    /**
     * Marks an environment variable, also called a global variable.
     */
    variableType: "env";
    /** Value of the variable. */
    value: string;
    /** Purpose of the variable. May be empty. */
    hint: string;
} & BotVariableCommon;
/** Value of a content variable in one language. */
export interface BotVariableLocale {
    /** Text in this language. */
    value: string;
    /** Purpose of the text. */
    hint?: string | undefined;
    /** Audio tag of the text, for voice channels. */
    audioTag?: string | undefined;
}
/** A variable with one value per language. */
export type BotContentVariable = {
    /**
     * Marks a content variable.
     */
    variableType: "locale";
    /** Value in addition to those in `localeData`. */
    value?: string | undefined;
    /** Purpose of the variable. */
    hint?: string | undefined;
    /** Values by language code, such as `en`. */
    localeData: {
        [key: string]: BotVariableLocale;
    };
} & BotVariableCommon;
/** An environment variable, which has one value, or a content variable, which has one per language. */
export type BotVariable = BotEnvironmentVariable | BotContentVariable;
/** Variables of a bot without collections. */
export type BotVariableList = readonly BotVariable[];
/** A collection of variables. */
export interface BotVariableCollection {
    /** Name of the collection. */
    name?: string | undefined;
    /** Purpose of the collection. */
    description?: string | undefined;
    /** ID of the collection, which its values refer to. */
    refId?: string | undefined;
}
/** The value of a variable in a collection. */
export interface BotCollectionVariable {
    /** Name of the variable. */
    key: string;
    /** Value in this collection. */
    value: string;
    /** Audio tag of the value, for voice channels. */
    audioTag?: string | undefined;
    /** ID of the collection. */
    refId: string;
}
/** Variables of a bot with collections, and their values in a collection. */
export type BotVariableSet = {
    /** Variables of the bot. */
    botVariables: readonly BotVariable[];
    /** Collections that `botCollectionVariables` refers to. */
    botCollections?: readonly BotVariableCollection[] | undefined;
    /** Values of variables in a collection. */
    botCollectionVariables?: readonly BotCollectionVariable[] | undefined;
} & ({
    /**
     * Only together with `botCollections`.
     */
    botCollectionVariables?: never | undefined;
} | {
    /** Collections that `botCollectionVariables` refers to. */
    botCollections: readonly BotVariableCollection[];
});
/** The variables, as a list or with their collections. */
export type BotVariablesImportRequest = BotVariableList | BotVariableSet;
/** Result of an import of variables. */
export interface BotVariablesImportResponse {
    /** Number of variables imported, as a message. */
    message: string;
}
/** A variable as stored: an environment variable has one value, a content variable one per language. */
export interface BotExportedVariable {
    /** Name of the variable. */
    key: string;
    /** Value of the variable. Absent for content variables, whose values are in `localeData`. */
    value?: string;
    /** Purpose of the variable. */
    hint?: string;
    /** Type of variable: `env` for an environment variable, `locale` for a content variable. */
    variableType: "env" | "locale" | (string & {});
    /** How the variable gets its value in an installation, and whether it is visible there. */
    scope: "prePopulated" | "askOnInstall" | "hidden" | (string & {});
    /** Group that the variable belongs to. May be empty. */
    group: string;
    /** Whether the value is propagated to other environments or namespaces. */
    propagateValue: boolean;
    /** Namespaces of the variable. */
    vNameSpace?: BotVariableNamespace[];
    /** Whether the value is kept secret. */
    isSecured: boolean;
    /** Audio tag of the value, for voice channels. */
    audioTag?: string;
    /** Values by language code, such as `en`. Only content variables have them. */
    localeData?: {
        [key: string]: BotVariableLocale;
    };
}
/** The variables of the bot. */
export type BotVariablesExportResponse = BotExportedVariable[];
/** The new default language. The page's table and its sample spell the key differently; one of the two is enough. */
export type LanguageSetDefaultRequest = {
    /**
     * The same code, by the key of the page's sample.
     * @example en
     */
    Language: string;
} | {
    /**
     * ISO code of the language, by the key of the page's table. Required without `Language`.
     * @example en-US
     * @example es-ES
     */
    languageCode: string;
};
/** Outcome of the change. */
export interface LanguageSetDefaultResponse {
    /** Outcome. */
    status: "success" | (string & {});
    /** Outcome, as a message. */
    message: string;
    /** Code of the new default language. The key contains a space. */
    "language code"?: string;
}
/** Why the language cannot become the default. */
export interface LanguageSetDefaultErrorResponse {
    /** Outcome. */
    status: "Error" | (string & {});
    /** The reason, as a message. */
    message: string;
}
/** Why the request failed, in the format of this operation or in the common one. */
export type LanguageSetDefaultFailureResponse = LanguageSetDefaultErrorResponse | ErrorResponse;
export interface LanguageScopeErrorResponseErrors {
    /** Error message. Other operations call this key `msg`. */
    message: string;
    /** The API's own error code. It is not the HTTP status. */
    code?: number;
}
/** The response to a token without the scope, as this operation's page shows it. */
export interface LanguageScopeErrorResponse {
    /** The errors, usually one. */
    errors: LanguageScopeErrorResponseErrors[];
}
/** Why the token was rejected, in the common format or in that of this operation. */
export type LanguageUnauthorizedResponse = ErrorResponse | LanguageScopeErrorResponse;
/** How the bot understands a language and translates it. */
export interface LanguageTranslation {
    /** Code of the language in which the bot understands users. */
    nluLanguage: string;
    /** Whether the input of users is translated to English. */
    inputTranslation: boolean;
    /** Whether the responses of the bot are translated. The documentation says to English. */
    responseTranslation: boolean;
}
/** The language to update and its new configuration. */
export type LanguageUpdateRequest = {
    /** ID of the uploaded file with the definition of the language. The documentation sends an empty text where there is none. */
    fileId: string;
    /** How the bot understands a language and translates it. */
    multiLingualConfigurations: LanguageTranslation;
} & ({
    /** The same code, by a misspelled key that a caller sends. */
    updateLanugage: string;
} | {
    /** Code of the language to update. Required without `updateLanugage`. */
    updateLanguage: string;
});
export interface LanguageConfigurationResultConfigurationDetails {
    /** Number of dialogs. */
    dialogs: number;
    /** Number of alert tasks. */
    alerts: number;
    /** Number of action tasks. */
    actions: number;
    /** Number of knowledge tasks. The key is spelled this way. */
    knowledgetTasks: number;
    /** Number of small talk definitions. */
    smallTalk: number;
    /** Number of panels. */
    panels: number;
    /** Number of widgets. */
    widgets: number;
}
/** Outcome of the change. */
export interface LanguageConfigurationResult {
    /** Outcome, as a message. */
    message: string;
    /** Number of components configured in the language. */
    configurationDetails: LanguageConfigurationResultConfigurationDetails;
}
/** Outcome of the change, in a list of one. */
export type LanguageConfigurationResponse = LanguageConfigurationResult[];
/** Parts of the base language to copy, for `advancedConfig`. The page asks for all of them. */
export interface LanguagePreferredData {
    /** Whether to copy the training data. */
    training?: boolean | undefined;
    /** Whether to copy the FAQs. */
    faqs?: boolean | undefined;
    /** Whether to copy the ontology. */
    ontology?: boolean | undefined;
    /** Whether to copy the small talk. */
    smalltalk?: boolean | undefined;
    /** Whether to copy the traits. */
    traits?: boolean | undefined;
}
/** Where the definition of the new language comes from. */
export interface LanguageDefinitionMode {
    /** Code of the bot language that the new one is based on. */
    baseLanguage?: string | undefined;
    /**
     * Source: `Basic`, `advancedConfig` with `preferredData`, or `fileUpload` with `fileId`.
     */
    type?: ("Basic" | "advancedConfig" | "fileUpload") | undefined;
    /** ID of the uploaded file, for `fileUpload`. */
    fileId?: string | undefined;
    /** Parts of the base language to copy, for `advancedConfig`. The page asks for all of them. */
    preferredData?: LanguagePreferredData | undefined;
}
/** The language to add and how to set it up. */
export interface LanguageAddRequest {
    /** Code of the language to add. */
    enableLanguage: string;
    /** Where the definition of the new language comes from. */
    langDefinitionMode: LanguageDefinitionMode;
    /** How the bot understands a language and translates it. */
    multiLingualConfigurations: LanguageTranslation;
}
/** A language and its new status. */
export interface LanguageSetStatusRequest {
    /** Code of the language. */
    language: string;
    /** Whether to enable the language or to disable it. */
    enable: boolean;
}
/** Outcome, as a message with the name of the language. */
export type LanguageSetStatusResponse = string;
/** Settings of every channel. */
export interface ChannelDetails {
    /** Name of the channel. */
    displayName?: string | undefined;
    /** Name of the bot in the channel, for Teams and Slack. */
    botName?: string | undefined;
    /** Whether the channel is enabled. */
    enable?: boolean | undefined;
}
/** App of the bot whose credentials the channel uses. The App Builder shows it under Manage Apps. */
export interface ChannelApp {
    /** Client ID of the app. */
    clientId: string;
    /** Name of the app. */
    appName: string;
}
export interface ChannelEnableWebClientChannelDetails {
    /**
     * Repeats the type of the channel.
     */
    type?: "rtm" | undefined;
    /** App of the bot whose credentials the channel uses. The App Builder shows it under Manage Apps. */
    app: ChannelApp;
    /** Name of the channel, like `displayName`. */
    name?: string | undefined;
    /** Whether users may get alerts. */
    isAlertsEnabled?: boolean | undefined;
    /** Whether speech is converted to text. */
    sttEnabled?: boolean | undefined;
    /** Engine that converts speech to text, such as `kore`. */
    sttEngine?: string | undefined;
}
/** Web and mobile client */
export interface ChannelEnableWebClient {
    /**
     * Marks the web and mobile client.
     */
    type: "rtm";
    /** Settings of the client. */
    channelDetails: ChannelDetails & ChannelEnableWebClientChannelDetails;
}
export interface ChannelEnableWebhookChannelDetails {
    /**
     * Repeats the type of the channel.
     */
    type?: "ivr" | undefined;
    /** App of the bot whose credentials the channel uses. The App Builder shows it under Manage Apps. */
    app: ChannelApp;
    /** Whether to create an instance of the webhook. */
    createInstance?: boolean | undefined;
    /** Whether responses of the bot can be polled. */
    enablePolling?: boolean | undefined;
    /** Whether the bot responds asynchronously. */
    isAsync?: boolean | undefined;
}
/** Webhook */
export interface ChannelEnableWebhook {
    /**
     * Marks the webhook channel.
     */
    type: "ivr";
    /** Settings of the webhook. */
    channelDetails: ChannelDetails & ChannelEnableWebhookChannelDetails;
}
export interface ChannelEnableTeamsChannelDetails {
    /**
     * Repeats the type of the channel.
     */
    type?: "msteams" | undefined;
    /** ID of the app in Microsoft Teams. */
    appId: string;
    /**
     * Password of that app.
     * Format: password
     */
    appPassword: string;
}
/** Microsoft Teams */
export interface ChannelEnableTeams {
    /**
     * Marks the Microsoft Teams channel.
     */
    type: "msteams";
    /** Settings of the channel. */
    channelDetails: ChannelDetails & ChannelEnableTeamsChannelDetails;
}
export interface ChannelEnableSlackChannelDetails {
    /**
     * Repeats the type of the channel.
     */
    type?: "slack" | undefined;
    /**
     * Access token of the app in Slack.
     * Format: password
     */
    accessToken: string;
    /** Client ID of the app in Slack. */
    clientId: string;
    /**
     * Client secret of the app in Slack.
     * Format: password
     */
    clientSecret: string;
    /**
     * Token by which the platform verifies that requests come from Slack.
     * Format: password
     */
    verificationToken: string;
}
/** Slack */
export interface ChannelEnableSlack {
    /**
     * Marks the Slack channel.
     */
    type: "slack";
    /** Settings of the channel. */
    channelDetails: ChannelDetails & ChannelEnableSlackChannelDetails;
}
/** The channel to enable, and for which bot. */
export type ChannelEnableRequest = {
    /** ID of the bot. */
    streamId: string;
} & (ChannelEnableWebClient | ChannelEnableWebhook | ChannelEnableTeams | ChannelEnableSlack);
export interface ChannelWebClientEmbedWebClientDetails {
    /**
     * API key of the client.
     * Format: password
     */
    apiKey: string;
    /** URL of a page with the client. */
    chatURL: string;
    /** Whether that page is available. */
    isURLEnabled: boolean;
}
/** Web and mobile client */
export interface ChannelWebClient {
    /** Name of the channel. */
    displayName: string;
    /**
     * Marks the web and mobile client.
     */
    type: "rtm";
    /** Whether the channel is enabled. */
    enable: boolean;
    /** What a web page needs to embed the client. */
    embedWebClientDetails: ChannelWebClientEmbedWebClientDetails;
}
export interface ChannelConnectionChannelDetails {
    /** Repeats the type of the channel. */
    type: "ivr" | "msteams" | (string & {});
    /** Whether the bot responds asynchronously, for webhooks. */
    isAsync?: boolean;
    /** ID of the app in Microsoft Teams. */
    appId?: string;
}
/** Other channel */
export interface ChannelConnection {
    /** ID of the bot. */
    streamId: string;
    /** Type of channel: `ivr` for a webhook, `msteams` for Microsoft Teams. */
    type: "ivr" | "msteams" | (string & {});
    /** Settings of the channel. */
    channelDetails: WithRequired<ChannelDetails, "enable"> & ChannelConnectionChannelDetails;
}
/** The enabled channel. The web client has a shape of its own. */
export type ChannelEnableResponse = ChannelWebClient | ChannelConnection;
/** A file and its purpose. */
export interface FileUploadRequest {
    /** Contents of the file. */
    file: Upload;
    /**
     * Purpose of the file: `findly` for documents that Search AI ingests, `bulkImport` for everything else.
     */
    fileContext: "bulkImport" | "findly";
    /**
     * Extension of the file, without the dot.
     * @example json
     * @example js
     * @example csv
     * @example pdf
     * @example docx
     * @example txt
     * @example pptx
     */
    fileExtension: string;
}
/** The stored file. */
export interface FileUploadResponse {
    /** ID of the stored file. */
    fileId: string;
}
/** Outcome of the deletion. */
export interface AgentIntegrationDeleteAllResponse {
    /** What happened. */
    status: "deleted" | (string & {});
}
/** Connection to a BotKit server. Belongs to the integration `custom`. */
export interface AgentIntegrationBotKit {
    /** Client ID of the app that the BotKit server uses. */
    sdkClientId: string;
    /** URL of the BotKit server. */
    sdkHostUri: string;
    /** Whether personal data reaches the agent unmasked. */
    PIIMaskingDisabledForAgentTransfer?: boolean | undefined;
    /** Whether the connector is enabled. */
    connectorEnabled?: boolean | undefined;
}
/** Connection to Genesys web messaging. Belongs to the integration `genesys`. */
export interface AgentIntegrationGenesys {
    /**
     * Marks Genesys web messaging.
     */
    apiType: "webMessagingAPI";
    /** URL of the Genesys API. */
    baseURL?: string | undefined;
    /** ID of the organization at Genesys. */
    organizationId?: string | undefined;
    /** ID of the web messaging deployment. */
    deploymentId?: string | undefined;
    /** Queue that conversations are transferred to. */
    queueName?: string | undefined;
    /** URL of the web socket for messages. */
    webSocketURL?: string | undefined;
    /** Whether the message at the end of a conversation is disabled. */
    disableEndMessage?: boolean | undefined;
}
/** Live chat with agents on Kore.ai itself. Belongs to the integration `kore`. */
export interface AgentIntegrationKore {
    /**
     * Marks a live chat.
     */
    conversationType: "livechat";
    /**
     * Whether agent assistance is used.
     * @example yes
     */
    isAgentAssistRequired?: string | undefined;
    /**
     * Whether the send button of agent assistance is enabled.
     * @example yes
     */
    isAgentAssistSendBtnEnabled?: string | undefined;
}
/** Connection to ServiceNow, without its credentials. */
export interface AgentIntegrationServiceNow {
    /** Host of the ServiceNow instance. */
    host?: string | undefined;
    /** Whether ServiceNow's Virtual Agent API is used. */
    VAApi?: boolean | undefined;
    /** ID of the queue that conversations are transferred to. */
    queueId?: string | undefined;
}
/** Connection to ServiceNow with a user and a password. Belongs to the integration `servicenow`. */
export type AgentIntegrationServiceNowBasic = {
    /**
     * Marks basic authentication.
     */
    authType: "basic";
    /** ID of the user at ServiceNow. */
    userId?: string | undefined;
    /**
     * Password of the user.
     * Format: password
     */
    password?: string | undefined;
} & AgentIntegrationServiceNow;
/** Connection to Salesforce, without what the kind of chat needs. */
export interface AgentIntegrationSalesforce {
    /** ID of the organization at Salesforce. */
    organizationId?: string | undefined;
    /** URL of the Salesforce chat service. */
    liveAgentUrl?: string | undefined;
}
/** Connection to Salesforce Messaging for In-App and Web (MIAW). Belongs to the integration `salesforce`. */
export type AgentIntegrationSalesforceMiaw = {
    /**
     * Marks Messaging for In-App and Web.
     */
    integrationType: "salesforcemiaw";
    /** Developer name of the embedded service deployment. */
    esDeveloperName?: string | undefined;
} & AgentIntegrationSalesforce;
/** Connection to ServiceNow with an OAuth refresh token. */
export type AgentIntegrationServiceNowOAuth = {
    /**
     * Marks OAuth with a refresh token.
     */
    authType: "oauth2_refresh_token";
    /** Client ID of the OAuth app at ServiceNow. */
    client_id?: string | undefined;
    /**
     * Client secret of the OAuth app.
     * Format: password
     */
    client_secret?: string | undefined;
    /**
     * Refresh token of the OAuth app.
     * Format: password
     */
    refresh_token?: string | undefined;
    /** Tenant at ServiceNow. */
    tenant?: string | undefined;
} & AgentIntegrationServiceNow;
/** Connection to Salesforce's older live chat. */
export type AgentIntegrationSalesforceLiveChat = {
    /**
     * Marks the older live chat.
     */
    integrationType: "liveChat";
    /** ID of the chat deployment. */
    deploymentId?: string | undefined;
    /** ID of the chat button. */
    buttonId?: string | undefined;
} & AgentIntegrationSalesforce;
/** A configuration under `config`. Belongs to the integration `servicenow` with OAuth and to `salesforce` with the older live chat. */
export interface AgentIntegrationNestedConfig {
    /** Whether the integration is enabled. */
    enabled?: boolean | undefined;
    /** The configuration. */
    config: AgentIntegrationServiceNowOAuth | AgentIntegrationSalesforceLiveChat;
}
/** Configuration of an integration. Each integration has its own form. */
export type AgentIntegrationRequest = AgentIntegrationBotKit | AgentIntegrationGenesys | AgentIntegrationKore | AgentIntegrationServiceNowBasic | AgentIntegrationSalesforceMiaw | AgentIntegrationNestedConfig;
/** Status of the configuration after a change. */
export interface AgentIntegrationStatus {
    /** Status of the configuration. */
    state: "configured" | (string & {});
    /** Whether the bot must be published for the change to take effect. */
    requiresPublish: boolean;
}
/** Outcome of the deletion. */
export interface AgentIntegrationDeleteResponse {
    /** What happened. */
    status: "deleted" | (string & {});
    /** The deleted integration. */
    integration: string;
}
/** The default integration, and the integration of each enabled chat channel by the channel's name. */
export type AgentIntegrationChannelMappings = {
    /** The bot's default integration. */
    default: string;
} & {
    [key: string]: string;
};
/** All channel mappings. */
export interface AgentIntegrationChannelMappingsResponse {
    /** The default integration, and the integration of each enabled chat channel by the channel's name. */
    channelMappings: AgentIntegrationChannelMappings;
    /** Status of the configuration. */
    state?: "configured" | (string & {});
    /** Whether the bot must be published for the latest change to take effect. */
    requiresPublish?: boolean;
}
/** All channel mappings, as the list operation returns them. */
export interface AgentIntegrationChannelMappingsRequest {
    /** The default integration, and the integration of each enabled chat channel by the channel's name. */
    channelMappings: AgentIntegrationChannelMappings;
    /** Ignored. */
    state?: string | undefined;
    /** Ignored. */
    requiresPublish?: boolean | undefined;
}
/** The BotKit server and the events that it receives. */
export type AgentIntegrationSubscriptionRequest = {
    /** Events that the BotKit server receives. `onAgentTransfer` must be among them. */
    subscribedFor: readonly ("onMessage" | "onHook" | "onEvent" | "onAlert" | "onVariableUpdate" | "onAgentTransfer")[];
} & AgentIntegrationBotKit;
/** Information on the bot. Its fields are not documented. */
export interface AgentIntegrationSubscriptionResponse {
    [key: string]: unknown;
}
/** The message. */
export interface NotificationMessage {
    /**
     * Whether `val` is plain text or JavaScript that prints the message.
     */
    type: "text" | "script";
    /** The text or the script. */
    val: string;
}
/** A message to users of one channel. */
export interface NotificationRequest {
    /**
     * Channel to send the message through.
     */
    channel: "msteams" | "slack";
    /**
     * How to find the users on the channel. `resolve` looks up their identities there.
     */
    userIdentityType: "resolve";
    /** The message. */
    message: NotificationMessage;
    /** Users to send the message to, for example by email address. At most 1000 items. */
    identities: readonly string[];
}
export interface NotificationRecordStore {
    /** Number of users in the request. */
    identitiesCount?: number;
}
/** The job that sends a notification. */
export type NotificationRecord = {
    /** Type of job. */
    jobType?: "PROACTIVE_NOTIFICATIONS_API" | (string & {});
    /** What the job does. */
    action?: "PROACTIVE_NOTIFICATIONS" | (string & {});
    /** What the job keeps about the request. */
    store?: NotificationRecordStore;
    /** Number of entries in the status dock, the platform's list of jobs. */
    countOfDockStatuses?: number;
    /**
     * When the job last changed.
     * Format: date-time
     */
    lMod?: string;
    /**
     * When the job was created.
     * Format: date-time
     */
    createdOn?: string;
    /**
     * When the notification was requested.
     * Format: date-time
     */
    requestedTime?: string;
} & WithRequired<JobRecord, "_id">;
/** A notification that has been started. */
export type NotificationJob = {
    /** Status of the notification. */
    status: "IN_PROGRESS" | (string & {});
    /** ID of the bot that sends the notification. */
    streamId?: string;
    /** Empty at the start. The status operation returns one entry per user. */
    statusLogs?: unknown[];
} & NotificationRecord;
/** What became of the notification for one user. */
export interface NotificationDelivery {
    /** ID of the entry. */
    _id: string;
    /** ID of the notification. */
    requestId: string;
    /** The user, as named in the request. */
    originalId: string;
    /** Whether the user was reached. */
    status: "SUCCESS" | "FAILURE" | (string & {});
    /** Outcome as a message, with the reason for a failure. Its text may change. */
    comments: string;
    /** Channel of the notification. */
    channel: "msteams" | "ivr" | "msteam" | (string & {});
    /** ID of the user on the platform. Absent when the user was not found. */
    koreId?: string;
    /** ID of the user on the channel. Absent when the user was not found. */
    channelId?: string;
    /** ID of the sent message. */
    messagestoreId?: string;
    /** ID of the bot that sends the notification. */
    streamId: string;
    /** ID of the user on whose behalf the job runs. */
    createdBy: string;
    /**
     * When the entry was created.
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v: number;
}
/** Status of a notification, overall and user by user. */
export interface NotificationDeliveryStatus {
    /** Overall status. `PARTIAL_SUCCESS` means that it failed for some users. */
    status: "IN_PROGRESS" | "SUCCESS" | "PARTIAL_SUCCESS" | "FAILURE" | (string & {});
    /** ID of the bot that sends the notification. */
    streamId: string;
    /** One entry per user processed so far. */
    statusLogs: NotificationDelivery[];
    /** Number of entries in `statusLogs`. */
    count?: number;
}
/** Status of a notification with its job record. */
export type NotificationJobStatus = NotificationRecord & NotificationDeliveryStatus;
/** What differs in the message to one user. */
export interface NotificationV2Personalization {
    /** Message to this user instead of the main one. It may contain placeholders such as `{name}`. */
    customMessage?: string | undefined;
    /** Values of the placeholders by name. */
    parameters?: {
        [key: string]: string;
    } | undefined;
}
/** A user to send the message to. The channel decides which ID it needs. */
export type NotificationV2Recipient = NotificationV2Personalization & ({
    /** Email address of the user. */
    email: string;
} | {
    /** ID of the Google Chat space. */
    spaceId: string;
} | {
    /** Phone number of the user, with the country code. */
    phoneNumber: string;
});
/** The users to send the message to, and the channel. */
export interface NotificationV2Audience {
    /**
     * Channel to send the message through, such as `ivr`, `hangouts` (Google Chat), `whatsapp` or `msteams`.
     * @example ivr
     * @example hangouts
     * @example whatsapp
     * @example msteams
     */
    channel: string;
    /** Name of the webhook instance. Only for the channel `ivr`. */
    webhookInstanceName?: string | undefined;
    /**
     * How to find the users on the channel, such as `resolve`.
     * @example resolve
     */
    userIdentityType?: string | undefined;
    /** Users to send the message to. 1 to 1000 items. */
    identities: readonly NotificationV2Recipient[];
}
/** The message. It may contain placeholders such as `{name}`, which are filled per user. */
export interface NotificationV2Message {
    /**
     * Format of the message.
     */
    type: "text" | "template" | "script";
    /** The message, as text or as an object in the channel's own format. */
    value: string | {
        [key: string]: unknown;
    };
}
/** A message to users of one channel. */
export type NotificationV2Request = NotificationV2Audience & ({
    /** The message. It may contain placeholders such as `{name}`, which are filled per user. */
    message: NotificationV2Message;
} | {
    /** The message. It may contain placeholders such as `{name}`, which are filled per user. */
    content: NotificationV2Message;
});
/** A device of a user. */
export interface PushNotificationDevice {
    /** ID of the device. */
    deviceId: string;
    /**
     * Operating system of the device, such as `Android` or `iOS`.
     * @example Android
     * @example iOS
     */
    osType: string;
}
/** The device to subscribe and its user. */
export type PushNotificationSubscribeRequest = {
    /** ID of the user: the one that the JWT grant returns. */
    userId: string;
} & PushNotificationDevice;
/** Outcome of a change to subscriptions. */
export interface PushNotificationOutcome {
    /** Whether the request succeeded. */
    success: boolean;
    /** Outcome as a message. Its text may change. */
    message: string;
}
/** A device and its subscription. */
export interface PushNotificationDeviceStatus {
    /** ID of the device. */
    deviceId: string;
    /** Operating system of the device: `Android`, or `iOS` in either spelling. */
    osType: "Android" | "iOS" | "ios" | (string & {});
    /** Status of the subscription. */
    status: "Subscribed" | "unsubscribed" | (string & {});
}
/** The subscribed device. */
export type PushNotificationSubscribeResponse = {
    /** A device and its subscription. */
    deviceDetails: PushNotificationDeviceStatus;
} & PushNotificationOutcome;
/** The user and the devices to unsubscribe, some or all. */
export type PushNotificationUnsubscribeRequest = {
    /** ID of the user: the one that the JWT grant returns. */
    userId: string;
} & ({
    /** Devices to unsubscribe. */
    devices: readonly PushNotificationDevice[];
} | {
    /**
     * Marks that all devices are meant.
     */
    unsubscribe: "all";
});
export interface PushNotificationUnsubscribeResponseInvalidDeviceIds {
    /** The ID, as sent in the request. */
    deviceId: string;
}
/** Outcome of an unsubscription. */
export type PushNotificationUnsubscribeResponse = {
    /** The unsubscribed devices. Absent when all devices were meant. */
    unsubscribedDevices?: PushNotificationDeviceStatus[];
    /** Devices of the request whose ID is not valid. */
    invalidDeviceIds?: PushNotificationUnsubscribeResponseInvalidDeviceIds[];
} & PushNotificationOutcome;
/** The subscribed devices of a user. */
export interface PushNotificationDevicesResponse {
    /** The devices. */
    subscribedDevices: PushNotificationDeviceStatus[];
}
/** Scores of a batch test, each a decimal number as text. */
export interface BatchTestScores {
    /** Share of the expected intents that were found. */
    recall?: string;
    /** Share of the found intents that were expected. */
    precision?: string;
    /** Harmonic mean of precision and recall. */
    f1_score?: string;
}
/** Utterances by outcome. */
export interface BatchTestCounts {
    /** True positives: the expected intent was found. */
    TP: number;
    /** True negatives: no intent was expected and none was found. */
    TN: number;
    /** False positives: an intent was found that was not expected. */
    FP: number;
    /** False negatives: the expected intent was not found. */
    FN: number;
    /** Number of utterances that passed. */
    success: number;
    /** Number of utterances that failed. */
    failure: number;
}
/** Result of a batch test suite on one version of the bot. */
export type BatchTestSuiteResult = WithRequired<BatchTestScores, "recall" | "precision" | "f1_score"> & {
    /** ID of the result. In the documentation it is that of the suite. */
    _id: string;
    /** Version of the bot that was tested. */
    version: "inDevelopment" | (string & {});
    /** Utterances by outcome. */
    results: BatchTestCounts;
};
/** A batch test suite. */
export interface BatchTestSuite {
    /** Type of suite. Only custom suites can be exported and deleted. */
    testSuiteType: "custom" | (string & {});
    /** Name of the suite, which the other operations take. */
    name: string;
    /** What the suite tests. */
    description?: string;
    /** Results of the runs. */
    results: BatchTestSuiteResult[];
}
/** One page of the bot's batch test suites. Every field other than `count` and `moreAvailable` is a suite, under its ID. */
export type BatchTestSuitePage = {
    /** Total number of suites. */
    count: number;
    /** Whether more suites are available. */
    moreAvailable: boolean;
} & {
    [key: string]: BatchTestSuite;
};
/**
 * Engine to test: `regression` is the machine learning model, `dgpt` is DialogGPT. An empty text means `regression`.
 * @default regression
 */
export type BatchTestEngine = "" | "regression" | "dgpt";
/** The file to import and what to do with it. */
export interface BatchTestImportRequest {
    /** ID of the uploaded file with the test cases. Despite its name it is not a file name. */
    fileName: string;
    /**
     * Format of the file.
     */
    fileType?: ("json" | "csv") | undefined;
    /**
     * Whether to create a suite or to update the one with this name.
     */
    importType?: ("new" | "update") | undefined;
    /** Character that separates the fields in the file. */
    delimiter: string;
    /** Name of the suite. */
    name: string;
    /** What the suite tests. */
    description: string;
    /**
     * Engine to test: `regression` is the machine learning model, `dgpt` is DialogGPT. An empty text means `regression`.
     * @default regression
     */
    engine?: BatchTestEngine | undefined;
}
/** A batch test suite that was imported. */
export interface BatchTestImportResponse {
    /** ID of the suite. */
    _id: string;
    /** Name of the suite, which the other operations take. */
    name: string;
    /** What the suite tests. */
    description?: string;
    /** ID of the bot that the suite belongs to. */
    streamId: string;
    /** Code of the bot language that the suite tests. */
    language?: string;
    /** ID of the imported file, which the request calls `fileName`. */
    fileId: string;
    /** Name of the imported file. */
    fileName?: string;
    /** ID of the user who created the suite. */
    createdBy?: string;
    /**
     * When the suite was created.
     * Format: date-time
     */
    createdOn: string;
    /**
     * When the suite was last changed.
     * Format: date-time
     */
    modifiedOn?: string;
    /** Internal version of the record. */
    __v?: number;
}
/** Outcome of a deletion. */
export interface BatchTestDeleteResponse {
    /** Outcome, as a message. */
    message: string;
}
/** An exported batch test suite. */
export interface BatchTestExportResponse {
    /** Link to the file with the test cases. */
    downloadUrl: string;
    /** Name of the suite. */
    name: string;
    /** What the suite tests. */
    description?: string;
}
/** What to test. */
export interface BatchTestRunRequest {
    /**
     * Version of the bot to test: the published one or the one in development.
     */
    version: "published" | "inDevelopment";
    /**
     * Engine to test: `regression` is the machine learning model, `dgpt` is DialogGPT. An empty text means `regression`.
     * @default regression
     */
    engine?: BatchTestEngine | undefined;
}
/** A run that has been accepted. */
export interface BatchTestRunJob {
    /** Status of the run. */
    status: "accepted" | (string & {});
    /** ID of the run, which the other operations call `testRunId`. */
    requestId: string;
}
/** Utterances, entities and traits by outcome. */
export type BatchTestRunCounts = BatchTestCounts & {
    /** Number of utterances whose traits passed. */
    traitSuccess?: number;
    /** Number of utterances whose traits failed. */
    traitFailure?: number;
    /** Number of expected entities. */
    totalEntitiesCount?: number;
    /** Number of expected entities that were found. */
    matchedEntitiesCount?: number;
    /** Number of expected traits. */
    totalTraitsCount?: number;
    /** Number of expected traits that were found. */
    matchedTraitsCount?: number;
    /** Number of utterances that failed. */
    failedUtteranceCount?: number;
    /** Number of entities that failed. */
    failedEntitiesCount?: number;
};
/** The run, with its scores once it has finished. */
export type BatchTestRunResult = BatchTestScores & {
    /** ID of the run. */
    _id: string;
    /** Whether a part of the run failed. */
    isPartialFailure: boolean;
    /** Status of the run. */
    status: "running" | "completed" | (string & {});
    /** Whether the results are available. Present once the run has finished. */
    isAvailable?: boolean;
    /** ID of the suite. */
    testSuiteId: string;
    /** ID of the user who started the run. */
    triggeredBy: string;
    /** ID of the tested bot. */
    streamId: string;
    /** Code of the tested bot language. */
    botLanguage: string;
    /** Version of the bot that is tested. */
    runType: "published" | "inDevelopment" | (string & {});
    /** Number of utterances in the suite. */
    utterance_count: number;
    /**
     * When the run started.
     * Format: date-time
     */
    startTime: string;
    /**
     * When the run ended. Present once the run has finished.
     * Format: date-time
     */
    endTime?: string;
    /** Internal version of the record. */
    __v: number;
    /** Utterances, entities and traits by outcome. */
    results?: BatchTestRunCounts;
    /** ID of the results file. Present once the run has finished. */
    fileId?: string;
    /** Link to the results file, in CSV format. Present once the run has finished. */
    fileUrl?: string;
};
/** Status of a run. */
export interface BatchTestRunStatus {
    /** ID of the run. */
    _id: string;
    /** ID of the tested bot. */
    streamId: string;
    /** ID of the suite. */
    testSuiteId: string;
    /** Status of the run. */
    status: "running" | "completed" | (string & {});
    /** Number of utterances in the suite. */
    utterance_count: number;
    /** The run, with its scores once it has finished. */
    result: BatchTestRunResult;
    /** Number of utterances to test. Present while the run is in progress. */
    totalUtterances?: number;
    /** Number of utterances tested so far. Present while the run is in progress. */
    utterance_ran?: number;
    /** Progress of the run, in percent. Present while the run is in progress. 0 to 100. */
    percentage?: number;
}
/** The suites to delete. */
export interface ConversationTestDeleteRequest {
    /** Names of the suites to delete. */
    testSuiteNames: readonly string[];
}
/** Outcome of the deletion. */
export interface ConversationTestDeleteResponse {
    /** Outcome. */
    status: "Success" | (string & {});
}
/** The file to import and the name of the suite. */
export interface ConversationTestImportRequest {
    /** ID of the uploaded file with the test cases. Despite its name it is not a file name. */
    fileName: string;
    /** Name of the new suite. */
    name: string;
    /** Labels of the suite. */
    tags?: readonly string[] | undefined;
    /** What the suite tests. */
    description?: string | undefined;
    /** Email address of the owner of the bot or the account. */
    userEmailId: string;
}
/** An import that has been started. */
export interface ConversationTestImportJob {
    /** Status of the import. */
    status: "IN_PROGRESS" | (string & {});
    /** ID of the import. Pass it to the status operation. */
    dsId: string;
}
/** A reply of the bot and where it comes from. IDs and names are empty if the suite has no metadata. */
export interface ConversationTestReply {
    /** Text of the reply. A message template arrives as a JSON string. */
    text: string;
    /** ID of the node that replies. */
    nodeId?: string;
    /** Name of the node that replies. */
    nodeName?: string;
    /** Type of component that replies. */
    componentType?: string;
    /** ID of the detected intent. */
    intentId?: string;
    /** Type of the detected intent. */
    intentType?: string;
    /** ID of the task that replies. */
    taskId?: string;
    /** Name of the dialog that replies. */
    dialogName?: string;
    /** Nodes that the conversation passes before the reply. */
    transitions?: unknown[];
    /** Names of these nodes. */
    transitionNodeNames?: unknown[];
    /** Types of these nodes. */
    transitionNodeType?: unknown[];
}
export interface ConversationTestAssertionsFlowLevelContains {
    /** Node that the conversation must have passed. */
    nodeId?: string;
}
export interface ConversationTestAssertionsFlowLevel {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Nodes that the conversation must have passed. */
    contains?: ConversationTestAssertionsFlowLevelContains[];
}
export interface ConversationTestAssertionsTextContains {
    /** Text to look for. */
    text?: string;
}
export interface ConversationTestAssertionsText {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Texts to look for. */
    contains?: ConversationTestAssertionsTextContains[];
}
export interface ConversationTestAssertionsContext {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Expected contents of the context. */
    contains?: unknown[];
}
/** Checks of a reply. */
export interface ConversationTestAssertions {
    /** Check of the path to the reply. */
    flowLevel?: ConversationTestAssertionsFlowLevel;
    /** Check of the reply's text. */
    text?: ConversationTestAssertionsText;
    /** Check of the session context. */
    context?: ConversationTestAssertionsContext;
}
/** A reply that a step expects, and the checks to run on it. */
export type ConversationTestOutput = {
    /** Checks of a reply. */
    assertions?: ConversationTestAssertions;
} & ConversationTestReply;
/** One step of a test conversation: a user input and the replies expected from the bot. */
export interface ConversationTestStep {
    /** What the user says, or the name of the event that opens the conversation. */
    input: string;
    /** The replies expected from the bot. */
    outputs: ConversationTestOutput[];
    /** Event that the step fires instead of a message. */
    event?: "Start_Flow" | (string & {});
}
export interface ConversationTestSuiteSchedule {
    /** Whether the suite runs on a schedule. */
    enableSchedule?: boolean;
}
/** The test suite that an import created. Present once the import has succeeded. */
export interface ConversationTestSuite {
    /** ID of the suite. */
    _id: string;
    /** Name of the suite. Runs and deletions refer to it. */
    name: string;
    /** What the suite tests. */
    description?: string;
    /** ID of the bot that the suite belongs to. */
    streamId: string;
    /** ID of the account that owns the bot. */
    accountId: string;
    /** Channel on which the steps are run. */
    channel?: "rtm" | (string & {});
    /** Schedule of automatic runs. */
    schedule?: ConversationTestSuiteSchedule;
    /** Labels of the suite. */
    tags?: string[];
    /** Recently used labels. */
    recentTags?: unknown[];
    /** Whether the steps include metadata, such as the nodes that reply. */
    metadataAvailable?: boolean;
    /** Script that runs before the steps; empty when there is none. */
    preprocessor?: string;
    /** Services that the suite maps. */
    serviceMap?: unknown[];
    /** Authorization profiles that the steps use. */
    authProfiles?: unknown[];
    /** The steps of the conversation, in order. */
    testSteps: ConversationTestStep[];
    /** ID of the user who created the suite. */
    createdBy?: string;
    /**
     * When the suite was created.
     * Format: date-time
     */
    createdOn: string;
    /** ID of the user who last changed the suite. */
    lModBy?: string;
    /**
     * When the suite was last changed.
     * Format: date-time
     */
    lModOn?: string;
    /** Internal version of the record. */
    __v?: number;
}
/** Status of an import. */
export type ConversationTestImportStatus = {
    /** Status of the import. */
    status: "IN_PROGRESS" | "SUCCESS" | (string & {});
    /** ID of the bot. */
    streamId: string;
    /** Number of entries in the status dock, the platform's list of jobs. */
    countOfDockStatuses: number;
    /**
     * When the job was requested.
     * Format: date-time
     */
    requestedTime: string;
    /** Type of job. */
    jobType: "CONVERSATION_TESTING_VALIDATE" | (string & {});
    /** What the job does. */
    action: "RUN" | (string & {});
    /** ID that the job assigns to the suite. The suite in `response` has a different `_id`. */
    testSuiteId: string;
    /**
     * When the job expires: in the samples, fifteen minutes after the request.
     * Format: date-time
     */
    expireAt: string;
    /** Log of the job. */
    statusLogs: unknown[];
    /**
     * When the job last changed.
     * Format: date-time
     */
    lMod: string;
    /**
     * When the job was started.
     * Format: date-time
     */
    createdOn: string;
    /** The test suite that an import created. Present once the import has succeeded. */
    response?: ConversationTestSuite;
} & WithRequired<JobRecord, "jobType" | "action" | "_id" | "percentageComplete" | "__v" | "createdBy">;
/** What to test, and as which user. */
export interface ConversationTestRunRequest {
    /**
     * Version of the bot to test: the published one or the one in development.
     */
    version: "published" | "inDevelopment";
    /** Email address of the bot owner, or of a developer with whom the bot is shared. */
    userEmailId: string;
}
/** A run that has been started. */
export interface ConversationTestRunJob {
    /** Status of the run. */
    status: "IN_PROGRESS" | (string & {});
    /** ID of the run. Pass it to the status operation. */
    testRunId: string;
}
export interface ConversationTestAssertionResultsFlowLevelContains {
    /** Node that the conversation must have passed. */
    nodeId?: string;
    /** Result for this expectation. */
    status?: "passed" | (string & {});
}
export interface ConversationTestAssertionResultsFlowLevel {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Nodes that the conversation must have passed. */
    contains?: ConversationTestAssertionResultsFlowLevelContains[];
    /** Result of the check, if it was enabled. */
    status?: "passed" | (string & {});
}
export interface ConversationTestAssertionResultsTextContains {
    /** Text to look for. */
    text?: string;
    /** Result for this expectation. */
    status?: "passed" | (string & {});
}
export interface ConversationTestAssertionResultsText {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Texts to look for. */
    contains?: ConversationTestAssertionResultsTextContains[];
    /** Result of the check, if it was enabled. */
    status?: "passed" | (string & {});
}
export interface ConversationTestAssertionResultsContext {
    /** Whether the check is enabled. */
    enabled?: boolean;
    /** Expected contents of the context. */
    contains?: unknown[];
}
/** Checks of a reply and their results. */
export interface ConversationTestAssertionResults {
    /** Check of the path to the reply. */
    flowLevel?: ConversationTestAssertionResultsFlowLevel;
    /** Check of the reply's text. */
    text?: ConversationTestAssertionResultsText;
    /** Check of the session context. */
    context?: ConversationTestAssertionResultsContext;
}
/** A reply, expected or actual, and the results of its checks. */
export type ConversationTestOutputResult = {
    /** Group of standard responses that the reply belongs to. */
    category?: string;
    /** Whether the reply is one of the bot's standard responses. */
    isStandardResponse?: boolean;
    /** Prompts that accompany the reply. */
    userPrompts?: unknown[];
    /** Checks of a reply and their results. */
    assertions?: ConversationTestAssertionResults;
} & ConversationTestReply;
export interface ConversationTestStepResultOutputs {
    /** Whether the actual text differs from the expected one. */
    textMismatch?: boolean;
}
/** Result of one step. */
export interface ConversationTestStepResult {
    /** What the user says, or the name of the event that opens the conversation. */
    input?: string;
    /** Event that the step fires instead of a message. */
    event?: "Start_Flow" | (string & {});
    /** The replies expected from the bot. */
    outputs?: (ConversationTestStepResultOutputs & ConversationTestOutputResult)[];
    /** The replies that the bot actually gave. */
    actualOutput?: ConversationTestOutputResult[];
    /** Detected intents. */
    intents?: unknown[];
    /** Matched knowledge graph questions. */
    faqs?: unknown[];
    /** Matched small talk. */
    smalltalk?: unknown[];
    /** ID of the step within the run. */
    requestId?: string;
    /** Version of the language understanding engine. */
    nlpVersion?: string;
    /** Outcome of the step. */
    status?: "passed" | (string & {});
}
export interface ConversationTestRunResultStepDetails {
    /** Number of steps that passed. */
    passed: number;
    /** Number of steps that failed. */
    failed: number;
    /** Number of steps executed. */
    total: number;
}
/** Result of a run so far. */
export interface ConversationTestRunResult {
    /**
     * When the run started.
     * Format: date-time
     */
    startTime: string;
    /** Version of the bot that is tested. The version in development is called `configured` here. */
    version: "configured" | (string & {});
    /** Status of the run and, once it has finished, its outcome. */
    status: "inprogress" | "passed" | (string & {});
    /** Step counts. Present once the run has finished. */
    stepDetails?: ConversationTestRunResultStepDetails;
    /** Duration of the run. The unit is not documented. */
    duration?: number;
    /** Version of the language understanding engine, one entry per executed step. */
    nlpVersion?: string[];
    /** What went wrong, or null. */
    errorDetails?: unknown;
    /** Result of each step, in order. Present once the run has finished. */
    executionResults?: ConversationTestStepResult[];
}
/** Status of a run. */
export interface ConversationTestRunStatus {
    /** ID of the run. */
    _id: string;
    /** ID of the tested bot. */
    streamId: string;
    /** ID of the suite. */
    testSuiteId: string;
    /** Status of the run and, once it has finished, its outcome. */
    status: "inprogress" | "IN_PROGRESS" | "passed" | (string & {});
    /** Number of steps in the suite. */
    totalTestStepsCount: number;
    /** Result of a run so far. */
    result?: ConversationTestRunResult;
    /** Progress of the run, in percent. 0 to 100. */
    percentageCompleted: number;
}
/** A date (`2026-03-02`) or a timestamp (`2026-03-02T09:15:30.000Z`). */
export type DateOrTimestamp = string | Date;
/** Which conversations to delete, by conversation IDs (`conversationIds`) or by user (`cId`). */
export type ConversationDeletionRequest = {
    /** First day to delete. Defaults to the day on which the user or the bot was created, whichever is later. */
    startDate?: DateOrTimestamp | undefined;
    /** Last day to delete, not in the future. Defaults to today. */
    endDate?: DateOrTimestamp | undefined;
} & ({
    /** IDs of the conversations to delete. Dates sent with them are ignored. At most 100 items. */
    conversationIds: readonly string[];
} | {
    /** ID of the user whose conversations to delete. Required without `conversationIds`. */
    cId: string;
});
/** A deletion that is waiting to run. */
export interface ConversationDeletionJob {
    /** Status of the deletion. */
    status: "queued" | (string & {});
    /** ID of the deletion. Pass it to the status operation; change logs and the email to the bot owner name it too. */
    jobId: string;
    /** What happens next, as a message. */
    message: string;
    /**
     * When the request arrived (UTC).
     * Format: date-time
     */
    submittedAt: string;
}
export interface ConversationDeletionStatusResult {
    /** Number of conversations found. */
    totalConversations: number;
    /** Number of conversations processed. */
    processedCount: number;
    /** Number of conversations deleted. */
    deletedCount: number;
    /** Number of conversations that could not be deleted. */
    failedCount: number;
    /** Number of conversations skipped. */
    skippedCount: number;
    /** Number of further attempts that the platform makes for those that failed. */
    retriesRemaining: number;
}
/** Status of a deletion. */
export interface ConversationDeletionStatus {
    /** ID of the deletion. */
    jobId: string;
    /** Status of the deletion. */
    status: "queued" | "completed" | (string & {});
    /** How the conversations were selected. `cId` means by user. */
    requestType: "cId" | (string & {});
    /**
     * When the request arrived.
     * Format: date-time
     */
    submittedAt: string;
    /**
     * When the deletion was scheduled.
     * Format: date-time
     */
    scheduledAt?: string;
    /**
     * When the deletion started running.
     * Format: date-time
     */
    startedAt?: string;
    /**
     * When the deletion ended.
     * Format: date-time
     */
    completedAt?: string;
    /** Result of the deletion. */
    result?: ConversationDeletionStatusResult;
}
/** The file to import. */
export interface UtteranceImportRequest {
    /** Name of the uploaded file, with its extension. */
    fileName: string;
    /** ID of the uploaded file. */
    fileId: string;
}
/** An import that has been started. */
export interface UtteranceImportJob {
    /** ID of the import. Pass it to the status operation. */
    _id: string;
    /** Status of the import. */
    status: "pending" | (string & {});
    /** ID of the bot that receives the utterances. */
    streamId: string;
    /** Type of job. */
    requestType?: "MLimport" | (string & {});
    /** Log of the job. */
    statusLogs?: unknown[];
    /** ID of the user on whose behalf the import runs. */
    createdBy?: string;
    /**
     * When the import was started.
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v?: number;
}
/** Status of an import. */
export type UtteranceImportStatus = {
    /** Status of the import. */
    status?: "pending" | "success" | (string & {});
    /** Outcome, as a message with the number of utterances copied. Present once the import has finished. */
    message?: string;
} & UtteranceImportJob;
/** An export that has been started. */
export type UtteranceExportJob = {
    /** Status of the export. */
    status: "IN_PROGRESS" | "SUCCESS" | (string & {});
    /** ID of the bot. */
    streamId: string;
    /** Number of entries in the status dock, the platform's list of jobs. */
    countOfDockStatuses?: number;
    /** Format of the file, in upper case. */
    fileType: "CSV" | (string & {});
    /** Log of the job. */
    statusLogs?: unknown[];
    /**
     * When the status was last modified.
     * Format: date-time
     */
    lMod?: string;
    /**
     * When the record of the export was created.
     * Format: date-time
     */
    createdOn: string;
    /**
     * When the export was requested.
     * Format: date-time
     */
    requestedTime?: string;
} & WithRequired<JobRecord, "_id" | "percentageComplete">;
/** Status of an export. */
export type UtteranceExportStatus = {
    /** Link to the exported file. Present once the export has succeeded. */
    downloadUrl?: string;
} & UtteranceExportJob;
/** A training that has been queued. */
export interface UtteranceTraining {
    /** Status as a message. */
    message: string;
    /** ID of the training. No operation takes it. */
    Training_ID: string;
}
/** The queued trainings, one in the sample. */
export type UtteranceTrainResponse = UtteranceTraining[];
export interface UtteranceTrainingStatusTrainDetails {
    /** Version of the language engine. */
    nlpVersion?: number;
    /** Version of the training. */
    trainVersion?: number;
}
/** Status of a training, and whether the trained model is in sync with the parts of the bot's definition. What each part is, is inferred from the name of the field. */
export interface UtteranceTrainingStatus {
    /** Status of the training. */
    trainingStatus: "Inprogress" | "Finished" | "Failed" | (string & {});
    /** Whether the model is in sync with the utterances. */
    isMlInSyncWithSentences: boolean;
    /** Whether the model is in sync with the synonyms. */
    isMlInSyncWithSynonyms: boolean;
    /** Whether the model is in sync with the machine-learning parameters. */
    isMlInSyncWithMlparams: boolean;
    /** Whether the model is in sync with the traits. */
    isMlInSyncWithTraits: boolean;
    /** Whether the model is in sync with the small talk. */
    isMlInSyncWithSmallTalk: boolean;
    /** Whether the model is in sync with the training of the universal bot. */
    isMlInSyncWithUBTraining: boolean;
    /** Whether the model is in sync with the entity nodes. */
    isMlInSyncWithEntityNode?: boolean;
    /** Whether the model is in sync with the intent nodes. */
    isMlInSyncWithIntentNode?: boolean;
    /** Whether the model is in sync with the patterns. */
    isMlInSyncWithPatterns?: boolean;
    /** Whether the model is in sync with the utterances of batch tests. */
    isMlInSyncWithBTUtterances?: boolean;
    /** Versions that the training used. */
    trainDetails?: UtteranceTrainingStatusTrainDetails;
}
/** A question, in one wording. */
export interface FaqQuestion {
    /** Text of the question. */
    question: string;
    /** Tags of the question. */
    tagsPayload?: readonly unknown[] | undefined;
}
/** What a FAQ says and where it belongs, whether stored or to be added. */
export interface FaqBase {
    /** A question, in one wording. */
    questionPayload: FaqQuestion;
    /** The same question in other wordings. */
    subQuestions: readonly FaqQuestion[];
    /** How the bot responds, such as `message`. */
    responseType: string;
    /** ID of the knowledge task that the question belongs to. */
    knowledgeTaskId: string;
    /** ID of the bot. */
    streamId: string;
    /** ID of the node that holds the question. */
    parent: string;
    /** Name of the node that holds the question. That of the root node is the name of the bot. */
    leafterm: string;
}
/** What the bot replies to a question. */
export interface FaqAnswer {
    /** Text of the reply. Some responses return it percent-encoded. */
    text: string;
    /** Type of the reply, `basic` for plain text. */
    type: string;
    /** Channel that the reply is for, such as `default`. */
    channel: string;
}
/** A reply as stored in the knowledge graph. */
export type FaqStoredAnswer = {
    /** ID of the reply. */
    _id: string;
    /** ID of the bot. */
    streamId: string;
    /** ID of the user who created the reply. */
    createdBy: string;
    /** When the reply was created, as text in the format of JavaScript's `Date`. */
    createdOn: string;
    /** ID of the user who last modified the reply. */
    lModBy?: string;
    /** When the reply was last modified, in the same format as `createdOn`. */
    lMod?: string;
} & FaqAnswer;
export interface FaqConditionsRules {
    /** Key of the context value to compare. */
    condition?: string;
    /** How to compare, such as `eq`. Empty in some samples. */
    op?: string;
    /** Value to compare with. */
    value?: string;
}
/** When a conditional reply applies. */
export interface FaqConditions {
    /** How the rules are combined, empty where there is one rule. */
    operator?: string;
    /** The rules. */
    rules?: FaqConditionsRules[];
}
/** A reply that applies under a condition. */
export type FaqConditionalAnswer = {
    /** Position among the conditional replies. */
    seqNum: number;
    /** When a conditional reply applies. */
    conditions: FaqConditions;
} & FaqStoredAnswer;
/** A question of a knowledge graph, with its replies. */
export type Faq = {
    /** ID of the FAQ. */
    _id: string;
    /** Whether replies depend on conditions. */
    conditionalResp: boolean;
    /** Replies. Empty where the bot responds with a dialog. */
    answerPayload: FaqStoredAnswer[];
    /** Replies that apply under a condition, one list per condition. */
    subAnswers?: FaqConditionalAnswer[][];
    /** ID of the dialog that the bot starts, where `responseType` is `dialog`. */
    dialogId?: string;
    /**
     * When the FAQ was created.
     * Format: date-time
     */
    createdOn: string;
    /** ID of the user who created the FAQ. */
    createdBy: string;
    /**
     * When the FAQ was last modified.
     * Format: date-time
     */
    modifiedOn: string;
    /** ID of the user who last modified the FAQ. */
    lastModifiedBy: string;
    /** Name of the bot. */
    botName: string;
    /**
     * Sort key, the time of creation in epoch milliseconds.
     * Format: int64
     */
    sortId?: number;
    /** Code of the language. */
    language: string;
    /** Whether the FAQ is enabled. */
    faqStatus: boolean;
    /** Whether the FAQ is locked against editing. */
    editLocked?: boolean;
    /** Whether the FAQ has been published. */
    isPublished: boolean;
    /** Reference ID of the FAQ. */
    refId: string;
    /** Display name of the FAQ. */
    label: string;
    /** What links to the FAQ. */
    faqLinkedBy?: unknown[];
    /** Internal version of the record. */
    __v?: number;
    /** Names of the nodes from the root to the FAQ. */
    fullPath: string[];
} & FaqBase;
/** One page of FAQs. */
export interface FaqPage {
    /** The FAQs of this page, up to 50. */
    faqs: Faq[];
    /** Whether there are more FAQs after this page. */
    moreAvailable: boolean;
    /** Total number of FAQs. */
    count: number;
}
/** A question to add to a knowledge graph. */
export type FaqAddition = {
    /** What the bot replies. */
    answerPayload: readonly FaqAnswer[];
    /** Replies that apply under a condition. */
    subAnswers: readonly unknown[];
    /** ID of the extracted question. */
    qsId: string;
} & FaqBase;
/** The questions to add. */
export interface FaqAddBulkRequest {
    /** The questions. */
    faqs: readonly FaqAddition[];
}
/** Result of adding questions. */
export interface FaqAddBulkResponse {
    /** Result of the request. */
    status: "success" | (string & {});
}
/** The language to train. */
export interface FaqTrainRequest {
    /** Code of the bot language, for example `en` or `de`. */
    language: string;
}
/** Status of a training. */
export interface FaqTrainingStatus {
    /** ID of the training. No operation takes it. */
    _id: string;
    /** Status as a message. Its case may differ from that of `status`. */
    message: string;
    /** Status of the training. */
    status: "in-progress" | "success" | "failure" | (string & {});
    /** Internal version of the record. */
    __v: number;
    /** ID of the user on whose behalf the training runs. */
    lastModifiedBy: string;
    /**
     * When the status was last modified.
     * Format: date-time
     */
    modifiedOn: string;
}
/** What to extract questions from, a web page or a file, and the name of the extraction. */
export type KnowledgeExtractRequest = {
    /** Name of the extraction. */
    name: string;
} & ({
    /** ID of the uploaded file. */
    fileId: string;
} | {
    /** URL of the web page or of the file. Required without `fileId`. */
    fileUrl: string;
});
/** An extraction that has been started. */
export interface KnowledgeExtractResponse {
    /** ID of the extraction. */
    _id: string;
    /** Result of the request. */
    status: "success" | (string & {});
}
/** Where a record belongs, and who created it. */
export interface KnowledgeRecord {
    /** ID of the record. */
    _id: string;
    /** ID of the bot. */
    streamId: string;
    /** Code of the language. */
    language: string;
    /** ID of the user who created the record. */
    createdBy?: string;
    /**
     * When the record was created.
     * Format: date-time
     */
    createdOn?: string;
    /**
     * When the record was last modified.
     * Format: date-time
     */
    modifiedOn?: string;
    /** Internal version of the record. */
    __v?: number;
}
/** An extraction of questions from a file or a web page. */
export type KnowledgeExtraction = {
    /** ID of the extraction. */
    _id?: string;
    /** Whether the extraction can be edited. */
    editable?: boolean;
    /** Status of the extraction. */
    status: "success" | (string & {});
    /** Whether the extraction has been opened in the App Builder. */
    isVisited?: boolean;
    /** ID of the file. */
    fileId?: string;
    /** Name of the extraction. */
    name: string;
    /** What was extracted. */
    extractionType?: "faq" | (string & {});
    /** Name of the file. */
    fileName?: string;
    /** Number of questions that have been added to the knowledge graph. */
    qnaAddedCount?: number;
    /** Number of questions that were extracted. */
    qnaExtractedCount?: number;
    /** Total number of questions. */
    qnaCount: number;
} & WithRequired<KnowledgeRecord, "createdOn">;
/** The extractions of a bot. */
export interface KnowledgeExtractionsResponse {
    /** The extractions. */
    metaqnas: KnowledgeExtraction[];
}
/** An extracted question with its reply. */
export type KnowledgeExtractedQuestion = {
    /** ID of the extracted question. To add the question to a knowledge graph, pass it as `qsId`. */
    _id?: string;
    /** Status of the question. Its meaning is not documented. */
    status?: boolean;
    /** Text of the question. */
    question: string;
    /** Text of the reply. */
    answer: string;
    /** ID of the extraction. */
    kEId: string;
} & KnowledgeRecord;
/** One page of extracted questions. */
export interface KnowledgeExtractedQuestionPage {
    /** The questions of this page. */
    extractions: KnowledgeExtractedQuestion[];
    /** Total number of questions of the extraction. */
    qnaCount?: number;
}
/** A node of a knowledge graph. */
export interface KnowledgeNode {
    /** ID of the node. FAQs name it as their `parent`. */
    nodeId: string;
    /** Name of the node. */
    label?: string;
    /** Depth of the node, `l0` for the root. */
    level?: string;
    /** Parent nodes. Empty for the root. */
    parent?: unknown[];
    /** Synonyms of the name. */
    synonyms?: unknown[];
}
/** A node as the bot uses it. */
export type KnowledgeTaskNode = {
    /** Whether the node is only a placeholder. */
    isDummy?: boolean;
    /** Whether the node is locked against editing. */
    editLocked?: boolean;
    /** Number of FAQs of the node. */
    faqCount?: number;
} & KnowledgeNode;
/** A node as the App Builder displays it. */
export type KnowledgeDisplayNode = {
    /** Style class of the node. */
    class?: string;
    /** Child nodes. */
    nodes?: unknown[];
} & KnowledgeNode;
export interface KnowledgeTaskVisibility {
    /** Kind of visibility. */
    namespace?: "private" | (string & {});
    /** IDs of the users who can see the task. */
    namespaceIds?: string[];
}
export interface KnowledgeTaskMetadata {
    /** Nodes of the knowledge graph, for display. */
    taxonomy?: KnowledgeDisplayNode[];
}
export interface KnowledgeTaskLock {
    /** `true` or `false`, as text. */
    islocked?: string;
}
/** A knowledge task, with the nodes of its knowledge graph. */
export type KnowledgeTask = {
    /** ID of the knowledge task. */
    _id?: string;
    /** Version of the task: `configured` is the one in development. */
    state: "configured" | (string & {});
    /** Whether the task can be edited. */
    editable?: boolean;
    /** Nodes of the knowledge graph. */
    taxonomy: KnowledgeTaskNode[];
    /** Nodes that the next publication adds or changes. */
    nodesToPublish?: unknown[];
    /** Whether the next publication changes the root node. */
    publishRoot?: boolean;
    /** Version number of the task. */
    version?: string;
    /** Whether an administrator has enabled the task. */
    adminTaskStatus?: "active" | (string & {});
    /** Name of the task. */
    name: string;
    /** Description of the task. */
    description?: string;
    /** Whether the task is a knowledge graph. */
    isGraph?: boolean;
    /** Who can see the task. */
    visibility?: KnowledgeTaskVisibility;
    /** How the App Builder displays the task. */
    metadata?: KnowledgeTaskMetadata;
    /** ID of the user who last modified the task. */
    lastModifiedBy?: string;
    /** Name of the bot. */
    botName?: string;
    /** Reference ID of the task. */
    refId?: string;
    /** Nodes that the next publication deletes. */
    deletedNodesToPublish?: unknown[];
    /**
     * When the task was last published.
     * Format: date-time
     */
    publishedOn?: string;
    /** Comment on the version. */
    versionComment?: string | null;
    /** ID of the task's parent. The page does not say what it is; a caller adds questions to it. */
    parentId?: string;
    /** Names of fields that the platform resolves to records. */
    _resolve?: string[];
    /** Whether someone has locked the task. */
    lock?: KnowledgeTaskLock;
    /** Number of traits. */
    traitCount?: number;
    /** Number of FAQs. */
    faqCount: number;
} & KnowledgeRecord;
/** The knowledge tasks of a bot, as a list or as a single object. */
export type KnowledgeTasksResponse = KnowledgeTask[] | KnowledgeTask;
/** An advanced setting. */
export interface NlpAdvancedSetting {
    /** Key of the setting, such as `network`. */
    configurationKeyName: string;
    /** Value of the setting, such as the name of a network type. */
    configurationValue: string | boolean;
    /** Engine that the setting belongs to, such as `ML`. */
    nlpEngine: string;
}
/** Settings of the machine-learning engine. */
export interface NlpMlConfiguration {
    /**
     * Selects the machine-learning engine.
     */
    mode: "ml";
    /** Score from which a match is definitive, from 80 to 100. */
    exactMatchThreshold?: number | undefined;
    /** Score that a match needs at least, from 0 to 1. */
    minThreshold?: number | undefined;
    /** Whether to use the dependency parser. */
    useDependencyParser?: boolean | undefined;
}
export interface NlpFaqConfigurationSearchInAnswer {
    /** Whether to search in the replies. */
    enabled?: boolean | undefined;
    /** Whether to tell the user that the match comes from a reply. */
    notifyUser?: boolean | undefined;
    /** What to show of the reply, such as `relevantWithReadMore`. */
    responseType?: string | undefined;
    /** URL of the link to read more. */
    customReadMoreURL?: string | undefined;
    /** Whether to use `customReadMoreURL`. */
    useCustomReadMoreURL?: boolean | undefined;
}
/** Settings of the FAQ engine. */
export interface NlpFaqConfiguration {
    /**
     * Selects the FAQ engine.
     */
    mode: "faq";
    /** Whether to use the synonyms of the bot. */
    useBotSynonyms?: boolean | undefined;
    /** How to search in the replies of FAQs. */
    searchInAnswer?: NlpFaqConfigurationSearchInAnswer | undefined;
}
export interface NlpMlParametersIntentParamsSkipGram {
    /** Length of a sequence, from 2 to 4. */
    seqLength?: number | undefined;
    /** Number of words that may be skipped, from 1 to 3. */
    maxSkipDistance?: number | undefined;
}
export interface NlpMlParametersIntentParams {
    /** Whether to use the synonyms of the bot. */
    useSynonyms?: boolean | undefined;
    /** Whether to remove stop words. */
    useStopwords?: boolean | undefined;
    /** Whether to use placeholders for entities. */
    usePlaceholders?: boolean | undefined;
    /**
     * Method of feature extraction.
     */
    features?: ("skip_gram" | "n_gram") | undefined;
    /** Parameters of the method `skip_gram`. */
    skip_gram?: NlpMlParametersIntentParamsSkipGram | undefined;
}
export interface NlpMlParametersNerParams {
    /**
     * Model: `corenlp` is a conditional random field, `spacy` a deep neural network.
     */
    type?: ("corenlp" | "spacy") | undefined;
}
export interface NlpMlParametersMlConfigurations {
    /** Whether to train an intent for utterances that match none. */
    NoneIntent?: boolean | undefined;
}
/** Parameters of the machine-learning model. */
export interface NlpMlParameters {
    /** Parameters of the detection of intents. */
    intentParams?: NlpMlParametersIntentParams | undefined;
    /** Parameters of the recognition of named entities. */
    nerParams?: NlpMlParametersNerParams | undefined;
    /** Switches of the model. */
    mlConfigurations?: NlpMlParametersMlConfigurations | undefined;
}
export interface NlpUpdateRequestNlSettings {
    /** Whether to add utterances of users to the training automatically. */
    enableAutoUtteranceAddition?: boolean | undefined;
    /** Whether negative patterns can rule an intent out. */
    enableNegativePatterns?: boolean | undefined;
}
/** Settings of the language engines to change. */
export interface NlpUpdateRequest {
    /** Advanced settings, by key. */
    advancedNLPSettings?: readonly NlpAdvancedSetting[] | undefined;
    /** Thresholds and settings by engine. */
    configurations?: readonly (NlpMlConfiguration | NlpFaqConfiguration)[] | undefined;
    /** Parameters of the machine-learning model. */
    mlParams?: NlpMlParameters | undefined;
    /** Settings of the natural language processing. */
    nlSettings?: NlpUpdateRequestNlSettings | undefined;
}
/** Result of the update. The documentation does not show it. */
export type NlpUpdateResponse = unknown;
/** An utterance whose intent to detect. */
export interface IntentDetectRequest {
    /** The utterance. An older edition allows at most 3,000 characters. */
    input: string;
    /** Name of the bot. */
    streamName: string;
    /** Intent in whose context to detect a sub-intent. */
    parentIntent?: string | undefined;
}
/** An utterance, the bot that received it and the task that it led to. */
export interface IntentUtterance {
    /** The utterance. */
    input?: string[];
    /** Name of the bot. */
    bot?: string;
    /** ID of the bot. */
    botid?: string;
    /** Name of the task. */
    task?: string;
    /** ID of the task. */
    taskId?: string;
    /** Type of the task. */
    subType?: "dialog" | (string & {});
    /** Code of the language. */
    language?: string;
}
/** A word of the utterance. */
export interface IntentWord {
    /** The word as recognized. */
    word?: string;
    /** Whether the word was ignored. */
    ignored: boolean;
    /** Parts of speech, separated by spaces. Ends in a space. */
    pos: string;
    /** Role of the word in the sentence. Ends in a space. */
    role?: string;
    /** The word as the user wrote it. */
    original: string;
    /** The word after processing. */
    processedWord: string;
}
/** A match of the fundamental meaning engine, with its score. */
export interface IntentScore {
    /** Number of matching words. */
    count?: number;
    /** Score of the match. */
    score?: number;
    /** Parts of the score, by name. */
    scoreBreakdown?: {
        [key: string]: number;
    };
    /** ID of the bot. */
    botid?: string;
    /** Name of the bot. */
    botname?: string;
    /** Name of the task. */
    activity?: string;
    /** Type of the match. */
    matchType?: "definite" | (string & {});
    /** Name of the task. */
    task?: string;
    /** Version of the task. */
    state?: "published" | (string & {});
    /** What found the match. */
    foundVia?: "wordMatch" | (string & {});
}
export interface IntentDetectionDetailsNlProcessing {
    /** The utterance as sent. */
    originalInput?: string;
    /** The utterance in its canonical form. */
    canonical?: string;
    /** The words of the utterance. */
    wordAnalysis?: IntentWord[];
}
export interface IntentDetectionDetailsMl {
    /** Named entities found. */
    namedEntityRecognition?: unknown[];
}
export interface IntentDetectionDetailsFm {
    /** Definitive matches. */
    definitive?: IntentScore[];
}
/** Details of the engines. */
export interface IntentDetectionDetails {
    /** ID of the stored message. */
    messageStoreId?: string;
    /** ID of the user on whose behalf the detection runs. */
    userId?: string;
    /**
     * When the detection ran.
     * Format: date-time
     */
    time?: string;
    /** ID of the detection. */
    _id?: string;
    /** Traits found. Empty in the sample. */
    traits?: Record<string, unknown>;
    /** Tone of the utterance. Empty in the sample. */
    toneAnalysis?: Record<string, unknown>;
    /** How the utterance was read. */
    nlProcessing?: IntentDetectionDetailsNlProcessing;
    /** Findings of the machine-learning engine. */
    ml?: IntentDetectionDetailsMl;
    /** Findings of the fundamental meaning engine. */
    fm?: IntentDetectionDetailsFm;
}
/** A task that matches an utterance. */
export interface IntentTask {
    /** Name of the intent. */
    intent: string;
    /** ID of the task. */
    taskId: string;
    /** Type of the task. */
    activityType?: "dialog" | (string & {});
    /** Version of the task. */
    state: "published" | (string & {});
}
/** A candidate of the ranking. */
export type IntentRanking = {
    /** Score of all engines together. */
    totalScore?: number;
    /** A match of the fundamental meaning engine, with its score. */
    scoring?: IntentScore;
    /** Whether an engine identified the intent, by engine. */
    identifyingEngines?: {
        [key: string]: boolean;
    };
    /** Whether the fundamental meaning engine matched. */
    csMatch?: boolean;
    /** What found the match. */
    intentMatchVia?: "wordMatch" | (string & {});
} & IntentTask;
/** A chosen intent, with its score. */
export type IntentMatch = {
    /** Score of the intent. */
    score?: number;
} & IntentTask;
export interface IntentDetectionFinalResolver {
    /** Candidates, with their scores. */
    ranking?: IntentRanking[];
    /** The utterance. */
    userInput?: string;
    /** The chosen intents. */
    winningIntent?: IntentMatch[];
    /** The entities found. */
    entities?: unknown[];
}
/** What the engines found in an utterance. */
export type IntentDetection = {
    /** Duration of the detection. The unit is not documented. */
    usedtime?: number;
    /** Result as a message. */
    debugTitle?: string;
    /** Result. */
    result: "successintent" | (string & {});
    /** Version of the matching task: `configured` is the one in development. */
    intentStatus?: "configured" | "published" | (string & {});
    /** Abbreviations of what identified the intent. */
    identifiedVia?: string;
    /** How the final intent was chosen. */
    finalResolver?: IntentDetectionFinalResolver;
} & (WithRequired<IntentUtterance, "bot" | "botid" | "input" | "language"> & IntentDetectionDetails);
/** The request, and what the engines found. */
export interface IntentDetectResponse {
    /** An utterance whose intent to detect. */
    request: IntentDetectRequest;
    /** What the engines found in an utterance. */
    response: IntentDetection;
    /** ID of the bot. */
    streamId: string;
    /** Name of the bot. */
    streamName: string;
    /** ID of the log of the detection. */
    seqLogId?: string;
    /** ID of the detection. */
    _id?: string;
    /** Name of the bot. */
    name?: string;
    /** The utterance. */
    input?: string[];
}
/**
 * Channel of the messages. Messages of other channels are not returned.
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
export type ConversationChannelType = string;
/** A meta tag and its accepted values. */
export interface ConversationTagCondition {
    /** Name of the tag. */
    name?: string | undefined;
    /** Accepted values of the tag. */
    values?: readonly string[] | undefined;
    /**
     * What the tag is attached to.
     * @example user
     * @example message
     * @example session
     */
    type?: string | undefined;
}
/** Meta tags that a conversation must have. */
export interface ConversationTagFilter {
    /** Conditions, all of which must be met. */
    and?: readonly ConversationTagCondition[] | undefined;
}
/** Name of the channel that carried the conversation. */
export type ConversationChannelName = "rtm" | "msteams" | "twitter" | "spark" | "facebook" | "slack" | "kore" | "email" | "sms" | "wfacebook" | "ringcentral" | "jabber" | "yammer" | "alexa" | "twiliovoice" | "telegram" | "ivr" | "ivrVoice" | "smartassist" | "line" | "liveperson" | "googleactions" | "hangoutchat" | "mattermost" | "rcs" | "korevg" | "skype" | "skypeforbusiness" | "api" | (string & {});
/** Where a message belongs. */
export interface ConversationMessageOrigin {
    /** ID of the message. */
    _id?: string;
    /** ID of the bot, also called stream ID. */
    botId?: string;
    /** ID of the organization that owns the bot. */
    orgId?: string;
    /** ID of the account that owns the bot. */
    accountId?: string;
    /** ID of the session that the message belongs to. */
    sessionId?: string;
    /** Name of the channel that carried the conversation. */
    chnl?: ConversationChannelName;
}
/** A thumbnail of a message part. Samples contain only empty lists. */
export interface ConversationMessageThumbnail {
    /** ID of the thumbnail. */
    _id?: string;
    /** Width of the thumbnail. */
    width?: number;
    /** Height of the thumbnail. */
    height?: number;
    /** Size of the thumbnail. The unit is not documented. */
    size?: number;
    /** Link to the thumbnail. */
    url?: string;
}
export interface ConversationMessageComponentData {
    /** What the user or the bot said. A template sent by the bot is a JSON string. */
    text?: string;
}
/** A part of a message. */
export interface ConversationMessageComponent {
    /** ID of the part. */
    _id?: string;
    /** Type of part. */
    cT: "text" | "audio" | "video" | "image" | "attachment" | "contact" | "task" | "filelink" | "location" | "email" | "alert" | "action" | "timeline" | "meeting" | "error" | "upgrade" | "NLResponse" | "contextUpdate" | (string & {});
    /** Content of the part. The content of types other than text is not documented. */
    data: ConversationMessageComponentData;
    /** Thumbnails of the part. */
    thumbnails?: ConversationMessageThumbnail[];
}
/** What every form of a message may have. */
export interface ConversationMessageBase {
    /**
     * When the message was recorded (UTC).
     * Format: date-time
     */
    createdOn?: string;
    /**
     * The same time in milliseconds since the Unix epoch.
     * Format: int64
     */
    timestampValue?: number;
    /** ID of the user talking to the bot, also on messages that the bot sent. */
    createdBy?: string;
    /** Language code of the conversation. */
    lang?: string;
    /** Parts of the message. */
    components?: ConversationMessageComponent[];
}
/** How a message is stored. */
export interface ConversationMessageRecord {
    /**
     * When the record was last changed.
     * Format: date-time
     */
    lmodifiedOn?: string;
    /** ID of the user whose action last changed the record. */
    lmodifiedBy?: string;
    /** Source of the message: 0 for an alert task, 1 for text, 2 for an action task, another number for anything else. */
    ms?: number;
    /** Whether the conversation was started in the App Builder; 1 for yes, 0 for no. */
    isBB?: number;
    /** Internal number; its meaning is not documented. */
    sT?: number;
}
/** A channel that carried a message. */
export interface ConversationMessageChannel {
    /** Name of the channel that carried the conversation. */
    type: ConversationChannelName;
    /** How the channel identifies the user, for example by an email address. */
    channelUId?: string;
}
/** Author of an outgoing message that the bot itself did not write. */
export interface ConversationMessageAuthor {
    /** ID of the author. Present when the author is a form. */
    id?: string;
    /** Type of author. */
    type?: "EVENT" | "FORM" | "SYSTEM" | (string & {});
    /** ID of the form. */
    formId?: string;
    /** Name of the form. */
    formName?: string;
    /** Whether the form is secured. */
    isSecuredForm?: boolean;
    /** ID of the agent. */
    aId?: string;
    /** ID of the interaction or instance. In the sample it is the bot's ID. */
    iId?: string;
    /** ID of this use of the form. */
    fId?: string;
}
export interface ConversationMessageLatencyAsr {
    /** Time to recognize the speech, including end-of-speech detection. */
    durationMs?: number;
    /** Service that recognized the speech: `google`, `azure`, `deepgram` or `kore`. */
    provider?: "google" | "azure" | "deepgram" | "kore" | (string & {});
    /** Confidence of the recognition, from 0 to 1. */
    confidenceScore?: number;
}
export interface ConversationMessageLatencyBot {
    /** Time that the bot took to reply. */
    durationMs?: number;
}
export interface ConversationMessageLatencyTts {
    /** Time to produce the speech. */
    durationMs?: number;
    /** Service that produced the speech. */
    provider?: "azure" | (string & {});
    /** Length of the spoken text in characters. */
    utteranceLengthChars?: number;
    /** Duration of the speech. */
    audioLengthMs?: number;
    /** Whether the speech was streamed. */
    streamingEnabled?: boolean;
    /** Time to the first audio. Relevant for streamed speech. */
    firstByteMs?: number;
}
/** Duration of each step of a spoken turn, in milliseconds. On outgoing messages, when the request asks for it. */
export interface ConversationMessageLatency {
    /** From the end of the user's speech to the start of the bot's reply. */
    totalMs?: number;
    /** Speech recognition. */
    asr?: ConversationMessageLatencyAsr;
    /** Processing by the bot. */
    bot?: ConversationMessageLatencyBot;
    /** Speech synthesis. */
    tts?: ConversationMessageLatencyTts;
}
/** A meta tag. */
export interface ConversationTag {
    /** Name of the tag. */
    name: string;
    /** Value of the tag. Custom code sets it, so it may have any JSON type; samples show strings. */
    value: unknown;
}
/** Meta tags that custom code attached to a message, its user or its session. */
export interface ConversationTags {
    /** Tags of the message. */
    messageTags: ConversationTag[];
    /** Tags of the user's profile. */
    userTags: ConversationTag[];
    /** Tags of the session. */
    sessionTags: ConversationTag[];
}
/** Meta tags of a message. */
export type ConversationMessageTags = {
    /** Alternative texts. */
    altText?: unknown[];
} & ConversationTags;
/** Fields of a message. */
export type ConversationMessageFields = {
    /** ID of the conversation that the message belongs to. */
    conversationId?: string;
    /** Whether the user (`incoming`) or the bot (`outgoing`) sent the message. */
    type?: "incoming" | "outgoing" | (string & {});
    /** Processing status of the message. */
    status?: "received" | "queued" | "in progress" | "delivered" | "pending" | "sent to cs" | "opened" | (string & {});
    /**
     * When the record was last changed, with second precision. Internal.
     * Format: date-time
     */
    __lModifiedOn__?: string;
    /** Channels that carried the message. */
    channels?: ConversationMessageChannel[];
    /** Name of the channel that carried the message. */
    channel?: "rtm" | "rcs" | (string & {});
    /** Author of an outgoing message that the bot itself did not write. */
    author?: ConversationMessageAuthor;
    /** Duration of each step of a spoken turn, in milliseconds. On outgoing messages, when the request asks for it. */
    latency?: ConversationMessageLatency;
    /** ID for tracing an incoming message for 30 days. Present when the request asks for it. */
    traceId?: string;
    /** Meta tags of a message. */
    tags?: ConversationMessageTags;
    /** Whether a developer started the conversation; 1 for yes, 0 for no. */
    isD?: number;
    /** Whether a human agent takes part. */
    isA?: boolean;
    /** Internal name of a group of messages. */
    cluster_id?: string;
    /** Internal version of the record. */
    __v?: number;
    /** Internal resource type of the record. */
    resourceid?: string;
} & (ConversationMessageOrigin & ConversationMessageBase & ConversationMessageRecord);
/** A message of a user or of a voice call. A request with a `callId` returns the short form, which has only `type`, `text` and `timestamp`; any other request returns the rest. */
export type ConversationHistoryMessage = {
    /** Whether the user (`incoming`) or the bot (`outgoing`) sent the message. */
    type: "incoming" | "outgoing" | (string & {});
    /** What was said, in the short form. */
    text?: string;
    /**
     * When it was said, in the short form.
     * Format: date-time
     */
    timestamp?: string;
} & (WithRequired<ConversationMessageFields, "type"> & ({
    /** What was said, in the short form. */
    text: string;
    /**
     * When it was said, in the short form.
     * Format: date-time
     */
    timestamp: string;
} | {
    /** ID of the message. */
    _id: string;
    /** ID of the bot, also called stream ID. */
    botId: string;
    /**
     * When the message was recorded (UTC).
     * Format: date-time
     */
    createdOn: string;
    /** Parts of the message. */
    components: ConversationMessageComponent[];
}));
/** One page of messages, in short form when the request names a `callId`. */
export interface ConversationHistoryPage {
    /** Total number of matching messages, over all pages. */
    total: number;
    /** Whether more messages are available. */
    moreAvailable: boolean;
    /** Link to the bot's logo. */
    icon?: string;
    /** The messages of this page, up to 100. */
    messages: ConversationHistoryMessage[];
}
/** Which messages to return, and in which order. All fields are optional. */
export interface ConversationHistoryFilter {
    /** ID, email address or enterprise ID of the user whose messages to return. */
    userId?: string | undefined;
    /** Number of messages to skip. */
    skip?: number | undefined;
    /** Alias of `skip`. Send only one of the two. */
    offset?: number | undefined;
    /** Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`. Cannot be combined with `msgId`. */
    dateFrom?: DateOrTimestamp | undefined;
    /** Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted. Cannot be combined with `msgId`. */
    dateTo?: DateOrTimestamp | undefined;
    /**
     * Channel of the messages. Messages of other channels are not returned.
     * @default rtm
     */
    channelType?: ConversationChannelType | undefined;
    /** Return only messages of the sessions with these IDs. */
    sessionId?: readonly string[] | undefined;
    /** Meta tags that a conversation must have. */
    tags?: ConversationTagFilter | undefined;
    /**
     * True for oldest first, false for most recent first.
     */
    forward?: (true | false | "true" | "false") | undefined;
    /** ID of the message to start from. Cannot be combined with `dateFrom` or `dateTo`. */
    msgId?: string | undefined;
    /** Direction to read from `msgId`: negative for earlier messages, 0 for both directions, positive for later ones. Defaults to later ones. */
    direction?: number | undefined;
    /**
     * Whether to include `traceId` on incoming messages.
     */
    includeTraceId?: (true | false | "true" | "false") | undefined;
    /**
     * Whether to include `latency`, the duration of each step, on outgoing messages.
     * @default false
     */
    includeLatency?: boolean | undefined;
    /**
     * Whether to include the agent in `author` on messages of human agents.
     * @default false
     */
    getAgentsInfo?: boolean | undefined;
}
/** Which messages to return, up to 100 per page. */
export type ConversationHistoryRequest = {
    /** Number of messages per page. 1 to 100. */
    limit?: number | undefined;
} & ConversationHistoryFilter;
/** A message from a user to a bot or from a bot to a user. */
export type ConversationMessage = WithRequired<ConversationMessageFields, "type" | "status" | "channels"> & WithRequired<ConversationMessageOrigin, "_id" | "botId" | "sessionId"> & WithRequired<ConversationMessageBase, "createdOn" | "timestampValue" | "lang" | "components">;
/** One page of messages between users and a bot. */
export interface ConversationMessagePage {
    /** Total number of matching messages, over all pages. */
    total: number;
    /** Whether more messages are available. */
    moreAvailable: boolean;
    /** Link to the bot's logo. */
    icon?: string;
    /** The messages of this page. */
    messages: ConversationMessage[];
}
/** Which messages to return, up to 10,000 per page. */
export type ConversationHistoryV2Request = {
    /** Number of messages per page. 1 to 10000. */
    limit?: number | undefined;
} & ConversationHistoryFilter;
/** A message as transcripts and details of a conversation return it. */
export type ConversationTranscriptMessage = {
    /** Whether the user (`incoming`) or the bot (`outgoing`) sent the message. `ctrlmsg` is a message between parts of the platform. */
    type: "incoming" | "outgoing" | "ctrlmsg" | (string & {});
    /** Processing status of the message. */
    status?: "received" | "pending" | (string & {});
} & WithRequired<ConversationMessageBase, "createdOn" | "components">;
export interface ConversationLiteMessageChannels {
    /** ID of the sender, as known to the channel. */
    from?: string;
    /** ID of the recipient, as known to the channel. */
    to?: string;
    /** How the channel identifies the user, for example by an email address. */
    channelUId?: string;
}
/** A message without metadata. */
export type ConversationLiteMessage = {
    /** Sender and recipient on the channel. */
    channels?: ConversationLiteMessageChannels[];
} & (WithRequired<ConversationMessageOrigin, "_id" | "botId" | "sessionId" | "chnl"> & ConversationTranscriptMessage);
/** One page of messages without metadata. */
export interface ConversationLitePage {
    /** Total number of matching messages, over all pages. */
    total: number;
    /** Whether more messages are available. */
    moreAvailable: boolean;
    /** The messages of this page. */
    messages: ConversationLiteMessage[];
}
/** Which messages of a user to return. */
export interface ConversationLiteRequest {
    /** ID of the user whose messages to return. */
    userId: string;
    /** Return only messages of this session. The full history takes a list of IDs here. */
    sessionId?: string | undefined;
    /**
     * First day of the messages, as `YYYY-MM-DD`.
     * Format: date
     */
    dateFrom?: string | undefined;
    /**
     * Last day of the messages, as `YYYY-MM-DD`.
     * Format: date
     */
    dateTo?: string | undefined;
    /**
     * Return only messages of this channel.
     * @example rtm
     * @example email
     * @example web-sdk
     */
    channelType?: string | undefined;
    /** Return only messages that the user (`incoming`) or the bot (`outgoing`) sent. */
    type?: readonly ("incoming" | "outgoing")[] | undefined;
    /** Number of messages per page. The maximum of GET, 1000, may apply. */
    limit?: number | undefined;
    /** Number of messages to skip. */
    skip?: number | undefined;
    /** Whether to return conversations of developers. */
    isDeveloper?: boolean | undefined;
    /** Return only messages of the user whom the channel identifies so, for example by an email address. */
    channelUId?: string | undefined;
}
/** Which conversation to return, by one of its IDs. Where several are sent, `sessionId` wins. */
export type ConversationDetailsRequest = {
    /** Number of messages to skip. */
    skip?: number | undefined;
    /** Alias of `skip`. Send only one of the two. */
    offset?: number | undefined;
    /** Number of messages per page. */
    limit?: number | undefined;
    /** Language code of the summary. */
    lang?: string | undefined;
    /**
     * Whether to include a generated summary of the conversation.
     * @default false
     */
    isSummaryRequired?: boolean | undefined;
} & ({
    /** ID of the session with the bot. */
    sessionId: string;
} | {
    /** ID that a third-party agent desktop gave the call. */
    callId: string;
} | {
    /** ID of the conversation with an agent. */
    conversationId: string;
});
export interface ConversationDetailsMessageChannels {
    /** Name of the channel. */
    type?: "audiocodes" | (string & {});
}
export interface ConversationDetailsMessageAgentAssistDetails {
    /** ID of the bot. */
    streamId?: string;
    /** ID of the linked bot that sent the message, or of the bot itself. */
    childBotStreamId?: string;
    /** Source channel, or empty. */
    srcChannel?: string;
    /** Experience, or empty. Its meaning is not documented. */
    experience?: string;
    /** Input that led to the message. */
    userInput?: string;
}
/** A message of a conversation, as its details return it. */
export type ConversationDetailsMessage = {
    /** Channels that carried the message. */
    channels?: ConversationDetailsMessageChannels[];
    /** Name of the task that sent the message. */
    tN?: string;
    /** Where a bot that assists agents took the message from. */
    agentAssistDetails?: ConversationDetailsMessageAgentAssistDetails;
    /** Initialization vector with which the platform stores the message encrypted. */
    iv?: string;
    /** Internal flag; its meaning is not documented. */
    ire?: boolean;
} & (ConversationTranscriptMessage & ConversationMessageRecord);
/** A generated summary of a conversation. */
export interface ConversationSummaryResponse {
    /** The summary. The key starts with a capital letter. */
    ConversationSummary: string;
    /**
     * When the summary was generated (UTC).
     * Format: date-time
     */
    time: string;
}
export interface ConversationDetailsResponseConversationInfoUserDetails {
    /** First name, or empty. */
    firstName?: string;
    /** Last name, or empty. */
    lastName?: string;
    /** Phone number. Null when unknown. */
    phoneNumber?: string | null;
}
export interface ConversationDetailsResponseConversationInfo {
    /** ID of the user. */
    userId: string;
    /** ID of the call. */
    callId?: string;
    /** ID of the session. */
    sessionId: string;
    /**
     * When the session started (UTC).
     * Format: date-time
     */
    sessionStartTime?: string;
    /**
     * When the bot handed the conversation to an agent (UTC).
     * Format: date-time
     */
    agentHandOffTime?: string;
    /** What is known about the user. */
    userDetails?: ConversationDetailsResponseConversationInfoUserDetails;
    /** Name of the task that is running, or the text `null`. */
    currentTask?: string;
}
export interface ConversationDetailsResponseConversationFlow {
    /** What happened to the task. */
    status?: "completedTask" | (string & {});
    /** ID of the message in the message store. */
    messageStoreId?: string;
    /** Name of the task. */
    taskName?: string;
}
/** Details of a conversation. */
export interface ConversationDetailsResponse {
    /** Who took part, and when. */
    conversationInfo: ConversationDetailsResponseConversationInfo;
    /** Tasks that ran, in order. */
    conversationFlow: ConversationDetailsResponseConversationFlow[];
    /** The messages of this page. */
    conversationHistory: ConversationDetailsMessage[];
    /** Generated summary. Present when the request asks for it. */
    summary?: ConversationSummaryResponse;
}
export interface ConversationSummaryRequestInputMode {
    /** ID of the conversation session. */
    conversationId: string;
}
/** What to summarize. */
export interface ConversationSummaryRequest {
    /**
     * Language code of the conversation and of the summary. Only English is supported.
     */
    lang: "en";
    /** The conversation, by its ID or as text. */
    inputMode: ConversationSummaryRequestInputMode | {
        /** Transcript of the conversation, each turn starting with `Agent:` or `Consumer:`. */
        transcript: string;
    };
}
/** Which sessions to return. All fields are optional. */
export interface SessionQueryRequest {
    /** ID, email address or enterprise ID of the user whose sessions to return. */
    userId?: string | undefined;
    /** Number of sessions to skip. */
    skip?: number | undefined;
    /** Alias of `skip`. Send only one of the two. */
    offset?: number | undefined;
    /** Number of sessions per page. */
    limit?: number | undefined;
    /** Earliest date or timestamp (UTC) of the sessions. Defaults to seven days before `dateTo`. */
    dateFrom?: DateOrTimestamp | undefined;
    /** Latest date or timestamp (UTC) of the sessions, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted. */
    dateTo?: DateOrTimestamp | undefined;
    /** Meta tags that a conversation must have. */
    tags?: ConversationTagFilter | undefined;
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
    /**
     * Return only sessions in which the user sent anything (`interactive`), or only those in which just the bot did (`non-interactive`).
     */
    sessionType?: ("non-interactive" | "interactive") | undefined;
    /** IDs of the sessions to return; all other filters are then ignored. Session tags are returned only for the last 14 days; query older sessions by date. At most 50 items. */
    sessionId?: readonly string[] | undefined;
}
/** Meta tags that custom code attached to the user or the session. */
export interface SessionTags {
    /** Tags of the user's profile. */
    userTags: ConversationTag[];
    /** Tags of the session. */
    sessionTags: ConversationTag[];
    /** Alternative texts. */
    altText?: unknown[];
}
/** A conversation between a user and a bot, from its start to its end. */
export interface Session {
    /** ID of the session. */
    sessionId: string;
    /** ID of the bot, also called stream ID. */
    botId: string;
    /** Name of the channel that carried the conversation. */
    channel: ConversationChannelName;
    /** ID of the user talking to the bot. */
    userId: string;
    /**
     * When the session started (UTC).
     * Format: date-time
     */
    start_time: string;
    /**
     * When the session ended (UTC).
     * Format: date-time
     */
    end_time?: string;
    /** Codes of the languages used. */
    session_lang?: string[];
    /** Whether the user sent anything (`interactive`) or only the bot did (`non-interactive`). */
    sessionType: "interactive" | "non-interactive" | (string & {});
    /** Whether the session is still open. */
    sessionStatus?: "active" | "closed" | (string & {});
    /** How the session ended: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`). */
    containmentType?: "dropOff" | "selfService" | "agent" | (string & {});
    /** Whether a developer started the session. */
    isDeveloper: boolean;
    /** Meta tags that custom code attached to the user or the session. */
    tags: SessionTags;
    /** Number of messages exchanged. */
    noOfMessagesExchanged: number;
    /** Number of tasks run. */
    noOfTasksExecuted: number;
}
/** One page of sessions. */
export interface SessionPage {
    /** Total number of matching sessions, over all pages. */
    total: number;
    /** Whether more sessions are available. */
    moreAvailable: boolean;
    /** The sessions of this page, most recent first. */
    sessions: Session[];
    /** Requested IDs that match no session. */
    invalidSessions?: string[];
}
export interface FeedbackQueryRequestFilters {
    /**
     * Earliest time of the responses.
     * Format: date-time
     */
    from: string | Date;
    /**
     * Latest time of the responses.
     * Format: date-time
     */
    to: string | Date;
    /** Channels to include. */
    channel?: readonly string[] | undefined;
}
export interface FeedbackQueryRequestSort {
    /**
     * Field to sort by.
     */
    by?: "timestamp" | undefined;
    /**
     * Sort direction, ascending or descending.
     */
    order?: ("asc" | "desc") | undefined;
}
/** Which responses to surveys to return, and in which order. */
export interface FeedbackQueryRequest {
    /** Which responses to return. All conditions must be met. */
    filters: FeedbackQueryRequestFilters;
    /** Order of the responses. */
    sort?: FeedbackQueryRequestSort | undefined;
    /** Number of responses per page. */
    limit?: number | undefined;
    /** Number of responses to skip. */
    skip?: number | undefined;
}
/** What a user said in a survey, as every operation returns it. */
export interface Feedback {
    /** ID of the response to the survey. */
    _id: string;
    /** Channel on which the user responded. */
    channel: "rtm" | (string & {});
    /** Language code of the survey. */
    language: string;
    /** Score that the user gave. */
    score: number;
    /**
     * When the user responded (UTC).
     * Format: date-time
     */
    timestamp: string;
    /** How the channel identifies the user, for example by an email address. */
    channelUId: string;
    /** ID of the user, as known to the platform. */
    userId: string;
}
/** A user's response to a survey, with the session that it belongs to. */
export type FeedbackRecord = {
    /** Name of the survey. */
    surveyName: string;
    /** Type of survey. Saving a response calls `Like/Dislike` THUMB. */
    surveyType: "NPS" | "CSAT" | "Like/Dislike" | (string & {});
    /** ID of the session that the response belongs to. */
    sessionId: string;
    /** Comments of the user. Null when there are none. */
    comments?: string | null;
} & Feedback;
/** One page of responses to surveys. */
export interface FeedbackPage {
    /** Whether more responses are available. */
    moreAvailable: boolean;
    /** Total number of matching responses, over all pages. */
    totalCount: number;
    /** The responses of this page. */
    result: FeedbackRecord[];
}
/** A user's response to a survey. */
export interface FeedbackSaveRequest {
    /** How the channel identifies the user, by an email address or an enterprise ID. */
    channelUId: string;
    /** Name of the survey. */
    name: string;
    /** Score that the user gave. The range depends on the type of survey. */
    score: number;
    /**
     * Channel on which the user responded.
     * @example rtm
     */
    channel: string;
    /**
     * Type of survey: like or dislike (`THUMB`), net promoter score or customer satisfaction.
     */
    type: "THUMB" | "NPS" | "CSAT";
    /** Language code of the survey. */
    language: string;
    /** Message that asked the user for feedback. May be empty. */
    message: string;
}
/** The stored response to a survey. */
export type FeedbackSaveResponse = {
    /** ID of the bot. */
    botId: string;
    /** Name of the survey. */
    name: string;
    /** Type of survey. */
    type: "THUMB" | "NPS" | "CSAT" | (string & {});
    /**
     * When the response was stored (UTC).
     * Format: date-time
     */
    createdOn?: string;
    /**
     * The same time in milliseconds since the Unix epoch.
     * Format: int64
     */
    timestampValue?: number;
    /** ID of the organization that owns the bot. */
    orgId?: string;
    /** ID of the account that owns the bot. */
    accountId?: string;
    /** Internal version of the record. */
    __v?: number;
} & Feedback;
/** Which sessions and tasks to count, and how to aggregate them. */
export interface TaskContainmentFilters {
    /** Start of the reporting period, a date or a timestamp. Defaults to seven days before `dateTo`. */
    dateFrom?: DateOrTimestamp | undefined;
    /** End of the reporting period, a date or a timestamp. Defaults to seven days after `dateFrom`. A report covers at most 90 days, a daily one at most 30. */
    dateTo?: DateOrTimestamp | undefined;
    /** Names of the tasks to report on. */
    includeTaskName?: readonly string[] | undefined;
    /**
     * Type of conversation to count.
     */
    ConversationType?: ("Interactive" | "Non-Interactive") | undefined;
    /**
     * Whether to count conversations that are still open or those that have ended.
     */
    ConversationStatus?: ("Active" | "Closed") | undefined;
    /**
     * Whether to report each day separately or the whole period as one total.
     */
    AggregationType?: ("Daily" | "Cumulative") | undefined;
    /** Custom tags that a session must have to be counted. */
    tags?: readonly {
        [key: string]: unknown;
    }[] | undefined;
}
/** Which sessions and tasks to count. */
export interface TaskContainmentRequest {
    /** Which sessions and tasks to count, and how to aggregate them. */
    filters?: TaskContainmentFilters | undefined;
}
/** A task containment report that has been started. */
export type TaskContainmentJob = {
    /** ID of the report. Pass it to the status operation. */
    _id: string;
    /** Status of the report. */
    status: "IN_PROGRESS" | (string & {});
    /** ID of the bot. */
    streamId: string;
    /** Number of entries in the status dock, the platform's list of jobs. */
    countOfDockStatuses?: number;
    /**
     * When the job was requested.
     * Format: date-time
     */
    requestedTime: string;
    /** Type of job. */
    jobType?: "TASK_EXECUTION_CONTAINMENT_REPORT" | (string & {});
    /** What the job does. */
    action?: "QUERY" | (string & {});
    /**
     * When the report expires: in the sample, fifteen minutes after its start.
     * Format: date-time
     */
    expireAt?: string;
    /** Log of the job. */
    statusLogs?: unknown[];
    /**
     * When the job last changed.
     * Format: date-time
     */
    lMod?: string;
    /**
     * When the job was started.
     * Format: date-time
     */
    createdOn: string;
} & WithRequired<JobRecord, "_id" | "percentageComplete">;
/** One task's sessions with one outcome, counted by how they were contained. A session in which the task both succeeded and failed counts in two rows. */
export interface TaskContainmentRow {
    /** Name of the task. */
    taskName: string;
    /** Type of task. Alert tasks and FAQs also occur; their values are not shown. */
    taskType: "dialog" | (string & {});
    /** Outcome of the task. The key starts with a capital letter. */
    Status: "success" | "failtask" | (string & {});
    /** Days that the row covers. */
    dateRange: string;
    /** Number of times the task ran with this outcome. */
    totalExecution: number;
    /** Number of sessions in which the task ran with this outcome. */
    totalSession: number;
    /** Number of these sessions that the bot handled without an agent. */
    selfServiceSessions: number;
    /** Number of these sessions that the user left before the end. */
    dropOffSessions: number;
    /** Number of these sessions that were handed to an agent. */
    agentTransferSessions: number;
    /** Percentage of these sessions that the bot handled without an agent. A number when it is whole, otherwise a string such as `33.33`. 0 to 100. */
    selfServiceSessionsInPercentage?: number | string;
    /** Percentage of these sessions that the user left before the end. A number when it is whole, otherwise a string such as `33.33`. 0 to 100. */
    dropOffSessionsInPercentage?: number | string;
    /** Percentage of these sessions that were handed to an agent. A number when it is whole, otherwise a string such as `33.33`. 0 to 100. */
    agentTransferSessionsInPercentage?: number | string;
}
export interface TaskContainmentStatusTasksExecutionReport {
    /** Number of rows in the report. */
    total: number;
    /** Rows by day. Each key is a date. */
    data: {
        [key: string]: TaskContainmentRow[];
    };
}
/** Status of a task containment report and, once it has succeeded, its rows. */
export interface TaskContainmentStatus {
    /** Status of the report. */
    status: "IN_PROGRESS" | "SUCCESS" | (string & {});
    /** The report. Absent until it has succeeded. */
    tasksExecutionReport?: TaskContainmentStatusTasksExecutionReport;
}
/** Which records to return. All conditions must be met. */
export interface AnalyticsFilters {
    /**
     * Earliest time of the records.
     * Format: date-time
     */
    from: string | Date;
    /**
     * Latest time of the records.
     * Format: date-time
     */
    to: string | Date;
    /**
     * Channels to include.
     * @default [
     *       "rtm"
     *     ]
     */
    channel?: readonly ("msteams" | "twitter" | "spark" | "rtm" | "facebook" | "slack" | "kore" | "email" | "sms" | "ringcentral" | "jabber" | "yammer" | "alexa" | "twiliovoice" | "telegram" | "ivr" | "ivrVoice" | "smartassist" | "line" | "liveperson" | "googleactions" | "hangoutchat" | "mattermost" | "rcs")[] | undefined;
    /** IDs of the users to include, as known to their channel. */
    channelUIds?: readonly string[] | undefined;
    /** Whether to include ambiguous intents. */
    isAmbiguous?: boolean | undefined;
    /** Whether to include conversations of developers. */
    isDeveloper?: boolean | undefined;
    /** Whether to include intents that have been trained. */
    trained?: boolean | undefined;
    /** IDs of the tasks to include. */
    taskId?: readonly string[] | undefined;
    /** IDs of the users to include, as known to the platform. */
    userId?: readonly string[] | undefined;
    /** Meta tags that a conversation must have. */
    tags?: ConversationTagFilter | undefined;
}
export interface AnalyticsQueryRequestSort {
    /**
     * Sort direction, ascending or descending.
     */
    order: "asc" | "desc";
    /**
     * Field of the records to sort by.
     * @example timestamp
     * @example nodeName
     */
    by: string;
}
/** Which records to return, and in which order. */
export interface AnalyticsQueryRequest {
    /**
     * Metric whose records to return: intents found (`successintent`) or not found (`failintent`), tasks completed (`successtask`) or failed (`failtask`), the performance of nodes, or utterances that the bot did not handle.
     */
    type: "successintent" | "failintent" | "successtask" | "failtask" | "performance" | "unhandledutterance";
    /** Which records to return. All conditions must be met. */
    filters: AnalyticsFilters;
    /** Order of the records. */
    sort?: AnalyticsQueryRequestSort | undefined;
    /** Number of records per page. */
    limit: number;
    /** Number of records to skip. */
    skip?: number | undefined;
    /**
     * Whether to encrypt the response, for an app that enforces the encryption of payloads.
     * @default false
     */
    includeMeta?: boolean | undefined;
}
/** Analysis of one word, which is `unknown-word` where the engine did not recognize it. */
export type AnalyticsWord = {
    /** Position of the word in the utterance. */
    index: number;
} & WithRequired<IntentWord, "word">;
export interface AnalyticsMlResultEliminated {
    /** Name of the task. */
    task: string;
    /** Status of the task. */
    state: "published" | (string & {});
    /** Score of the intent. */
    score: number;
    /** What the score means, as a title. */
    scoringCriteria: string;
    /** How well the intent matched. */
    matchType: "unlikely" | (string & {});
}
/** Result of the machine learning engine. */
export interface AnalyticsMlResult {
    /** Intent model that was used, as a title. */
    intentModel: string;
    /** Intents that were ruled out. */
    eliminated: AnalyticsMlResultEliminated[];
    /** Named entities found. */
    namedEntityRecognition: unknown[];
}
export interface AnalyticsFaqResultDemystifyFilteredQuestions {
    /** Questions that were filtered out by score. */
    score: unknown[];
    /** Questions that were filtered out by trait. */
    traits: unknown[];
}
export interface AnalyticsFaqResultDemystify {
    /** Lemmatizer that reduced words to their base forms. */
    lemmatizer_used: "PATTERN" | (string & {});
    /** The utterance in normalized form. */
    normalizedQuery: string;
    /** Traits found. */
    OntologyTraits: unknown[];
    /** Questions that failed. Samples contain only empty objects. */
    failed_questions: {
        [key: string]: unknown;
    };
    /** Number of paths selected in the knowledge graph. */
    SelectedPathCount: number;
    /** Entities found in the utterance. */
    ExtractedEntities: unknown[];
    /** Entities taken from the context. */
    ContextEntities: unknown[];
    /** Nodes with preconditions. */
    PreConditionNodes: unknown[];
    /** Questions that were filtered out. */
    filtered_questions: AnalyticsFaqResultDemystifyFilteredQuestions;
}
/** Result of the FAQ engine, mostly internal. */
export interface AnalyticsFaqResult {
    /** How the engine searched for questions. */
    demystify: AnalyticsFaqResultDemystify;
}
export interface AnalyticsNlpResultNlProcessing {
    /** What the user said. */
    originalInput: string;
    /** The utterance after spelling correction. Null when nothing was corrected. */
    spellCorrectedInput: string | null;
    /** The utterance in normalized form. */
    canonical: string;
    /** Analysis word by word. */
    wordAnalysis: AnalyticsWord[];
}
/** What the language engines found in an utterance. */
export interface AnalyticsNlpResult {
    /** Whether intents may be scored again while the utterance is processed. */
    intentRescoring?: boolean;
    /** Whether a definitive match wins over a likely one. */
    isPreferDefinitiveMatch?: boolean;
    /** Model that scores intents. */
    scoringModel?: "original" | (string & {});
    /** Tones found. Samples contain only empty objects. */
    toneAnalysis?: {
        [key: string]: unknown;
    };
    /** Linguistic analysis of the utterance. */
    nlProcessing?: AnalyticsNlpResultNlProcessing;
    /** Result of the machine learning engine. */
    ml?: AnalyticsMlResult;
    /** Result of the fundamental meaning engine. */
    fm?: {
        [key: string]: unknown;
    };
    /** Result of the FAQ engine, mostly internal. */
    faq?: AnalyticsFaqResult;
    /** How the final intent was chosen from the results of the engines. */
    finalResolver?: {
        [key: string]: unknown;
    };
}
export interface AnalyticsLogEntryReason {
    /** Cause of the failure. */
    cause?: string;
    /** ID of the cause. */
    causeId?: string;
}
export interface AnalyticsLogEntryCekHeader {
    /** How the key is managed (RFC 7518, 4.1). */
    alg: "dir" | (string & {});
    /** Encryption algorithm. */
    enc: "aes-256-cbc" | (string & {});
    /** ID of the key. */
    kid: string;
}
export interface AnalyticsLogEntryCek {
    /** Header of the encryption. */
    header: AnalyticsLogEntryCekHeader;
}
/** Log entry of an utterance, with what the language engines found in it. */
export type AnalyticsLogEntry = {
    /** Metric that counts the entry, as a title. */
    debugTitle?: "Intent Match Successful" | "Intent Match Failed" | "Intent Failed/Abandoned" | "Intent Completed Successfully" | "Unhandled Utterances" | "Performance" | (string & {});
    /** How the utterance or the task ended. */
    result?: "unhandledUtterance" | (string & {});
    /** Why it failed. */
    reason?: AnalyticsLogEntryReason;
    /** ID of the message in the message store. */
    messageStoreId?: string;
    /** Bot ID, user ID and channel, joined by colons. */
    channelId?: string;
    /** Bot ID, user ID and channel, joined by colons. */
    channelInfo?: string;
    /** Whether the record of the conversation is skipped. */
    skipConversation?: boolean;
    /** ID of this run of the task. */
    taskContextId?: string;
    /** Status of the intent. */
    intentStatus?: "published" | (string & {});
    /** Language that the bot speaks, as a locale. */
    botLanguage?: string;
    /** Language that the bot was trained in, as a locale. */
    nluLanguage?: string;
    /** Whether a developer started the session. */
    isDeveloper?: boolean;
    /** Further values of the interaction. */
    fields?: {
        [key: string]: unknown;
    } | string;
    /** What the language engines found in an utterance. */
    NLAnalysis?: AnalyticsNlpResult;
    /** Name of the channel that carried the conversation. */
    channel?: ConversationChannelName;
    /** Client through which the user talked to the bot. */
    channelclient?: "botbuilder" | (string & {});
    /** ID of the user talking to the bot. */
    userId?: string;
    /**
     * When the entry was written (UTC).
     * Format: date-time
     */
    time?: string;
    /** ID of the entry. */
    _id?: string;
    /** ID of the sequence of entries that this one belongs to. */
    logSequenceId?: string;
    /** Internal resource type of the entry. */
    resourceid?: string;
    /** ID of the organization that owns the bot. */
    entityOrgId?: string;
    /** Initialization vector with which the platform stores the entry encrypted. */
    iv?: string;
    /** Which key the platform stores the entry encrypted with. */
    cek?: AnalyticsLogEntryCek;
    /** Internal flag; its meaning is not documented. */
    ire?: boolean;
} & IntentUtterance;
/** One utterance, task or node run that a metric counts. Which fields it has depends on the metric. */
export interface AnalyticsRecord {
    /** ID of the record. */
    _id: string;
    /** ID of the message. */
    messageId?: string;
    /** ID of the session. */
    sessionId: string;
    /** What the user said. */
    utterance?: string;
    /** Intent that was identified. */
    intent?: string;
    /** ID of the user talking to the bot. */
    userId: string;
    /** How the channel identifies the user, for example by an email address. */
    channelUId?: string;
    /** Language code of the conversation. */
    language: string;
    /**
     * When it happened (UTC).
     * Format: date-time
     */
    timestamp: string;
    /** Whether someone pinned the record. */
    pinned?: boolean;
    /** Name of the channel that carried the conversation. */
    channel: ConversationChannelName;
    /** Intents that won. */
    winningIntent?: unknown[];
    /** Whether several intents matched. */
    isAmbiguous?: boolean;
    /** Intents that matched, where several did. */
    ambiguousIntents?: unknown[];
    /** Name of the task. */
    taskName?: string;
    /** ID of the task. */
    taskId?: string;
    /** Flows of the task. */
    flow?: unknown[];
    /** Name of the node. */
    nodeName?: string;
    /** Kind of prompt that the user replied to. */
    promptType?: "entity" | (string & {});
    /** Type of node. For the performance metric only. */
    type?: string;
    /** Status of the task. For the performance metric only. */
    status?: string;
    /** Status code of the task. For the performance metric only. */
    statusCode?: string;
    /** Response time of the task. For the performance metric only; its unit is not documented. */
    responseTime?: string;
    /** ID of the log entry in `NLAnalysis`. */
    koralogstatusId?: string;
    /** Meta tags that custom code attached to a message, its user or its session. */
    customTags?: ConversationTags;
    /** Log entry of an utterance, with what the language engines found in it. */
    NLAnalysis: AnalyticsLogEntry;
}
/** One page of the records behind a metric. */
export interface AnalyticsRecordPage {
    /** Whether more records are available. */
    moreAvailable: boolean;
    /** The records of this page. */
    result: AnalyticsRecord[];
    /** Total number of matching records, over all pages. */
    totalCount: number;
}
export interface AnalyticsWidgetResponseSqlQuery {
    /** Data that is queried. */
    dataSet?: "Analytics" | (string & {});
    /** Columns that are selected. */
    select?: string;
    /**
     * Start of the data (UTC). In the sample, days do not start at midnight UTC.
     * Format: date-time
     */
    startDate?: string;
    /**
     * End of the data (UTC).
     * Format: date-time
     */
    endDate?: string;
    /** ID of the bot. */
    botId?: string;
}
export interface AnalyticsWidgetResponseDimensions {
    /** Name of the column in the rows. */
    fieldName: string;
    /** Name of the column as the widget shows it. */
    displayName?: string;
    /** Type of the column. */
    type?: "string" | (string & {});
}
export interface AnalyticsWidgetResponseQueryResponse {
    /** Type of each column, by its name. */
    metaData?: {
        [key: string]: string;
    };
    /** Rows of the widget. */
    queryResponse: {
        [key: string]: unknown;
    }[];
}
/** A widget of a custom dashboard and its data. */
export interface AnalyticsWidgetResponse {
    /** ID of the widget. */
    _id: string;
    /** Name of the widget. */
    name: string;
    /** Type of widget. */
    type: "table" | (string & {});
    /** Overlays of the widget. */
    overlay?: unknown[];
    /** Query behind the widget. */
    sqlQuery?: AnalyticsWidgetResponseSqlQuery;
    /** Columns of the widget. */
    dimensions?: AnalyticsWidgetResponseDimensions[];
    /** Figures of the widget. */
    metrics?: unknown[];
    /** Row grouping of the widget. */
    row?: unknown[];
    /** Further settings of the widget. The sample shows an empty object. */
    properties?: {
        [key: string]: unknown;
    };
    /** Data of the widget. */
    queryResponse: AnalyticsWidgetResponseQueryResponse;
}
export interface AnalyticsWidgetQueryRequestCustomFilters {
    /**
     * Where the field comes from.
     * @example userType
     */
    filterSource: string;
    /**
     * Name of the field.
     * @example user
     */
    fieldName: string;
    /** Accepted values of the field. */
    values: readonly string[];
}
/** Filters on the data of a widget. */
export interface AnalyticsWidgetQueryRequest {
    /** Filters as a custom dashboard applies them. A row must pass all of them. */
    customFilters: readonly AnalyticsWidgetQueryRequestCustomFilters[];
}
/** Number of users in this hour. The key tells the hours between which they talked to the bot. */
export type AnalyticsUserCount = number;
/** Users on one day by hour. Keys contain spaces. */
export interface AnalyticsHourlyUsers {
    /** The day, such as `Mar 02 2026`. */
    date: string;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "0 - 1": AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "1 - 2"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "2 - 3"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "3 - 4"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "4 - 5"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "5 - 6"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "6 - 7"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "7 - 8"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "8 - 9"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "9 - 10"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "10 - 11"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "11 - 12"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "12 - 13"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "13 - 14"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "14 - 15"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "15 - 16"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "16 - 17"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "17 - 18"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "18 - 19"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "19 - 20"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "20 - 21"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "21 - 22"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "22 - 23"?: AnalyticsUserCount;
    /** Number of users in this hour. The key tells the hours between which they talked to the bot. */
    "23 - 0": AnalyticsUserCount;
}
/** Users on one day. */
export interface AnalyticsDailyUsers {
    /** The day, such as `Mar 02 2026`. */
    date: string;
    /** Number of users on this day. */
    users: number | string;
}
/** Users of a bot over a period. */
export interface AnalyticsEngagementTrendResponse {
    /** The days of the period, by hour unless the request asks for whole days. */
    results: (AnalyticsHourlyUsers | AnalyticsDailyUsers)[];
    /** Number of days. */
    totalResults: number;
}
export interface AnalyticsUserTrendDataPoints {
    /** The day, such as `Mar 02 2026`. */
    date: string;
    /** Number of users. Absent when the request asks for hours. */
    users: number;
}
/** Number of users over time. */
export interface AnalyticsUserTrend {
    /** Numbers by day. */
    dataPoints: AnalyticsUserTrendDataPoints[];
}
export interface AnalyticsEngagementTrendV2ResponseSummary {
    /** Number of users, each counted once. */
    uniqueUsers: number;
    /** Number of users who talked to the bot for the first time. */
    newUsers: number;
    /** Number of users who had talked to the bot before. */
    returningUsers: number;
    /** Average number of users per day. */
    avgUniqueUsersPerDay: number;
    /** Average number of new users per day. */
    avgNewUsersPerDay: number;
    /** Average number of returning users per day. */
    avgReturningUsersPerDay: number;
}
export interface AnalyticsEngagementTrendV2ResponseFilters {
    /** First day, such as `Mar 02 2026`. */
    start?: string;
    /** Last day, such as `Mar 05 2026`. */
    end?: string;
    /** Type of conversation, in lower case. */
    conversationType?: "all" | (string & {});
    /** Status of conversations, in lower case. */
    conversationStatus?: "all" | (string & {});
    /** Whether data points cover hours or days. */
    aggregationType?: "daily" | "hourly" | (string & {});
    /** Number of data points in each trend. */
    dataPointsCount?: number;
}
/** Users of a bot over a period, with their trends. */
export interface AnalyticsEngagementTrendV2Response {
    /** Totals and averages over the period. */
    summary: AnalyticsEngagementTrendV2ResponseSummary;
    /** Users over time. */
    uniqueUsersTrend: AnalyticsUserTrend;
    /** New users over time. */
    newUsersTrend?: AnalyticsUserTrend;
    /** Returning users over time. */
    returningUsersTrend?: AnalyticsUserTrend;
    /** Filters that were applied. */
    filters: AnalyticsEngagementTrendV2ResponseFilters;
}
/** What to count, for which period, and how to group it. */
export interface BillingSummaryRequest {
    /** Start of the reporting period, a date or a timestamp. A report covers at most 90 days. */
    fromDate: DateOrTimestamp;
    /** End of the reporting period, a date or a timestamp. A report covers at most 90 days. */
    toDate: DateOrTimestamp;
    /** What to count. */
    unitType: readonly ("session" | "request" | "alert" | "proactive" | "conversations")[];
    /**
     * Whether to count each bot separately. Send `yes` for an account report that names bots, `no` for the report of one bot.
     */
    groupByBot: "yes" | "no";
    /**
     * Length of the counting periods: an hour (`date_day_hour`), a day or a month.
     */
    groupByPeriod: "date_day_hour" | "date_day" | "date_month";
    /** IDs of the bots to report on, for an account report. A bot report names its bot in the path. */
    streamIds?: readonly string[] | undefined;
}
/** A billing summary that has been started. */
export type BillingSummaryJob = {
    /** ID of the job. The status operation does not take it. */
    _id: string;
    /** ID of the report. The status operation does not take it. */
    reportId: string;
    /** Status of the report. */
    status: "IN_PROGRESS" | (string & {});
    /** ID of the organization that the report belongs to. */
    orgId?: string;
    /** Type of job. */
    jobType?: "BILLINGSESSIONS_API" | (string & {});
    /** What the job does. */
    action?: "QUERY" | (string & {});
    /** Log of the job. */
    statusLogs?: unknown[];
    /**
     * When the job last changed.
     * Format: date-time
     */
    lMod?: string;
    /**
     * When the job was started.
     * Format: date-time
     */
    createdOn: string;
} & WithRequired<JobRecord, "_id" | "percentageComplete">;
export interface BillingSummaryPeriodVal {
    /** Requests sent to the bot. */
    requests?: number;
    /** Conversation sessions. */
    sessions?: number;
    /** Alerts that the bot sent to users. */
    alert_notifications?: number;
    /** Proactive notifications that the bot sent to users. */
    proactive_notifications?: number;
    /** Conversations between the bot and a user. */
    conversations?: number;
}
/** Usage in one period. */
export interface BillingSummaryPeriod {
    /**
     * Start of the period, which lasts an hour, a day or a month.
     * Format: date-time
     */
    date: string;
    /** The counts of the period. */
    val: BillingSummaryPeriodVal;
}
export interface BillingSummaryReportData {
    /** The counted bot, or `ALL` for all bots together. */
    bot: string;
    /** Counts, one item per period. */
    val: BillingSummaryPeriod[];
}
/** The figures of a billing summary. Absent until the report has succeeded. */
export interface BillingSummaryReport {
    /** Counts per bot, or one item for all bots together. */
    data: BillingSummaryReportData[];
    /** Average count per period. */
    averageSessions?: number;
}
/** Status of a billing summary and, once it has succeeded, its figures. */
export interface BillingSummaryStatus {
    /** ID of the job. */
    _id: string;
    /** Status of the report. The start operation returns it in upper case, this operation in lower case. */
    status: "IN_PROGRESS" | "success" | (string & {});
    /** Internal version of the record. */
    __v?: number;
    /** ID of the user on whose behalf the record last changed. */
    lastModifiedBy?: string;
    /**
     * When the record last changed.
     * Format: date-time
     */
    modifiedOn?: string;
    /** The figures of a billing summary. Absent until the report has succeeded. */
    response?: BillingSummaryReport;
}
/** Which billing sessions to return. */
export interface BillingSessionQueryRequest {
    /** Start of the period, a date or a timestamp. A query covers at most three months. */
    fromDate: DateOrTimestamp;
    /** End of the period, a date or a timestamp. A query covers at most three months. */
    toDate: DateOrTimestamp;
    /** Number of billing sessions per page. */
    limit?: number | undefined;
    /** Number of billing sessions to skip. */
    skip?: number | undefined;
    /** Return only billing sessions of this channel, by its code. */
    channel?: string | undefined;
}
/** A billing session and the conversation session behind it. Times look like `03-10-2021 2:05:03 pm`; whether the day or the month comes first, and the time zone, are not documented. */
export interface BillingSession {
    /** ID of the bot that is billed. */
    botId: string;
    /** Channel of the conversation. */
    channel: "IVR" | (string & {});
    /** ID of the user, as known to the platform. */
    koreUserId?: string;
    /** How the channel identifies the user. */
    channelUserId?: string;
    /** What is billed. */
    billingSessionType: "Conversations" | (string & {});
    /** ID of the conversation session. */
    conversationSessionId: string;
    /** When the conversation session started. */
    conversationSessionStartDateTime?: string;
    /** When the conversation session ended. */
    conversationSessionEndDateTime?: string;
    /** ID of the billing session. */
    billingSessionId: string;
    /** When the billing session started. */
    billingSessionStartDateTime?: string;
    /** When the billing session ended. */
    billingSessionEndDateTime?: string;
}
/** One page of billing sessions. */
export interface BillingSessionPage {
    /** Total number of matching billing sessions, over all pages. */
    total: number;
    /** Whether more billing sessions are available. */
    moreAvailable: boolean;
    /** The billing sessions of this page. */
    sessions: BillingSession[];
}
/** Which billing sessions of the account to return. */
export type BillingAccountSessionQueryRequest = {
    /** ID of the bot whose billing sessions to return. Without it, those of all bots are returned. */
    botId?: string | undefined;
} & BillingSessionQueryRequest;
export interface DebugLogSpeechWords {
    /** The word. */
    word?: string;
    /** When the word starts, in units of 100 nanoseconds. */
    offset?: number;
    /** Duration of the word, in units of 100 nanoseconds. */
    duration?: number;
    /** Confidence of the word, from 0 to 1. */
    confidence?: number;
}
/** One transcription candidate, as the recognition service returned it. */
export interface DebugLogSpeech {
    /** Confidence of this candidate, from 0 to 1. */
    confidence?: number;
    /** The words as spoken. */
    lexical?: string;
    /** The words with numbers and the like in their usual written form. */
    itn?: string;
    /** As `itn`, with profanity masked. */
    masked_i_t_n?: string;
    /** The words with capitalization and punctuation. */
    display?: string;
    /** The individual words. */
    words?: DebugLogSpeechWords[];
}
/** What the voice gateway recognized. Shown only for the channel `smartassist`. */
export interface DebugLogVoice {
    /** How the user replied. */
    inputType?: "voice" | (string & {});
    /** What the user said, as text. */
    inputMessage?: string;
    /** Speech recognition service that was used. */
    ASRVendor?: "microsoft" | (string & {});
    /** Language code used for speech recognition. */
    dialect?: string;
    /** Confidence of the recognition, from 0 to 1. */
    ASRConfidence?: number;
    /** What the recognition service returned, one item per transcription candidate. */
    ASRConfidenceDetail?: DebugLogSpeech[];
}
export interface DebugLogMetaInfo {
    /** Channel of the conversation. The spelling may differ from `channelType`, such as `sms` for twiliosms. */
    channel: "ivrVoice" | "smartassist" | "sms" | "genesys" | (string & {});
    /** ID of the user on the channel. */
    identity: string;
}
/** One entry of a bot's debug log. */
export interface DebugLog {
    /**
     * When the entry was written. May be local time despite the trailing `Z`.
     * Format: date-time
     */
    timestamp: string;
    /** Name of the dialog or node that wrote the entry. */
    debugTitle: string;
    /** Severity of the entry. Upper and lower case occur. */
    debugLevel: "Info" | "info" | "Warning" | (string & {});
    /** What happened. */
    debugMessage: string;
    /** Details of the event, as a JSON string. May contain the whole context of the conversation. */
    debugDetail?: string;
    /** Number of times the caller was not understood, as a numeric string. Shown for voice only. */
    nomatch_count?: string;
    /** Number of times the caller said nothing, as a numeric string. Shown for voice only. */
    noinput_count?: string;
    /** The conversation that the entry belongs to. */
    metaInfo: DebugLogMetaInfo;
    /** What the voice gateway recognized. Shown only for the channel `smartassist`. */
    VGdebugDetail?: DebugLogVoice;
}
/** One page of debug log entries. */
export type DebugLogPage = DebugLog[];
export interface LlmUsageQueryRequestSort {
    /**
     * What to sort by. Only `Time Taken` is documented.
     * @example Time Taken
     */
    field?: string | undefined;
    /**
     * Sort direction, ascending or descending.
     */
    order?: ("asc" | "desc") | undefined;
}
/** Which language model calls to return, and in which order. */
export interface LlmUsageQueryRequest {
    /** Start of the search period, a date or a timestamp. A query covers at most 90 days. */
    dateFrom: DateOrTimestamp;
    /** End of the search period, a date or a timestamp. A query covers at most 90 days. */
    dateTo: DateOrTimestamp;
    /** Number of calls per page, as a numeric string. */
    limit: string;
    /** Number of calls to skip, as a numeric string. */
    skip?: string | undefined;
    /** Channels to include. */
    channel?: readonly string[] | undefined;
    /** IDs of the users to include, as known to their channel. */
    channelUserIds?: readonly string[] | undefined;
    /** Whether to include calls made by developers testing the bot. */
    isDeveloper?: boolean | undefined;
    /** Features to include. */
    featureName?: readonly string[] | undefined;
    /** ID of the task whose calls to return. */
    taskId?: string | undefined;
    /** IDs of the users to include, as known to the platform. */
    userIds?: readonly string[] | undefined;
    /** Order of the calls. */
    sort?: LlmUsageQueryRequestSort | undefined;
}
/** One message of the conversation with the model. */
export interface LlmUsageMessage {
    /** Role of the speaker. */
    role: "system" | "user" | "assistant" | (string & {});
    /** What is said. The reply to a prompt that asks for JSON is a JSON string. */
    content: string;
}
/** What was sent, in the provider's own format. Only OpenAI's is shown. */
export interface LlmUsagePrompt {
    /** Name of the model, as known to the provider. */
    model?: string;
    /** Sampling temperature: higher values give more varied replies. */
    temperature?: number;
    /** Maximum length of the completion, in tokens. */
    max_tokens?: number;
    /** Nucleus sampling: share of the most likely tokens to choose from. */
    top_p?: number;
    /** Penalty on tokens that occur often. */
    frequency_penalty?: number;
    /** Penalty on tokens that have occurred before. */
    presence_penalty?: number;
    /** The conversation so far, with the instructions first. */
    messages?: LlmUsageMessage[];
}
export interface LlmUsageCompletionChoices {
    /** Position of the completion in the list. */
    index?: number;
    /** One message of the conversation with the model. */
    message?: LlmUsageMessage;
    /** Token probabilities. Only null is shown. */
    logprobs?: unknown;
    /** Why the model stopped. */
    finish_reason?: "stop" | (string & {});
}
export interface LlmUsageCompletionUsage {
    /** Tokens of the prompt. */
    prompt_tokens?: number;
    /** Tokens of the completion. */
    completion_tokens?: number;
    /** Total number of tokens. */
    total_tokens?: number;
}
/** What the provider returned, in its own format. Only OpenAI's is shown. */
export interface LlmUsageCompletion {
    /** The provider's ID of the response. */
    id?: string;
    /** Type of response. */
    object?: "chat.completion" | (string & {});
    /** When the response was created, in seconds since the Unix epoch (UTC). */
    created?: number;
    /** Exact name of the model that replied. */
    model?: string;
    /** The completions, usually one. */
    choices?: LlmUsageCompletionChoices[];
    /** Tokens used by the call. */
    usage?: LlmUsageCompletionUsage;
    /** The provider's fingerprint of the system that replied. Only null is shown. */
    system_fingerprint?: unknown;
}
/** What was sent to the language model and what came back. */
export interface LlmUsagePayload {
    /** Name of the prompt that was used. */
    "Prompt Name"?: string;
    /** What was sent, in the provider's own format. Only OpenAI's is shown. */
    "Request Payload"?: LlmUsagePrompt;
    /** What the provider returned, in its own format. Only OpenAI's is shown. */
    "Response Payload"?: LlmUsageCompletion;
    /** Tokens used by the prompt. */
    "Request Tokens"?: number;
    /** Tokens used by the completion. */
    "Response Tokens"?: number;
}
/** One call to a language model. Keys contain spaces and differ in case. */
export interface LlmUsageLog {
    /** Name of the prompt that was used. */
    "Prompt Name"?: string;
    /** Provider of the model. */
    Integration: "OpenAI" | (string & {});
    /**
     * When the call started. The key starts with a lowercase letter.
     * Format: date-time
     */
    "start Date": string;
    /**
     * When the call ended.
     * Format: date-time
     */
    "End Date": string;
    /** Duration of the call, in milliseconds. */
    "Time Taken": number;
    /** HTTP status that the provider returned. 100 to 599. */
    statusCode?: number;
    /** ID of the bot that made the call. */
    "Bot ID": string;
    /** ID of the user whose conversation caused the call. */
    "User ID": string;
    /** ID of the conversation session that caused the call. */
    "Session ID"?: string;
    /** Feature that made the call. The key ends in a space. */
    "Feature Name "?: "GenAI Node" | (string & {});
    /** Name of the model, as shown by the platform. */
    "Model Name": string;
    /** Channel of the conversation. */
    "Channel Name"?: "msteams" | "rtm" | (string & {});
    /** Name of the task and node that made the call. */
    Description?: string;
    /** ID of the task that made the call. The key starts with a lowercase letter. */
    "task Id"?: string;
    /** Whether the call succeeded. */
    Status: "Success" | (string & {});
    /** What was sent to the language model and what came back. */
    "Payload Details"?: LlmUsagePayload;
}
/** One page of a bot's language model calls. */
export type LlmUsageLogPage = LlmUsageLog[];
/** The profile of a user. */
export interface UserProfile {
    /** ID of the user. */
    _id: string;
    /** Email address of the user. */
    emailId: string;
    /** First name. */
    firstName: string;
    /** Last name. */
    lastName: string;
    /** File name of the profile picture, or `no-avatar`. */
    profImage: string;
    /** Color of the profile as `#rrggbb`, or empty. */
    profColour: string;
    /** Whether the user is active. */
    activationStatus: "active" | (string & {});
    /** ID of the organization that the user belongs to. */
    orgId: string;
}
/** The user who made a change, as an object despite the name `userId`. */
export type ChangeLogUser = {
    /** ID of the user, the same as `_id`. */
    id: string;
} & UserProfile;
/** One change to a bot's definition. */
export interface ChangeLog {
    /** ID of the log entry. */
    _id: string;
    /** The user who made a change, as an object despite the name `userId`. */
    userId: ChangeLogUser;
    /** ID of the bot. */
    streamId: string;
    /** ID of what was changed. The bot's own for a change to the bot itself. */
    resourceId: string;
    /** Type of what was changed. `stream` is the bot itself. */
    resourceType: "stream" | "dialog" | (string & {});
    /** What was changed, as a message. */
    message: string;
    /**
     * When it was changed (UTC).
     * Format: date-time
     */
    createdOn: string;
    /** Internal version of the record. */
    __v: number;
}
/** One page of changes to a bot. */
export type ChangeLogPage = ChangeLog[];
export interface TranslationLogInputEndPoint {
    /** Host of the engine. */
    host: string;
    /** Port of the engine, or empty. */
    port: string;
    /** Path of the engine's API. */
    path: string;
    /** Protocol of the call. */
    protocol: "https" | (string & {});
    /** HTTP method of the call. */
    method: "post" | (string & {});
    /** Whether the call goes through a connector. */
    connectorEnabled: boolean;
    /** Whether personal data is handled. */
    piiDataEnabled: boolean;
}
export interface TranslationLogInputHeaderFields {
    /** Media type of the call. */
    "Content-Type": string;
    /** ID of the access key of one custom engine. Not masked. */
    "X-Lara-Access-Key-Id"?: string;
    /** Secret of the access key of one custom engine, masked. */
    "X-Lara-Access-Key-Secret"?: string;
}
export interface TranslationLogInputPayloadFields {
    /** Text to translate. Several texts are joined by `<>`. */
    sourceText?: string;
    /** Code of the language to translate into. */
    targetLanguage?: string;
}
/** What was sent to a translation engine. Sensitive values are masked. */
export interface TranslationLogInput {
    /** Address of the engine. */
    endPoint: TranslationLogInputEndPoint;
    /** HTTP headers that were sent. Their names depend on the engine. */
    headerFields: TranslationLogInputHeaderFields & {
        [key: string]: string;
    };
    /** Body that was sent. Its fields depend on the engine. */
    payloadFields: TranslationLogInputPayloadFields & {
        [key: string]: unknown;
    };
    /** Identity provider that signed the call. */
    idp: "none" | (string & {});
    /** Whether the call was forced through a proxy. */
    force_proxy: boolean;
    /** Time after which the platform gives up, in milliseconds. */
    timeout: number;
    /** Positions of the texts, where several were sent. */
    originalIndices?: number[];
}
export interface TranslationLogOutputPayload {
    /** Translated texts. */
    translations?: string[];
}
/** One call to a translation engine. Only calls to a custom engine are shown; other engines have payloads of their own. */
export interface TranslationLog {
    /** ID of the conversation session. */
    sessionId: string;
    /**
     * When the call was logged (UTC).
     * Format: date-time
     */
    timestamp: string;
    /** What was sent to a translation engine. Sensitive values are masked. */
    inputPayload: TranslationLogInput;
    /** What the engine returned. */
    outputPayload: TranslationLogOutputPayload & {
        [key: string]: unknown;
    };
    /** Engine that translated: `google`, `microsoft` or `custom`. */
    engine: "google" | "microsoft" | "custom" | (string & {});
    /** HTTP status that the engine returned, or a status of the platform's own processing. */
    statusCode: number;
    /** Whether the call succeeded. */
    success: boolean;
    /** Number of items that were sent. */
    batchSize: number;
}
/** One page of up to 50 calls to a translation engine. */
export type TranslationLogPage = TranslationLog[];
/** Which user. One of the two IDs is enough. */
export type UserIdentity = {
    /** Email address of the user. */
    emailId: string;
} | {
    /** ID of the user in your organization. */
    orgUserId: string;
};
/** Name, company and address of a user. */
export interface UserDetails {
    /** First name. */
    firstName?: string | undefined;
    /** Last name. */
    lastName?: string | undefined;
    /** Company of the user. */
    companyName?: string | undefined;
    /** Department of the user. */
    dept?: string | undefined;
    /** Phone number of the company. */
    companyContactPhone?: string | undefined;
    /** Work phone number of the user. */
    worknumber?: string | undefined;
    /** Street of the address. */
    street?: string | undefined;
    /** Suite of the address. */
    suiteNo?: string | undefined;
    /** City of the address. */
    city?: string | undefined;
    /** Postal code of the address. */
    zip?: string | undefined;
    /** State or region of the address. */
    state?: string | undefined;
    /** Country of the address. */
    country?: string | undefined;
}
/** Which user to update, and the details to change. */
export type UserUpdateInfo = UserIdentity & UserDetails;
/** A role to give to a user. */
export interface UserRoleAssignment {
    /** ID of the role. */
    roleId: string;
    /** ID of the bot in which the role applies. Omit it for an admin role. */
    botId?: string | undefined;
}
/** A bot that the user may work on, completely or partly. An entry without `botId` takes all bots away from the user. */
export interface UserTaskUpdate {
    /** ID of the bot. */
    botId?: string | undefined;
    /** IDs of the dialog tasks that the user may work on. Defaults to all of them. */
    dialogs?: readonly string[] | undefined;
}
export interface UserUpdateGroups {
    /** IDs of the groups to add the user to. */
    addTo?: readonly string[] | undefined;
    /** IDs of the groups to remove the user from. */
    removeFrom?: readonly string[] | undefined;
}
export interface UserUpdateRoles {
    /** Roles to assign. */
    addTo?: readonly UserRoleAssignment[] | undefined;
    /** Roles to withdraw. */
    removeFrom?: readonly UserRoleAssignment[] | undefined;
}
/** One user to update. */
export interface UserUpdate {
    /** Which user to update, and the details to change. */
    userInfo: UserUpdateInfo;
    /** Groups to add the user to, and groups to remove the user from. */
    groups?: UserUpdateGroups | undefined;
    /** Roles to assign to the user, and roles to withdraw. */
    roles?: UserUpdateRoles | undefined;
    /** Bots that the user may work on, in place of the current ones. Without this field the current ones stay. */
    assignBotTasks?: readonly UserTaskUpdate[] | undefined;
    /**
     * Whether the user may create bots. The default is documented for updates too, so send `false` to keep it.
     * @default true
     */
    canCreateBot?: boolean | undefined;
    /**
     * Whether the user may open the App Builder. The default is documented for updates too, so send `false` to keep it.
     * @default true
     */
    isDeveloper?: boolean | undefined;
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
}
/** Users to update. */
export interface UserUpdateRequest {
    /** The users, each with what to change. */
    users: readonly UserUpdate[];
}
/** How many records there are. */
export interface UserCounts {
    /** Whether there are more records than this response contains. No parameter to fetch them is documented. */
    moreAvailable?: boolean;
    /** Total number of records. */
    total?: number;
}
/** Why the request failed for this user, in detail or as a message. Present only on failure. */
export type UserFailureReason = {
    /** The errors, usually one. */
    errors: ApiError[];
    /** HTTP status that a request for only this user would have returned. 100 to 599. */
    statusCode?: number;
    /** HTTP status that `statusCode` has too. 100 to 599. */
    status?: number;
    /** The API's own error code. */
    customCode?: number;
    /** Error message, as in `errors`. */
    message?: string;
    /** Name of the type of error. */
    name?: "BadRequest" | (string & {});
    /** Internal. Only empty values have been seen. */
    _headers?: Record<string, unknown>;
} | string;
export interface UserOutcomeUserInfo {
    /** Email address as sent. It may be invalid. */
    emailId: string;
    /** First name as sent. */
    firstName?: string;
    /** Whether the request succeeded for this user. */
    status: "success" | "failure" | (string & {});
    /** Why the request failed for this user, in detail or as a message. Present only on failure. */
    reason?: UserFailureReason;
}
/** Result for one user. */
export interface UserOutcome {
    /** The user and the result. */
    userInfo: UserOutcomeUserInfo;
}
/** Results of creating or updating users. */
export type UserChangeResponse = {
    /** Success message, absent when the request failed for a user. Its text differs between editions. */
    msg?: string;
    /** Users and their results. Despite the name, a user for whom the request succeeded may be listed too. */
    failedUserDetails?: UserOutcome[];
} & UserCounts;
/** Details of the user. */
export type UserCreateInfo = {
    /** Email address of the user. */
    emailId: string;
    /** ID of the user in your organization. */
    orgUserId?: string | undefined;
} & UserDetails;
/** A bot that a user may work on, completely or partly. */
export interface UserTaskAssignment {
    /** ID of the bot. */
    streamId?: string | undefined;
    /** IDs of the dialog tasks that the user may work on. Defaults to all of them. */
    dialogs?: readonly string[] | undefined;
}
/** One user to create. */
export interface UserCreate {
    /** Details of the user. */
    userInfo: UserCreateInfo;
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
    /** IDs of the groups to add the user to. */
    groups?: readonly string[] | undefined;
    /** Roles to assign to the user. */
    roles?: readonly UserRoleAssignment[] | undefined;
    /** Bots that the user may work on. */
    assignBotTasks?: readonly UserTaskAssignment[] | undefined;
    /**
     * Whether the user may create bots.
     * @default true
     */
    canCreateBot?: boolean | undefined;
    /**
     * Whether the user may open the App Builder.
     * @default true
     */
    isDeveloper?: boolean | undefined;
    /**
     * Whether to send the user an email with an activation link.
     * @default true
     */
    sendEmail?: boolean | undefined;
}
/** Users to create. */
export interface UserCreateRequest {
    /** The users, each with what they may do. */
    users: readonly UserCreate[];
}
/** Users to remove from the account. One of the two lists is enough. */
export type UserDeleteRequest = {
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
} & ({
    /** Email addresses of the users. */
    deleteEmailIds: readonly string[];
} | {
    /** IDs of the users in your organization. */
    orgUserIds: readonly string[];
});
/** A user who could not be removed. */
export interface UserDeleteFailure {
    /** Email address as sent. It may be invalid. */
    emailId: string;
    /** Why the request failed for this user, in detail or as a message. Present only on failure. */
    reason: UserFailureReason;
}
/** Results of removing users. */
export type UserDeleteResponse = {
    /** Success message, absent when a user could not be removed. */
    msg?: string;
    /** The users who could not be removed. */
    failedUserDetails?: UserDeleteFailure[];
} & UserCounts;
/** What users may do in the App Builder. */
export interface UserAccessUpdateRequest {
    /** Email addresses of the users. All of them must belong to the account. */
    emailIds: readonly string[];
    /** Whether the users may create bots. The API rejects `true` together with `isDeveloper` set to `false`. */
    canCreateBot?: boolean | undefined;
    /** Whether the users may open the App Builder. */
    isDeveloper?: boolean | undefined;
    /** Whether the users may create data tables and data views. */
    hasDataTableAndViewAccess?: boolean | undefined;
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
}
/** Result of the update, one value for all users in the sample. */
export type UserAccessUpdateResponse = ("SUCCESS" | (string & {}))[];
/** Users to look up. */
export interface UserLookupRequest {
    /** Email addresses of the users. */
    emailIds: readonly string[];
    /**
     * Return only users with this access status.
     * @default all
     */
    status?: ("active" | "not active" | "all") | undefined;
    /**
     * Whether to encrypt the response.
     * @default false
     */
    includeMeta?: boolean | undefined;
}
/** Who the user is, and whether the lookup failed. */
export interface UserLookupInfo {
    /** Email address as sent. It may be invalid. */
    emailId: string;
    /** ID of the user. */
    userId?: string;
    /** First name, empty when unknown. */
    firstName?: string;
    /** Last name, empty when unknown. */
    lastName?: string;
    /** Status of the user's access, or `failure` when the lookup failed. */
    status: "active" | "not active" | "failure" | (string & {});
    /**
     * When the user last signed in.
     * Format: date-time
     */
    lastLogin?: string;
    /** Why the request failed for this user, in detail or as a message. Present only on failure. */
    reason?: UserFailureReason;
}
/** A role that a user has in a bot. */
export interface UserBotRole {
    /** ID of the role. */
    roleId: string;
    /** Name of the role. */
    roleName: string;
    /** Names of the groups that give the user the role. Empty when it was assigned directly. */
    groups?: string[];
    /** ID of the bot. */
    botId: string;
    /** Name of the bot. */
    botName: string;
}
/** A role that a user has in the Admin Console. */
export interface UserAdminRole {
    /** ID of the role. */
    roleId: string;
    /** Name of the role. */
    roleName: string;
    /** Names of the groups that give the user the role. Empty when it was assigned directly. */
    groups?: string[];
}
/** A bot that a user may work on, with its tasks. */
export interface UserAssignedTasks {
    /** ID of the bot. */
    botId?: string;
    /** IDs of the dialog tasks. */
    dialogs?: string[];
    /** IDs of the action tasks. */
    actions?: string[];
    /** IDs of the alert tasks. */
    alerts?: string[];
    /** IDs of the knowledge tasks. */
    knowledgeTask?: string[];
}
/** A group that a user belongs to. */
export interface UserGroup {
    /** ID of the group. */
    groupId: string;
    /** Name of the group. */
    groupName: string;
}
export interface UserLookupResultRoles {
    /** Roles in bots. */
    btRoles: UserBotRole[];
    /** Roles in the Admin Console. */
    adminRoles: UserAdminRole[];
}
/** A user, or the reason why there is none. A failure has only `userInfo`. */
export interface UserLookupResult {
    /** Whether the user may create bots. */
    canCreateBot?: boolean;
    /** Whether the user may open the App Builder. */
    isDeveloper?: boolean;
    /** Whether there are more records than this response contains. No parameter to fetch them is documented. */
    moreAvailable?: boolean;
    /** Total number of records. */
    total?: number;
    /** Who the user is, and whether the lookup failed. */
    userInfo: UserLookupInfo;
    /** Roles that the user has. */
    roles?: UserLookupResultRoles;
    /** Bots that the user may work on. */
    assignBotTasks?: UserAssignedTasks[];
    /** Groups that the user belongs to. */
    groups?: UserGroup[];
}
/** One entry per user, found or not. */
export type UserLookupResponse = UserLookupResult[];
/** A user and the user's roles. */
export interface UserRoles {
    /** Sign-in name of the user, an email address in the sample. */
    username: string;
    /** ID of the user in your organization. */
    orgUserId: string;
    /** ID of the account. */
    accountId: string;
    /** Whether the user may open the App Builder. */
    isDeveloper: boolean;
    /** Whether the user may create bots. */
    canCreateBot: boolean;
    /** ID of the user. */
    userId: string;
    /** Roles in bots. */
    btRoles: UserBotRole[];
    /** Roles in the Admin Console. */
    adminRoles: UserAdminRole[];
}
/** Users of the account and their roles. */
export interface UserRolesPage {
    /** Total number of users in the account. */
    total: number;
    /** Whether the account has more users than this response contains. */
    availableMore: boolean;
    /** The users in this response. */
    users: UserRoles[];
}
/** Whose data to erase, and from which bots. */
export interface UserErasureRequest {
    /** The users, each by user ID, email address or channel user ID. */
    userIds: readonly string[];
    /** IDs of the bots to erase from. Ignored when `RemoveDataFromAllBots` is true; send it otherwise. */
    botIds?: readonly string[] | undefined;
    /**
     * Whether to erase from every bot of the organization.
     * @default false
     */
    RemoveDataFromAllBots?: boolean | undefined;
}
/** An erasure that has been started. */
export interface UserErasureJob {
    /** ID of the erasure. Pass it to the status operation. */
    requestId: string;
    /** Status of the erasure. */
    status: "in-progress" | (string & {});
}
export interface UserErasureStatusResponse {
    /** The user, as named in the request. */
    userId: string;
    /** Status of the erasure for this user. */
    status: "in-progress" | "SUCCESS" | (string & {});
}
/** Status of an erasure, user by user. */
export interface UserErasureStatus {
    /** ID of the erasure. */
    _id: string;
    /**
     * When the erasure was started.
     * Format: date-time
     */
    createdOn: string;
    /**
     * When the status last changed.
     * Format: date-time
     */
    lastUpdatedOn: string;
    /** Whether the data is erased from every bot of the organization. */
    RemoveDataFromAllBots?: boolean;
    /** The status of each user. */
    response: UserErasureStatusResponse[];
}
/** Level of a permission: a value for an admin role, a list for a bot role, with one value in every sample. */
export type RolePermission = "YES" | "NO" | (string & {}) | ("FULL" | "VIEW" | "YES" | "NO" | (string & {}))[];
/** A role of the account. */
export interface Role {
    /** ID of the role. */
    _id?: string;
    /** Whether the role is for the Admin Console or for bots. */
    roleType: "admin" | "bot" | (string & {});
    /** Name of the role. */
    role: string;
    /** Purpose of the role. May be empty. */
    rDesc: string;
    /** Permissions of the role, by name. The names contain spaces and symbols, and new ones may appear. */
    permissions: {
        [key: string]: RolePermission;
    };
}
/** Roles of one type. */
export interface RolePage {
    /** Total number of roles of this type in the account. */
    total: number;
    /** Whether the account has more roles of this type than the response contains. */
    availableMore: boolean;
    /** The roles. */
    roles: Role[];
}
/** A role as it is exported and imported. */
export type RoleDefinition = {
    /** Second ID of the role, in the form of a UUID. */
    refId: string;
} & WithRequired<Role, "_id" | "rDesc">;
/** The roles of one type. */
export type RoleExportResponse = RoleDefinition[];
/** The file to import. */
export interface RoleImportRequest {
    /** ID of the uploaded file. */
    fileId: string;
}
/** Who has the role, and in which bots. */
export interface RoleMapping {
    /** Users who have the role. */
    users: unknown[];
    /** Groups that have the role. */
    groups: unknown[];
    /** Bots in which the role applies. */
    bots: unknown[];
}
/** An imported role, as the platform stores it. */
export type RoleImported = {
    /** Who has the role, and in which bots. */
    mapping: RoleMapping;
    /** Status of the role. */
    rStatus: "unpublished" | (string & {});
    /** Whether the platform defines the role. */
    isASystemRole: boolean;
    /** Category of the role, its type in the sample. */
    category: "admin" | (string & {});
    /** Changes to the role. */
    audit: unknown[];
    /** Users and groups that have the role. */
    _userAndGroups: unknown[];
    /** Whether the role is a default one. */
    isDefault: boolean;
    /** ID of the organization. */
    orgId: string;
    /**
     * When the role was created.
     * Format: date-time
     */
    createdDate: string;
    /** ID of the user who created the role. */
    createdBy: string;
    /**
     * When the role was last changed.
     * Format: date-time
     */
    modifiedDate: string;
    /** ID of the user who last changed the role. */
    modifiedBy: string;
    /** Product that the role belongs to. */
    _product: "Bots" | (string & {});
    /** Internal version of the record. */
    __v: number;
} & RoleDefinition;
/** The imported roles. */
export type RoleImportResponse = RoleImported[];
/** A role with the users and groups to assign it to, and those to withdraw it from. */
export interface RoleAssignment {
    /** ID of the role. */
    roleId: string;
    /** Email addresses of the users to assign the role to. */
    addUsers?: readonly string[] | undefined;
    /** IDs in your organization of the users to assign the role to. Use it instead of `addUsers`. */
    addOrgUserIds?: readonly string[] | undefined;
    /** Email addresses of the users to withdraw the role from. */
    removeUsers?: readonly string[] | undefined;
    /** IDs in your organization of the users to withdraw the role from. Use it instead of `removeUsers`. */
    removeOrgUserIds?: readonly string[] | undefined;
    /** Names of the groups to assign the role to. */
    addGroups?: readonly string[] | undefined;
    /** Names of the groups to withdraw the role from. */
    removeGroups?: readonly string[] | undefined;
}
/** Admin roles to assign and to withdraw. */
export type RoleAssignAdminRequest = readonly RoleAssignment[];
/** Result for one admin role. */
export interface RoleAdminAssignmentResult {
    /** ID of the role. */
    roleId: string;
    /** Whether the role was assigned. No failure is documented. */
    status: "success" | (string & {});
}
/** One result per role. */
export type RoleAssignAdminResponse = RoleAdminAssignmentResult[];
/** A bot role with its bot, the users and groups to assign it to, and those to withdraw it from. */
export type RoleBotAssignment = {
    /** ID of the bot in which the role applies. */
    botId: string;
} & RoleAssignment;
/** Bot roles to assign and to withdraw. */
export type RoleAssignBotRequest = readonly RoleBotAssignment[];
/** Result for one role. */
export interface RoleAssignmentResult {
    /** Whether the role was assigned: `success`. It may end in a space, so trim it. No failure is documented. */
    status: "success" | "success " | (string & {});
}
/** One result per role. */
export type RoleAssignBotResponse = RoleAssignmentResult[];
/** A member of a group. */
export type GroupMember = {
    /** Job title, empty or null when unknown. */
    jTitle: string | null;
} & WithRequired<UserProfile, "lastName" | "firstName" | "profImage" | "profColour" | "activationStatus" | "orgId">;
/** A group of users. */
export interface Group {
    /** ID of the group. */
    _id: string;
    /** Name of the group. */
    gN: string;
    /** Purpose of the group. */
    gDesc: string;
    /** Groups inside the group. */
    groups: unknown[];
    /** Members of the group. */
    users: GroupMember[];
    /** Number of members. */
    userCount: number;
}
/** One page of groups. */
export interface GroupPage {
    /** Total number of groups in the account. */
    total: number;
    /** Whether more groups are available. */
    availableMore: boolean;
    /** The groups. */
    groups: Group[];
}
/** Automatic onboarding of users. */
export interface SsoAutoOnboarding {
    /** Whether to prevent the automatic onboarding of users at their first sign-in. */
    restrict?: boolean | undefined;
}
/** Where two-factor authentication (2FA) is skipped at the first sign-in. */
export interface SsoSkipVerification {
    /** Whether 2FA is skipped at the identity provider. */
    idp?: boolean | undefined;
    /** Whether 2FA is skipped at the platform. */
    sp?: boolean | undefined;
}
/** What to give to users with one value of a SAML attribute. */
export interface SsoAttributeRule {
    /** Name of the SAML attribute. */
    SAMLAttribute_Name: string;
    /** Value of the SAML attribute. */
    SAMLAttribute_Value: string;
    /**
     * What to give.
     */
    Attribute_Type: "Role" | "Group";
    /** ID of the role or group to give; the page also shows `isDeveloper`. */
    Kore_Attribute: string;
}
/** A single sign-on configuration. Only SAML is documented in detail. */
export interface SsoSetRequest {
    /**
     * Turns single sign-on on.
     */
    SSO_Authentication: "enable";
    /** Protocol, such as `saml`. The values for WS-Federation and OpenID Connect are not documented. */
    SSOProtocol: string;
    /** Identity provider, such as `okta`. OneLogin, Bitium and others are supported too. */
    SAML_IdentityProvider: string;
    /** URL of the identity provider that users are sent to. */
    SingleSignOnURL: string;
    /** URL that names the identity provider. */
    IssuerURL: string;
    /** Certificates of the identity provider, at most two. At most 2 items. */
    Certificate: readonly string[];
    /** Automatic onboarding of users. */
    autoOnboarding?: SsoAutoOnboarding | undefined;
    /** Where two-factor authentication (2FA) is skipped at the first sign-in. */
    skip2faVerification?: SsoSkipVerification | undefined;
    /**
     * Whether users get roles and groups by their SAML attributes.
     * @default false
     */
    SAMLAttributeMapping?: boolean | undefined;
    /**
     * Whether to update the existing configuration or to add to it. Required when `SAMLAttributeMapping` is true.
     */
    SyncBehaviour?: ("Synchronize_UpdateExisting" | "AddNew_RetainExisting") | undefined;
    /** What users get by their SAML attributes. */
    AttributeMapping: readonly SsoAttributeRule[];
}
/** What users with one value of a SAML attribute get. */
export interface SsoAttributeMapping {
    /** Name of the SAML attribute. */
    samlAttributeName: string;
    /** Value of the SAML attribute. */
    samlAttributeValue: string;
    /** What the rule gives: a `Role` or a `Group`. */
    attributeType: "Role" | "Group" | (string & {});
    /** ID of the role or group that users get; the page also shows `isDeveloper`. */
    koreAttribute: string;
}
/** What users get by their SAML attributes. */
export interface SsoAttributeMappings {
    /** Whether all attributes are synchronized: `enabled` or `disabled`. */
    fullSynchronization: "enabled" | "disabled" | (string & {});
    /** Status of the mapping. */
    status: "active" | (string & {});
    /** The rules. */
    attributeMapping: SsoAttributeMapping[];
}
export interface SsoConfigurationConfig {
    /** Certificates of the identity provider, up to 2. */
    cert: string[];
    /** URL of the identity provider that users are sent to. */
    entryPoint: string;
    /** URL that names the identity provider. */
    issuer: string;
    /** Whether authentication requests omit the element `RequestedAuthnContext`. */
    disableRequestedAuthnContext?: boolean;
}
/** A single sign-on configuration. */
export interface SsoConfiguration {
    /** Protocol. */
    method: "saml" | (string & {});
    /** Whether single sign-on applies to all users. */
    allusers: boolean;
    /** Identity provider. The page names Okta, OneLogin, Bitium and others. */
    ssoProvider: "okta" | (string & {});
    /** Automatic onboarding of users. */
    autoOnboarding?: SsoAutoOnboarding;
    /**
     * When the configuration was last changed.
     * Format: date-time
     */
    modifiedDate?: string;
    /** Where two-factor authentication (2FA) is skipped at the first sign-in. */
    skip2faVerification?: SsoSkipVerification;
    /** The connection to the identity provider. */
    config: SsoConfigurationConfig;
    /** What users get by their SAML attributes. */
    samlAttributeMapping: SsoAttributeMappings;
}
/** URLs that the identity provider needs. */
export interface SsoUrls {
    /** URL that receives the SAML response when users start at the identity provider. */
    ACS_IDP_URL: string;
    /** URL that receives the SAML response when users start at the platform. */
    ACS_SP_CallBack_URL: string;
}
/** A single sign-on configuration as it is stored. */
export type SsoSetResponse = {
    /** Name of the configuration, an email address in the sample. */
    name: string;
    /** ID of the user who last changed the configuration. */
    modifiedBy: string;
    /** Identity provider, as in `ssoProvider`. */
    providername: "okta" | (string & {});
    /** Success message. */
    message?: string;
} & (SsoConfiguration & SsoUrls);
/** Single sign-on is off. */
export interface SsoDisableResponse {
    /** Success message. */
    message: string;
}
export interface SsoCurrentConfigurationModifiedBy {
    /** ID of the user. */
    userId: string;
    /** First name. */
    firstName: string;
    /** Last name. */
    lastName: string;
}
/** The configuration of single sign-on, absent when it is off. */
export type SsoCurrentConfiguration = {
    /** The user who last changed the configuration. */
    modifiedBy: SsoCurrentConfigurationModifiedBy;
} & SsoConfiguration;
/** The URLs and, where single sign-on is on, its configuration. */
export type SsoGetBotResponse = {
    /** The configuration of single sign-on, absent when it is off. */
    ssoConfig?: SsoCurrentConfiguration;
} & SsoUrls;
/** One logged action. */
export interface AuditLog {
    /** ID of the entry. Later entries have higher IDs; `fetchAfter` takes one. */
    AuditLogId: string;
    /**
     * When it happened, in milliseconds since the Unix epoch (UTC).
     * Format: int64
     */
    timestampValue: number;
    /**
     * When it happened.
     * Format: date-time
     */
    "Date/Time": string;
    /** What happened, as a message. May contain the time and the IP address. */
    Description: string;
    /** Name of the event. */
    Name: string;
    /** Group that the event belongs to. */
    Category: "Login/Logout" | (string & {});
}
/** One page of the account's audit log. */
export interface AuditLogPage {
    /** Total number of matching entries, over all pages. */
    total: number;
    /** The entries of this page. */
    auditlogs: AuditLog[];
    /** Whether more entries are available. */
    moreAvailable: boolean;
}
/** A condition on one column. */
export interface TableFilterExpression {
    /** Name of the column. */
    field: string;
    /**
     * Comparison operator.
     */
    operand: "=" | "!=" | "<" | ">";
    /** Value to compare with. */
    value: string | number;
}
/** Which rows to select. An empty filter selects every row. */
export interface TableFilter {
    /** Conditions on columns. */
    expressions?: readonly TableFilterExpression[] | undefined;
    /**
     * Whether a row must meet all conditions or any one of them.
     */
    operator?: ("and" | "or") | undefined;
}
/** Values by column name. The columns are those of your table; its required columns need a value. */
export interface TableRowValues {
    [key: string]: string | number;
}
/** Rows to update, and their new values. */
export interface TableRowsUpdateRequest {
    /** Which rows to select. An empty filter selects every row. */
    query: TableFilter;
    /** New values by column name. Other columns keep their values. */
    data: TableRowValues;
}
/** What was updated. */
export interface TableRowsUpdateResponse {
    /** Number of rows changed. */
    nModified: number;
}
/** A row to insert. */
export interface TableRowInsertRequest {
    /** Values by column name. The columns are those of your table; its required columns need a value. */
    data: TableRowValues;
}
/** A row of a data table: your own columns and those that the platform fills in. */
export type TableRow = {
    /** ID of the row. */
    sys_Id?: string;
    /**
     * When the row was inserted.
     * Format: date-time
     */
    Created_On?: string;
    /**
     * When the row was last changed.
     * Format: date-time
     */
    Updated_On?: string;
    /** ID of the user or bot that inserted the row. */
    Created_By?: string;
    /** ID of the user or bot that last changed the row. */
    Updated_By?: string;
} & {
    [key: string]: string | number | null;
};
/** The inserted row. */
export type TableRowInsertResponse = {
    /** Internal ID of the stored record. */
    _id: string;
} & WithRequired<TableRow, "sys_Id">;
/** Rows to delete. */
export interface TableRowsDeleteRequest {
    /** Which rows to select. An empty filter selects every row. */
    query: TableFilter;
}
/** What was deleted. */
export interface TableRowsDeleteResponse {
    /** Number of rows deleted. */
    nDeleted: number;
}
/** Rows to insert. */
export interface TableRowsInsertRequest {
    /** The rows. */
    data: readonly TableRowValues[];
}
/** The inserted rows. */
export interface TableRowsInsertResponse {
    /** The rows as stored. */
    records: TableRowInsertResponse[];
}
/** Rows to return. */
export interface TableQueryRequest {
    /** Which rows to select. An empty filter selects every row. */
    query: TableFilter;
}
/** A column of a data table. */
export interface TableColumn {
    /** Name of the column. */
    name: string;
    /** Data type of the column. */
    type: "string" | "number" | "date" | (string & {});
}
/** One page of matching rows. */
export interface TableRowPage {
    /** Whether more rows are available. */
    hasMore: boolean;
    /** Total number of matching rows. */
    total: number;
    /** Columns of the table. */
    metaInfo?: TableColumn[];
    /** The rows of this page, up to 100. */
    queryResult: TableRow[];
}
/** A row of a data view. Its columns are those of the view. */
export interface ViewRow {
    [key: string]: string | number | null;
}
/** One page of matching rows. */
export interface ViewRowPage {
    /** Columns of the view. */
    metaInfo: TableColumn[];
    /** The rows of this page. */
    queryResult: ViewRow[];
}
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
         * Returns one page of the account's bots, each with the apps that may call it.
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
         * Starts an export of the bot's definition, complete or partial. Poll the export status for the download link.
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
         * Returns the status of the bot's latest export and, once it has succeeded, a link to the exported file.
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
         * Starts an import that creates a bot from uploaded files or from the uploaded zip of an export. Poll the import status for the outcome.
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
         * Returns the status of an import, component by component, and the bot's ID once it has finished.
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
         * Starts an import that replaces or extends a bot's definition with uploaded files, for example to upgrade the bot or to restore an earlier version. Poll the import status for the outcome.
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
         * Imports the functions of an uploaded script file into the bot. The response is the final result; there is no status to poll.
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
         * Starts publishing the bot. At least one channel must be enabled first. Poll the publish status for the outcome.
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
         * Returns the status of the bot's running publish job or, if none is running, of the latest one.
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
         * Copies a sample bot into the account and returns the new bot.
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
         * Returns the apps that a universal app links to, in its configured and in its published version. The documentation asks for every header but `X-TimeZone`.
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
         * Creates or updates environment and content variables. Send a list or, where collections are enabled, an object.
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
         * Returns all environment and content variables of the bot, with their values. Send the list to `variables.import` to copy them to another bot. Values of secured variables may be secrets.
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
         * Makes another language the bot's default, at once and without publishing. The language must already be enabled and fully published. The change cannot be rolled back.
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
         * Changes how a language that the bot already has is understood and translated, and imports its definition from a file.
         */
        put: operations["languages.update"];
        /**
         * Add a language to a bot
         * Adds a language to the bot and enables it. Without a file, the new language starts from the chosen parts of a base language; with a file, upload its definition first.
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
         * Enables or disables a language that the bot already has. Add a new language with `languages.add`.
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
         * Connects a bot to a channel: the web and mobile client, a webhook, Microsoft Teams or Slack. The credentials that the channel needs differ, and so does the response.
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
         * Stores a file and returns its ID. Imports of bots, bot functions, utterances and other data take that ID.
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
         * Resets the configuration of every integration, which removes them from the bot.
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
         * Replaces the configuration of an integration that is already enabled. Send the complete configuration.
         */
        put: operations["agentIntegrations.set"];
        /**
         * Create an agent integration
         * Enables an integration with a contact center and stores its configuration. The fields of the request body depend on the integration.
         */
        post: operations["agentIntegrations.create"];
        /**
         * Delete an agent integration
         * Resets the configuration of one integration, which removes it from the bot.
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
         * Returns the bot's default integration and the integration of each enabled chat channel. Voice channels are not included.
         */
        get: operations["agentIntegrations.listChannelMappings"];
        /**
         * Set which channel uses which agent integration
         * Replaces all channel mappings of the bot. Get the current ones first, change them and send them all: a request that omits an enabled chat channel is rejected with 400.
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
         * Sets the URL of a BotKit server, the app that it uses and the events that it receives, among them the transfer to an agent.
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
         * Starts sending a message to up to 1000 users of Microsoft Teams or Slack. Poll the notification status to see which users were reached.
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
         * Returns the status of a notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
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
         * Starts sending a message to up to 1000 users of IVR, webhook, Google Chat, WhatsApp or Microsoft Teams, the same for all or personal. The API rejects fields that it does not know. Poll the notification status to see which users were reached.
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
         * Returns the status of a version 2 notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
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
         * Subscribes a device of a user to the push notifications of the bot. The device must first be registered through the mobile app or the web SDK.
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
         * Unsubscribes some or all devices of one user. Responds with HTTP 200 even when a device is unknown, so check `invalidDeviceIds`.
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
         * Returns all devices of a user that are subscribed to the push notifications of the bot.
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
         * Returns the batch test suites of a bot by suite ID, each with the results of its runs. For the next page, add the number of suites received to `skip`.
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
         * Creates a batch test suite from an uploaded file, or updates one, and returns it. Upload the file first; run the suite by its name afterwards.
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
         * Deletes a custom batch test suite. Built-in suites cannot be deleted.
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
         * Writes the test cases of a custom suite to a file and returns a link to it. Only test cases that came from a file are exported, not those added by hand.
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
         * Starts a run of a batch test suite against one version of the bot. Poll the run status for the outcome.
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
         * Deletes the results of one run of a batch test suite. The suite and its other runs stay.
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
         * Returns the status of a run. Once the run has finished, the scores and a link to the results file are in `result`.
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
         * Deletes the conversation test suites named in the request body.
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
         * Starts the import of a conversation test suite from an uploaded file. Poll the import status for the created suite.
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
         * Returns the status of an import and, once it has succeeded, the test suite that it created.
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
         * Starts a run of a conversation test suite against one version of the bot. Poll the run status for the outcome. Users with the tester role cannot start runs.
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
         * Returns the status of a run and, once it has finished, how many steps passed and failed.
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
         * Queues the deletion of selected conversations, or of one user's conversations, within the retention period. The deletion runs off-peak; the bot owner gets an email when it ends. Poll the deletion status for the outcome.
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
         * Returns the status of a deletion and how much it deleted. A completed deletion may still have failed for some conversations: see `result.failedCount`.
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
         * Starts the import of machine-learning utterances from an uploaded file. Poll the import status for the outcome.
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
         * Returns the status of an import and, once it has finished, the number of utterances copied.
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
         * Starts an export of the bot's machine-learning utterances to a file. Poll the export status for the download link.
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
         * Returns the status of the bot's latest utterance export and, once it has succeeded, a link to the exported file.
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
         * Starts the machine-learning training of the bot in one language. Poll the training status of that language for the outcome.
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
         * Returns the status of the latest machine-learning training of the bot, and whether the trained model is in sync with the bot's current definition.
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
         * Returns one page of the FAQs of a knowledge task, or of one of its nodes. List the knowledge tasks first to find the task's ID. The second version of this operation needs no such ID.
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
         * Returns one page of the FAQs of the bot's published version or of the one in development, all of them or those of one node.
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
         * Adds questions to a node of a knowledge graph. First extract the questions from a file or a web page, list them, and list the knowledge tasks.
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
         * Starts the training of the bot's knowledge graph in one language. Poll the training status of that language for the outcome.
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
         * Returns the status of the latest training of the bot's FAQs in one language.
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
         * Extracts questions from an uploaded file or from a web page. Then list the extractions for its status. Once it has succeeded, list the extracted questions and add those that you want to the knowledge graph.
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
         * Returns the extractions of questions for the bot in one language, each with its status and the number of questions found.
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
         * Returns one page of the questions that an extraction found, each with its reply.
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
         * Returns the bot's knowledge tasks in one language, each with the nodes of its knowledge graph.
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
         * Updates thresholds and settings of the bot's language engines in one language. Send only the parts to change.
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
         * Returns the intent and the entities that the bot's language engines find in an utterance, with their scores.
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
         * Returns one page of the messages between a bot and one user, most recent first, including messages of every type of task. Covers the channel `rtm` unless the request names another.
         */
        get: operations["conversations.getHistory"];
        put?: never;
        /**
         * Query a bot's messages
         * Returns one page of the messages between a bot and its users, most recent first, including messages of every type of task.
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
         * Returns one page of up to 10,000 messages between a bot and one user, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of each.
         */
        get: operations["conversations.getHistoryV2"];
        put?: never;
        /**
         * Query a bot's messages in large pages
         * Returns one page of up to 10,000 messages between a bot and its users, most recent first. Messages of alert and action tasks are excluded. First query the sessions of a period, then fetch the messages of many sessions at once.
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
         * Returns one page of the messages between users and the bots of the account, most recent first, including messages of every type of task. No field selects a bot; each message names its own.
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
         * Returns one page of the messages between a bot and one user, without metadata. Identify the user by `userId`, or by `channelUId` and `channelType`. Meant for reading many messages at once.
         */
        get: operations["conversations.getHistoryLite"];
        put?: never;
        /**
         * Query a user's messages without metadata
         * Returns one page of the messages between a bot and one user, without metadata, filtered by session, days, channel and direction.
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
         * Returns one page of the messages of a conversation, who took part, which tasks ran and, when asked, a summary of it. Send the ID of the session or of the call for the conversation with the bot, or that of the conversation for the one with an agent.
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
         * Summarizes a conversation between a user and an agent, human or not, with a language model that the platform hosts. Send the ID of the conversation or a transcript. Works in English and in the US only.
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
         * Returns one page of the bot's sessions, most recent first, with the outcome of each. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
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
         * Returns one page of the account's sessions, most recent first, with the outcome of each. No field selects a bot; each session names its own. Responds with HTTP 200 even when a session ID is unknown, so check `invalidSessions`. Then get the messages of a session.
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
         * Returns one page of the responses that users gave to a bot's feedback surveys in a period, with scores and comments.
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
         * Stores a user's response to a feedback survey. The feedback dashboard and the query of responses include it.
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
         * Starts a report that counts, for each task of the bot, how many sessions the bot handled itself, lost or handed to an agent. Poll the report status for the rows.
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
         * Returns the status of a task containment report and, once it has succeeded, its rows.
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
         * Returns one page of the records behind one metric: intents found or not found, tasks completed or failed, unhandled utterances, or the performance of nodes. Records quote users.
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
         * Returns the definition of a widget of a custom dashboard and the rows that it shows for a range of days.
         */
        get: operations["analytics.getWidget"];
        put?: never;
        /**
         * Query the data of a dashboard widget
         * Returns the definition of a widget of a custom dashboard and those of its rows that pass the given filters.
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
         * Returns how many users talked to the bot on each day of a period, by hour or in total. Version 2 also tells new from returning users.
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
         * Returns the totals and daily averages of a bot's unique, new and returning users over a period, and how their numbers developed.
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
         * Starts a report on the bot's billable usage, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
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
         * Returns the status of the bot's latest billing summary and, once it has succeeded, its figures.
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
         * Starts a report on the billable usage of the account's bots, by hour, day or month. Poll the summary status for the figures. Sessions that a parent app hands to a linked app count for the linked app.
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
         * Returns the status of the account's latest billing summary and, once it has succeeded, its figures.
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
         * Returns one page of the billing sessions of a bot, with the conversation session behind each. A session that a parent app hands to a linked app counts for the linked app and is returned for that app only.
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
         * Returns one page of the billing sessions of the account's bots, or of one of them. A session that a parent app hands to a linked app counts for the linked app.
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
         * Returns one page of the bot's debug log. Pass the user and the channel to select one conversation. Entries may quote the user and include the whole context of the conversation.
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
         * Returns one page of the bot's calls to language models, with the prompts and the models' replies. Entries may quote users. One query covers at most 90 days.
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
         * Returns one page of the changes that users made to a bot's definition in a range of days.
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
         * Returns one page of a bot's calls to its translation engine, earliest first, with what was sent and what came back. Send at least one of `sessionId`, `fromDate` and `toDate`. Entries quote users.
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
         * Changes the given details of users, and their groups, roles and bots. Responds with HTTP 200 even when a user could not be updated, so check the status of each entry.
         */
        put: operations["users.update"];
        /**
         * Create users in the account
         * Creates users and assigns their groups, roles and bots. Responds with HTTP 200 even when a user could not be created, so check the status of each entry. First set the target audience of an app to Enterprise Users and publish it.
         */
        post: operations["users.create"];
        /**
         * Remove users from the account
         * Removes users from the account. Responds with HTTP 200 even when a user could not be removed, so check `failedUserDetails`.
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
         * Lets users open the App Builder, create bots and create data tables and views, or stops them. All users get the same access.
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
         * Returns the access, roles and groups of each user. Responds with HTTP 200 even when an address is unknown; its entry then gives the reason.
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
         * Returns the account's users with the bot and admin roles of each.
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
         * Starts erasing what bots store about the given users. Data is not erased for a user who owns or belongs to an account, or who owns or co-develops a bot. Poll the erasure status with the returned ID.
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
         * Returns the status of an erasure for each user. There is no overall status, so check every entry.
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
         * Returns at most 50 of the account's roles of one type, with their permissions.
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
         * Returns all roles of one type with their permissions, to import them into another account or environment.
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
         * Imports the roles of an uploaded file and returns them. First export them from another account, then upload the file.
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
         * Assigns admin roles to users and groups of users, and withdraws them.
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
         * Assigns bot roles to users and groups of users in one or more bots, and withdraws them.
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
         * Returns one page of the account's groups, each with its members.
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
         * Updates the single sign-on configuration of the account. Send the whole configuration, as when turning single sign-on on.
         */
        post: operations["sso.setAccount"];
        /**
         * Disable single sign-on of the account
         * Turns single sign-on of the account off.
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
         * Returns the URLs to enter at the identity provider and, where single sign-on is on, its configuration.
         */
        get: operations["sso.getBot"];
        put?: never;
        /**
         * Set the single sign-on configuration of a bot
         * Turns single sign-on on and sets its configuration. First get the URLs of the bot and enter them at the identity provider.
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
         * Returns one page of the actions of the account's users and administrators.
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
         * Sets the given columns in every row that matches the filter. The effect of an empty filter is not documented; expect it to update every row.
         */
        put: operations["tables.updateRows"];
        /**
         * Insert a row into a data table
         * Inserts one row and returns it with the columns that the platform fills in. Then query the rows of the table to find it again.
         */
        post: operations["tables.insertRow"];
        /**
         * Delete rows from a data table
         * Deletes every row that matches the filter in the body. The effect of an empty filter is not documented; expect it to delete every row.
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
         * Inserts the rows and returns them with the columns that the platform fills in. A request may have up to 50 MB.
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
         * Returns one page of the rows that match the filter in the body.
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
         * Returns one page of the rows of a view of a data table that match the filter in the body.
         */
        post: operations["views.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ApiError: ApiError;
        ErrorResponse: ErrorResponse;
        BotJwtApp: BotJwtApp;
        Bot: Bot;
        BotPage: BotPage;
        BotExportOptions: BotExportOptions;
        BotExportRequest: BotExportRequest;
        BotExportRecord: BotExportRecord;
        BotExportJob: BotExportJob;
        BotExportStatus: BotExportStatus;
        BotFunctionsFileIds: BotFunctionsFileIds;
        BotImportFromFiles: BotImportFromFiles;
        BotImportFromZip: BotImportFromZip;
        BotImportRequest: BotImportRequest;
        BotImportTask: BotImportTask;
        BotImportJob: BotImportJob;
        BotImportStatus: BotImportStatus;
        BotImportMerge: BotImportMerge;
        BotImportOptions: BotImportOptions;
        BotImportIntoRequest: BotImportIntoRequest;
        BotFunctionsFile: BotFunctionsFile;
        BotFunctionsImportRequest: BotFunctionsImportRequest;
        BotFunctionsImportResponse: BotFunctionsImportResponse;
        BotPublishRequest: BotPublishRequest;
        BotPublishResult: BotPublishResult;
        BotPublishResource: BotPublishResource;
        BotPublishResponse: BotPublishResponse;
        JobRecord: JobRecord;
        BotPublishPart: BotPublishPart;
        BotPublishStatus: BotPublishStatus;
        BotComponentIds: BotComponentIds;
        BotSampleResponse: BotSampleResponse;
        BotLinkedApp: BotLinkedApp;
        BotLinks: BotLinks;
        BotLinkedAppsResponse: BotLinkedAppsResponse;
        BotVariableNamespace: BotVariableNamespace;
        BotVariableCommon: BotVariableCommon;
        BotEnvironmentVariable: BotEnvironmentVariable;
        BotVariableLocale: BotVariableLocale;
        BotContentVariable: BotContentVariable;
        BotVariable: BotVariable;
        BotVariableList: BotVariableList;
        BotVariableCollection: BotVariableCollection;
        BotCollectionVariable: BotCollectionVariable;
        BotVariableSet: BotVariableSet;
        BotVariablesImportRequest: BotVariablesImportRequest;
        BotVariablesImportResponse: BotVariablesImportResponse;
        BotExportedVariable: BotExportedVariable;
        BotVariablesExportResponse: BotVariablesExportResponse;
        LanguageSetDefaultRequest: LanguageSetDefaultRequest;
        LanguageSetDefaultResponse: LanguageSetDefaultResponse;
        LanguageSetDefaultErrorResponse: LanguageSetDefaultErrorResponse;
        LanguageSetDefaultFailureResponse: LanguageSetDefaultFailureResponse;
        LanguageScopeErrorResponse: LanguageScopeErrorResponse;
        LanguageUnauthorizedResponse: LanguageUnauthorizedResponse;
        LanguageTranslation: LanguageTranslation;
        LanguageUpdateRequest: LanguageUpdateRequest;
        LanguageConfigurationResult: LanguageConfigurationResult;
        LanguageConfigurationResponse: LanguageConfigurationResponse;
        LanguagePreferredData: LanguagePreferredData;
        LanguageDefinitionMode: LanguageDefinitionMode;
        LanguageAddRequest: LanguageAddRequest;
        LanguageSetStatusRequest: LanguageSetStatusRequest;
        LanguageSetStatusResponse: LanguageSetStatusResponse;
        ChannelDetails: ChannelDetails;
        ChannelApp: ChannelApp;
        ChannelEnableWebClient: ChannelEnableWebClient;
        ChannelEnableWebhook: ChannelEnableWebhook;
        ChannelEnableTeams: ChannelEnableTeams;
        ChannelEnableSlack: ChannelEnableSlack;
        ChannelEnableRequest: ChannelEnableRequest;
        ChannelWebClient: ChannelWebClient;
        ChannelConnection: ChannelConnection;
        ChannelEnableResponse: ChannelEnableResponse;
        FileUploadRequest: FileUploadRequest;
        FileUploadResponse: FileUploadResponse;
        AgentIntegrationDeleteAllResponse: AgentIntegrationDeleteAllResponse;
        AgentIntegrationBotKit: AgentIntegrationBotKit;
        AgentIntegrationGenesys: AgentIntegrationGenesys;
        AgentIntegrationKore: AgentIntegrationKore;
        AgentIntegrationServiceNow: AgentIntegrationServiceNow;
        AgentIntegrationServiceNowBasic: AgentIntegrationServiceNowBasic;
        AgentIntegrationSalesforce: AgentIntegrationSalesforce;
        AgentIntegrationSalesforceMiaw: AgentIntegrationSalesforceMiaw;
        AgentIntegrationServiceNowOAuth: AgentIntegrationServiceNowOAuth;
        AgentIntegrationSalesforceLiveChat: AgentIntegrationSalesforceLiveChat;
        AgentIntegrationNestedConfig: AgentIntegrationNestedConfig;
        AgentIntegrationRequest: AgentIntegrationRequest;
        AgentIntegrationStatus: AgentIntegrationStatus;
        AgentIntegrationDeleteResponse: AgentIntegrationDeleteResponse;
        AgentIntegrationChannelMappings: AgentIntegrationChannelMappings;
        AgentIntegrationChannelMappingsResponse: AgentIntegrationChannelMappingsResponse;
        AgentIntegrationChannelMappingsRequest: AgentIntegrationChannelMappingsRequest;
        AgentIntegrationSubscriptionRequest: AgentIntegrationSubscriptionRequest;
        AgentIntegrationSubscriptionResponse: AgentIntegrationSubscriptionResponse;
        NotificationMessage: NotificationMessage;
        NotificationRequest: NotificationRequest;
        NotificationRecord: NotificationRecord;
        NotificationJob: NotificationJob;
        NotificationDelivery: NotificationDelivery;
        NotificationDeliveryStatus: NotificationDeliveryStatus;
        NotificationJobStatus: NotificationJobStatus;
        NotificationV2Personalization: NotificationV2Personalization;
        NotificationV2Recipient: NotificationV2Recipient;
        NotificationV2Audience: NotificationV2Audience;
        NotificationV2Message: NotificationV2Message;
        NotificationV2Request: NotificationV2Request;
        PushNotificationDevice: PushNotificationDevice;
        PushNotificationSubscribeRequest: PushNotificationSubscribeRequest;
        PushNotificationOutcome: PushNotificationOutcome;
        PushNotificationDeviceStatus: PushNotificationDeviceStatus;
        PushNotificationSubscribeResponse: PushNotificationSubscribeResponse;
        PushNotificationUnsubscribeRequest: PushNotificationUnsubscribeRequest;
        PushNotificationUnsubscribeResponse: PushNotificationUnsubscribeResponse;
        PushNotificationDevicesResponse: PushNotificationDevicesResponse;
        BatchTestScores: BatchTestScores;
        BatchTestCounts: BatchTestCounts;
        BatchTestSuiteResult: BatchTestSuiteResult;
        BatchTestSuite: BatchTestSuite;
        BatchTestSuitePage: BatchTestSuitePage;
        BatchTestEngine: BatchTestEngine;
        BatchTestImportRequest: BatchTestImportRequest;
        BatchTestImportResponse: BatchTestImportResponse;
        BatchTestDeleteResponse: BatchTestDeleteResponse;
        BatchTestExportResponse: BatchTestExportResponse;
        BatchTestRunRequest: BatchTestRunRequest;
        BatchTestRunJob: BatchTestRunJob;
        BatchTestRunCounts: BatchTestRunCounts;
        BatchTestRunResult: BatchTestRunResult;
        BatchTestRunStatus: BatchTestRunStatus;
        ConversationTestDeleteRequest: ConversationTestDeleteRequest;
        ConversationTestDeleteResponse: ConversationTestDeleteResponse;
        ConversationTestImportRequest: ConversationTestImportRequest;
        ConversationTestImportJob: ConversationTestImportJob;
        ConversationTestReply: ConversationTestReply;
        ConversationTestAssertions: ConversationTestAssertions;
        ConversationTestOutput: ConversationTestOutput;
        ConversationTestStep: ConversationTestStep;
        ConversationTestSuite: ConversationTestSuite;
        ConversationTestImportStatus: ConversationTestImportStatus;
        ConversationTestRunRequest: ConversationTestRunRequest;
        ConversationTestRunJob: ConversationTestRunJob;
        ConversationTestAssertionResults: ConversationTestAssertionResults;
        ConversationTestOutputResult: ConversationTestOutputResult;
        ConversationTestStepResult: ConversationTestStepResult;
        ConversationTestRunResult: ConversationTestRunResult;
        ConversationTestRunStatus: ConversationTestRunStatus;
        DateOrTimestamp: DateOrTimestamp;
        ConversationDeletionRequest: ConversationDeletionRequest;
        ConversationDeletionJob: ConversationDeletionJob;
        ConversationDeletionStatus: ConversationDeletionStatus;
        UtteranceImportRequest: UtteranceImportRequest;
        UtteranceImportJob: UtteranceImportJob;
        UtteranceImportStatus: UtteranceImportStatus;
        UtteranceExportJob: UtteranceExportJob;
        UtteranceExportStatus: UtteranceExportStatus;
        UtteranceTraining: UtteranceTraining;
        UtteranceTrainResponse: UtteranceTrainResponse;
        UtteranceTrainingStatus: UtteranceTrainingStatus;
        FaqQuestion: FaqQuestion;
        FaqBase: FaqBase;
        FaqAnswer: FaqAnswer;
        FaqStoredAnswer: FaqStoredAnswer;
        FaqConditions: FaqConditions;
        FaqConditionalAnswer: FaqConditionalAnswer;
        Faq: Faq;
        FaqPage: FaqPage;
        FaqAddition: FaqAddition;
        FaqAddBulkRequest: FaqAddBulkRequest;
        FaqAddBulkResponse: FaqAddBulkResponse;
        FaqTrainRequest: FaqTrainRequest;
        FaqTrainingStatus: FaqTrainingStatus;
        KnowledgeExtractRequest: KnowledgeExtractRequest;
        KnowledgeExtractResponse: KnowledgeExtractResponse;
        KnowledgeRecord: KnowledgeRecord;
        KnowledgeExtraction: KnowledgeExtraction;
        KnowledgeExtractionsResponse: KnowledgeExtractionsResponse;
        KnowledgeExtractedQuestion: KnowledgeExtractedQuestion;
        KnowledgeExtractedQuestionPage: KnowledgeExtractedQuestionPage;
        KnowledgeNode: KnowledgeNode;
        KnowledgeTaskNode: KnowledgeTaskNode;
        KnowledgeDisplayNode: KnowledgeDisplayNode;
        KnowledgeTask: KnowledgeTask;
        KnowledgeTasksResponse: KnowledgeTasksResponse;
        NlpAdvancedSetting: NlpAdvancedSetting;
        NlpMlConfiguration: NlpMlConfiguration;
        NlpFaqConfiguration: NlpFaqConfiguration;
        NlpMlParameters: NlpMlParameters;
        NlpUpdateRequest: NlpUpdateRequest;
        NlpUpdateResponse: NlpUpdateResponse;
        IntentDetectRequest: IntentDetectRequest;
        IntentUtterance: IntentUtterance;
        IntentWord: IntentWord;
        IntentScore: IntentScore;
        IntentDetectionDetails: IntentDetectionDetails;
        IntentTask: IntentTask;
        IntentRanking: IntentRanking;
        IntentMatch: IntentMatch;
        IntentDetection: IntentDetection;
        IntentDetectResponse: IntentDetectResponse;
        ConversationChannelType: ConversationChannelType;
        ConversationTagCondition: ConversationTagCondition;
        ConversationTagFilter: ConversationTagFilter;
        ConversationChannelName: ConversationChannelName;
        ConversationMessageOrigin: ConversationMessageOrigin;
        ConversationMessageThumbnail: ConversationMessageThumbnail;
        ConversationMessageComponent: ConversationMessageComponent;
        ConversationMessageBase: ConversationMessageBase;
        ConversationMessageRecord: ConversationMessageRecord;
        ConversationMessageChannel: ConversationMessageChannel;
        ConversationMessageAuthor: ConversationMessageAuthor;
        ConversationMessageLatency: ConversationMessageLatency;
        ConversationTag: ConversationTag;
        ConversationTags: ConversationTags;
        ConversationMessageTags: ConversationMessageTags;
        ConversationMessageFields: ConversationMessageFields;
        ConversationHistoryMessage: ConversationHistoryMessage;
        ConversationHistoryPage: ConversationHistoryPage;
        ConversationHistoryFilter: ConversationHistoryFilter;
        ConversationHistoryRequest: ConversationHistoryRequest;
        ConversationMessage: ConversationMessage;
        ConversationMessagePage: ConversationMessagePage;
        ConversationHistoryV2Request: ConversationHistoryV2Request;
        ConversationTranscriptMessage: ConversationTranscriptMessage;
        ConversationLiteMessage: ConversationLiteMessage;
        ConversationLitePage: ConversationLitePage;
        ConversationLiteRequest: ConversationLiteRequest;
        ConversationDetailsRequest: ConversationDetailsRequest;
        ConversationDetailsMessage: ConversationDetailsMessage;
        ConversationSummaryResponse: ConversationSummaryResponse;
        ConversationDetailsResponse: ConversationDetailsResponse;
        ConversationSummaryRequest: ConversationSummaryRequest;
        SessionQueryRequest: SessionQueryRequest;
        SessionTags: SessionTags;
        Session: Session;
        SessionPage: SessionPage;
        FeedbackQueryRequest: FeedbackQueryRequest;
        Feedback: Feedback;
        FeedbackRecord: FeedbackRecord;
        FeedbackPage: FeedbackPage;
        FeedbackSaveRequest: FeedbackSaveRequest;
        FeedbackSaveResponse: FeedbackSaveResponse;
        TaskContainmentFilters: TaskContainmentFilters;
        TaskContainmentRequest: TaskContainmentRequest;
        TaskContainmentJob: TaskContainmentJob;
        TaskContainmentRow: TaskContainmentRow;
        TaskContainmentStatus: TaskContainmentStatus;
        AnalyticsFilters: AnalyticsFilters;
        AnalyticsQueryRequest: AnalyticsQueryRequest;
        AnalyticsWord: AnalyticsWord;
        AnalyticsMlResult: AnalyticsMlResult;
        AnalyticsFaqResult: AnalyticsFaqResult;
        AnalyticsNlpResult: AnalyticsNlpResult;
        AnalyticsLogEntry: AnalyticsLogEntry;
        AnalyticsRecord: AnalyticsRecord;
        AnalyticsRecordPage: AnalyticsRecordPage;
        AnalyticsWidgetResponse: AnalyticsWidgetResponse;
        AnalyticsWidgetQueryRequest: AnalyticsWidgetQueryRequest;
        AnalyticsUserCount: AnalyticsUserCount;
        AnalyticsHourlyUsers: AnalyticsHourlyUsers;
        AnalyticsDailyUsers: AnalyticsDailyUsers;
        AnalyticsEngagementTrendResponse: AnalyticsEngagementTrendResponse;
        AnalyticsUserTrend: AnalyticsUserTrend;
        AnalyticsEngagementTrendV2Response: AnalyticsEngagementTrendV2Response;
        BillingSummaryRequest: BillingSummaryRequest;
        BillingSummaryJob: BillingSummaryJob;
        BillingSummaryPeriod: BillingSummaryPeriod;
        BillingSummaryReport: BillingSummaryReport;
        BillingSummaryStatus: BillingSummaryStatus;
        BillingSessionQueryRequest: BillingSessionQueryRequest;
        BillingSession: BillingSession;
        BillingSessionPage: BillingSessionPage;
        BillingAccountSessionQueryRequest: BillingAccountSessionQueryRequest;
        DebugLogSpeech: DebugLogSpeech;
        DebugLogVoice: DebugLogVoice;
        DebugLog: DebugLog;
        DebugLogPage: DebugLogPage;
        LlmUsageQueryRequest: LlmUsageQueryRequest;
        LlmUsageMessage: LlmUsageMessage;
        LlmUsagePrompt: LlmUsagePrompt;
        LlmUsageCompletion: LlmUsageCompletion;
        LlmUsagePayload: LlmUsagePayload;
        LlmUsageLog: LlmUsageLog;
        LlmUsageLogPage: LlmUsageLogPage;
        UserProfile: UserProfile;
        ChangeLogUser: ChangeLogUser;
        ChangeLog: ChangeLog;
        ChangeLogPage: ChangeLogPage;
        TranslationLogInput: TranslationLogInput;
        TranslationLog: TranslationLog;
        TranslationLogPage: TranslationLogPage;
        UserIdentity: UserIdentity;
        UserDetails: UserDetails;
        UserUpdateInfo: UserUpdateInfo;
        UserRoleAssignment: UserRoleAssignment;
        UserTaskUpdate: UserTaskUpdate;
        UserUpdate: UserUpdate;
        UserUpdateRequest: UserUpdateRequest;
        UserCounts: UserCounts;
        UserFailureReason: UserFailureReason;
        UserOutcome: UserOutcome;
        UserChangeResponse: UserChangeResponse;
        UserCreateInfo: UserCreateInfo;
        UserTaskAssignment: UserTaskAssignment;
        UserCreate: UserCreate;
        UserCreateRequest: UserCreateRequest;
        UserDeleteRequest: UserDeleteRequest;
        UserDeleteFailure: UserDeleteFailure;
        UserDeleteResponse: UserDeleteResponse;
        UserAccessUpdateRequest: UserAccessUpdateRequest;
        UserAccessUpdateResponse: UserAccessUpdateResponse;
        UserLookupRequest: UserLookupRequest;
        UserLookupInfo: UserLookupInfo;
        UserBotRole: UserBotRole;
        UserAdminRole: UserAdminRole;
        UserAssignedTasks: UserAssignedTasks;
        UserGroup: UserGroup;
        UserLookupResult: UserLookupResult;
        UserLookupResponse: UserLookupResponse;
        UserRoles: UserRoles;
        UserRolesPage: UserRolesPage;
        UserErasureRequest: UserErasureRequest;
        UserErasureJob: UserErasureJob;
        UserErasureStatus: UserErasureStatus;
        RolePermission: RolePermission;
        Role: Role;
        RolePage: RolePage;
        RoleDefinition: RoleDefinition;
        RoleExportResponse: RoleExportResponse;
        RoleImportRequest: RoleImportRequest;
        RoleMapping: RoleMapping;
        RoleImported: RoleImported;
        RoleImportResponse: RoleImportResponse;
        RoleAssignment: RoleAssignment;
        RoleAssignAdminRequest: RoleAssignAdminRequest;
        RoleAdminAssignmentResult: RoleAdminAssignmentResult;
        RoleAssignAdminResponse: RoleAssignAdminResponse;
        RoleBotAssignment: RoleBotAssignment;
        RoleAssignBotRequest: RoleAssignBotRequest;
        RoleAssignmentResult: RoleAssignmentResult;
        RoleAssignBotResponse: RoleAssignBotResponse;
        GroupMember: GroupMember;
        Group: Group;
        GroupPage: GroupPage;
        SsoAutoOnboarding: SsoAutoOnboarding;
        SsoSkipVerification: SsoSkipVerification;
        SsoAttributeRule: SsoAttributeRule;
        SsoSetRequest: SsoSetRequest;
        SsoAttributeMapping: SsoAttributeMapping;
        SsoAttributeMappings: SsoAttributeMappings;
        SsoConfiguration: SsoConfiguration;
        SsoUrls: SsoUrls;
        SsoSetResponse: SsoSetResponse;
        SsoDisableResponse: SsoDisableResponse;
        SsoCurrentConfiguration: SsoCurrentConfiguration;
        SsoGetBotResponse: SsoGetBotResponse;
        AuditLog: AuditLog;
        AuditLogPage: AuditLogPage;
        TableFilterExpression: TableFilterExpression;
        TableFilter: TableFilter;
        TableRowValues: TableRowValues;
        TableRowsUpdateRequest: TableRowsUpdateRequest;
        TableRowsUpdateResponse: TableRowsUpdateResponse;
        TableRowInsertRequest: TableRowInsertRequest;
        TableRow: TableRow;
        TableRowInsertResponse: TableRowInsertResponse;
        TableRowsDeleteRequest: TableRowsDeleteRequest;
        TableRowsDeleteResponse: TableRowsDeleteResponse;
        TableRowsInsertRequest: TableRowsInsertRequest;
        TableRowsInsertResponse: TableRowsInsertResponse;
        TableQueryRequest: TableQueryRequest;
        TableColumn: TableColumn;
        TableRowPage: TableRowPage;
        ViewRow: ViewRow;
        ViewRowPage: ViewRowPage;
    };
    responses: {
        /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
        Default: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is malformed or contains a value that the API rejects. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** A required field is missing or has the wrong type. The response does not name the field. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The bot is unknown, or the request contains a value that the API rejects. */
        BadBotRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        BotId: string;
        /**
         * Code of the bot language that the operation applies to.
         * @example en
         */
        BotLanguage: string;
        /**
         * The agent integration. `custom` is a BotKit server.
         * @example custom
         */
        Integration: "custom" | "genesys" | "kore" | "servicenow" | "salesforce";
        /**
         * Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
         * @example true
         */
        SetAsDefault: boolean;
        /**
         * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
         * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
         */
        StreamId: string;
        /**
         * Name of the batch test suite, as the App Builder shows it.
         * @example Travel Desk utterances
         */
        TestSuiteName: string;
        /**
         * ID of the run: the `requestId` that the run operation returns.
         * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
         */
        TestRunId: string;
        /**
         * Version of the bot: `configured` is the one in development.
         * @default configured
         * @example configured
         */
        BotState: "configured" | "published";
        /**
         * Code of the bot language, for example `en` or `de`.
         * @example en
         */
        Language: string;
        /**
         * Whether to include the FAQs of child nodes.
         * @example true
         */
        FaqWithAllChild: boolean;
        /**
         * Type of FAQs to return, such as `all`.
         * @example all
         */
        FaqType: string;
        /**
         * Return only FAQs with this reference ID or display name.
         * @example baggage
         */
        FaqSearch: string;
        /**
         * Number of FAQs to skip.
         * @default 0
         * @example 0
         */
        FaqOffset: number;
        /**
         * Number of FAQs per page. 1 to 50.
         * @default 50
         * @example 50
         */
        FaqLimit: number;
        /**
         * Name of the data table.
         * @example Orders
         */
        TableName: string;
    };
    requestBodies: {
        /** The configuration, in the form that belongs to the integration. */
        AgentIntegration: {
            content: {
                "application/json": AgentIntegrationRequest;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export interface operations {
    "bots.list": {
        parameters: {
            query?: {
                /**
                 * Page number, starting at 0.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of bots per page. 1 to 50.
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
            /** One page of bots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** What to export. */
        requestBody: {
            content: {
                "application/json": BotExportRequest;
            };
        };
        responses: {
            /** The export has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotExportJob;
                };
            };
            /** The bot is unknown, or the export options select nothing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.getExportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the latest export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotExportStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The uploaded files and the name of the new bot. */
        requestBody: {
            content: {
                "application/json": BotImportRequest;
            };
        };
        responses: {
            /** The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotImportJob;
                };
            };
            /** A file ID is unknown, or the request contains a value that the API rejects. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the import: the `_id` that the start operation returns.
                 * @example bir-6f708192-a3b4-55c6-87e8-f90112233445
                 */
                botImportBIR: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotImportStatus;
                };
            };
            /** No import with this ID exists. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.importInto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The uploaded files and what to import from them. */
        requestBody: {
            content: {
                "application/json": BotImportIntoRequest;
            };
        };
        responses: {
            /** The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotImportJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The files cannot be imported because of their contents. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.importFunctions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The uploaded files that contain the functions. */
        requestBody: {
            content: {
                "application/json": BotFunctionsImportRequest;
            };
        };
        responses: {
            /** The functions were imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotFunctionsImportResponse;
                };
            };
            /** The file or the bot is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** A comment on the new version, and whether to train the bot. */
        requestBody: {
            content: {
                "application/json": BotPublishRequest;
            };
        };
        responses: {
            /** The publish job has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotPublishResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.getPublishStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the publish job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotPublishStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.installSample": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * ID of the account that gets the bot.
                 * @example 60a1b2c3d4e5f60718293a4b
                 */
                AccountId?: string;
                /**
                 * ID of the user who gets the bot.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId?: string;
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the sample bot.
                 * @example st-f9011223-3445-5e67-88f9-011223344556
                 */
                botId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotSampleResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "bots.listLinkedApps": {
        parameters: {
            query?: {
                /**
                 * Code of the language.
                 * @example en
                 */
                language?: string;
            };
            header?: {
                /**
                 * Code of the language of the bot.
                 * @example en
                 */
                "bot-language"?: string;
                /**
                 * Code of the language of the user interface.
                 * @example en
                 */
                "app-language"?: string;
                /**
                 * Application that sends the request.
                 * @example unified
                 */
                "client-app"?: string;
                /**
                 * Whether the caller works on the version in development or the published one.
                 * @example configured
                 */
                state?: string;
                /**
                 * Time zone of the client.
                 * @example Europe/Berlin
                 */
                "X-TimeZone"?: string;
            };
            path: {
                /**
                 * Stream ID of the universal app, also called app ID. Shown in the App Settings.
                 * @example st-0f1e2d3c-4b5a-5968-8778-695a4b3c2d1e
                 */
                streamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The linked apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotLinkedAppsResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "variables.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The variables to create or update. */
        requestBody: {
            content: {
                "application/json": BotVariablesImportRequest;
            };
        };
        responses: {
            /** The variables were imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotVariablesImportResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "variables.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The variables of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BotVariablesExportResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "languages.setDefault": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The new default language. */
        requestBody: {
            content: {
                "application/json": LanguageSetDefaultRequest;
            };
        };
        responses: {
            /** The default language has changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LanguageSetDefaultResponse;
                };
            };
            /** The bot is unknown, or the language cannot become the default. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LanguageSetDefaultFailureResponse;
                    "text/plain": string;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LanguageUnauthorizedResponse;
                };
            };
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "languages.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The language and its new configuration. */
        requestBody: {
            content: {
                "application/json": LanguageUpdateRequest;
            };
        };
        responses: {
            /** The language was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LanguageConfigurationResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "languages.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The language and how it is set up. */
        requestBody: {
            content: {
                "application/json": LanguageAddRequest;
            };
        };
        responses: {
            /** The language was added and enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LanguageConfigurationResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "languages.setStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The language and its new status. */
        requestBody: {
            content: {
                "application/json": LanguageSetStatusRequest;
            };
        };
        responses: {
            /** The language was enabled or disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": LanguageSetStatusResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The bot, the channel and its settings. */
        requestBody: {
            content: {
                "application/json": ChannelEnableRequest;
            };
        };
        responses: {
            /** The channel is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelEnableResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The file and its purpose. Send a file name with the file part. */
        requestBody: {
            content: {
                "multipart/form-data": FileUploadRequest;
            };
        };
        responses: {
            /** The file has been stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileUploadResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.deleteAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integrations are deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationDeleteAllResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.set": {
        parameters: {
            query?: {
                /**
                 * Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
                 * @example true
                 */
                setAsDefault?: components["parameters"]["SetAsDefault"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        /** The configuration, in the form that belongs to the integration. */
        requestBody: components["requestBodies"]["AgentIntegration"];
        responses: {
            /** The configuration is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.create": {
        parameters: {
            query?: {
                /**
                 * Whether this becomes the bot's only default integration. Do not send `isDefault` in the body instead.
                 * @example true
                 */
                setAsDefault?: components["parameters"]["SetAsDefault"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        /** The configuration, in the form that belongs to the integration. */
        requestBody: components["requestBodies"]["AgentIntegration"];
        responses: {
            /** The integration is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * The agent integration. `custom` is a BotKit server.
                 * @example custom
                 */
                integration: components["parameters"]["Integration"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationDeleteResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.listChannelMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel mappings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationChannelMappingsResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.setChannelMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** All channel mappings. */
        requestBody: {
            content: {
                "application/json": AgentIntegrationChannelMappingsRequest;
            };
        };
        responses: {
            /** The mappings are replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "agentIntegrations.updateSubscription": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The BotKit server and its events. */
        requestBody: {
            content: {
                "application/json": AgentIntegrationSubscriptionRequest;
            };
        };
        responses: {
            /** The bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentIntegrationSubscriptionResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "notifications.notify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The message and the users to send it to. */
        requestBody: {
            content: {
                "application/json": NotificationRequest;
            };
        };
        responses: {
            /** The notification has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "notifications.getStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * ID of the notification: the `_id` that the start operation returns.
                 * @example ds-d7e8f901-2a3b-5c4d-8e5f-60718293a4b5
                 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationJobStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "notifications.notifyV2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** The message and the users to send it to. */
        requestBody: {
            content: {
                "application/json": NotificationV2Request;
            };
        };
        responses: {
            /** The notification has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "notifications.getStatusV2": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * ID of the notification: the `_id` that the start operation returns.
                 * @example ds-e8f90112-3b4c-5d5e-9f60-718293a4b5c6
                 */
                dockstatusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationDeliveryStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.subscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** The device and its user. */
        requestBody: {
            content: {
                "application/json": PushNotificationSubscribeRequest;
            };
        };
        responses: {
            /** The device is subscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushNotificationSubscribeResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.unsubscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** The user and the devices to unsubscribe. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": PushNotificationUnsubscribeRequest;
            };
        };
        responses: {
            /** The known devices are unsubscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushNotificationUnsubscribeResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "pushNotifications.listDevices": {
        parameters: {
            query: {
                /**
                 * ID of the user: the one that the JWT grant returns.
                 * @example u-2d3e4f50-6b7c-5d8e-9fa0-1b2c3d4e5f60
                 */
                uId: string;
            };
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscribed devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushNotificationDevicesResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.list": {
        parameters: {
            query?: {
                /**
                 * Number of suites to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * Number of suites to return.
                 * @example 20
                 */
                limit?: number;
            };
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of test suites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestSuitePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The uploaded file and what to do with it. */
        requestBody: {
            content: {
                "application/json": BatchTestImportRequest;
            };
        };
        responses: {
            /** The imported test suite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestImportResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The test suite was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestDeleteResponse;
                };
            };
            /** The bot or the test suite is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.export": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link to the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestExportResponse;
                };
            };
            /** The bot or the test suite is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
            };
            cookie?: never;
        };
        /** The version and the engine to test. */
        requestBody: {
            content: {
                "application/json": BatchTestRunRequest;
            };
        };
        responses: {
            /** The run has been accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestRunJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.deleteRun": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
                /**
                 * ID of the run: the `requestId` that the run operation returns.
                 * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
                 */
                testRunId: components["parameters"]["TestRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The results were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestDeleteResponse;
                };
            };
            /** The bot, the test suite or the run is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "batchTests.getRunStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the batch test suite, as the App Builder shows it.
                 * @example Travel Desk utterances
                 */
                testSuiteName: components["parameters"]["TestSuiteName"];
                /**
                 * ID of the run: the `requestId` that the run operation returns.
                 * @example tr-c6d7e8f9-0112-5b34-95c6-d7e8f9011223
                 */
                testRunId: components["parameters"]["TestRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchTestRunStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** The suites to delete. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": ConversationTestDeleteRequest;
            };
        };
        responses: {
            /** The suites were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTestDeleteResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.import": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** The uploaded file and the name of the suite. */
        requestBody: {
            content: {
                "application/json": ConversationTestImportRequest;
            };
        };
        responses: {
            /** The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTestImportJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.getImportStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * ID of the import: the `dsId` that the start operation returns.
                 * @example ds-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                dsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTestImportStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * Name of the test suite.
                 * @example Travel Desk regression
                 */
                testSuiteName: string;
            };
            cookie?: never;
        };
        /** The version to test and the user to test it as. */
        requestBody: {
            content: {
                "application/json": ConversationTestRunRequest;
            };
        };
        responses: {
            /** The run has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTestRunJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationTests.getRunStatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * Name of the test suite.
                 * @example Travel Desk regression
                 */
                testSuiteName: string;
                /**
                 * ID of the run: the `testRunId` that the start operation returns.
                 * @example ctr-708192a3-b4c5-56d7-a8f9-011223344556
                 */
                testRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTestRunStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationDeletions.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** Which conversations to delete. */
        requestBody: {
            content: {
                "application/json": ConversationDeletionRequest;
            };
        };
        responses: {
            /** The deletion is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDeletionJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversationDeletions.getStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * ID of the deletion: the `jobId` that the start operation returns.
                 * @example cdj-6f708192-a3b4-55c6-87d8-e9f0a1b2c3d4
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDeletionStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The file to import. */
        requestBody: {
            content: {
                "application/json": UtteranceImportRequest;
            };
        };
        responses: {
            /** The import has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceImportJob;
                };
            };
            /** The bot is unknown, or the file is not in the expected utterance format. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.getImportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * ID of the import: the `_id` that the start operation returns.
                 * @example bir-a3b4c5d6-e7f8-5901-9a12-334455667788
                 */
                MLutteranceID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceImportStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.export": {
        parameters: {
            query?: {
                /**
                 * Version of the bot whose utterances to export: `configured` is the one in development.
                 * @example configured
                 */
                state?: "configured" | "published";
                /**
                 * Format of the file: `csv` or `json`.
                 * @example csv
                 */
                type?: "csv" | "json";
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceExportJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.getExportStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the latest export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceExportStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.train": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language to train. Ask for the training status in the same language.
                 * @default en
                 * @example de
                 */
                "bot-language"?: string;
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The training is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceTrainResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "utterances.getTrainingStatus": {
        parameters: {
            query?: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language?: string;
                /**
                 * Version of the bot: `configured` is the one in development.
                 * @default configured
                 * @example configured
                 */
                state?: components["parameters"]["BotState"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the training. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UtteranceTrainingStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "faqs.list": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * ID of the knowledge task. The version in development and the published one have different IDs.
                 * @example 60a1b2c3d4e5f60718295a01
                 */
                ktId: string;
                /**
                 * ID of the node whose FAQs to return: the `parent` of a FAQ.
                 * @example 5b6c7d8e-9fa0-41b2-83c4-d5e6f7081901
                 */
                parentId?: string;
                /**
                 * Whether to include the FAQs of child nodes.
                 * @example true
                 */
                withallchild?: components["parameters"]["FaqWithAllChild"];
                /**
                 * Type of FAQs to return, such as `all`.
                 * @example all
                 */
                type?: components["parameters"]["FaqType"];
                /**
                 * Return only FAQs with this reference ID or display name.
                 * @example baggage
                 */
                search?: components["parameters"]["FaqSearch"];
                /**
                 * Number of FAQs to skip.
                 * @default 0
                 * @example 0
                 */
                offset?: components["parameters"]["FaqOffset"];
                /**
                 * Number of FAQs per page. 1 to 50.
                 * @default 50
                 * @example 50
                 */
                limit?: components["parameters"]["FaqLimit"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FaqPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "faqs.listV2": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * Version of the bot whose FAQs to return: `configured` is the one in development.
                 * @example configured
                 */
                state: "configured" | "published";
                /**
                 * Name of the node whose FAQs to return.
                 * @example Baggage
                 */
                nodeName?: string;
                /**
                 * Whether to include the FAQs of child nodes.
                 * @example true
                 */
                withallchild?: components["parameters"]["FaqWithAllChild"];
                /**
                 * Type of FAQs to return, such as `all`.
                 * @example all
                 */
                type?: components["parameters"]["FaqType"];
                /**
                 * Return only FAQs with this reference ID or display name.
                 * @example baggage
                 */
                search?: components["parameters"]["FaqSearch"];
                /**
                 * Number of FAQs to skip.
                 * @default 0
                 * @example 0
                 */
                offset?: components["parameters"]["FaqOffset"];
                /**
                 * Number of FAQs per page. 1 to 50.
                 * @default 50
                 * @example 50
                 */
                limit?: components["parameters"]["FaqLimit"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FaqPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "faqs.addBulk": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The questions to add. */
        requestBody: {
            content: {
                "application/json": FaqAddBulkRequest;
            };
        };
        responses: {
            /** The questions were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FaqAddBulkResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "faqs.train": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The language to train. */
        requestBody: {
            content: {
                "application/json": FaqTrainRequest;
            };
        };
        responses: {
            /** The training has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FaqTrainingStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "faqs.getTrainingStatus": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * Version of the bot: `configured` is the one in development.
                 * @default configured
                 * @example configured
                 */
                state?: components["parameters"]["BotState"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the training. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FaqTrainingStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "knowledge.extract": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The file or the web page to extract questions from. */
        requestBody: {
            content: {
                "application/json": KnowledgeExtractRequest;
            };
        };
        responses: {
            /** The extraction has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KnowledgeExtractResponse;
                };
            };
            /** The bot or the file is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listExtractions": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The extractions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KnowledgeExtractionsResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listExtractedQuestions": {
        parameters: {
            query?: {
                /**
                 * Number of questions to skip.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of questions per page.
                 * @default 50
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
                /**
                 * ID of the extraction: the `_id` that the extraction returns.
                 * @example ke-a5b4c5d6-e7f8-5901-82b3-c4d5e6f70801
                 */
                ExtractionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KnowledgeExtractedQuestionPage;
                };
            };
            /** The bot or the extraction is unknown, or the extraction found no questions. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "knowledge.listTasks": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The knowledge tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KnowledgeTasksResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "nlp.updateConfigurations": {
        parameters: {
            query: {
                /**
                 * Code of the bot language, for example `en` or `de`.
                 * @example en
                 */
                language: components["parameters"]["Language"];
                /**
                 * Group whose machine-learning parameters to update, `Bot Level Intent Model` for those of the bot. Required where the bot has several machine-learning models.
                 * @example Bot Level Intent Model
                 */
                groupName?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The settings to change. */
        requestBody: {
            content: {
                "application/json": NlpUpdateRequest;
            };
        };
        responses: {
            /** The configuration was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NlpUpdateResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "intents.detect": {
        parameters: {
            query: {
                /**
                 * Whether to match tasks in development too. With `false`, only published tasks match.
                 * @default false
                 * @example false
                 */
                fetchConfiguredTasks: boolean;
                /**
                 * Whether to respond synchronously.
                 * @default false
                 * @example true
                 */
                sync?: boolean;
            };
            header?: {
                /**
                 * Code of the language of the utterance, such as `en` or `zh_cn`. Defaults to the bot's default language.
                 * @example en
                 */
                "bot-language"?: string;
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The utterance. */
        requestBody: {
            content: {
                "application/json": IntentDetectRequest;
            };
        };
        responses: {
            /** What the engines found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntentDetectResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistory": {
        parameters: {
            query?: {
                /**
                 * ID, email address or enterprise ID of the user whose messages to return. Required unless `callId` is given.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId?: string;
                /**
                 * Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of messages per page. 1 to 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
                 * @example 2026-03-02
                 */
                dateFrom?: DateOrTimestamp;
                /**
                 * Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
                 * @example 2026-03-05
                 */
                dateTo?: DateOrTimestamp;
                /**
                 * Return only messages of this channel.
                 * @default rtm
                 * @example rtm
                 */
                channelType?: ConversationChannelType;
                /**
                 * Return only messages of this session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * Return only messages of this voice call. The response then contains messages in short form.
                 * @example 5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b8c
                 */
                callId?: string;
                /**
                 * Meta tags that a conversation must have: a JSON object, serialized to a string.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * Whether to include the agent in `author` on messages of human agents.
                 * @default false
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm?: boolean;
                /**
                 * Whether to include `latency`, the duration of each step, on outgoing messages.
                 * @default false
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationHistoryPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which messages to return. */
        requestBody: {
            content: {
                "application/json": ConversationHistoryRequest;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationMessagePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistoryV2": {
        parameters: {
            query: {
                /**
                 * ID, email address or enterprise ID of the user whose messages to return.
                 * @example u-1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
                 */
                userId: string;
                /**
                 * Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of messages per page. 1 to 10000.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * Earliest date or timestamp (UTC) of the messages. Defaults to seven days before `dateTo`.
                 * @example 2026-03-02
                 */
                dateFrom?: DateOrTimestamp;
                /**
                 * Latest date or timestamp (UTC) of the messages, less than seven days after `dateFrom`. Defaults to seven days after `dateFrom`, or to today when both are omitted.
                 * @example 2026-03-05
                 */
                dateTo?: DateOrTimestamp;
                /**
                 * Return only messages of this channel.
                 * @default rtm
                 * @example rtm
                 */
                channelType?: ConversationChannelType;
                /**
                 * Return only messages of this session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * Meta tags that a conversation must have: a JSON object, serialized to a string.
                 * @example {"and":[{"name":"tier","values":["gold"],"type":"user"}]}
                 */
                tags?: string;
                /**
                 * Whether to include the agent in `author` on messages of human agents.
                 * @default false
                 * @example true
                 */
                getAgentsInfo?: boolean;
                /**
                 * Whether to show what users entered into forms.
                 * @example true
                 */
                includeSecureForm?: boolean;
                /**
                 * Whether to include `latency`, the duration of each step, on outgoing messages.
                 * @default false
                 * @example true
                 */
                includeLatency?: boolean;
            };
            header?: {
                /**
                 * Compression methods that the caller can decode. The page recommends sending it for this version; most HTTP clients do so by default.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationMessagePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistoryV2": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Compression methods that the caller can decode. The page recommends sending it for this version; most HTTP clients do so by default.
                 * @example gzip, deflate, br
                 */
                "accept-encoding"?: string;
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which messages to return. */
        requestBody: {
            content: {
                "application/json": ConversationHistoryV2Request;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationMessagePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** Which messages to return. */
        requestBody: {
            content: {
                "application/json": ConversationHistoryRequest;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationMessagePage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.getHistoryLite": {
        parameters: {
            query?: {
                /**
                 * ID of the user whose messages to return.
                 * @example u-2d3e4f5a-6b7c-5d8e-9f0a-1b2c3d4e5f60
                 */
                userId?: string;
                /**
                 * Channel that `channelUId` belongs to.
                 * @example web-sdk
                 */
                channelType?: string;
                /**
                 * How the channel identifies the user, for example by an email address.
                 * @example traveller@example.com
                 */
                channelUId?: string;
                /**
                 * Number of messages per page. 1 to 1000.
                 * @default 5
                 * @example 1000
                 */
                limit?: number;
                /**
                 * Number of messages to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * Alias of `skip`. Send only one of the two.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationLitePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryHistoryLite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which messages to return. */
        requestBody: {
            content: {
                "application/json": ConversationLiteRequest;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationLitePage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.queryDetails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which conversation, and whether to summarize it. */
        requestBody: {
            content: {
                "application/json": ConversationDetailsRequest;
            };
        };
        responses: {
            /** Details of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDetailsResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "conversations.createSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        /** What to summarize. */
        requestBody: {
            content: {
                "application/json": ConversationSummaryRequest;
            };
        };
        responses: {
            /** The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationSummaryResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sessions.query": {
        parameters: {
            query?: {
                /**
                 * Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
                 * @example agent
                 */
                containmentType?: "dropOff" | "selfService" | "agent";
                /**
                 * ID that a third-party agent desktop assigned to the call, not the ID of the call itself.
                 * @example 6a7b8c9d-0e1f-4a2b-8c3d-4e5f6a7b8c9d
                 */
                callId?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which sessions to return. */
        requestBody?: {
            content: {
                "application/json": SessionQueryRequest;
            };
        };
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sessions.queryAccount": {
        parameters: {
            query?: {
                /**
                 * Return only sessions that ended this way: the user gave up (`dropOff`), the bot solved it (`selfService`) or an agent took over (`agent`).
                 * @example agent
                 */
                containmentType?: "dropOff" | "selfService" | "agent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which sessions to return. */
        requestBody?: {
            content: {
                "application/json": SessionQueryRequest;
            };
        };
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "feedback.queryResponses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which responses to return, and in which order. */
        requestBody: {
            content: {
                "application/json": FeedbackQueryRequest;
            };
        };
        responses: {
            /** One page of responses to surveys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeedbackPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "feedback.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The user, the survey and the score. */
        requestBody: {
            content: {
                "application/json": FeedbackSaveRequest;
            };
        };
        responses: {
            /** The response is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeedbackSaveResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.startTaskContainment": {
        parameters: {
            query?: {
                /**
                 * Number of report rows to skip.
                 * @example 0
                 */
                skip?: number;
                /**
                 * Maximum number of rows in the report.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which sessions and tasks to count. */
        requestBody: {
            content: {
                "application/json": TaskContainmentRequest;
            };
        };
        responses: {
            /** The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskContainmentJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.getTaskContainmentStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * ID of the report: the `_id` that the start operation returns.
                 * @example ds-5e6f7081-92a3-54b5-86d7-e8f901122334
                 */
                _id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the report, with its rows once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskContainmentStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryMetrics": {
        parameters: {
            query?: {
                /**
                 * Whether to encrypt the response. The body takes the same field.
                 * @example false
                 */
                includeMeta?: boolean;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which records to return, and in which order. */
        requestBody: {
            content: {
                "application/json": AnalyticsQueryRequest;
            };
        };
        responses: {
            /** One page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalyticsRecordPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.getWidget": {
        parameters: {
            query: {
                /**
                 * First day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * Last day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate: string;
                /**
                 * Maximum number of rows to return. At most 50.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the custom dashboard that contains the widget.
                 * @example Operations
                 */
                dashboardName: string;
                /**
                 * Name of the widget.
                 * @example Results
                 */
                widgetName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widget and its rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalyticsWidgetResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryWidget": {
        parameters: {
            query: {
                /**
                 * First day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * Last day of the data, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate: string;
                /**
                 * Maximum number of rows to return. At most 50.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
                /**
                 * Name of the custom dashboard that contains the widget.
                 * @example Operations
                 */
                dashboardName: string;
                /**
                 * Name of the widget.
                 * @example Results
                 */
                widgetName: string;
            };
            cookie?: never;
        };
        /** Filters on the data. */
        requestBody: {
            content: {
                "application/json": AnalyticsWidgetQueryRequest;
            };
        };
        responses: {
            /** The widget and its filtered rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalyticsWidgetResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryEngagementTrend": {
        parameters: {
            query: {
                /**
                 * Whether to count users per hour or per day.
                 * @default Hourly
                 * @example Daily
                 */
                aggregation_type?: "Hourly" | "Daily";
                /**
                 * First day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                start_date: string;
                /**
                 * Last day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                end_date: string;
                /**
                 * Count only users of this channel.
                 * @example rtm
                 */
                channels?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Users by day, or by day and hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalyticsEngagementTrendResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "analytics.queryEngagementTrendV2": {
        parameters: {
            query: {
                /**
                 * Whether to return a data point per hour or per day.
                 * @default hourly
                 * @example daily
                 */
                aggregation_type?: "daily" | "hourly";
                /**
                 * First day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-02
                 */
                start_date: string;
                /**
                 * Last day of the period, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                end_date: string;
                /**
                 * Count only users of this type of conversation.
                 * @default All
                 * @example Interactive
                 */
                conversationType?: "All" | "Interactive" | "Non Interactive";
                /**
                 * Count only users of conversations that are still open, or of those that have ended.
                 * @default All
                 * @example Closed
                 */
                conversationStatus?: "All" | "Active" | "Closed";
                /**
                 * Count only users of this channel.
                 * @default All
                 * @example rtm
                 */
                channels?: string;
                /**
                 * Time zone in which days begin and end, an IANA name rather than an offset.
                 * @example Asia/Kolkata
                 */
                timeZoneOffset?: string;
            };
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Totals, averages and trends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AnalyticsEngagementTrendV2Response;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "billing.startBotSummary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** What to count, for which period, and how to group it. */
        requestBody: {
            content: {
                "application/json": BillingSummaryRequest;
            };
        };
        responses: {
            /** The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSummaryJob;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "billing.getBotSummaryStatus": {
        parameters: {
            query: {
                /**
                 * Type of report. Always `summary`.
                 * @example summary
                 */
                type: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the report, with its figures once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSummaryStatus;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** What to count, for which period and bots, and how to group it. */
        requestBody: {
            content: {
                "application/json": BillingSummaryRequest;
            };
        };
        responses: {
            /** The report has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSummaryJob;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "billing.getAccountSummaryStatus": {
        parameters: {
            query: {
                /**
                 * Type of report. Always `summary`.
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
            /** Status of the report, with its figures once it has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSummaryStatus;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "billing.querySessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which billing sessions to return. */
        requestBody: {
            content: {
                "application/json": BillingSessionQueryRequest;
            };
        };
        responses: {
            /** One page of billing sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSessionPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** Which billing sessions to return. */
        requestBody: {
            content: {
                "application/json": BillingAccountSessionQueryRequest;
            };
        };
        responses: {
            /** One page of billing sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingSessionPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "logs.listDebug": {
        parameters: {
            query?: {
                /**
                 * ID of the user on the channel. For `smartassist`, the older documentation gives `{accountId}/smartassist/{sessionId}`.
                 * @example 60a1b2c3d4e5f60718293a4b/smartassist/60a1b2c3d4e5f60718293b10
                 */
                identity?: string;
                /**
                 * Channel of the conversation. Defaults to `rtm`, according to the older documentation.
                 * @example ivrVoice
                 */
                channelType?: string;
                /**
                 * Whether to return only short entries.
                 * @example true
                 */
                minimumInfo?: boolean;
                /**
                 * Number of entries per page. The older documentation states a maximum of 50.
                 * @example 50
                 */
                limit?: number;
                /**
                 * Number of entries to skip.
                 * @example 0
                 */
                offset?: number;
                /**
                 * Time zone of the returned timestamps, an IANA name.
                 * @example America/New_York
                 */
                timezone?: string;
                /**
                 * Start of the search period, a date or a timestamp.
                 * @example 2026-03-01
                 */
                fromDate?: DateOrTimestamp;
                /**
                 * End of the search period, a date or a timestamp.
                 * @example 2026-03-02
                 */
                toDate?: DateOrTimestamp;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DebugLogPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "logs.queryLlmUsage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** Which calls to return, and in which order. */
        requestBody: {
            content: {
                "application/json": LlmUsageQueryRequest;
            };
        };
        responses: {
            /** One page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LlmUsageLogPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "logs.listChanges": {
        parameters: {
            query?: {
                /**
                 * Page number, starting at 0.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of changes per page. 1 to 50.
                 * @example 50
                 */
                limit?: number;
                /**
                 * First day of the changes, as `YYYY-MM-DD`. Defaults to the day on which the bot was created.
                 * @example 2026-03-02
                 */
                startDate?: string;
                /**
                 * Last day of the changes, as `YYYY-MM-DD`.
                 * @example 2026-03-05
                 */
                endDate?: string;
            };
            header?: never;
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeLogPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "logs.listTranslations": {
        parameters: {
            query?: {
                /**
                 * Return only calls of this conversation session.
                 * @example 60a1b2c3d4e5f60718293b10
                 */
                sessionId?: string;
                /**
                 * Earliest time of the calls. Send a timestamp in UTC; a date may miss calls because of time zones.
                 * @example 2026-03-02T00:00:00.000Z
                 */
                fromDate?: DateOrTimestamp;
                /**
                 * Latest time of the calls. Send a timestamp in UTC.
                 * @example 2026-03-02T23:59:59.999Z
                 */
                toDate?: DateOrTimestamp;
                /**
                 * Number of calls per page. 1 to 50.
                 * @default 50
                 * @example 50
                 */
                limit?: number;
                /**
                 * Number of calls to skip.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * Stream ID of the bot, also called bot ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                streamId: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of calls to the translation engine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** At most 50 items. */
                    "application/json": TranslationLogPage;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The users to update. */
        requestBody: {
            content: {
                "application/json": UserUpdateRequest;
            };
        };
        responses: {
            /** The request was processed. Each entry says whether its user was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserChangeResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The users to create. */
        requestBody: {
            content: {
                "application/json": UserCreateRequest;
            };
        };
        responses: {
            /** The request was processed. Each entry says whether its user was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserChangeResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The users to remove. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": UserDeleteRequest;
            };
        };
        responses: {
            /** The request was processed. Users who could not be removed are listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserDeleteResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The users and what they may do. */
        requestBody: {
            content: {
                "application/json": UserAccessUpdateRequest;
            };
        };
        responses: {
            /** The access of every user was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserAccessUpdateResponse;
                };
            };
            /** The list of users is empty, or contains a user who is unknown or belongs to another account. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** Users who may create bots must also be able to open the App Builder. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** Which users to look up. */
        requestBody: {
            content: {
                "application/json": UserLookupRequest;
            };
        };
        responses: {
            /** One entry per user, found or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserLookupResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "users.listRoles": {
        parameters: {
            query?: {
                /**
                 * Number of users to return.
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
            /** Users of the account and their roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRolesPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** Whose data to erase, and from which bots. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": UserErasureRequest;
            };
        };
        responses: {
            /** The erasure has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserErasureJob;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "users.getErasureStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the erasure: the `requestId` that the start operation returns.
                 * @example eud-6f708192-a3b4-55c6-97e8-f90112233445
                 */
                reqId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the erasure, user by user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserErasureStatus;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "roles.list": {
        parameters: {
            query: {
                /**
                 * Which type of roles to return.
                 * @example bot
                 */
                roleType: "admin" | "bot";
                /**
                 * Number of roles to return. 1 to 50.
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
            /** Roles of the given type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RolePage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "roles.export": {
        parameters: {
            query: {
                /**
                 * Which type of roles to export.
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
            /** The roles of the given type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleExportResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "roles.import": {
        parameters: {
            query: {
                /**
                 * Which type of roles to import.
                 * @example admin
                 */
                roleType: "admin" | "bot";
                /**
                 * Whether to import completely (`true`) or incrementally (`false`).
                 * @example true
                 */
                fullImport?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded file. */
        requestBody: {
            content: {
                "application/json": RoleImportRequest;
            };
        };
        responses: {
            /** The imported roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleImportResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The roles, each with the users and groups to assign it to or to withdraw it from. */
        requestBody: {
            content: {
                "application/json": RoleAssignAdminRequest;
            };
        };
        responses: {
            /** One result per role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleAssignAdminResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
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
        /** The roles, each with its bot and the users and groups to assign it to or to withdraw it from. */
        requestBody: {
            content: {
                "application/json": RoleAssignBotRequest;
            };
        };
        responses: {
            /** One result per role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleAssignBotResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "groups.list": {
        parameters: {
            query?: {
                /**
                 * Page number, starting at 0.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * Number of groups per page. 1 to 50.
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
            /** One page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sso.setAccount": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** The single sign-on configuration. */
        requestBody: {
            content: {
                "application/json": SsoSetRequest;
            };
        };
        responses: {
            /** The configuration as it is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SsoSetResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sso.disableAccount": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Single sign-on is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SsoDisableResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sso.getBot": {
        parameters: {
            query: {
                /**
                 * Protocol, such as `saml`. The values for WS-Federation and OpenID Connect are not documented.
                 * @example saml
                 */
                SSOProtocol: string;
            };
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The URLs and, where single sign-on is on, its configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SsoGetBotResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "sso.setBot": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Code of the bot language that the operation applies to.
                 * @example en
                 */
                "bot-language"?: components["parameters"]["BotLanguage"];
            };
            path: {
                /**
                 * ID of the bot, also called stream ID. Shown in the App Builder under General Settings.
                 * @example st-7a2b9c10-4d3e-5f60-8a71-b2c3d4e5f607
                 */
                botId: components["parameters"]["BotId"];
            };
            cookie?: never;
        };
        /** The single sign-on configuration. */
        requestBody: {
            content: {
                "application/json": SsoSetRequest;
            };
        };
        responses: {
            /** Single sign-on is on; the configuration as it is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SsoSetResponse;
                };
            };
            /** The bot is unknown, or the request contains a value that the API rejects. */
            400: components["responses"]["BadBotRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "auditLogs.list": {
        parameters: {
            query?: {
                /**
                 * Number of entries per page. 1 to 100.
                 * @example 50
                 */
                size?: number;
                /**
                 * Page number, starting at 0.
                 * @default 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * Start of the search period, a date or a timestamp.
                 * @example 2026-03-01
                 */
                fromDate?: DateOrTimestamp;
                /**
                 * End of the search period, a date or a timestamp.
                 * @example 2026-03-02T10:00:00.000Z
                 */
                toDate?: DateOrTimestamp;
                /**
                 * The `AuditLogId` of an earlier response from which to continue.
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
            /** One page of audit log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLogPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "tables.updateRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** Which rows to update, and their new values. */
        requestBody: {
            content: {
                "application/json": TableRowsUpdateRequest;
            };
        };
        responses: {
            /** The rows were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TableRowsUpdateResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "tables.insertRow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** The row to insert. */
        requestBody: {
            content: {
                "application/json": TableRowInsertRequest;
            };
        };
        responses: {
            /** The inserted row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TableRowInsertResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "tables.deleteRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** Which rows to delete. Some HTTP tools and proxies drop the body of a DELETE. */
        requestBody: {
            content: {
                "application/json": TableRowsDeleteRequest;
            };
        };
        responses: {
            /** The rows were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TableRowsDeleteResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "tables.insertRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** The rows to insert. */
        requestBody: {
            content: {
                "application/json": TableRowsInsertRequest;
            };
        };
        responses: {
            /** The inserted rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TableRowsInsertResponse;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "tables.queryRows": {
        parameters: {
            query?: {
                /**
                 * Maximum number of rows to return. 1 to 100.
                 * @default 10
                 * @example 100
                 */
                sys_limit?: number;
                /**
                 * Number of matching rows to skip.
                 * @example 0
                 */
                sys_offset?: number;
            };
            header?: never;
            path: {
                /**
                 * Name of the data table.
                 * @example Orders
                 */
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /** Which rows to return. Without a body, all of them. */
        requestBody?: {
            content: {
                "application/json": TableQueryRequest;
            };
        };
        responses: {
            /** One page of matching rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TableRowPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
    "views.query": {
        parameters: {
            query?: {
                /**
                 * Maximum number of rows to return.
                 * @example 50
                 */
                sys_limit?: number;
                /**
                 * Number of matching rows to skip.
                 * @example 0
                 */
                sys_offset?: number;
            };
            header?: never;
            path: {
                /**
                 * Name of the data view.
                 * @example Open orders
                 */
                viewName: string;
            };
            cookie?: never;
        };
        /** Which rows to return. */
        requestBody: {
            content: {
                "application/json": TableQueryRequest;
            };
        };
        responses: {
            /** The matching rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ViewRowPage;
                };
            };
            /** The request is malformed or contains a value that the API rejects. */
            400: components["responses"]["BadRequest"];
            /** The token is missing, is not a JWT, has an invalid signature, belongs to the wrong kind of app, or lacks the scope. */
            401: components["responses"]["Unauthorized"];
            /** A required field is missing or has the wrong type. The response does not name the field. */
            412: components["responses"]["PreconditionFailed"];
            /** The rolling per-minute or hourly limit is exhausted. Above the hourly limit every request is rejected. */
            429: components["responses"]["TooManyRequests"];
            /** The API hit an unexpected error. A status operation sometimes returns this once, right after the job has started. */
            500: components["responses"]["InternalServerError"];
            /** Any other error, such as a wrong method (405) or an unavailable platform (502, 503). */
            default: components["responses"]["Default"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
