// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Call, CallOptions, PartialOptions } from "../../src/client/calls/call.js";
import type { DownloadCall } from "../../src/client/calls/download.js";
import type { JobCall } from "../../src/client/calls/job.js";
import type { PagedCall } from "../../src/client/calls/pages.js";
import type * as schema from "./schema.js";

/**
 * List, export, import and publish bots. To move a bot, export it, poll the export and download the files, upload them under Files, import them and poll the import. Publish to make changes live.
 */
export interface BotsModule {
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
  list(input?: schema.BotsListInput, options?: CallOptions): PagedCall<"bots.list">;
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
  export(input: schema.BotsExportInput, options?: CallOptions): DownloadCall<"bots.export">;
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
  getExportStatus(input: schema.BotsGetExportStatusInput, options?: CallOptions): DownloadCall<"bots.getExportStatus">;
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
  import(input: schema.BotsImportInput, options?: CallOptions): JobCall<"bots.import">;
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
  getImportStatus(input: schema.BotsGetImportStatusInput, options?: CallOptions): JobCall<"bots.getImportStatus">;
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
  importInto(input: schema.BotsImportIntoInput, options?: CallOptions): JobCall<"bots.importInto">;
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
  importFunctions(input: schema.BotsImportFunctionsInput, options?: CallOptions): Call<"bots.importFunctions">;
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
  publish(input: schema.BotsPublishInput, options?: CallOptions): JobCall<"bots.publish">;
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
  getPublishStatus(input: schema.BotsGetPublishStatusInput, options?: CallOptions): JobCall<"bots.getPublishStatus">;
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
  installSample(input: schema.BotsInstallSampleInput, options?: CallOptions): Call<"bots.installSample">;
  /**
   * List the apps linked to a universal app.
   *
   * Returns the apps that a universal app links to, in its configured and in its published version. The documentation asks for every header but `X-TimeZone`.
   *
   * Token: App Builder (Bot Builder) (Get linked App details) · Admin Console (Getlinkedbotdetails)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/get-linked-apps
   */
  listLinkedApps(input: schema.BotsListLinkedAppsInput, options?: CallOptions): Call<"bots.listLinkedApps">;
}

/**
 * Content and environment variables of a bot. Export them from one bot and import them into another.
 */
export interface VariablesModule {
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
  import(input: schema.VariablesImportInput, options?: CallOptions): Call<"variables.import">;
  /**
   * Export the variables of a bot.
   *
   * Returns all environment and content variables of the bot, with their values. Send the list to `variables.import` to copy them to another bot. Values of secured variables may be secrets.
   *
   * Token: App Builder (Bot Builder) (Export Variables)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-variables-export
   */
  export(input: schema.VariablesExportInput, options?: CallOptions): Call<"variables.export">;
}

/**
 * Languages of a bot. Add one, enable or disable it, or make it the default after the bot has been published with it.
 */
export interface LanguagesModule {
  /**
   * Set a bot's default language.
   *
   * Makes another language the bot's default, at once and without publishing. The language must already be enabled and fully published. The change cannot be rolled back.
   *
   * Token: App Builder (Bot Builder) (Language Management) · Admin Console (Language Settings > Language Management)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/change-default-language
   */
  setDefault(input: schema.LanguagesSetDefaultInput, options?: CallOptions): Call<"languages.setDefault">;
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
  update(input: schema.LanguagesUpdateInput, options?: CallOptions): Call<"languages.update">;
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
  add(input: schema.LanguagesAddInput, options?: CallOptions): Call<"languages.add">;
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
  setStatus(input: schema.LanguagesSetStatusInput, options?: CallOptions): Call<"languages.setStatus">;
}

/**
 * Connect a bot to a channel: the web and mobile client, a webhook, Microsoft Teams or Slack.
 */
export interface ChannelsModule {
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
  enable(input: schema.ChannelsEnableInput, options?: CallOptions): Call<"channels.enable">;
}

/**
 * Upload files. Imports of bots, utterances, test suites, roles and questions refer to an uploaded file by its ID.
 */
export interface FilesModule {
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
  upload(input: schema.FilesUploadInput, options?: CallOptions): Call<"files.upload">;
}

/**
 * Connect a bot to a contact center, for the transfer to an agent. Create an integration, then set which channel uses it. Publish the bot where the response asks for it.
 */
