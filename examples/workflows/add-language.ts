import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "newLanguage", "nluLanguage"] as const;

/** Adds a language to a bot, publishes the bot with it and makes it the default, which cannot be rolled back. */
export default async function addLanguage(kore: Kore, { botId, newLanguage, nluLanguage }: Record<(typeof inputs)[number], string>) {
  const multiLingualConfigurations = { nluLanguage, inputTranslation: true, responseTranslation: true };
  await kore.languages.add({ botId, body: { enableLanguage: newLanguage, langDefinitionMode: {}, multiLingualConfigurations } });
  await kore.bots.publish({ botId, body: { versionComment: "Adds a language", initiateTraining: true } }).wait();
  return kore.languages.setDefault({ botId, body: { languageCode: newLanguage } });
}
