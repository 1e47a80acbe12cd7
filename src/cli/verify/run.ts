import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { UserError } from "../user-error.js";
import { createFindings, type ResponseFinding } from "./findings.js";
import { type Input, listInputs } from "./inputs.js";
import { type RawResult, receive } from "./received.js";
import { repeatedPage, secondPageInput } from "./second-page.js";
import { createValues, type Values } from "./values.js";

/** The result of one operation. `message` is the API's own. */
export type OperationOutcome = { readonly id: string } & (
  | ({ readonly result: "conforms" | "differs" } & Compared)
  | ({ readonly result: "refused"; readonly message: string } & Compared)
  | { readonly result: "skipped"; readonly why: string }
);

interface Compared {
  /** HTTP status; absent when no response came. */
  readonly status?: number;
  /** How many pages of a list were compared; 1 for what has no pages. */
  readonly pages: number;
  readonly findings: readonly ResponseFinding[];
}

export interface Verification {
  readonly description: Description;
  /** The operations to send. */
  readonly operations: readonly Operation[];
  /** Kinds of app that there is a token of; `undefined` when one token is for all. */
  readonly kinds: readonly string[] | undefined;
  /** Values by name. */
  readonly given: ReadonlyMap<string, string>;
  /** An undocumented field is a difference. */
  readonly strict: boolean;
  readonly call: CallOperation;
}

/** Sends one operation through the client, as `raw()` does. */
export type CallOperation = (operation: Operation, input: object, headers: Record<string, string>) => Promise<RawResult>;

/** The operations that only read. Nothing else may ever be sent. */
export function safeOperations({ operations }: Description): Operation[] {
  return operations.filter(({ isSafe }) => isSafe);
}

/** Sends operations one after the other, those first that need nothing from another's response, and yields the result of each. */
export async function* verify({ description, operations, kinds, given, strict, call }: Verification): AsyncGenerator<OperationOutcome> {
  const values = createValues(description, operations, given);
  const compare = createFindings(description);
  const isOpen = ({ security }: Operation) => !kinds || security.some((one) => Object.keys(one).some((kind) => kinds.includes(kind)));
  const waiting = new Set(operations.filter(isOpen));
  let anyResponse = false;

  for (let next = findReady(); next; next = findReady()) {
    const { operation, input, headers } = next;
    waiting.delete(operation);
    const { id } = operation;
    const received = await receive(call(operation, input, headers));
    if ("failure" in received) {
      // Nobody is there at all.
      if (!anyResponse) throw new UserError(received.failure);
      yield { id, result: "refused", message: received.failure, pages: 0, findings: [] };
      continue;
    }
    anyResponse = true;
    const { status, message } = received;
    const findings = compare(operation, received);
    if (message !== undefined) {
      yield { id, result: "refused", status, message, pages: 1, findings };
      continue;
    }
    values.learn(operation, received.body);
    const second = await secondPage(operation, input, headers, received.body, findings);
    const all = [...findings, ...second.findings];
    const differs = all.some(({ kind }) => strict || kind === "difference");
    yield { id, result: differs ? "differs" : "conforms", status, pages: second.compared ? 2 : 1, findings: all };
  }
  for (const operation of operations) {
    const { id } = operation;
    if (!isOpen(operation)) yield { id, result: "skipped", why: appsNeeded(operation) };
    else if (waiting.has(operation)) yield { id, result: "skipped", why: howToGive(missing(operation), values) };
  }

  /** The next page of a list that goes on. Only what it adds to the findings of the first page is said. */
  async function secondPage(
    operation: Operation,
    input: object,
    headers: Record<string, string>,
    body: unknown,
    found: readonly ResponseFinding[],
  ) {
    const next = secondPageInput(operation, input, body);
    const received = next && (await receive(call(operation, next, headers)));
    if (!received || "failure" in received || received.message !== undefined) return { compared: false, findings: [] };
    const known = new Set(found.map(({ pointer, problem }) => `${pointer} ${problem}`));
    const added = compare(operation, received).filter(({ pointer, problem }) => !known.has(`${pointer} ${problem}`));
    return { compared: true, findings: [...added, ...repeatedPage(operation, body, received.body)] };
  }

  function findReady() {
    for (const operation of waiting) if (missing(operation).length === 0) return { operation, ...toInput(operation, values) };
    return undefined;
  }
  function missing(operation: Operation): Input[] {
    return listInputs(operation).filter((input) => input.required && values.find(operation, input) === undefined);
  }
}

/** The input of the client's call. Where the description has a body, one is sent, empty if there are no values for it. */
function toInput(operation: Operation, values: Values) {
  const filled = listInputs(operation)
    .map((input) => ({ ...input, value: values.find(operation, input) }))
    .filter(({ value }) => value !== undefined);
  const pick = (...locations: Input["in"][]) =>
    Object.fromEntries(filled.filter((input) => locations.includes(input.in)).map(({ name, value }) => [name, value]));
  const input = pick("path", "query");
  return {
    input: operation.requestBody ? { ...input, body: pick("body") } : input,
    headers: pick("header") as Record<string, string>,
  };
}

function appsNeeded({ security }: Operation): string {
  const kinds = security.flatMap(Object.keys);
  return `needs an app of kind ${kinds.join(" or ")}: give ${kinds.map((kind) => `--app ID:${kind}`).join(" or ")}`;
}

function howToGive(inputs: readonly Input[], values: Values): string {
  const sources = new Set(inputs.flatMap((input) => values.sourcesOf(input)));
  const told = sources.size > 0 ? `; the response of ${[...sources].join(" or ")} could tell` : "";
  return `needs ${inputs.map(({ name }) => name).join(", ")}: give ${inputs.map(({ name }) => `--set ${name}=VALUE`).join(" ")}${told}`;
}
