import type { Description } from "../../src/description/description.js";
import { GENERATED_HEADER } from "./header.js";
import { literal } from "./literal.js";
import { operationEntry } from "./operation-entry.js";

/** The operations table that the client is built from: one line each. */
export function operationsTable(description: Description): string {
  const lines = description.modules.flatMap(({ name, operations }) => [
    `  ${name}: {`,
    ...operations.map((operation) => `    ${operation.verb}: ${literal(operationEntry(operation, description))},`),
    "  },",
  ]);
  return `${GENERATED_HEADER}${IMPORT}/** Every operation by module and verb. */\nexport const operations: OperationsTable = {\n${lines.join("\n")}\n};\n`;
}

const IMPORT = `import type { OperationsTable } from "../../src/client/operation-entry.js";\n\n`;
