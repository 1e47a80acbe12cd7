import type { ErrorObject } from "ajv/dist/2020.js";
import type { Content } from "../../description/content.js";
import type { Description } from "../../description/description.js";
import type { Json } from "../../description/json.js";
import { formatPointer, type KeyPath, keysInto, valueAt } from "../../description/key-path.js";
import type { Operation } from "../../description/operation.js";
import { walk } from "../../description/parts.js";
import { SchemaValidator } from "../../description/schema/validator.js";
import { findUndocumented } from "./undocumented.js";

/** What a server sent. */
export interface LiveResponse {
  readonly status: number;
  /** The decoded body; `undefined` when there is none. */
  readonly body: unknown;
  /** There is a body, but it is not JSON. */
  readonly notJson?: boolean;
}

/** Something about a response that the description does not say. It holds names and types, never a value. */
export interface ResponseFinding {
  /** An undocumented field breaks nothing: responses may grow. */
  readonly kind: "difference" | "undocumented";
  /** JSON Pointer into the body; `*` stands for every index, and for a key that is data. */
  readonly pointer: string;
  readonly problem: string;
  /** In how many places. */
  readonly count: number;
}

const CHOICES = ["oneOf", "anyOf"];
/** Other keys may be data, such as an e-mail address or an id. */
const FIELD_NAME = /^[A-Za-z_$][\w$]*$/;

/** Makes the function that compares a response with the description of its operation. */
export function createFindings(description: Description) {
  const validator = new SchemaValidator({ closed: false });
  const known = fieldNames(description);

  return (operation: Operation, { status, body, notJson }: LiveResponse): ResponseFinding[] => {
    const whole = (problem: string): ResponseFinding[] => [{ kind: "difference", pointer: "", problem, count: 1 }];
    const response = operation.declared(status);
    if (response === undefined) return whole(`status ${status} is not documented`);
    const schema = contentOf(response.contents, body)?.schema;
    if (schema === undefined) return body === undefined ? [] : whole("is there, where no body is documented");
    if (notJson) return whole("is not JSON");
    if (body === undefined) return whole("is missing");

    const value = body as Json;
    const differences = withoutBranches(validator.violations(schema, value)).map((error) => ({
      path: keysInto(value, error.instancePath),
      problem: describeProblem(error, value),
    }));
    const fields = findUndocumented([schema], value).map((path) => ({
      path,
      problem: `is not documented (${typeName(valueAt(value, path))})`,
    }));
    const named = (token: string | number) => typeof token === "string" && known.has(token);
    const isField = (token: string | number) => typeof token === "string" && FIELD_NAME.test(token);
    return [
      ...count("difference", differences, (path) => path.map((token) => (named(token) ? token : "*"))),
      ...count("undocumented", fields, (path) =>
        path.map((token, index) => (named(token) || (index === path.length - 1 && isField(token)) ? token : "*")),
      ),
    ];
  };
}

/** The media type that a body belongs to; what headers say is no help, since APIs send JSON as `text/html`. */
function contentOf(contents: readonly Content[], body: unknown): Content | undefined {
  return contents.find(({ mediaType }) => mediaType.startsWith("text/") === (typeof body === "string")) ?? contents[0];
}

/** The branches of a choice that did not fit say more than a reader wants: one of them was never meant. */
function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => CHOICES.includes(keyword));
  const isInside = (error: ErrorObject) =>
    choices.some(
      (choice) =>
        choice !== error &&
        (error.instancePath.startsWith(`${choice.instancePath}/`) ||
          (error.instancePath === choice.instancePath && !CHOICES.includes(error.keyword))),
    );
  return errors.filter((error) => !isInside(error));
}

function describeProblem({ keyword, message, instancePath }: ErrorObject, body: Json): string {
  const value = valueAt(body, keysInto(body, instancePath));
  if (CHOICES.includes(keyword)) return `fits none of the documented shapes (${typeName(value)})`;
  return keyword === "type" ? `${message}, is ${typeName(value)}` : (message ?? keyword);
}

function count(
  kind: ResponseFinding["kind"],
  found: readonly { path: KeyPath; problem: string }[],
  show: (path: KeyPath) => KeyPath,
): ResponseFinding[] {
  const findings = new Map<string, ResponseFinding>();
  for (const { path, problem } of found) {
    const pointer = formatPointer(show(path));
    const key = `${pointer} ${problem}`;
    findings.set(key, { kind, pointer, problem, count: (findings.get(key)?.count ?? 0) + 1 });
  }
  return [...findings.values()];
}

function typeName(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Every field that the description names. */
function fieldNames({ root }: Description): Set<string> {
  const schemas = [...walk("root", root)].filter(({ kind }) => kind === "schema");
  return new Set(schemas.flatMap(({ place }) => place.entries("properties").map(([name]) => name)));
}
