import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../src/description/json.js";
import { ROOT } from "./root.js";

/** One use of an extension key: the kinds of part it may stand on, and its shape there. */
export interface ExtensionUse {
  readonly on: readonly string[];
  readonly schema: JsonObject & { readonly title: string };
}

/** One key of openapi/extensions.yaml. */
export interface Extension {
  readonly meaning: string;
  readonly readBy: readonly string[];
  readonly uses: readonly ExtensionUse[];
}

/** The registry of extension keys. */
export type Extensions = Readonly<Record<string, Extension>>;

export async function loadExtensions(root = ROOT): Promise<Extensions> {
  return parse(await readFile(join(root, "openapi/extensions.yaml"), "utf8")) as Extensions;
}
