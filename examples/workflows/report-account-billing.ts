import type { Kore } from "kore-xo-api";

export const inputs = ["fromDate", "toDate"] as const;

/** Sums up the billing sessions of each bot of the account by month. */
export default async function reportAccountBilling(kore: Kore, { fromDate, toDate }: Record<(typeof inputs)[number], string>) {
  const body = { fromDate, toDate, unitType: ["session" as const], groupByBot: "yes" as const, groupByPeriod: "date_month" as const };
  const { response } = await kore.billing.startAccountSummary({ body }).wait();
  return response;
}
