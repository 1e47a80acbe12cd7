import type { Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";

export const inputs = ["botId", "botDefinition", "botConfig"] as const;

/** Imports the definition and the configuration of a bot, as an export holds them, into an existing one and publishes it. */
export default async function upgradeBot(
  kore: Kore,
  { botId, botDefinition: definitionPath, botConfig: configPath }: Record<(typeof inputs)[number], string>,
) {
  const upload = async (path: string) => {
    const body = { file: await fileFrom(path), fileContext: "bulkImport" as const, fileExtension: "json" };
    return (await kore.files.upload({ body })).fileId;
  };
  const botDefinition = await upload(definitionPath);
  const configInfo = await upload(configPath);
  await kore.bots.importInto({ botId, body: { botDefinition, configInfo } }).wait();
  await kore.bots.publish({ botId, body: { versionComment: "Upgraded", initiateTraining: true } }).wait();
}
