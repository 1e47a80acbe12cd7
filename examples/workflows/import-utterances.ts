import type { Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";

export const inputs = ["botId", "utterancesFile", "language"] as const;

/** Imports the utterances of a CSV file and trains the bot with them. */
export default async function importUtterances(kore: Kore, input: Record<(typeof inputs)[number], string>) {
  const { botId, utterancesFile, language } = input;
  const file = { file: await fileFrom(utterancesFile), fileContext: "bulkImport" as const, fileExtension: "csv" };
  const { fileId } = await kore.files.upload({ body: file });
  await kore.utterances.import({ botId, body: { fileName: "utterances.csv", fileId } }).wait();
  await kore.utterances.train({ botId }, { headers: { "bot-language": language } });
  return kore.utterances.getTrainingStatus({ botId, language }).wait();
}
