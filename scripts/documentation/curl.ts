import { shellWords } from "./shell-words.js";
import { type Address, readAddress } from "./url.js";

/** What a curl command sends. */
export interface CurlCommand {
  readonly address: Address;
  /** As it is written; a command that names none sends GET, or POST with a body, but samples often forget it. */
  readonly method?: string;
  readonly headers: readonly string[];
  readonly body?: string;
  /** Names of multipart fields. */
  readonly form: readonly string[];
  /** Whether the text holds a command inside another one, of which the inner one was read. */
  readonly nested: boolean;
}

const METHOD = /^(GET|POST|PUT|PATCH|DELETE)$/;

/** Whether a code block is a curl command, also one that lost its first word. */
export function isCurl(text: string): boolean {
  return /^\s*curl\b/.test(text) || (/^\s*['"]?https?:\/\//.test(text) && /\s(-H|--header)\s/.test(text));
}

/** Reads a curl command; `undefined` when it has no address. */
export function readCurl(text: string): CurlCommand | undefined {
  const starts = [...text.matchAll(/(?:^|\n)\s*curl\s/g)];
  const inner = starts.length > 1 ? text.slice(starts.at(-1)?.index ?? 0) : text;
  const words = shellWords(inner);
  const headers: string[] = [];
  const form: string[] = [];
  let [address, method, body]: [Address?, string?, string?] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = () => words[++at] ?? "";
    if (/^(-X|--request)$/.test(word)) method = next();
    else if (/^(-H|--header)$/.test(word)) headers.push((next().split(":")[0] ?? "").trim());
    else if (/^(-d|--data(-raw|-binary|-urlencode)?)$/.test(word)) body = next().trim();
    else if (/^(-F|--form)$/.test(word)) form.push((next().split("=")[0] ?? "").trim());
    else if (METHOD.test(word)) method ??= word;
    else if (/^(https?:\/\/|\{\{?host)/i.test(word)) address ??= readAddress(word);
  }
  return address && { address, headers, form, nested: starts.length > 1, ...(method ? { method } : {}), ...(body ? { body } : {}) };
}
