import { asObject, type Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { fillPath } from "../../../src/description/path-template.js";
import { type SampleBody, type SampleInput, type SampleParameter, sampleInput } from "./call-input.js";
import { SAMPLE_TOKEN, SAMPLE_URL } from "./settings.js";
import { shellQuote } from "./shell-quote.js";

/** A command line that calls the operation, ready to run in a POSIX shell. */
export function curlSample(operation: Operation): string {
  const input = sampleInput(operation);
  const method = operation.method === "get" ? "" : `-X ${operation.method.toUpperCase()} `;
  return [
    `curl ${method}${shellQuote(SAMPLE_URL + target(operation.path, input))}`,
    `-H "auth: ${SAMPLE_TOKEN}"`,
    ...(input.body ? bodyOptions(input.body) : []),
  ].join(" \\\n  ");
}

/** Path and query of the request. */
export function target(path: string, { path: values, query }: SampleInput): string {
  const value = (name: string) => String(values.find(({ parameter }) => parameter.name === name)?.value ?? name);
  const search = query.flatMap(queryPairs).join("&");
  return fillPath(path, (name) => encodeURIComponent(value(name))) + (search && `?${search}`);
}

/** OpenAPI 3.1.1, 4.8.12.3: a list repeats its name, or is joined. */
function queryPairs({ parameter, value }: SampleParameter): string[] {
  const { name, isExploded } = parameter;
  const values = Array.isArray(value) ? value : [value];
  const encoded = values.map((one) => encodeURIComponent(typeof one === "string" ? one : JSON.stringify(one)));
  return isExploded ? encoded.map((one) => `${name}=${one}`) : [`${name}=${encoded.join(",")}`];
}

function bodyOptions({ mediaType, value, files }: SampleBody): string[] {
  if (files.size > 0)
    return Object.entries(asObject(value)).map(([name, part]) => `-F ${shellQuote(formPart(name, part, files.has(name)))}`);
  return [`-H "content-type: ${mediaType}"`, `-d ${shellQuote(JSON.stringify(value, undefined, 2)).replaceAll("\n", "\n  ")}`];
}

/** A text part that is sent as a file (`;filename=`), so that the sample needs none on the disk. */
function formPart(name: string, value: Json, isFile: boolean): string {
  return isFile ? `${name}="${String(value).replace(/["\\]/g, "\\$&")}";filename=${name}.txt` : `${name}=${String(value)}`;
}
