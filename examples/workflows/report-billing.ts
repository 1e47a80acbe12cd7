import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "fromDate", "toDate"] as const;

/** Sums up the billing sessions of a bot by day. */
export default async function reportBilling(kore: Kore, { botId, fromDate, toDate }: Record<(typeof inputs)[number], string>) {
  const body = { fromDate, toDate, unitType: ["session" as const], groupByBot: "no" as const, groupByPeriod: "date_day" as const };
  const { response } = await kore.billing.startBotSummary({ botId, body }).wait();
  return response;
}
