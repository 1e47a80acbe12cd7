import { ApiError, DecodeError, KoreError, NetworkError, TimeoutError } from "../../src/client/index.js";
import { type Description, listOperations, type PlacedOperation } from "../lib/description.js";
import { UserError } from "../lib/user-error.js";
import { createFindings, type Finding, type LiveAnswer } from "./findings.js";
import { createValues, type Values } from "./values.js";
import { listWants, type Want } from "./wants.js";

/** How an operation did. `words` are the API's own. */
export type Outcome = { readonly id: string } & (
  | { readonly result: "conforms" | "differs"; readonly findings: readonly Finding[] }
  | { readonly result: "refused"; readonly words: string; readonly findings: readonly Finding[] }
  | { readonly result: "skipped"; readonly why: string }
);

export interface Verification {
  readonly description: Description;
  /** The operations to send. */
  readonly operations: readonly PlacedOperation[];
  /** Kinds of app that there is a token of; `undefined` when one token is for all. */
  readonly kinds: readonly string[] | undefined;
  /** Values by name. */
  readonly given: ReadonlyMap<string, string>;
  /** An undocumented field is a difference. */
  readonly strict: boolean;
  readonly call: CallOperation;
}

/** Sends one operation through the client, as `raw()` does. */
export type CallOperation = (placed: PlacedOperation, input: object, headers: Record<string, string>) => Promise<RawAnswer>;
export interface RawAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** GET, and what the description marks as reading although its method does not say so. Nothing else may ever be sent. */
export function safeOperations(description: Description): PlacedOperation[] {
  return listOperations(description).filter(({ method, operation }) => method === "get" || operation["x-safe"]);
}

/** Sends operations one after the other, those first that need nothing of another's answer, and tells how each did. */
export async function* verify({ description, operations, kinds, given, strict, call }: Verification): AsyncGenerator<Outcome> {
  const values = createValues(description, operations, given);
  const compare = createFindings(description);
  const isOpen = ({ operation }: PlacedOperation) =>
    !kinds || operation.security.some((one) => Object.keys(one).some((kind) => kinds.includes(kind)));
  const waiting = new Set(operations.filter(isOpen));
  let anyAnswer = false;

  for (let next = findReady(); next; next = findReady()) {
    const { placed, input, headers } = next;
    waiting.delete(placed);
    const answered = await call(placed, input, headers).then(toAnswer, withoutAnswer);
    if ("failure" in answered) {
      // Nobody is there at all.
      if (!anyAnswer) throw new UserError(answered.failure);
      yield { id: placed.id, result: "refused", words: answered.failure, findings: [] };
      continue;
    }
    anyAnswer = true;
    const findings = compare(placed, answered);
    if (answered.words !== undefined) {
      yield { id: placed.id, result: "refused", words: answered.words, findings };
      continue;
    }
    values.learn(placed, answered.body);
    const differs = findings.some(({ kind }) => strict || kind === "difference");
    yield { id: placed.id, result: differs ? "differs" : "conforms", findings };
  }
  for (const placed of operations) {
    if (!isOpen(placed)) yield { id: placed.id, result: "skipped", why: appsNeeded(placed) };
    else if (waiting.has(placed)) yield { id: placed.id, result: "skipped", why: howToGive(missing(placed), values) };
  }

  function findReady() {
    for (const placed of waiting) if (missing(placed).length === 0) return { placed, ...toInput(description, placed, values) };
    return undefined;
  }
  function missing(placed: PlacedOperation): Want[] {
    return listWants(description, placed).filter((want) => want.required && values.find(placed, want) === undefined);
  }
}

/** The input of the client's call. Where the description has a body, one is sent, empty if there are no values for it. */
function toInput(description: Description, placed: PlacedOperation, values: Values) {
  const filled = listWants(description, placed)
    .map((want) => ({ want, value: values.find(placed, want) }))
    .filter(({ value }) => value !== undefined);
  const pick = (...places: Want["in"][]) =>
    Object.fromEntries(filled.filter(({ want }) => places.includes(want.in)).map(({ want, value }) => [want.name, value]));
  const input = pick("path", "query");
  return {
    input: placed.operation.requestBody ? { ...input, body: pick("body") } : input,
    headers: pick("header") as Record<string, string>,
  };
}

type Answered = LiveAnswer & { readonly words?: string };

/** What `raw()` gave, without what could hold a tenant's data. */
function toAnswer({ data, error, response }: RawAnswer): Answered {
  if (!(error instanceof ApiError)) return { status: response.status, body: data };
  const { status, body, errors, excerpt } = error;
  const said = errors.map(({ msg, code }) => (code === undefined ? msg : `${msg} (code ${code})`)).join("; ");
  return {
    status,
    body,
    notJson: body === undefined && excerpt !== "",
    words: `${status}: ${said || "without a reason in the API's form"}`,
  };
}

function withoutAnswer(error: unknown): Answered | { failure: string } {
  // Its message holds the start of the answer.
  if (error instanceof DecodeError) return { status: error.status, body: undefined, notJson: true };
  if (error instanceof NetworkError || error instanceof TimeoutError) return { failure: error.message };
  throw error instanceof KoreError ? new UserError(error.message, 2) : error;
}

function appsNeeded({ operation }: PlacedOperation): string {
  const kinds = operation.security.flatMap(Object.keys);
  return `needs an app of kind ${kinds.join(" or ")}: give ${kinds.map((kind) => `--app ID:${kind}`).join(" or ")}`;
}

function howToGive(wants: readonly Want[], values: Values): string {
  const sources = new Set(wants.flatMap((want) => values.sourcesOf(want)));
  const told = sources.size > 0 ? `; the answer of ${[...sources].join(" or ")} could tell` : "";
  return `needs ${wants.map(({ name }) => name).join(", ")}: give ${wants.map(({ name }) => `--set ${name}=VALUE`).join(" ")}${told}`;
}