export interface AgentIntegrationsModule {
  /**
   * Delete all agent integrations of a bot.
   *
   * Resets the configuration of every integration, which removes them from the bot.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  deleteAll(input: schema.AgentIntegrationsDeleteAllInput, options?: CallOptions): Call<"agentIntegrations.deleteAll">;
  /**
   * Replace the configuration of an agent integration.
   *
   * Replaces the configuration of an integration that is already enabled. Send the complete configuration.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  set(input: schema.AgentIntegrationsSetInput, options?: CallOptions): Call<"agentIntegrations.set">;
  /**
   * Create an agent integration.
   *
   * Enables an integration with a contact center and stores its configuration. The fields of the request body depend on the integration.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  create(input: schema.AgentIntegrationsCreateInput, options?: CallOptions): Call<"agentIntegrations.create">;
  /**
   * Delete an agent integration.
   *
   * Resets the configuration of one integration, which removes it from the bot.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  delete(input: schema.AgentIntegrationsDeleteInput, options?: CallOptions): Call<"agentIntegrations.delete">;
  /**
   * List which channel uses which agent integration.
   *
   * Returns the bot's default integration and the integration of each enabled chat channel. Voice channels are not included.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  listChannelMappings(input: schema.AgentIntegrationsListChannelMappingsInput, options?: CallOptions): Call<"agentIntegrations.listChannelMappings">;
  /**
   * Set which channel uses which agent integration.
   *
   * Replaces all channel mappings of the bot. Get the current ones first, change them and send them all: a request that omits an enabled chat channel is rejected with 400.
   *
   * Token: App Builder (Bot Builder) (agent_integrations:read, agent_integrations:write)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/agent-transfer-integration
   */
  setChannelMappings(input: schema.AgentIntegrationsSetChannelMappingsInput, options?: CallOptions): Call<"agentIntegrations.setChannelMappings">;
  /**
   * Configure BotKit for the transfer to an agent.
   *
   * Sets the URL of a BotKit server, the app that it uses and the events that it receives, among them the transfer to an agent.
   *
   * Token: App Builder (Bot Builder) (BotKit)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/enabling-agent-transfer-api
   */
  updateSubscription(input: schema.AgentIntegrationsUpdateSubscriptionInput, options?: CallOptions): Call<"agentIntegrations.updateSubscription">;
}

/**
 * Send a message to many users at once. Start a notification, then poll its status to see which users were reached. Version 2 covers other channels and personal messages.
 */
export interface NotificationsModule {
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
  notify(input: schema.NotificationsNotifyInput, options?: CallOptions): JobCall<"notifications.notify">;
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
  getStatus(input: schema.NotificationsGetStatusInput, options?: CallOptions & PartialOptions): JobCall<"notifications.getStatus">;
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
  notifyV2(input: schema.NotificationsNotifyV2Input, options?: CallOptions): JobCall<"notifications.notifyV2">;
  /**
   * Get the status of a proactive notification (version 2).
   *
   * Returns the status of a version 2 notification and one entry per user. Responds with HTTP 200 even when it failed for some users, so check the status of each entry.
   *
   * Token: App Builder (Bot Builder) (Proactive Messages) · Admin Console (Channel Management > Proactive Messages)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/proactive-notification-status-v2
   */
  getStatusV2(input: schema.NotificationsGetStatusV2Input, options?: CallOptions & PartialOptions): JobCall<"notifications.getStatusV2">;
}

/**
 * Subscribe the devices of users to push notifications of a bot, list them and unsubscribe them.
 */
export interface PushNotificationsModule {
  /**
   * Subscribe a device to push notifications.
   *
   * Subscribes a device of a user to the push notifications of the bot. The device must first be registered through the mobile app or the web SDK.
   *
   * Token: App Builder (Bot Builder) (SDKPushNotifications)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
   */
  subscribe(input: schema.PushNotificationsSubscribeInput, options?: CallOptions): Call<"pushNotifications.subscribe">;
  /**
   * Unsubscribe devices from push notifications.
   *
   * Unsubscribes some or all devices of one user. Responds with HTTP 200 even when a device is unknown, so check `invalidDeviceIds`.
   *
   * Token: App Builder (Bot Builder) (SDKPushNotifications)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
   */
  unsubscribe(input: schema.PushNotificationsUnsubscribeInput, options?: CallOptions & PartialOptions): Call<"pushNotifications.unsubscribe">;
  /**
   * List the subscribed devices of a user.
   *
   * Returns all devices of a user that are subscribed to the push notifications of the bot.
   *
   * Token: App Builder (Bot Builder) (SDKPushNotifications)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/manage-sdk-push-notifications
   */
  listDevices(input: schema.PushNotificationsListDevicesInput, options?: CallOptions): Call<"pushNotifications.listDevices">;
}

