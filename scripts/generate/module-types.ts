import type { Description, Module } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { GENERATED_HEADER } from "./header.js";
import { inputName } from "./input-types.js";
import { jsDoc } from "./js-doc.js";
import { operationEntry, type TableEntry } from "./operation-entry.js";
import { operationText } from "./operation-text.js";
import { pascalCase } from "./pascal-case.js";

/** An interface for each module of the client, with one method for each operation, and one for all modules. */
export function moduleTypes(description: Description): string {
  const { modules } = description;
  const members = modules.map((module) => `${commentOf(module, "  ")}  readonly ${module.name}: ${nameOf(module)};`);
  return [
    GENERATED_HEADER + IMPORTS,
    ...modules.map((module) => {
      const methods = module.operations.map((operation) => methodOf(operation, description));
      return `${commentOf(module)}export interface ${nameOf(module)} {\n${methods.join("\n")}\n}\n`;
    }),
    `/** Every operation as \`module.verb(input, options)\`. */\nexport interface Modules {\n${members.join("\n")}\n}\n`,
  ].join("\n");
}

const IMPORTS = `\
import type { Call, CallOptions, PartialOptions } from "../../src/client/calls/call.js";
import type { DownloadCall } from "../../src/client/calls/download.js";
import type { JobCall } from "../../src/client/calls/job.js";
import type { PagedCall } from "../../src/client/calls/pages.js";
import type * as schema from "./schema.js";
`;

/** `bots` is a `BotsModule`. */
function nameOf({ name }: Module): string {
  return `${pascalCase(name)}Module`;
}

function commentOf({ title, description }: Module, indent = ""): string {
  return jsDoc([description || title], indent);
}

function methodOf(operation: Operation, description: Description): string {
  const entry = operationEntry(operation, description);
  const input = `input${takesNothing(operation) ? "?" : ""}: schema.${inputName(operation)}`;
  const options = `options?: CallOptions${entry.partial ? " & PartialOptions" : ""}`;
  const comment = jsDoc(operationText(operation, entry, description), "  ");
  return `${comment}  ${operation.verb}(${input}, ${options}): ${callType(entry, description)};`;
}

/** Whether nothing in the input is required. */
function takesNothing({ parameters, requestBody }: Operation): boolean {
  const sent = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
  return requestBody?.object.required !== true && !sent.some(({ isRequired }) => isRequired);
}

/** The call of an operation, with the methods for pages, jobs and files that its description allows. */
function callType({ id, pages, job, starts }: TableEntry, { byId }: Description): string {
  const status = job ?? byId.get(starts?.status ?? "")?.job;
  const jobCall = status && (status.link ? "DownloadCall" : "JobCall");
  const kinds = [pages && "PagedCall", jobCall].filter((kind) => kind !== undefined);
  return (kinds.length > 0 ? kinds : ["Call"]).map((kind) => `${kind}<${JSON.stringify(id)}>`).join(" & ");
}
