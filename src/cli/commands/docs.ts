import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { findOperation, packagedDescription } from "../description.js";
import { type Io, write } from "../io.js";

/** `docs`: what the package says about an operation, and where the official page is; or one of its guides. */
export function addDocsCommand(program: Command, io: Io): void {
  program
    .command("docs")
    .description("print what an operation does and where its official page is, or a guide")
    .argument("[topic]", "operationId, such as bots.list, or a guide, such as pagination (default: lists the guides)")
    .action(async (topic: string | undefined) => write(io.stdout, await textOf(topic)));
}

async function textOf(topic: string | undefined): Promise<string> {
  const guides = await guideNames();
  if (topic === undefined) return `Guides: ${guides.join(", ")}\nOperations: npx kore-xo-api operations\n`;
  if (guides.includes(topic)) return readFile(join(guidesFolder(), `${topic}.md`), "utf8");
  const description = await packagedDescription();
  return describe(findOperation(description, topic), description);
}

/** Names of the guides that the package holds. */
export async function guideNames(): Promise<string[]> {
  const files = await readdir(guidesFolder());
  return files.filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -".md".length));
}

function guidesFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("kore-xo-api/package.json")), "openapi/guides");
}

function describe(operation: Operation, description: Description): string {
  const { id, method, path, summary, description: text, docsUrl, rateLimit } = operation;
  const tokens = description.describeSecurity(operation);
  const paragraphs = [
    `${id}: ${summary}`,
    `${method.toUpperCase()} ${path}`,
    text,
    tokens && `Tokens: ${tokens}`,
    rateLimit && `Rate limit: ${rateLimit.perMinute} a minute, ${rateLimit.perHour} an hour, per ${rateLimit.level}`,
    docsUrl && `Official page: ${docsUrl}`,
    `What it takes: npx kore-xo-api call ${id} --help`,
  ];
  return `${paragraphs.filter(Boolean).join("\n\n")}\n`;
}
