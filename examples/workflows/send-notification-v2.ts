import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "spaceId", "text"] as const;

/** Sends a message to a space of Google Chat. Each entry of the result says whether that one was reached. */
export default async function sendNotificationV2(kore: Kore, { botId: streamId, spaceId, text }: Record<(typeof inputs)[number], string>) {
  const body = { channel: "hangouts" as const, message: { type: "text" as const, value: text }, identities: [{ spaceId }] };
  const { statusLogs } = await kore.notifications.notifyV2({ streamId, body }).wait();
  return statusLogs;
}
