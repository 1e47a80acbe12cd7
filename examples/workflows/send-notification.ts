import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "userEmail", "text"] as const;

/** Sends a message to a user of Microsoft Teams. Each entry of the result says whether that user was reached. */
export default async function sendNotification(kore: Kore, { botId, userEmail, text }: Record<(typeof inputs)[number], string>) {
  const message = { type: "text" as const, val: text };
  const body = { channel: "msteams" as const, userIdentityType: "resolve" as const, message, identities: [userEmail] };
  const { statusLogs } = await kore.notifications.notify({ botId, body }).wait();
  return statusLogs;
}
