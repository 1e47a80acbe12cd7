import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "dateFrom", "dateTo"] as const;

/** Counts for each task of a bot how many sessions it handled itself, lost or handed to an agent. */
export default async function reportTaskContainment(kore: Kore, { botId, dateFrom, dateTo }: Record<(typeof inputs)[number], string>) {
  const filters = { dateFrom, dateTo, AggregationType: "Daily" as const };
  const { tasksExecutionReport } = await kore.analytics.startTaskContainment({ botId, body: { filters } }).wait();
  return tasksExecutionReport;
}