/**
 * Test which intents a bot detects in a list of utterances. Upload a file, import it as a suite, run the suite, poll the run and download its results.
 */
export interface BatchTestsModule {
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
  list(input: schema.BatchTestsListInput, options?: CallOptions): Call<"batchTests.list">;
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
  import(input: schema.BatchTestsImportInput, options?: CallOptions): Call<"batchTests.import">;
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
  delete(input: schema.BatchTestsDeleteInput, options?: CallOptions): Call<"batchTests.delete">;
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
  export(input: schema.BatchTestsExportInput, options?: CallOptions): Call<"batchTests.export">;
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
  run(input: schema.BatchTestsRunInput, options?: CallOptions): DownloadCall<"batchTests.run">;
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
  deleteRun(input: schema.BatchTestsDeleteRunInput, options?: CallOptions): Call<"batchTests.deleteRun">;
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
  getRunStatus(input: schema.BatchTestsGetRunStatusInput, options?: CallOptions): DownloadCall<"batchTests.getRunStatus">;
}

/**
 * Test whole conversations with a bot. Upload a file, import it as a suite, poll the import, run the suite and poll the run.
 */
export interface ConversationTestsModule {
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
  delete(input: schema.ConversationTestsDeleteInput, options?: CallOptions): Call<"conversationTests.delete">;
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
  import(input: schema.ConversationTestsImportInput, options?: CallOptions): JobCall<"conversationTests.import">;
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
  getImportStatus(input: schema.ConversationTestsGetImportStatusInput, options?: CallOptions): JobCall<"conversationTests.getImportStatus">;
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
  run(input: schema.ConversationTestsRunInput, options?: CallOptions): JobCall<"conversationTests.run">;
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
  getRunStatus(input: schema.ConversationTestsGetRunStatusInput, options?: CallOptions): JobCall<"conversationTests.getRunStatus">;
}

/**
 * Delete conversations of a bot. Start a deletion, by conversation or by user, then poll it.
 */
export interface ConversationDeletionsModule {
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
  start(input: schema.ConversationDeletionsStartInput, options?: CallOptions): JobCall<"conversationDeletions.start">;
  /**
   * Get the status of a conversation deletion.
   *
   * Returns the status of a deletion and how much it deleted. A completed deletion may still have failed for some conversations: see `result.failedCount`.
   *
   * Token: App Builder (Bot Builder) (Delete Conversations)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/delete-conversations
   */
  getStatus(input: schema.ConversationDeletionsGetStatusInput, options?: CallOptions): JobCall<"conversationDeletions.getStatus">;
}

/**
 * Machine-learning utterances of a bot. Upload a file, import it and poll the import; then start a training and poll it. An export returns a file.
 */
export interface UtterancesModule {
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
  import(input: schema.UtterancesImportInput, options?: CallOptions): JobCall<"utterances.import">;
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
  getImportStatus(input: schema.UtterancesGetImportStatusInput, options?: CallOptions): JobCall<"utterances.getImportStatus">;
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
  export(input: schema.UtterancesExportInput, options?: CallOptions): DownloadCall<"utterances.export">;
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
  getExportStatus(input: schema.UtterancesGetExportStatusInput, options?: CallOptions): DownloadCall<"utterances.getExportStatus">;
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
  train(input: schema.UtterancesTrainInput, options?: CallOptions): JobCall<"utterances.train">;
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
  getTrainingStatus(input: schema.UtterancesGetTrainingStatusInput, options?: CallOptions): JobCall<"utterances.getTrainingStatus">;
}

/**
 * Questions of a knowledge graph. List them, add extracted ones, then start a training and poll it.
 */
