import type { Description } from "../../../src/description/description.js";
import { shortName } from "../../../src/description/expression.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Link } from "../../../src/description/response.js";

/** An operation that comes before or after another one. */
export interface Neighbour {
  readonly when: "before" | "after";
  readonly operation: Operation;
  /** What the link says, in a sentence. */
  readonly description: string;
  /** Parameters that the link fills: `botId` from `/streamId` of the response. */
  readonly passes: readonly string[];
}

/** What the links of the description say: those that lead here, then those that lead on. */
export function neighbours(operation: Operation, { operations, byId }: Description): Neighbour[] {
  const before = operations.flatMap((other) =>
    other.links.filter(({ operationId }) => operationId === operation.id).map((link) => neighbour("before", other, link)),
  );
  const after = operation.links.flatMap((link) => {
    const target = byId.get(link.operationId);
    return target ? [neighbour("after", target, link)] : [];
  });
  return [...before, ...after];
}

function neighbour(when: Neighbour["when"], operation: Operation, link: Link): Neighbour {
  return { when, operation, description: link.place.text("description") ?? "", passes: Object.entries(link.parameters).map(passed) };
}

function passed([name, value]: [string, unknown]): string {
  const text = String(value);
  if (!text.startsWith("$")) return `\`${name}\` is \`${text}\``;
  const source = text.startsWith("$request") ? "the request" : "the response";
  return `\`${name}\` is \`${shortName(text)}\` of ${source}`;
}
