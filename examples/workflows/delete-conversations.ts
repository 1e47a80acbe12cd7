import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "userId", "startDate", "endDate"] as const;

/** Deletes the conversations of a user in a period. Deletions run off-peak, so it waits for up to a day. */
export default async function deleteConversations(kore: Kore, input: Record<(typeof inputs)[number], string>) {
  const { botId: streamId, userId: cId, startDate, endDate } = input;
  const deletion = kore.conversationDeletions.start({ streamId, body: { cId, startDate, endDate } });
  const { result } = await deletion.wait({ intervalMs: 60_000, deadlineMs: 86_400_000 });
  return result;
}
