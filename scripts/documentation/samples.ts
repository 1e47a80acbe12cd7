import { type CurlCommand, isCurl, readCurl } from "./curl.js";
import { nameDataKeys } from "./data-keys.js";
import type { Findings } from "./finding.js";
import { readJson } from "./json-sample.js";
import { methodsOf, type Part, type Role, roleOf, type Section } from "./sections.js";
import { type Shape, shapeOf } from "./shape.js";

/** A sample of a request or a response. */
export interface Sample {
  readonly role: "request" | "response" | "error";
  /** The methods that the words around it name. */
  readonly methods: readonly string[];
  readonly line: number;
  readonly curl?: CurlCommand;
  /** Of its body; absent when there is none, or it could not be read. */
  readonly shape?: Shape;
  /** Members without the object around them. */
  readonly fragment: boolean;
  /** It stands beside a table of the body, so it may be an example of one field. */
  readonly part: boolean;
}

/** Reads the code blocks of a section. Those that are neither a curl command nor under a heading for requests or responses are no samples. */
export function readSamples(section: Section, findings: Findings): Sample[] {
  return section.parts.flatMap((part) => {
    if (part.block.kind !== "code") return [];
    const { value, line } = part.block;
    if (isCurl(value)) return readRequest(value, line, methodsOf(part), findings);
    const place = roleOf(part.headings);
    const role = sampleRole(place);
    return role ? [{ ...readBody(part, role, findings), part: place === "body" }] : [];
  });
}

function sampleRole(role: Role | undefined): Sample["role"] | undefined {
  if (role === "body") return "request";
  return role === "request" || role === "response" || role === "error" ? role : undefined;
}

function readRequest(text: string, line: number, methods: readonly string[], findings: Findings): Sample[] {
  const curl = readCurl(text);
  if (!curl) {
    findings.problem(line, "a curl command without an address");
    return [];
  }
  if (curl.nested) findings.note(line, "a curl command inside the body of another one; the inner one was read");
  const sample = { role: "request", methods, line, curl, fragment: false, part: false } as const;
  if (curl.body === undefined) return [sample];
  const at = text.slice(0, text.lastIndexOf(curl.body)).split("\n").length;
  const shape = readShape(curl.body, line + at, findings);
  return [shape ? { ...sample, ...shape } : sample];
}

function readBody(part: Part, role: Sample["role"], findings: Findings): Omit<Sample, "part"> {
  const { value, line, language } = part.block as Extract<Part["block"], { kind: "code" }>;
  const methods = methodsOf(part);
  if (language === "text" || /^[A-Za-z]/.test(value.trim())) {
    return { role, methods, line, fragment: false, shape: shapeOf(value, value, line + 1) };
  }
  const read = readShape(value, line + 1, findings);
  if (!read) return { role, methods, line, fragment: false };
  const isError = role === "response" && reportsErrors(read.shape);
  return { role: isError ? "error" : role, methods, line, ...read };
}

function readShape(text: string, line: number, findings: Findings): { shape: Shape; fragment: boolean } | undefined {
  if (/^\{\s*<[^<>]*>\s*\}$|^<[^<>]*>$/.test(text.trim())) return undefined;
  const json = readJson(text);
  if (!json.ok) {
    findings.problem(line, `a sample that is no JSON: ${json.why}`);
    return undefined;
  }
  if (json.repaired) findings.note(line, "a sample that is no JSON, repaired");
  return { shape: nameDataKeys(shapeOf(json.value, text, line)), fragment: json.fragment };
}

/** The envelope of an error: nothing but a list of errors with a message. */
function reportsErrors(shape: Shape): boolean {
  const keys = [...shape.values()].filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0]);
  return keys.length === 1 && keys[0] === "errors" && shape.get("errors")?.types.has("array") === true;
}
