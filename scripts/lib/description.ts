import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RateLimit } from "../../generated/extensions.js";

type Level = RateLimit["level"];

import { ROOT } from "./root.js";
import { UserError } from "./user-error.js";

export const HTTP_METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type Schema = JsonObject;

export interface Reference {
  $ref: string;
}
export interface Example {
  summary?: string;
  value: Json;
}
export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: Json;
}
export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}
export interface Response {
  description: string;
  content?: Record<string, MediaType>;
  links?: Record<string, { operationId: string; parameters?: Record<string, string> }>;
}
export interface Provenance {
  page: string;
  edition: string;
  checked: string;
  level: string;
  notes?: string[];
}
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  externalDocs: { url: string; description?: string };
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  "x-provenance": Provenance;
  "x-rate-limit"?: { level: Level; perMinute: number; perHour: number };
  "x-pagination"?: { style: "page" | "offset"; position: string; limit: string; items: string; more?: string; total?: string };
  "x-error-in-200"?: { items: string; state?: string; failed?: string[] };
  "x-safe"?: true;
  "x-job"?: { state: string; running: string[]; succeeded: string[]; failed: string[]; link?: string };
}
export interface Tag {
  name: string;
  description?: string;
  "x-displayName"?: string;
}
export interface Description {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: Tag[];
  paths: Record<string, Partial<Record<HttpMethod, Operation>>>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, { "x-displayName": string }>;
  };
  "x-tagGroups": { name: string; tags: string[] }[];
}

/** One operation with its place: `bots.list` is the verb `list` of the module `bots`. */
export interface PlacedOperation {
  id: string;
  module: string;
  verb: string;
  method: HttpMethod;
  path: string;
  operation: Operation;
}

/** The operations in the order of the root document. */
export function listOperations(description: Description): PlacedOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const id = operation.operationId;
      const [module = "", verb = ""] = id.split(".");
      return [{ id, module, verb, method, path, operation }];
    }),
  );
}

/** The operations of each module, modules in the order of the root document. */
export function groupByModule(operations: readonly PlacedOperation[]): Map<string, PlacedOperation[]> {
  const modules = new Map<string, PlacedOperation[]>();
  for (const placed of operations) modules.set(placed.module, [...(modules.get(placed.module) ?? []), placed]);
  return modules;
}

/** Names of the path parameters, in the order of the URL. */
export function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/\{(.+?)\}/g), ([, name = ""]) => name);
}

/** Which tokens an operation takes, in words: `Bot Builder (Bot Export) · Admin Console (Bot Definition > Bot Export)`. */
export function describeSecurity(description: Description, operation: Operation): string {
  const words = (requirement: Record<string, string[]>) =>
    Object.entries(requirement)
      .map(([scheme, scopes]) => {
        const title = description.components.securitySchemes[scheme]?.["x-displayName"] ?? scheme;
        return `${title} (${scopes.join(", ") || "no scope documented"})`;
      })
      .join(" and ");
  return operation.security.map(words).join(" · ");
}

/** Follows a `$ref` inside the bundle; a value that is no reference is returned as it is. */
export function deref<T extends object>(description: Description, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const found = (value as Reference).$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], description);
  if (found === undefined) throw new Error(`${(value as Reference).$ref} leads nowhere`);
  return deref(description, found as T | Reference);
}

/** The committed bundle. */
export async function loadBundle(): Promise<Description> {
  const file = "generated/openapi.json";
  const text = await readFile(join(ROOT, file), "utf8").catch(() => {
    throw new UserError(`${file} is missing. Run: npm run generate`);
  });
  try {
    return JSON.parse(text) as Description;
  } catch (error) {
    throw new UserError(`${file} is not JSON (${(error as Error).message}). Run: npm run generate`);
  }
}
