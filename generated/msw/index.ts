// Generated from openapi/ by `npm run generate`. Do not edit.

import type { HttpHandler } from "msw";
import * as agentIntegrations from "./agentIntegrations.js";
import * as analytics from "./analytics.js";
import * as auditLogs from "./auditLogs.js";
import * as batchTests from "./batchTests.js";
import * as billing from "./billing.js";
import * as bots from "./bots.js";
import * as channels from "./channels.js";
import * as conversationDeletions from "./conversationDeletions.js";
import * as conversationTests from "./conversationTests.js";
import * as conversations from "./conversations.js";
import * as faqs from "./faqs.js";
import * as feedback from "./feedback.js";
import * as files from "./files.js";
import * as groups from "./groups.js";
import * as intents from "./intents.js";
import * as knowledge from "./knowledge.js";
import * as languages from "./languages.js";
import * as logs from "./logs.js";
import * as nlp from "./nlp.js";
import * as notifications from "./notifications.js";
import * as pushNotifications from "./pushNotifications.js";
import * as roles from "./roles.js";
import * as sessions from "./sessions.js";
import * as sso from "./sso.js";
import * as tables from "./tables.js";
import * as users from "./users.js";
import * as utterances from "./utterances.js";
import * as variables from "./variables.js";
import * as views from "./views.js";

export type { Handler, HandlerOptions, Reply, Resolver } from "../../src/msw/types.js";
export { agentIntegrations, analytics, auditLogs, batchTests, billing, bots, channels, conversationDeletions, conversationTests, conversations, faqs, feedback, files, groups, intents, knowledge, languages, logs, nlp, notifications, pushNotifications, roles, sessions, sso, tables, users, utterances, variables, views };

/** A handler for every operation, with its first example. */
export function handlers(): HttpHandler[] {
  return [
    bots.list(),
    bots.import(),
    channels.enable(),
    files.upload(),
    conversations.queryAccountHistory(),
    sessions.queryAccount(),
    billing.startAccountSummary(),
    billing.getAccountSummaryStatus(),
    billing.queryAccountSessions(),
    users.update(),
    users.create(),
    users.delete(),
    users.updateAccess(),
    users.lookup(),
    users.listRoles(),
    users.eraseData(),
    roles.list(),
    roles.export(),
    roles.import(),
    roles.assignAdmin(),
    roles.assignBot(),
    groups.list(),
    sso.setAccount(),
    sso.disableAccount(),
    auditLogs.list(),
    bots.getImportStatus(),
    variables.import(),
    variables.export(),
    users.getErasureStatus(),
    bots.listLinkedApps(),
    languages.setDefault(),
    languages.update(),
    languages.add(),
    languages.setStatus(),
    intents.detect(),
    feedback.save(),
    logs.queryLlmUsage(),
    bots.export(),
    bots.getExportStatus(),
    bots.importInto(),
    bots.importFunctions(),
    bots.publish(),
    bots.getPublishStatus(),
    bots.installSample(),
    agentIntegrations.deleteAll(),
    agentIntegrations.set(),
    agentIntegrations.create(),
    agentIntegrations.delete(),
    agentIntegrations.listChannelMappings(),
    agentIntegrations.setChannelMappings(),
    agentIntegrations.updateSubscription(),
    notifications.notify(),
    notifications.getStatus(),
    notifications.notifyV2(),
    notifications.getStatusV2(),
    pushNotifications.subscribe(),
    pushNotifications.unsubscribe(),
    pushNotifications.listDevices(),
    batchTests.list(),
    batchTests.import(),
    batchTests.delete(),
    batchTests.export(),
    batchTests.run(),
    batchTests.deleteRun(),
    batchTests.getRunStatus(),
    conversationTests.delete(),
    conversationTests.import(),
    conversationTests.getImportStatus(),
    conversationTests.run(),
    conversationTests.getRunStatus(),
    conversationDeletions.start(),
    conversationDeletions.getStatus(),
    utterances.import(),
    utterances.getImportStatus(),
    utterances.export(),
    utterances.getExportStatus(),
    utterances.train(),
    utterances.getTrainingStatus(),
    faqs.list(),
    faqs.listV2(),
    faqs.addBulk(),
    faqs.train(),
    faqs.getTrainingStatus(),
    knowledge.extract(),
    knowledge.listExtractions(),
    knowledge.listExtractedQuestions(),
    knowledge.listTasks(),
    nlp.updateConfigurations(),
    conversations.getHistory(),
    conversations.queryHistory(),
    conversations.getHistoryV2(),
    conversations.queryHistoryV2(),
    conversations.getHistoryLite(),
    conversations.queryHistoryLite(),
    conversations.queryDetails(),
    conversations.createSummary(),
    sessions.query(),
    feedback.queryResponses(),
    analytics.startTaskContainment(),
    analytics.getTaskContainmentStatus(),
    analytics.queryMetrics(),
    analytics.getWidget(),
    analytics.queryWidget(),
    analytics.queryEngagementTrend(),
    analytics.queryEngagementTrendV2(),
    billing.startBotSummary(),
    billing.getBotSummaryStatus(),
    billing.querySessions(),
    logs.listChanges(),
    sso.getBot(),
    sso.setBot(),
    tables.updateRows(),
    tables.insertRow(),
    tables.deleteRows(),
    tables.insertRows(),
    tables.queryRows(),
    views.query(),
    logs.listDebug(),
    logs.listTranslations(),
  ];
}
