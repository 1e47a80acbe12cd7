import type { ErrorObject } from "ajv/dist/2020.js";
import { type Description, deref, type Json, type MediaType, type PlacedOperation } from "../lib/description.js";
import { formatPointer, isObject, member, parsePointer } from "../lib/json.js";
import { schemaViolations } from "../lib/schema-validator.js";
import { findUndocumented, type Way } from "./undocumented.js";

/** What a server answered. */
export interface LiveAnswer {
  readonly status: number;
  /** The decoded body; `undefined` when there is none. */
  readonly body: unknown;
  /** There is a body, but it is not JSON. */
  readonly notJson?: boolean;
}

/** Something about an answer that the description does not say. It holds names and types, never a value. */
export interface Finding {
  /** An undocumented field breaks nothing: answers may grow. */
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

/** Makes the function that compares an answer with the description of its operation. */
export function createFindings(description: Description) {
  const violations = schemaViolations(description, { closed: false });
  const known = fieldNames(description);

  return ({ operation }: PlacedOperation, { status, body, notJson }: LiveAnswer): Finding[] => {
    const whole = (problem: string): Finding[] => [{ kind: "difference", pointer: "", problem, count: 1 }];
    const response = operation.responses[status];
    if (response === undefined) return whole(`status ${status} is not documented`);
    const media = mediaOf(deref(description, response).content ?? {}, body);
    if (media === undefined) return body === undefined ? [] : whole("is there, where no body is documented");
    if (notJson) return whole("is not JSON");
    if (body === undefined) return whole("is missing");

    const value = body as Json;
    const differences = withoutBranches(violations(media.schema, value)).map((error) => ({
      way: keys(value, error.instancePath),
      problem: inWords(error, value),
    }));
    const fields = findUndocumented(description, [media.schema], value).map((way) => ({
      way,
      problem: `is not documented (${typeName(at(value, way))})`,
    }));
    const named = (token: string | number) => typeof token === "string" && known.has(token);
    const isField = (token: string | number) => typeof token === "string" && FIELD_NAME.test(token);
    return [
      ...count("difference", differences, (way) => way.map((token) => (named(token) ? token : "*"))),
      ...count("undocumented", fields, (way) =>
        way.map((token, index) => (named(token) || (index === way.length - 1 && isField(token)) ? token : "*")),
      ),
    ];
  };
}

/** The media type that a body belongs to; what headers say is no help, since APIs send JSON as `text/html`. */
function mediaOf(content: Record<string, MediaType>, body: unknown): MediaType | undefined {
  const media = Object.entries(content);
  return (media.find(([type]) => type.startsWith("text/") === (typeof body === "string")) ?? media[0])?.[1];
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

function inWords({ keyword, message, instancePath }: ErrorObject, body: Json): string {
  const value = at(body, keys(body, instancePath));
  if (CHOICES.includes(keyword)) return `fits none of the documented shapes (${typeName(value)})`;
  return keyword === "type" ? `${message}, is ${typeName(value)}` : (message ?? keyword);
}

function count(kind: Finding["kind"], found: readonly { way: Way; problem: string }[], show: (way: Way) => Way): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { way, problem } of found) {
    const pointer = formatPointer(show(way));
    const key = `${pointer} ${problem}`;
    findings.set(key, { kind, pointer, problem, count: (findings.get(key)?.count ?? 0) + 1 });
  }
  return [...findings.values()];
}

/** A pointer of Ajv as keys; those of lists are numbers. */
function keys(value: Json, pointer: string): Way {
  let here: Json | undefined = value;
  return parsePointer(pointer).map((token) => {
    const key = Array.isArray(here) ? Number(token) : token;
    here = member(here, key);
    return key;
  });
}

function at(value: Json, way: Way): Json | undefined {
  return way.reduce<Json | undefined>((here, key) => member(here, key), value);
}

function typeName(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Every field that the description names. */
function fieldNames(description: Description): Set<string> {
  const names = new Set<string>();
  const visit = (node: Json | undefined): void => {
    if (typeof node !== "object" || node === null) return;
    if (isObject(node) && isObject(node.properties)) for (const name of Object.keys(node.properties)) names.add(name);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(description.components as unknown as Json);
  visit(description.paths as unknown as Json);
  return names;
}