export interface FaqsModule {
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
  list(input: schema.FaqsListInput, options?: CallOptions): PagedCall<"faqs.list">;
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
  listV2(input: schema.FaqsListV2Input, options?: CallOptions): PagedCall<"faqs.listV2">;
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
  addBulk(input: schema.FaqsAddBulkInput, options?: CallOptions): Call<"faqs.addBulk">;
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
  train(input: schema.FaqsTrainInput, options?: CallOptions): JobCall<"faqs.train">;
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
  getTrainingStatus(input: schema.FaqsGetTrainingStatusInput, options?: CallOptions): JobCall<"faqs.getTrainingStatus">;
}

/**
 * Extract questions from an uploaded file or a web page, poll the list of extractions, list the questions found and add them under FAQs. Knowledge tasks tell where to add them.
 */
export interface KnowledgeModule {
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
  extract(input: schema.KnowledgeExtractInput, options?: CallOptions): Call<"knowledge.extract">;
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
  listExtractions(input: schema.KnowledgeListExtractionsInput, options?: CallOptions): Call<"knowledge.listExtractions">;
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
  listExtractedQuestions(input: schema.KnowledgeListExtractedQuestionsInput, options?: CallOptions): PagedCall<"knowledge.listExtractedQuestions">;
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
  listTasks(input: schema.KnowledgeListTasksInput, options?: CallOptions): Call<"knowledge.listTasks">;
}

/**
 * Thresholds and settings of the language engines of a bot.
 */
export interface NlpModule {
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
  updateConfigurations(input: schema.NlpUpdateConfigurationsInput, options?: CallOptions): Call<"nlp.updateConfigurations">;
}

/**
 * Detect the intent and the entities of an utterance, without a conversation.
 */
export interface IntentsModule {
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
  detect(input: schema.IntentsDetectInput, options?: CallOptions): Call<"intents.detect">;
}

/**
 * Messages between users and a bot, with details and summaries of a conversation. Query the sessions of a period first, then get the messages of each.
 */
export interface ConversationsModule {
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
  getHistory(input: schema.ConversationsGetHistoryInput, options?: CallOptions): PagedCall<"conversations.getHistory">;
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
  queryHistory(input: schema.ConversationsQueryHistoryInput, options?: CallOptions): PagedCall<"conversations.queryHistory">;
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
  getHistoryV2(input: schema.ConversationsGetHistoryV2Input, options?: CallOptions): PagedCall<"conversations.getHistoryV2">;
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
  queryHistoryV2(input: schema.ConversationsQueryHistoryV2Input, options?: CallOptions): PagedCall<"conversations.queryHistoryV2">;
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
  queryAccountHistory(input: schema.ConversationsQueryAccountHistoryInput, options?: CallOptions): PagedCall<"conversations.queryAccountHistory">;
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
  getHistoryLite(input: schema.ConversationsGetHistoryLiteInput, options?: CallOptions): PagedCall<"conversations.getHistoryLite">;
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
  queryHistoryLite(input: schema.ConversationsQueryHistoryLiteInput, options?: CallOptions): PagedCall<"conversations.queryHistoryLite">;
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
  queryDetails(input: schema.ConversationsQueryDetailsInput, options?: CallOptions): PagedCall<"conversations.queryDetails">;
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
  createSummary(input: schema.ConversationsCreateSummaryInput, options?: CallOptions): Call<"conversations.createSummary">;
}

/**
 * Conversation sessions of a bot or of the account, and how each ended.
 */
export interface SessionsModule {
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
  query(input: schema.SessionsQueryInput, options?: CallOptions & PartialOptions): PagedCall<"sessions.query">;
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
  queryAccount(input?: schema.SessionsQueryAccountInput, options?: CallOptions & PartialOptions): PagedCall<"sessions.queryAccount">;
}

/**
 * Users' responses to feedback surveys. Save a response, or query those of a period.
 */
export interface FeedbackModule {
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
  queryResponses(input: schema.FeedbackQueryResponsesInput, options?: CallOptions): PagedCall<"feedback.queryResponses">;
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
  save(input: schema.FeedbackSaveInput, options?: CallOptions): Call<"feedback.save">;
}

/**
 * Reports on bot performance. Most return at once; a task containment report is started first, then polled.
 */
