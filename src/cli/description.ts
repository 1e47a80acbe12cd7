import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Description } from "../description/description.js";
import type { JsonObject } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import { UserError } from "./user-error.js";

/** The description that the package holds. */
export async function packagedDescription(): Promise<Description> {
  const file = createRequire(import.meta.url).resolve("kore-xo-api/openapi.json");
  return Description.of(JSON.parse(await readFile(file, "utf8")) as JsonObject);
}

/** @throws UserError that names similar operations when there is none with this id */
export function findOperation({ byId }: Description, id: string): Operation {
  const operation = byId.get(id);
  if (operation) return operation;
  const [module] = id.split(".");
  const similar = [...byId.keys()].filter((one) => one.startsWith(`${module}.`));
  throw new UserError(
    `There is no operation ${id}.${similar.length > 0 ? ` ${module} has ${similar.join(", ")}.` : " An operation is called as bots.list."}`,
    2,
  );
}
