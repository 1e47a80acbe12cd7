import type { Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";

export const inputs = ["botZip", "botName"] as const;

/** Creates a bot from the zip of an export and publishes it. */
export default async function importBot(kore: Kore, { botZip, botName: name }: Record<(typeof inputs)[number], string>) {
  const file = { file: await fileFrom(botZip), fileContext: "bulkImport" as const, fileExtension: "zip" };
  const { fileId: zipInfo } = await kore.files.upload({ body: file });
  const { streamId: botId = "" } = await kore.bots.import({ body: { uploadMode: "ZIP", zipInfo, name, purpose: "customer" } }).wait();
  await kore.bots.publish({ botId, body: { versionComment: "Imported", initiateTraining: true } }).wait();
  return { botId };
}