export interface AnalyticsModule {
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
  startTaskContainment(input: schema.AnalyticsStartTaskContainmentInput, options?: CallOptions): JobCall<"analytics.startTaskContainment">;
  /**
   * Get a bot's task containment report.
   *
   * Returns the status of a task containment report and, once it has succeeded, its rows.
   *
   * Token: App Builder (Bot Builder) (Metrics)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/task-execution-based-containment-report
   */
  getTaskContainmentStatus(input: schema.AnalyticsGetTaskContainmentStatusInput, options?: CallOptions): JobCall<"analytics.getTaskContainmentStatus">;
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
  queryMetrics(input: schema.AnalyticsQueryMetricsInput, options?: CallOptions): PagedCall<"analytics.queryMetrics">;
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
  getWidget(input: schema.AnalyticsGetWidgetInput, options?: CallOptions): Call<"analytics.getWidget">;
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
  queryWidget(input: schema.AnalyticsQueryWidgetInput, options?: CallOptions): Call<"analytics.queryWidget">;
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
  queryEngagementTrend(input: schema.AnalyticsQueryEngagementTrendInput, options?: CallOptions): Call<"analytics.queryEngagementTrend">;
  /**
   * Query a bot's new and returning users.
   *
   * Returns the totals and daily averages of a bot's unique, new and returning users over a period, and how their numbers developed.
   *
   * Token: App Builder (Bot Builder) (User Engagement Trend)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/user-engagement-trend-v2
   */
  queryEngagementTrendV2(input: schema.AnalyticsQueryEngagementTrendV2Input, options?: CallOptions): Call<"analytics.queryEngagementTrendV2">;
}

/**
 * Billing sessions and usage of a bot or of the account. A summary is started first, then polled.
 */
export interface BillingModule {
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
  startBotSummary(input: schema.BillingStartBotSummaryInput, options?: CallOptions): JobCall<"billing.startBotSummary">;
  /**
   * Get a bot's billing summary.
   *
   * Returns the status of the bot's latest billing summary and, once it has succeeded, its figures.
   *
   * Token: App Builder (Bot Builder) (Billing Sessions) · Admin Console (Billing > Usage > Billing Sessions)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
   */
  getBotSummaryStatus(input: schema.BillingGetBotSummaryStatusInput, options?: CallOptions): JobCall<"billing.getBotSummaryStatus">;
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
  startAccountSummary(input: schema.BillingStartAccountSummaryInput, options?: CallOptions): JobCall<"billing.startAccountSummary">;
  /**
   * Get the account's billing summary.
   *
   * Returns the status of the account's latest billing summary and, once it has succeeded, its figures.
   *
   * Token: Admin Console (Billing > Usage > Billing Sessions)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/billing-usage-summary
   */
  getAccountSummaryStatus(input: schema.BillingGetAccountSummaryStatusInput, options?: CallOptions): JobCall<"billing.getAccountSummaryStatus">;
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
  querySessions(input: schema.BillingQuerySessionsInput, options?: CallOptions): PagedCall<"billing.querySessions">;
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
  queryAccountSessions(input: schema.BillingQueryAccountSessionsInput, options?: CallOptions): PagedCall<"billing.queryAccountSessions">;
}

/**
 * Debug, language model, translation and change logs of a bot.
 */
export interface LogsModule {
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
  listDebug(input: schema.LogsListDebugInput, options?: CallOptions): PagedCall<"logs.listDebug">;
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
  queryLlmUsage(input: schema.LogsQueryLlmUsageInput, options?: CallOptions): PagedCall<"logs.queryLlmUsage">;
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
  listChanges(input: schema.LogsListChangesInput, options?: CallOptions): PagedCall<"logs.listChanges">;
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
  listTranslations(input: schema.LogsListTranslationsInput, options?: CallOptions): PagedCall<"logs.listTranslations">;
}

/**
 * Users of an account: create, look up, update and remove them, and set their access. To erase personal data, start an erasure, then poll it.
 */
