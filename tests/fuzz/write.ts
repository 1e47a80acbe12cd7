import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { requestContent } from "../support/description.js";
import { TOKEN } from "../support/token.js";
import { type Input, keyOf } from "./input.js";
import { WireRequest } from "./wire-request.js";

const BOUNDARY = "----fuzz";

/** The request that a correct client would send for an input. */
export function writeRequest(placed: Operation, input: Input): WireRequest {
  const given = (location: string): [name: string, value: string][] =>
    placed.parameters.flatMap((parameter) => {
      const value = parameter.in === location ? input.parameters[keyOf(parameter)] : undefined;
      return value === undefined ? [] : [[parameter.name, value]];
    });
  const path = given("path").reduce((template, [name, value]) => template.replace(`{${name}}`, () => encodeSegment(value)), placed.path);
  const query = given("query").map((pair) => pair.map(encodeURIComponent).join("="));
  // Header values are visible ASCII.
  const headers = Object.fromEntries(given("header").map(([name, value]) => [name, encodeURIComponent(value)]));
  return new WireRequest(placed, {
    method: placed.method.toUpperCase(),
    target: [path, ...(query.length > 0 ? [query.join("&")] : [])].join("?"),
    json: input.body,
    ...writeBody(placed, input, { auth: TOKEN, ...headers }),
  });
}

/** Dots alone would climb in the path. */
function encodeSegment(text: string): string {
  return encodeURIComponent(/^\.+$/.test(text) ? `x${text}` : text);
}

function writeBody(
  placed: Operation,
  { body, typeStyle, fileName }: Input,
  headers: Record<string, string>,
): { headers: Record<string, string>; body: Buffer } {
  const content = requestContent(placed);
  if (!content || body === undefined) return { headers, body: Buffer.alloc(0) };
  const { mediaType, schema } = content;
  if (mediaType === "multipart/form-data") {
    const type = `${mediaType}; boundary=${BOUNDARY}`;
    return {
      headers: { ...headers, "content-type": type },
      body: writeForm(schema, body as Record<string, Json>, fileName),
    };
  }
  const types = { plain: mediaType, charset: `${mediaType}; charset=utf-8`, "upper case": mediaType.toUpperCase() };
  return { headers: { ...headers, "content-type": types[typeStyle] }, body: Buffer.from(JSON.stringify(body)) };
}

function writeForm(schema: Place | undefined, fields: Record<string, Json>, fileName: string): Buffer {
  const parts = Object.entries(fields).map(([name, value]) => {
    const isFile = schema?.get("properties", name, "contentMediaType") !== undefined;
    const file = isFile ? `; filename="${fileName}"\r\nContent-Type: application/octet-stream` : "";
    const content = typeof value === "string" ? value : JSON.stringify(value);
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  });
  return Buffer.from(`${parts.join("")}--${BOUNDARY}--\r\n`);
}
