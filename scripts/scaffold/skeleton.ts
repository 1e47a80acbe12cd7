import { stringify } from "yaml";
import type { Method } from "../../src/description/operation.js";
import { placeholders } from "../../src/description/path-template.js";
import type { Conventions } from "../lib/conventions.js";
import { pathFileName } from "../lib/path-file-name.js";
import { verbOf } from "../lib/verb-of.js";

/** The operation to scaffold. */
export interface NewOperation {
  readonly module: string;
  readonly verb: string;
  readonly method: Method;
  readonly path: string;
  /** Last part of the documentation page's URL. */
  readonly page: string;
  /** Date of today, `2026-01-31`. */
  readonly today: string;
}

/** File name below openapi/modules/<module>/ -> YAML text. */
export type Skeleton = Map<string, string>;

const SHARED = "../../../shared";
const SHARED_PARAMETERS = { botId: "BotId", streamId: "StreamId" } as const;

/**
 * Files of a new operation, complete but for what only the documentation can tell: there stands the placeholder of the conventions, which
 * the lint refuses, so none can be forgotten.
 */
export function skeleton(wanted: NewOperation, conventions: Conventions): Skeleton {
  const todo = conventions.placeholder;
  const id = `${wanted.module}.${wanted.verb}`;
  const noun = pascal(wanted.module) + pascal(wanted.verb);
  const hasBody = wanted.method === "post" || wanted.method === "put";
  const files: Skeleton = new Map([
    [
      `paths/${pathFileName(wanted.path, conventions.basePaths)}`,
      stringify({ [wanted.method]: operation(wanted, id, noun, hasBody, conventions) }),
    ],
    [`schemas/${noun}Response.yaml`, stringify(schema(todo, "what the response holds", "status"))],
    [`examples/${id}.200.done.yaml`, stringify({ summary: "Done", value: { status: todo } })],
  ]);
  if (hasBody) {
    files.set(`schemas/${noun}Request.yaml`, stringify(schema(todo, "what the request holds", "name")));
    files.set(`examples/${id}.request.minimal.yaml`, stringify({ summary: "Required fields only", value: { name: todo } }));
  }
  return files;
}

function operation(wanted: NewOperation, id: string, noun: string, hasBody: boolean, conventions: Conventions) {
  const names = placeholders(wanted.path);
  const todo = conventions.placeholder;
  return {
    operationId: id,
    tags: [wanted.module],
    summary: `${todo} title in a few words`,
    description: `${todo} what the operation does, in one or two sentences.`,
    externalDocs: { description: `${todo} title of the page`, url: conventions.documentation + wanted.page },
    "x-provenance": { page: wanted.page, edition: "docs-v2", checked: wanted.today, level: "documented" },
    ...(wanted.method !== "get" && conventions.safeVerbs.includes(verbOf(wanted.verb)) && { "x-safe": true }),
    security: [{ adminConsole: [todo] }],
    ...(names.length > 0 && { parameters: names.map((name) => parameter(name, todo)) }),
    ...(hasBody && {
      requestBody: {
        required: true,
        description: `${todo} what the request holds.`,
        content: json(`${noun}Request`, "minimal", `${id}.request`),
      },
    }),
    responses: {
      "200": { description: `${todo} what the response holds.`, content: json(`${noun}Response`, "done", `${id}.200`) },
      ...errors(names, hasBody, conventions),
    },
  };
}

function parameter(name: string, todo: string) {
  if (name in SHARED_PARAMETERS) return { $ref: `${SHARED}/parameters.yaml#/${SHARED_PARAMETERS[name as keyof typeof SHARED_PARAMETERS]}` };
  return {
    name,
    in: "path",
    required: true,
    description: `${todo} what the value names.`,
    schema: { type: "string", minLength: 1 },
    example: todo,
  };
}

function json(schemaName: string, example: string, examplePrefix: string) {
  return {
    "application/json": {
      schema: { $ref: `../schemas/${schemaName}.yaml` },
      examples: { [example]: { $ref: `../examples/${examplePrefix}.${example}.yaml` } },
    },
  };
}

function errors(names: readonly string[], hasBody: boolean, { statuses, responses }: Conventions) {
  const applies = { always: true, input: names.length > 0 || hasBody, body: hasBody };
  const isBotPath = names.some((name) => name in SHARED_PARAMETERS);
  const declared = Object.entries(statuses).filter(([, when]) => applies[when]);
  return Object.fromEntries(
    declared.map(([status]) => {
      const [general, forBots] = responses[status] ?? [];
      return [status, { $ref: `${SHARED}/responses.yaml#/${(isBotPath && forBots) || general}` }];
    }),
  );
}

function schema(todo: string, about: string, property: string) {
  return {
    type: "object",
    description: `${todo} ${about}.`,
    required: [property],
    properties: { [property]: { type: "string", minLength: 1, description: `${todo} what the field is.` } },
  };
}

function pascal(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
