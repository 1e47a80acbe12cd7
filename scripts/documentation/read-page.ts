import { createHash } from "node:crypto";
import { type Block, readBlocks } from "./blocks.js";
import { Findings } from "./finding.js";
import { mergeFields } from "./merge-fields.js";
import type { Page, PageField, PageOperation } from "./page.js";
import { readOperations } from "./read-operations.js";
import { splitSections } from "./sections.js";

/** A page's blocks, for whoever reads another kind of page; and what was found while reading. */
export function readText(file: string, text: string): { blocks: Block[]; findings: Findings; text: string } {
  const findings = new Findings(file);
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (clean.includes("\0")) findings.problem(1, "not a text file");
  else if (clean.trim() === "") findings.problem(1, "an empty page");
  return { blocks: findings.list.length > 0 ? [] : readBlocks(clean, findings), findings, text: clean };
}

/** Reads a page of operations. It never throws: what cannot be read is a finding. */
export function readPage(file: string, source: string): { page: Page; findings: Findings } {
  const { blocks, findings, text } = readText(file, source);
  const operations = splitSections(blocks, findings).flatMap((section) => readOperations(section, findings));
  const title = /^---\n[\s\S]*?^title:\s*(.*?)\s*$[\s\S]*?\n---/m.exec(text)?.[1] ?? "";
  return { page: { slug: slugOf(file), file, title, hash: hashOf(text), operations: mergeOperations(operations) }, findings };
}

/** A page may describe one operation twice, with two bodies. */
function mergeOperations(operations: readonly PageOperation[]): PageOperation[] {
  const merged = new Map<string, PageOperation>();
  for (const operation of operations) {
    const known = merged.get(operation.key);
    merged.set(operation.key, known ? mergeTwo(known, operation) : operation);
  }
  return [...merged.values()];
}

/** What only one of two bodies requires is required on condition. */
function mergeTwo(one: PageOperation, other: PageOperation): PageOperation {
  const onlyIn = (fields: readonly PageField[], others: readonly PageField[]) =>
    fields.map((field) => {
      const isShared = others.some(({ location, name }) => location === field.location && name === field.name);
      return field.location === "body" && field.required === true && !isShared ? { ...field, required: "conditional" as const } : field;
    });
  return { ...one, fields: mergeFields([...onlyIn(one.fields, other.fields), ...onlyIn(other.fields, one.fields)]) };
}

export function slugOf(file: string): string {
  return file.replace(/\.mdx?$/, "");
}

/** Without spaces at the ends of lines, which say nothing. */
function hashOf(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return createHash("sha256").update(lines.join("\n").trim()).digest("hex").slice(0, 16);
}
