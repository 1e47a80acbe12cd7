import type { Description } from "../../src/description/description.js";
import { GENERATED_HEADER } from "./header.js";

/** The version that the client names in the header `user-agent`. */
export function versionModule({ version }: Description): string {
  return `${GENERATED_HEADER}/** Version of the package and of the description. */\nexport const VERSION = ${JSON.stringify(version)};\n`;
}
