import type { Json } from "../../description/json.js";
import type { MockRequest } from "../exchange.js";
import type { State } from "../state.js";
import type { Outcome } from "./change.js";
import { changeWhere } from "./change-where.js";
import { createItems } from "./create-items.js";
import type { Views } from "./views.js";
import { visitItems } from "./visit-items.js";

/**
 * What comes of a request that changes the items of a collection or looks some up, from the example in the description; `undefined` when
 * the operation does neither.
 */
export function changeItems(request: MockRequest, body: Json, { collections }: State, views: Views): Outcome | undefined {
  const view = views.of(request.operation);
  if (view === undefined || view.resource.action === "list") return undefined;
  const change = { request, view, collection: views.open(view, request, collections), body };
  if (view.resource.action === "create") return { body: createItems(change, views) };
  return view.resource.match === undefined ? { body: changeWhere(change) } : visitItems(change);
}
