import type { Description } from "../../src/description/description.js";
import type { KeyPath } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import { GENERATED_HEADER } from "./header.js";
import { inputName } from "./input-types.js";
import { literal } from "./literal.js";
import { operationEntry, type TableEntry } from "./operation-entry.js";
import { isTypeName } from "./pascal-case.js";

/** What each operation's id stands for, type by type: `Inputs["bots.list"]`. A compiler looks them up and computes nothing. */
export function operationTypes(description: Description): string {
  const entries = description.operations.map((operation) => [operation, operationEntry(operation, description)] as const);
  const map = (name: string, comment: string, typeOf: (operation: Operation, entry: TableEntry) => string | undefined) => {
    const members = entries.flatMap(([operation, entry]) => {
      const type = typeOf(operation, entry);
      return type === undefined ? [] : `  ${literal(operation.id)}: ${type};\n`;
    });
    return `/** ${comment} */\nexport interface ${name} {\n${members.join("")}}\n`;
  };
  const kinds = Array.from(description.appKinds.keys(), literal);
  return [
    GENERATED_HEADER + IMPORTS,
    `/** A kind of app that can hold a credential. */\nexport type AppKind = ${kinds.join(" | ") || "never"};\n`,
    map("Inputs", "The input of each operation.", (operation) => `schema.${inputName(operation)}`),
    map("Outputs", "What each operation resolves to.", outputType),
    map("Items", "An item of each paged list.", (operation, { pages }) => pages && itemType(operation, pages.items)),
    map(
      "Failures",
      "An item that failed, of each operation whose 200 response can list some.",
      (operation, { partial }) => partial && itemType(operation, partial.items),
    ),
    map(
      "JobStatuses",
      "The operation that reports the job, of each operation that starts a job or reports one.",
      ({ id }, { starts, job }) => (starts ? literal(starts.status) : job && literal(id)),
    ),
  ].join("\n");
}

const IMPORTS = `\
import type { ItemAt } from "../../src/client/item-at.js";
import type * as schema from "./schema.js";
`;

/** The body of each success; `undefined` for one without. */
function outputType({ id, successes }: Operation): string {
  const types = successes.flatMap(({ status, contents }) => {
    if (contents.length === 0) return ["undefined"];
    return contents.map(({ mediaType, schema }) =>
      isTypeName(schema?.name)
        ? `schema.${schema?.name}`
        : `schema.operations[${literal(id)}]["responses"][${status}]["content"][${literal(mediaType)}]`,
    );
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

function itemType(operation: Operation, items: KeyPath): string {
  return `ItemAt<${outputType(operation)}, ${literal(items)}>`;
}
