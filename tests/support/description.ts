import {
  deref,
  groupByModule,
  type Json,
  listOperations,
  loadBundle,
  type MediaType,
  type PlacedOperation,
  type Schema,
} from "../../scripts/lib/description.js";
import { schemaValidator } from "../../scripts/lib/schema-validator.js";

export type { Json, JsonObject, PlacedOperation, Schema } from "../../scripts/lib/description.js";

/** The committed bundle. The tests ask this file what the description says; nothing else in them reads it. */
export const description = await loadBundle();
export const operations = listOperations(description);
/** Operations by module. */
export const modules = groupByModule(operations);

/** One media type of a request or a response. */
export interface Content {
  mediaType: string;
  schema: Schema;
  examples: { name: string; value: Json }[];
}
export interface Parameter {
  name: string;
  in: string;
  isRequired: boolean;
  schema: Schema;
  example: Json | undefined;
}

/** What is wrong with a value, one line each. A field that the description does not name is allowed. */
export const openViolations = schemaValidator(description, { closed: false });
/** What is wrong with a value, one line each. A field that the description does not name is wrong: for responses. */
export const closedViolations = schemaValidator(description, { closed: true });

export function parametersOf({ operation }: PlacedOperation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => {
    const { name, in: location, required = false, schema = {}, example } = deref(description, parameter);
    return { name, in: location, isRequired: required, schema, example };
  });
}

/** The body that an operation takes. Those of this API take one media type. */
export function requestContent({ operation }: PlacedOperation): (Content & { isRequired: boolean }) | undefined {
  const body = operation.requestBody && deref(description, operation.requestBody);
  const [content] = contentsOf(body?.content);
  return content && { ...content, isRequired: body?.required ?? false };
}

/** Declared statuses, such as `200` or `default`. */
export function statusesOf({ operation }: PlacedOperation): string[] {
  return Object.keys(operation.responses);
}

/** Media types of the response that is declared for a status. */
export function responseContents({ operation }: PlacedOperation, status: number | string): Content[] {
  const response = operation.responses[status];
  return response ? contentsOf(deref(description, response).content) : [];
}

/** The schema of the JSON that an operation returns with a status. */
export function responseSchema(placed: PlacedOperation, status: number | string): Schema {
  return responseContents(placed, status)[0]?.schema ?? {};
}

/** @throws Error when there is no such example */
export function responseExample(placed: PlacedOperation, status: number | string, name: string): Json {
  const found = responseContents(placed, status)[0]?.examples.find((example) => example.name === name);
  if (!found) throw new Error(`${placed.id} has no example ${status} ${name}`);
  return found.value;
}

/** A schema with its reference followed; keywords beside the reference are dropped. */
export function resolveSchema(schema: Schema): Schema {
  return deref(description, schema);
}

/** An operation that starts a job, and the one that reports the job's state. */
export interface JobPair {
  start: PlacedOperation;
  status: PlacedOperation;
  /** Status parameters by name, as the link writes them. */
  parameters: Readonly<Record<string, string>>;
}

/** Every pair that a link joins. */
export const jobPairs: JobPair[] = operations.flatMap((start) =>
  Object.values(start.operation.responses)
    .flatMap((response) => Object.values(deref(description, response).links ?? {}))
    .flatMap(({ operationId, parameters = {} }) => {
      const status = operations.find(({ id }) => id === operationId);
      return status?.operation["x-job"] ? [{ start, status, parameters }] : [];
    }),
);

/** Operations with pages. */
export const pagedOperations = operations.filter(({ operation }) => operation["x-pagination"]);

/** The value at an expression such as `$response.body#/response/0/status`. */
export function at(value: unknown, expression: string): unknown {
  const keys = (expression.split("#")[1] ?? "").split("/").slice(1);
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function contentsOf(content: Record<string, MediaType> = {}): Content[] {
  return Object.entries(content).map(([mediaType, { schema, examples = {} }]) => ({
    mediaType,
    schema,
    examples: Object.entries(examples).map(([name, example]) => ({ name, value: deref(description, example).value })),
  }));
}
