import type { TryOperation, TryParameter } from "../../../../scripts/docs/view/try-operation.js";

/** What the reader has entered, by parameter name; what is empty is not sent. */
export type Values = Readonly<Record<string, string>>;

/**
 * The request for what the reader has entered.
 *
 * @throws Error that says which entry is wrong
 */
export function buildRequest(operation: TryOperation, server: string, token: string, values: Values, body: string): Request {
  const { method, path, parameters } = operation;
  const entered = (location: TryParameter["in"]) =>
    parameters.filter((parameter) => parameter.in === location && (values[parameter.name] ?? "") !== "");
  const query = entered("query").flatMap((parameter) => queryPairs(parameter, values[parameter.name] ?? ""));
  const headers = new Headers({ auth: token });
  for (const { name } of entered("header")) headers.set(name, values[name] ?? "");
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    if (value === "") throw new Error(`Enter a value for ${name}.`);
    return encodeURIComponent(value);
  });
  const content = bodyOf(operation, body);
  if (content && !(content instanceof FormData)) headers.set("content-type", operation.body?.mediaType ?? "application/json");
  return new Request(`${origin(server)}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`, {
    method,
    headers,
    credentials: "omit",
    redirect: "manual",
    referrerPolicy: "no-referrer",
    ...(content && { body: content }),
  });
}

function origin(server: string): string {
  try {
    return new URL(/^https?:\/\//.test(server) ? server : `https://${server}`).href.replace(/\/$/, "");
  } catch {
    throw new Error(`"${server}" is not the address of a server, such as http://127.0.0.1:4010.`);
  }
}

function queryPairs({ name, isExploded }: TryParameter, value: string): string[] {
  const parts = isExploded ? value.split(",") : [value];
  return parts.map((part) => `${name}=${encodeURIComponent(part.trim())}`);
}

function bodyOf({ body }: TryOperation, text: string): string | FormData | undefined {
  if (body === undefined || text.trim() === "") return undefined;
  const value = parse(text);
  if (!body.mediaType.startsWith("multipart/")) return text;
  const form = new FormData();
  for (const [name, part] of Object.entries(value)) {
    if (body.files.includes(name)) form.set(name, new Blob([String(part)]), `${name}.txt`);
    else form.set(name, String(part));
  }
  return form;
}

function parse(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new Error(`The body is not JSON: ${(error as Error).message}.`);
  }
}