export interface UsersModule {
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
  update(input: schema.UsersUpdateInput, options?: CallOptions & PartialOptions): Call<"users.update">;
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
  create(input: schema.UsersCreateInput, options?: CallOptions & PartialOptions): Call<"users.create">;
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
  delete(input: schema.UsersDeleteInput, options?: CallOptions & PartialOptions): Call<"users.delete">;
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
  updateAccess(input: schema.UsersUpdateAccessInput, options?: CallOptions): Call<"users.updateAccess">;
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
  lookup(input: schema.UsersLookupInput, options?: CallOptions & PartialOptions): Call<"users.lookup">;
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
  listRoles(input?: schema.UsersListRolesInput, options?: CallOptions): Call<"users.listRoles">;
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
  eraseData(input: schema.UsersEraseDataInput, options?: CallOptions): JobCall<"users.eraseData">;
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
  getErasureStatus(input: schema.UsersGetErasureStatusInput, options?: CallOptions): JobCall<"users.getErasureStatus">;
}

/**
 * Admin and bot roles of an account, and who has them. Export roles, or upload a file and import them.
 */
export interface RolesModule {
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
  list(input: schema.RolesListInput, options?: CallOptions): Call<"roles.list">;
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
  export(input: schema.RolesExportInput, options?: CallOptions): Call<"roles.export">;
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
  import(input: schema.RolesImportInput, options?: CallOptions): Call<"roles.import">;
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
  assignAdmin(input: schema.RolesAssignAdminInput, options?: CallOptions): Call<"roles.assignAdmin">;
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
  assignBot(input: schema.RolesAssignBotInput, options?: CallOptions): Call<"roles.assignBot">;
}

/**
 * Groups of users of an account, with their members.
 */
export interface GroupsModule {
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
  list(input?: schema.GroupsListInput, options?: CallOptions): PagedCall<"groups.list">;
}

/**
 * Single sign-on of an account or a bot. Get the URLs, enter them at the identity provider, then set the configuration.
 */
export interface SsoModule {
  /**
   * Set the single sign-on configuration of the account.
   *
   * Updates the single sign-on configuration of the account. Send the whole configuration, as when turning single sign-on on.
   *
   * Token: Admin Console (User Management > SSO Configuration)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
   */
  setAccount(input: schema.SsoSetAccountInput, options?: CallOptions): Call<"sso.setAccount">;
  /**
   * Disable single sign-on of the account.
   *
   * Turns single sign-on of the account off.
   *
   * Token: Admin Console (User Management > SSO Configuration)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
   */
  disableAccount(input?: schema.SsoDisableAccountInput, options?: CallOptions): Call<"sso.disableAccount">;
  /**
   * Get the single sign-on configuration of a bot.
   *
   * Returns the URLs to enter at the identity provider and, where single sign-on is on, its configuration.
   *
   * Token: Admin Console (User Management > SSO Configuration)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
   */
  getBot(input: schema.SsoGetBotInput, options?: CallOptions): Call<"sso.getBot">;
  /**
   * Set the single sign-on configuration of a bot.
   *
   * Turns single sign-on on and sets its configuration. First get the URLs of the bot and enter them at the identity provider.
   *
   * Token: Admin Console (User Management > SSO Configuration)
   *
   * @see https://docs.kore.ai/ai-for-service/apis/automation/enable-and-manage-sso-configuration
   */
  setBot(input: schema.SsoSetBotInput, options?: CallOptions): Call<"sso.setBot">;
}

/**
 * Audit logs of the Admin Console: who did what, and when.
 */
export interface AuditLogsModule {
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
  list(input?: schema.AuditLogsListInput, options?: CallOptions): PagedCall<"auditLogs.list">;
}

/**
 * Rows of a data table: query, insert, update and delete them. The app needs access to the table.
 */
export interface TablesModule {
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
  updateRows(input: schema.TablesUpdateRowsInput, options?: CallOptions): Call<"tables.updateRows">;
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
  insertRow(input: schema.TablesInsertRowInput, options?: CallOptions): Call<"tables.insertRow">;
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
  deleteRows(input: schema.TablesDeleteRowsInput, options?: CallOptions): Call<"tables.deleteRows">;
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
  insertRows(input: schema.TablesInsertRowsInput, options?: CallOptions): Call<"tables.insertRows">;
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
  queryRows(input: schema.TablesQueryRowsInput, options?: CallOptions): PagedCall<"tables.queryRows">;
}

/**
 * Rows of a data view. The app needs access to the view.
 */
export interface ViewsModule {
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
  query(input: schema.ViewsQueryInput, options?: CallOptions): PagedCall<"views.query">;
}

