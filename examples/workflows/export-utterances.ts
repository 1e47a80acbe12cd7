import type { Kore } from "kore-xo-api";

export const inputs = ["botId"] as const;

/** Exports the machine-learning utterances of a bot, and downloads the CSV file. */
export default function exportUtterances(kore: Kore, { botId }: Record<(typeof inputs)[number], string>) {
  return kore.utterances.export({ botId, type: "csv" }).download();
}
