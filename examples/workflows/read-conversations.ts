import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "dateFrom", "dateTo"] as const;

/** Reads the sessions of a period and the messages of each. */
export default async function readConversations(kore: Kore, { botId, dateFrom, dateTo }: Record<(typeof inputs)[number], string>) {
  const conversations = [];
  for (const { userId, sessionId } of await kore.sessions.query({ botId, body: { dateFrom, dateTo, skip: 0, limit: 100 } }).toArray()) {
    conversations.push({ sessionId, messages: await kore.conversations.getHistoryV2({ botId, userId, sessionId, limit: 100 }).toArray() });
  }
  return conversations;
}
