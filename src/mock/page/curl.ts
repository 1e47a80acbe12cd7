import type { Content } from "../../description/content.js";
import { parseExpression } from "../../description/expression.js";
import { asObject, type Json } from "../../description/json.js";
import { isMultipart } from "../../description/media-type.js";
import type { Operation } from "../../description/operation.js";
import { fillPath } from "../../description/path-template.js";
import { schemasAt } from "../../description/schema/fields.js";

/** A command for a POSIX shell that calls an operation. */
export interface CurlCommand {
  /** Name of the example that it sends; empty when it sends no body. */
  readonly name: string;
  readonly line: string;
}

/** One command for each example of the request body, or a single one without a body. All values are examples of the description. */
export function curlCommands(operation: Operation, origin: string, token: string): CurlCommand[] {
  const { method, security, requestContents } = operation;
  const ownHeaders = operation.parametersIn("header").filter(({ isRequired }) => isRequired);
  const headers = [
    ...(security.length > 0 ? [`auth: ${token}`] : []),
    ...ownHeaders.map(({ name, example }) => `${name}: ${toText(example)}`),
  ];
  const start = [
    "curl",
    ...(method === "get" ? [] : ["-X", method.toUpperCase()]),
    quote(origin + target(operation)),
    ...headers.flatMap((header) => ["-H", quote(header)]),
  ];
  const commands = requestContents.flatMap((content) =>
    Array.from(content.examples, ([name, example]) => ({ name, line: [...start, ...bodyOptions(content, example)].join(" ") })),
  );
  return commands.length > 0 ? commands : [{ name: "", line: start.join(" ") }];
}

/** Path and query, with the required parameters and those that choose a page. */
function target(operation: Operation): string {
  const { path, pagination } = operation;
  const pathExample = (name: string) => operation.parametersIn("path").find((one) => one.name === name)?.example ?? name;
  const filled = fillPath(path, (name) => encodeURIComponent(toText(pathExample(name))));
  const paging = [pagination?.position, pagination?.limit].map((expression) => parseExpression(expression ?? ""));
  const choosesPage = (name: string) => paging.some((one) => one?.part === "query" && one.name === name);
  const query = operation
    .parametersIn("query")
    .filter(({ name, isRequired, example }) => example !== undefined && (isRequired || choosesPage(name)))
    .map(({ name, example }) => [name, toText(example)]);
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

function bodyOptions({ mediaType, schema }: Content, example: Json): string[] {
  if (!isMultipart(mediaType)) return ["-H", quote(`content-type: ${mediaType}`), "--data-raw", quote(toText(example))];
  const isFile = (name: string) => schema && schemasAt(schema, [name]).some(({ object }) => object.contentMediaType !== undefined);
  return Object.entries(asObject(example)).flatMap(([name, value]) =>
    isFile(name)
      ? ["-F", quote(`${name}="${toText(value).replace(/[\\"]/g, "\\$&")}";filename=${name}.txt`)]
      : ["--form-string", quote(`${name}=${toText(value)}`)],
  );
}

function toText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

/** Within single quotes a shell interprets nothing but the closing quote. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
