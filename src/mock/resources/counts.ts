import { assign, evaluate } from "../../description/expression.js";
import type { Json } from "../../description/json.js";
import type { ItemView } from "./item-view.js";

/** A body that says how many items a request was about, where the operation does. */
export function withCounts({ resource: { total, count } }: ItemView, body: Json, number: number): Json {
  const withTotal = total !== undefined && evaluate(total, { responseBody: body }) !== undefined ? assign(body, total, number) : body;
  return count === undefined ? withTotal : assign(withTotal, count, number);
}
