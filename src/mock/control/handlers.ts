import type { ServerResponse } from "node:http";
import type { Operation } from "../../description/operation.js";
import type { MockContext } from "../context.js";
import { validateExpectation } from "../expectations/validate-expectation.js";
import { FAULT_NAMES } from "../faults/fault.js";
import { streamJournal } from "../journal/event-stream.js";
import { type JournalEntry, toPublicEntry } from "../journal/journal.js";
import type { Sessions } from "../sessions/sessions.js";
import { readJson } from "./read-json.js";
import { readState, writeState } from "./state.js";

/** A request to one of the mock's own paths. */
export interface ControlCall {
  /** The session that it is about. */
  readonly context: MockContext;
  readonly sessions: Sessions;
  readonly query: URLSearchParams;
  /** What follows the path of the handler. */
  readonly rest: string;
  /** The response, which knows its request. */
  readonly response: ServerResponse;
}

/** Returns the status and the JSON to send; `undefined` when the response has been sent. A TypeError is the client's mistake. */
export type Handler = (call: ControlCall) => Promise<Reply | undefined> | Reply | undefined;
export type Reply = readonly [status: number, body: unknown];

/** The mock's own paths, after `/__mock/`. A path that ends in `/` takes one more segment. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  "GET health": ({ context }) => [200, { status: "ok", operations: context.description.operations.length }],
  "POST reset": ({ context }) => {
    context.reset();
    return [200, { status: "reset" }];
  },
  "GET requests": ({ context, query, response }) => {
    if (response.req.headers.accept?.includes("text/event-stream")) return void streamJournal(context.journal, response);
    return [200, filterEntries(context.journal.entries, query).map(toPublicEntry)];
  },
  "GET requests/": ({ context, rest }) => {
    const entry = context.journal.entries.find(({ number }) => String(number) === rest);
    return entry ? [200, toPublicEntry(entry)] : notFound(`There is no request ${rest} in the journal`);
  },
  "POST expect": async ({ context, response }) => {
    const given = await readJson(response.req, context.settings.limits);
    // All are checked before the first one is added.
    const inputs = [given].flat().map((one) => validateExpectation(one, context.description));
    const added = inputs.map((input) => context.expectations.add(input));
    return [201, Array.isArray(given) ? added : added[0]];
  },
  "GET expect": ({ context, query }) => {
    const all = context.expectations.list();
    return [200, query.has("unmet") ? all.filter(({ isMet }) => !isMet) : all];
  },
  "DELETE expect": ({ context }) => {
    context.expectations.clear();
    return [200, []];
  },
  "DELETE expect/": ({ context, rest }) =>
    context.expectations.remove(Number(rest)) ? [200, context.expectations.list()] : notFound(`There is no expectation ${rest}`),
  "GET state": ({ context }) => [200, readState(context)],
  "PUT state": async ({ context, response }) => {
    writeState(context, await readJson(response.req, context.settings.limits));
    return [200, readState(context)];
  },
  "GET operations/": ({ context, rest }) => {
    const operation = context.description.byId.get(rest);
    return operation ? [200, choicesOf(operation)] : notFound(`There is no operation ${rest}`);
  },
  "GET sessions": ({ sessions }) => [200, sessions.list()],
  "DELETE sessions/": ({ sessions, rest }) => (sessions.end(rest) ? [200, sessions.list()] : notFound(`There is no session ${rest}`)),
};

/** What the page offers for an operation: its examples, the statuses of its errors, and the faults. */
function choicesOf({ responses }: Operation) {
  const examples = responses.flatMap(({ status, contents: [content] }) =>
    Array.from(content?.examples ?? [], ([name, body]) => ({ status, name, body })),
  );
  return { examples, failures: responses.map(({ status }) => status).filter((status) => /^[45]\d\d$/.test(status)), faults: FAULT_NAMES };
}

function filterEntries(entries: readonly JournalEntry[], query: URLSearchParams): readonly JournalEntry[] {
  const operation = query.get("operation");
  const status = query.get("status");
  return entries.filter(
    (entry) => (operation === null || entry.operation === operation) && (status === null || String(entry.status) === status),
  );
}

function notFound(message: string): Reply {
  return [404, { errors: [{ msg: message, code: 404 }] }];
}
