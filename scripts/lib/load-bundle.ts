import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { ROOT } from "./root.js";
import { UserError } from "./user-error.js";

/**
 * The committed bundle.
 *
 * @throws UserError that says which command writes it, when it is missing or no JSON
 */
export async function loadBundle(): Promise<Description> {
  const file = "generated/openapi.json";
  const text = await readFile(join(ROOT, file), "utf8").catch(() => {
    throw new UserError(`${file} is missing. Run: npm run generate`);
  });
  try {
    return Description.of(JSON.parse(text) as JsonObject);
  } catch (error) {
    throw new UserError(`${file} is not JSON (${(error as Error).message}). Run: npm run generate`);
  }
}
