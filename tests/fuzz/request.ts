import { type Description, deref, type Json, type Parameter, type PlacedOperation, type Schema } from "../../scripts/lib/description.js";
import type { Dice } from "./dice.js";
import { makeValue } from "./value.js";

/** A request as it goes over the wire. */
export interface WireRequest {
  operation: PlacedOperation;
  method: string;
  /** Path and query, encoded. */
  target: string;
  headers: Record<string, string>;
  /** JSON, before it is written; a form has none. */
  json?: Json;
  body: Buffer;
}

/** Says what is wrong with a value; nothing when it conforms. */
export type Judge = (schema: Schema, value: unknown) => string[];

const BOUNDARY = "----fuzz";

/** A request that the description allows. */
export function makeRequest(description: Description, judge: Judge, operation: PlacedOperation, dice: Dice): WireRequest {
  const value = (schema: Schema) => makeValid(description, judge, schema, dice);
  const parameters = (operation.operation.parameters ?? []).map((one) => deref(description, one));
  const chosen = parameters.filter(({ required }) => required || dice.chance(0.5));
  const values = new Map(chosen.map((one) => [one, value(one.schema ?? {})]));
  const path = operation.path.replaceAll(/\{(.+?)\}/g, (_, name: string) => {
    const [, given] = [...values].find(([one]) => one.in === "path" && one.name === name) ?? [];
    return encodeSegment(String(given));
  });
  const query = [...values].filter(([one]) => one.in === "query").flatMap(([one, given]) => writeQuery(one, given));
  // Header values are visible ASCII.
  const own = [...values].filter(([one]) => one.in === "header").map(([{ name }, given]) => [name, encodeURIComponent(String(given))]);
  const request = {
    operation,
    method: operation.method.toUpperCase(),
    target: path + (query.length > 0 ? `?${query.join("&")}` : ""),
    headers: { auth: "any-text", ...Object.fromEntries(own) } as Record<string, string>,
    body: Buffer.alloc(0),
  };

  const body = operation.operation.requestBody && deref(description, operation.operation.requestBody);
  const [type = "", media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (!media || (!body?.required && dice.chance(0.2))) return request;
  const json = value(media.schema);
  if (type === "multipart/form-data") {
    request.headers["content-type"] = `${type}; boundary=${BOUNDARY}`;
    return { ...request, body: writeForm(deref(description, media.schema), json as Record<string, Json>, dice) };
  }
  request.headers["content-type"] = dice.pick([type, `${type}; charset=utf-8`, type.toUpperCase()]);
  return { ...request, json, body: Buffer.from(JSON.stringify(json)) };
}

/** The generator knows most keywords; Ajv knows all. */
function makeValid(description: Description, judge: Judge, schema: Schema, dice: Dice): Json {
  let wrong: string[] = [];
  for (let attempt = 0; attempt < 100; attempt++) {
    const value = makeValue(description, schema, dice);
    wrong = judge(schema, value);
    if (wrong.length === 0) return value;
  }
  throw new Error(`No value fits ${JSON.stringify(schema).slice(0, 200)}: ${wrong.join("; ")}`);
}

/** Dots alone would climb in the path. */
function encodeSegment(text: string): string {
  return encodeURIComponent(/^\.+$/.test(text) ? `x${text}` : text);
}

function writeQuery({ name, ...parameter }: Parameter & { explode?: boolean }, value: Json): string[] {
  const write = (one: Json) => encodeURIComponent(String(one));
  if (!Array.isArray(value)) return [`${encodeURIComponent(name)}=${write(value)}`];
  if (parameter.explode === false) return [`${encodeURIComponent(name)}=${value.map(write).join(",")}`];
  return value.map((one) => `${encodeURIComponent(name)}=${write(one)}`);
}

function writeForm(schema: Schema, fields: Record<string, Json>, dice: Dice): Buffer {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const parts = Object.entries(fields).map(([name, value]) => {
    const isFile = properties[name]?.contentMediaType !== undefined;
    const file = isFile
      ? `; filename="${dice.pick(["a.txt", "ä.zip", "a b.csv", "a%22b", ""])}"\r\nContent-Type: application/octet-stream`
      : "";
    const content = typeof value === "string" ? value : JSON.stringify(value);
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  });
  return Buffer.from(`${parts.join("")}--${BOUNDARY}--\r\n`);
}
