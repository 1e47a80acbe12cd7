import { InputError } from "./errors/input-error.js";
import { parseUrl } from "./parse-url.js";

export function checkMs(name: string, option: string, ms: unknown): void {
  if (typeof ms !== "number" || !(ms > 0)) throw new InputError(name, option, "must be a number of milliseconds above 0.");
}

export function checkObject(name: string, parameter: string, value: unknown): void {
  if (Object(value) !== value) throw new InputError(name, parameter, "must be an object.");
}

export function checkFunction(name: string, option: string, value: unknown): void {
  if (typeof value !== "function") throw new InputError(name, option, "must be a function.");
}

/** A base URL without a slash at its end. Messages never quote the URL: it may contain a password. */
export function readBaseUrl(baseUrl: string): string {
  const invalid = (problem: string) => new InputError("createClient", "baseUrl", problem);
  const url = parseUrl(baseUrl);
  if (!url || !/^https?:/.test(url.protocol))
    throw invalid(`is ${baseUrl ? "not an http or https URL" : "missing"}. Pass scheme and host, such as "https://platform.kore.ai".`);
  const path = url.pathname.replace(/\/+$/, "");
  const extra = [
    (url.username || url.password) && "credentials",
    /\/api(\/[\d.]+)?\/public$/.test(path) && "a path that the client adds itself",
    url.search && "a query",
    url.hash && "a hash",
  ].filter(Boolean);
  if (extra.length > 0) throw invalid(`has ${extra.join(" and ")}. Pass "${url.origin}".`);
  return url.origin + path;
}
