import { asList, asObject, type Json, type Operation } from "./description.js";
import type { MockAnswer } from "./exchange.js";

/** A failure in the API's own envelope, for what no operation declares. */
export function failure(status: number, msg: string, headers: Record<string, string> = {}): MockAnswer {
  return { status, headers, body: { errors: [{ msg, code: status }] }, problems: [msg] };
}

/** A failure that an operation declares, as one of its examples shows it. */
export function declaredFailure(operation: Operation, status: number, example: string, problem: string): MockAnswer {
  const examples = operation.examples.get(status);
  const body = examples?.get(example) ?? examples?.values().next().value;
  return body === undefined ? failure(status, problem) : { status, body, problems: [problem] };
}

/** The examples that show a request which breaks the description; others show one particular fault. */
const GENERAL = ["improper-payload", "invalid-arguments"];

/** A refusal of a request: the first status of those that the operation declares, its general example, where it has one, with the problems in words. */
export function refusal(operation: Operation, statuses: readonly number[], problems: readonly string[]): MockAnswer {
  const status = statuses.find((one) => operation.examples.has(one)) ?? 400;
  const examples = operation.examples.get(status);
  const example = GENERAL.map((name) => examples?.get(name)).find((value) => value !== undefined);
  return { status, body: inWords(example, status, problems.join("; ")), problems };
}

function inWords(example: Json | undefined, status: number, words: string): Json {
  const [first] = asList(asObject(example).errors);
  if (first === undefined) return { errors: [{ msg: words, code: status }] };
  const { msg, ...rest } = asObject(first);
  return { errors: [{ msg: `${String(msg)}: ${words}`, code: status, ...rest }] };
}
