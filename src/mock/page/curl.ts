import { asObject, type Json, type Operation, type Parameter, placeholders } from "../description.js";

/** A command for a POSIX shell that calls an operation. */
export interface Curl {
  /** Of the example that it sends; empty when it sends no body. */
  readonly name: string;
  readonly line: string;
}

/** One command for each example of the request body, or a single one without a body. All values come from the description's examples. */
export function curlLines(operation: Operation, origin: string, token: string): Curl[] {
  const { method, parameters, security, bodyExamples } = operation;
  const headers = parameters.filter((one) => one.in === "header" && one.required).map(({ name, example }) => `${name}: ${textOf(example)}`);
  const start = [
    "curl",
    ...(method === "GET" ? [] : ["-X", method]),
    quote(origin + target(operation)),
    ...[...(security.length > 0 ? [`auth: ${token}`] : []), ...headers].flatMap((header) => ["-H", quote(header)]),
  ];
  if (bodyExamples.size === 0) return [{ name: "", line: start.join(" ") }];
  return Array.from(bodyExamples, ([name, example]) => ({ name, line: [...start, ...body(operation, example)].join(" ") }));
}

function target({ path, parameters, paging }: Operation): string {
  const pathValue = (name: string) => textOf(parameters.find((one) => one.in === "path" && one.name === name)?.example ?? name);
  const filled = placeholders(path).reduce((at, name) => at.replace(`{${name}}`, () => encodeURIComponent(pathValue(name))), path);
  const pages = [paging?.position, paging?.limit];
  const isShown = ({ name, required, example }: Parameter) =>
    example !== undefined && (required || pages.includes(`$request.query.${name}`));
  const query = parameters.filter((one) => one.in === "query" && isShown(one)).map(({ name, example }) => [name, textOf(example)]);
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

function body({ bodyTypes, bodySchema }: Operation, example: Json): string[] {
  const [type = ""] = bodyTypes;
  if (type !== "multipart/form-data") return ["-H", quote(`content-type: ${type}`), "--data-raw", quote(textOf(example))];
  const fields = asObject(bodySchema?.properties);
  return Object.entries(asObject(example)).flatMap(([name, value]) =>
    asObject(fields[name]).contentMediaType === undefined
      ? ["--form-string", quote(`${name}=${textOf(value)}`)]
      : ["-F", quote(`${name}="${textOf(value).replace(/[\\"]/g, "\\$&")}";filename=${name}.txt`)],
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

/** In single quotes a shell reads every sign as it is, but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