/** Every operation as `module.verb(input, options)`. */
export interface Modules {
  /**
   * List, export, import and publish bots. To move a bot, export it, poll the export and download the files, upload them under Files, import them and poll the import. Publish to make changes live.
   */
  readonly bots: BotsModule;
  /**
   * Content and environment variables of a bot. Export them from one bot and import them into another.
   */
  readonly variables: VariablesModule;
  /**
   * Languages of a bot. Add one, enable or disable it, or make it the default after the bot has been published with it.
   */
  readonly languages: LanguagesModule;
  /**
   * Connect a bot to a channel: the web and mobile client, a webhook, Microsoft Teams or Slack.
   */
  readonly channels: ChannelsModule;
  /**
   * Upload files. Imports of bots, utterances, test suites, roles and questions refer to an uploaded file by its ID.
   */
  readonly files: FilesModule;
  /**
   * Connect a bot to a contact center, for the transfer to an agent. Create an integration, then set which channel uses it. Publish the bot where the response asks for it.
   */
  readonly agentIntegrations: AgentIntegrationsModule;
  /**
   * Send a message to many users at once. Start a notification, then poll its status to see which users were reached. Version 2 covers other channels and personal messages.
   */
  readonly notifications: NotificationsModule;
  /**
   * Subscribe the devices of users to push notifications of a bot, list them and unsubscribe them.
   */
  readonly pushNotifications: PushNotificationsModule;
  /**
   * Test which intents a bot detects in a list of utterances. Upload a file, import it as a suite, run the suite, poll the run and download its results.
   */
  readonly batchTests: BatchTestsModule;
  /**
   * Test whole conversations with a bot. Upload a file, import it as a suite, poll the import, run the suite and poll the run.
   */
  readonly conversationTests: ConversationTestsModule;
  /**
   * Delete conversations of a bot. Start a deletion, by conversation or by user, then poll it.
   */
  readonly conversationDeletions: ConversationDeletionsModule;
  /**
   * Machine-learning utterances of a bot. Upload a file, import it and poll the import; then start a training and poll it. An export returns a file.
   */
  readonly utterances: UtterancesModule;
  /**
   * Questions of a knowledge graph. List them, add extracted ones, then start a training and poll it.
   */
  readonly faqs: FaqsModule;
  /**
   * Extract questions from an uploaded file or a web page, poll the list of extractions, list the questions found and add them under FAQs. Knowledge tasks tell where to add them.
   */
  readonly knowledge: KnowledgeModule;
  /**
   * Thresholds and settings of the language engines of a bot.
   */
  readonly nlp: NlpModule;
  /**
   * Detect the intent and the entities of an utterance, without a conversation.
   */
  readonly intents: IntentsModule;
  /**
   * Messages between users and a bot, with details and summaries of a conversation. Query the sessions of a period first, then get the messages of each.
   */
  readonly conversations: ConversationsModule;
  /**
   * Conversation sessions of a bot or of the account, and how each ended.
   */
  readonly sessions: SessionsModule;
  /**
   * Users' responses to feedback surveys. Save a response, or query those of a period.
   */
  readonly feedback: FeedbackModule;
  /**
   * Reports on bot performance. Most return at once; a task containment report is started first, then polled.
   */
  readonly analytics: AnalyticsModule;
  /**
   * Billing sessions and usage of a bot or of the account. A summary is started first, then polled.
   */
  readonly billing: BillingModule;
  /**
   * Debug, language model, translation and change logs of a bot.
   */
  readonly logs: LogsModule;
  /**
   * Users of an account: create, look up, update and remove them, and set their access. To erase personal data, start an erasure, then poll it.
   */
  readonly users: UsersModule;
  /**
   * Admin and bot roles of an account, and who has them. Export roles, or upload a file and import them.
   */
  readonly roles: RolesModule;
  /**
   * Groups of users of an account, with their members.
   */
  readonly groups: GroupsModule;
  /**
   * Single sign-on of an account or a bot. Get the URLs, enter them at the identity provider, then set the configuration.
   */
  readonly sso: SsoModule;
  /**
   * Audit logs of the Admin Console: who did what, and when.
   */
  readonly auditLogs: AuditLogsModule;
  /**
   * Rows of a data table: query, insert, update and delete them. The app needs access to the table.
   */
  readonly tables: TablesModule;
  /**
   * Rows of a data view. The app needs access to the view.
   */
  readonly views: ViewsModule;
}
