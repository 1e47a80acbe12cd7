import type { Code, Node, Nodes, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Findings } from "./finding.js";
import { inlineText } from "./inline-text.js";

/** What a page consists of, in its order, with lines that count from 1. JSX elements are opened: what they hold stands here too. */
export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | { readonly kind: "code"; readonly language: string; readonly value: string; readonly line: number }
  | { readonly kind: "table"; readonly rows: readonly TableRow[]; readonly line: number };

export interface TableRow {
  /** `code` and **strong** keep their marks, a break is a new line. */
  readonly cells: readonly string[];
  /** Where the row's links lead to. */
  readonly links: readonly string[];
  readonly line: number;
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

/** Reads a page's text. A page that is not valid MDX is read as plain Markdown, and that is a finding. */
export function readBlocks(text: string, findings: Findings): Block[] {
  const blocks: Block[] = [];
  const lines = text.split("\n");
  visit(parse(text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blankLines), findings));
  return blocks;

  function visit(node: Nodes): void {
    const line = lineOf(node);
    if (node.type === "heading") blocks.push({ kind: "heading", depth: node.depth, text: inlineText(node).replace(/[`*]/g, ""), line });
    else if (node.type === "code") blocks.push({ kind: "code", language: node.lang ?? "", value: closed(node).value, line });
    else if (node.type === "table") blocks.push({ kind: "table", rows: rowsOf(node), line });
    else if (node.type === "paragraph") paragraph(inlineText(node), line);
    else if ("children" in node) for (const child of node.children) visit(child);
  }

  function paragraph(text: string, line: number): void {
    if (/^\|.*\|/.test(text)) findings.problem(line, "a table without its line of dashes, so its rows were not read");
    if (text.trim()) blocks.push({ kind: "text", text, line });
  }

  function closed(node: Code): Code {
    const end = node.position?.end.line ?? 0;
    if (end >= lines.length - 1 && !/^\s*(```|~~~)/.test(lines[end - 1] ?? "")) {
      findings.problem(lineOf(node), "a code block that is not closed: everything after it was read as code");
    }
    return node;
  }
}

function parse(text: string, findings: Findings): Nodes {
  try {
    return asTree(mdx, text);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    // Of a tag without an end the parser gives the place where that was noticed, and in its words the place of the tag.
    const place = /\((\d+):\d+/.exec(reason)?.[1];
    findings.problem(place === undefined ? (line ?? 1) : Number(place), `not valid MDX, so read as plain Markdown: ${reason}`);
    return asTree(markdown, text);
  }
}

function asTree(processor: Pick<Processor, "parse">, text: string): Nodes {
  return processor.parse(text) as unknown as Nodes;
}

function rowsOf(table: Table): TableRow[] {
  return table.children.map((row) => ({
    cells: row.children.map((cell) => inlineText(cell).trim()),
    links: linksIn(row),
    line: lineOf(row),
  }));
}

function linksIn(node: Nodes): string[] {
  if (node.type === "link") return [node.url];
  return "children" in node ? node.children.flatMap(linksIn) : [];
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The front matter as empty lines, so that lines keep their numbers. */
function blankLines(text: string): string {
  return text.replace(/[^\n]/g, "");
}
