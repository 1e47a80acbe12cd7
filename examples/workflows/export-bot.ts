import type { Kore } from "kore-xo-api";

export const inputs = ["botId"] as const;

/** Exports the version of a bot in development, and downloads the zip. */
export default function exportBot(kore: Kore, { botId }: Record<(typeof inputs)[number], string>) {
  return kore.bots.export({ botId, body: { exportType: "latest" } }).download();
}
