import { stringify } from "yaml";
import { type Conventions, verbOf } from "../lib/conventions.js";
import { type HttpMethod, pathParameters } from "../lib/description.js";
import { pathFileName } from "../lib/path-file-name.js";

/** The operation to scaffold. */
export interface NewOperation {
  module: string;
  verb: string;
  method: HttpMethod;
  path: string;
  /** Last part of the documentation page's URL. */
  page: string;
  /** Date of today, `2026-01-31`. */
  today: string;
}

/** File name below openapi/modules/<module>/ -> YAML text. */
export type Skeleton = Map<string, string>;

const SHARED = "../../../shared";
const WORDS = { botId: "BotId", streamId: "StreamId" } as const;

/** Files of a new operation that pass the lint as they are, with a word to replace wherever the documentation must speak. */
export function skeleton(wanted: NewOperation, conventions: Conventions): Skeleton {
  const id = `${wanted.module}.${wanted.verb}`;
  const noun = pascal(wanted.module) + pascal(wanted.verb);
  const hasBody = wanted.method === "post" || wanted.method === "put";
  const files: Skeleton = new Map([
    [
      `paths/${pathFileName(wanted.path, conventions.basePaths)}`,
      stringify({ [wanted.method]: operation(wanted, id, noun, hasBody, conventions) }),
    ],
    [`schemas/${noun}Response.yaml`, stringify(schema("What the call answers.", "status", "State that the call answers."))],
    [`examples/${id}.200.done.yaml`, stringify({ summary: "Done", value: { status: "done" } })],
  ]);
  if (hasBody) {
    files.set(`schemas/${noun}Request.yaml`, stringify(schema("What the call takes.", "name", "Name that the call takes.")));
    files.set(`examples/${id}.request.minimal.yaml`, stringify({ summary: "Required fields only", value: { name: "Travel Desk" } }));
  }
  return files;
}

function operation(wanted: NewOperation, id: string, noun: string, hasBody: boolean, conventions: Conventions) {
  const names = pathParameters(wanted.path);
  return {
    operationId: id,
    tags: [wanted.module],
    summary: `${pascal(wanted.verb)} something in one line`,
    description: "Says in one or two sentences what the call does.",
    externalDocs: { description: "Title of the page", url: conventions.documentation + wanted.page },
    "x-provenance": { page: wanted.page, edition: "docs-v2", checked: wanted.today, level: "documented" },
    ...(wanted.method !== "get" && conventions.safeVerbs.includes(verbOf(wanted.verb)) && { "x-safe": true }),
    security: [{ adminConsole: [] }],
    ...(names.length > 0 && { parameters: names.map(parameter) }),
    ...(hasBody && {
      requestBody: { required: true, description: "What the call takes.", content: json(`${noun}Request`, "minimal", `${id}.request`) },
    }),
    responses: {
      "200": { description: "The call succeeded.", content: json(`${noun}Response`, "done", `${id}.200`) },
      ...errors(names, hasBody, conventions),
    },
  };
}

function parameter(name: string) {
  if (name in WORDS) return { $ref: `${SHARED}/parameters.yaml#/${WORDS[name as keyof typeof WORDS]}` };
  return {
    name,
    in: "path",
    required: true,
    description: "Says what the value names.",
    schema: { type: "string", minLength: 1 },
    example: "example",
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
  const isBotPath = names.some((name) => name in WORDS);
  const declared = Object.entries(statuses).filter(([, when]) => applies[when]);
  return Object.fromEntries(
    declared.map(([status]) => {
      const [general, forBots] = responses[status] ?? [];
      return [status, { $ref: `${SHARED}/responses.yaml#/${(isBotPath && forBots) || general}` }];
    }),
  );
}

function schema(description: string, property: string, about: string) {
  return {
    type: "object",
    description,
    required: [property],
    properties: { [property]: { type: "string", minLength: 1, description: about } },
  };
}

function pascal(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
