import type { FieldFacts, OperationFacts } from "../../scripts/documentation/facts.js";
import type { PageFinding } from "../../scripts/documentation/finding.js";
import { readTexts, toFacts } from "../../scripts/documentation/index.js";
import type { PageField, PageOperation } from "../../scripts/documentation/page.js";

/** A page of one operation: its endpoint table, and whatever stands below it. */
export function pageOf(method: string, url: string, ...parts: string[]): string {
  return ["---", "title: Lantern API", "---", "", ...endpointTable(method, url), "", ...parts].join("\n");
}

export function endpointTable(method: string, url: string, ...rows: string[]): string[] {
  return ["| Field | Value |", "|---|---|", `| **Method** | ${method} |`, `| **Endpoint** | ${url} |`, ...rows];
}

export const fence = (language: string, ...lines: string[]) => ["", `\`\`\`${language}`, ...lines, "```", ""].join("\n");

/** What one page says, by the key of each operation. */
export function readOne(text: string): { operations: Map<string, PageOperation>; findings: PageFinding[] } {
  const { pages, findings } = readTexts(new Map([["lantern.mdx", text]]));
  return { operations: new Map((pages[0]?.operations ?? []).map((operation) => [operation.key, operation])), findings };
}

/** The only operation of a page, as facts. */
export function factsOf(text: string): OperationFacts {
  const facts = toFacts(readTexts(new Map([["lantern.mdx", text]])), "2026-01-01");
  const operations = Object.values(facts.pages.lantern?.operations ?? {});
  if (operations.length !== 1) throw new Error(`${operations.length} operations`);
  return operations[0] as OperationFacts;
}

/** A field of the only operation of a page, with its line. */
export function fieldOf(text: string, name: string): PageField | undefined {
  return [...readOne(text).operations.values()].flatMap(({ fields }) => fields).find((field) => field.name === name);
}

/** One row of a body's table with a description, in the form that most pages have. */
export function described(description: string, required = ""): FieldFacts | undefined {
  const table = [
    "## Body Parameters",
    "",
    "| Parameter | Required | Description |",
    "|---|---|---|",
    `| \`glow\` | ${required} | ${description} |`,
  ];
  return fieldOf(pageOf("POST", "`https://{{host}}/api/public/lanterns`", ...table), "glow");
}
