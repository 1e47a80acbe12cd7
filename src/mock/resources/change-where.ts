import { assign } from "../../description/expression.js";
import { asObject, type Json } from "../../description/json.js";
import { messageOf } from "../exchange.js";
import type { Change } from "./change.js";
import { conditionsOf, valuesOf } from "./targets.js";

/** Changes or removes the items that meet the conditions of a request, and says how many. */
export function changeWhere({ request, view, collection, body }: Change): Json {
  const { resource } = view;
  const message = messageOf(request);
  const test = conditionsOf(resource, message);
  const [values = {}] = valuesOf(resource, message);
  const count =
    resource.action === "delete" ? collection.remove(test) : collection.update(test, (record) => ({ ...asObject(record), ...values }));
  return resource.count === undefined ? body : assign(body, resource.count, count);
}
