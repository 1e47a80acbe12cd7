import { delay, HttpResponse, http } from "msw";
import type { OperationId } from "../client/types.js";
import { pageOf } from "./page-of.js";
import type { Definition, ExampleNames, Handler } from "./types.js";

/** A reply, as far as it is known at run time. */
interface AnyReply {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
}

/** What makes the handlers of an operation. Generated code calls it once per operation. */
export function handler<Id extends OperationId, Names extends ExampleNames>(definition: Definition): Handler<Id, Names> {
  return (reply = {}, { baseUrl = "*" } = {}) =>
    http[definition.method](baseUrl.replace(/\/$/, "") + definition.path, async ({ request, params }) => {
      if (typeof reply === "function") {
        const result: unknown = await reply({ request, params });
        return result instanceof Response ? result : toResponse(result, definition.status, {});
      }
      const { headers = {}, delayMs = 0, ...chosen } = reply as AnyReply;
      if (delayMs > 0) await delay(delayMs);
      return toResponse(await bodyOf(definition, chosen, request), chosen.status ?? definition.status, headers);
    });
}

async function bodyOf(definition: Definition, { status, example, body }: AnyReply, request: Request): Promise<unknown> {
  if (body !== undefined) return body;
  const examples = definition.examples[status ?? definition.status] ?? {};
  const [first = ""] = Object.keys(examples);
  if (definition.pages && status === undefined && example === undefined) return pageOf(Object.values(examples), definition.pages, request);
  return examples[example ?? first];
}

function toResponse(body: unknown, status: number, headers: Readonly<Record<string, string>>): Response {
  if (body === undefined) return new HttpResponse(null, { status, headers });
  return typeof body === "string" ? HttpResponse.text(body, { status, headers }) : HttpResponse.json(body as never, { status, headers });
}
