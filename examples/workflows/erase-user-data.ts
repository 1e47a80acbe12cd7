import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "userId"] as const;

/** Erases what a bot stores about a user. */
export default async function eraseUserData(kore: Kore, { botId, userId }: Record<(typeof inputs)[number], string>) {
  const body = { userIds: [userId], botIds: [botId], RemoveDataFromAllBots: false };
  const { response } = await kore.users.eraseData({ body }).wait();
  return response;
}
