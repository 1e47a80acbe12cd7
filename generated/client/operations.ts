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
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/get-bots
     */
    list: { id: "bots.list", method: "GET", path: "/api/public/bots" },
    /**
     * Start the export of a bot.
     *
     * Starts an export of the bot's definition, whole or in parts. Poll the export status for the download link.
     *
     * Token: Bot Builder (Bot Export) · Admin Console (Bot Definition > Bot Export)
     * Rate limit per bot: 60 a minute, 1800 an hour
     *
     * @see https://docs.kore.ai/ai-for-service/apis/automation/bot-export
     */
    export: { id: "bots.export", method: "POST", path: "/api/public/bot/{botId}/export" },
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
    getExportStatus: { id: "bots.getExportStatus", method: "GET", path: "/api/public/bot/{botId}/export/status" },
  },
} as const;
