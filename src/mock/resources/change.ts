import type { Json } from "../../description/json.js";
import type { Collection } from "../collection.js";
import type { MockRequest, MockResponse } from "../exchange.js";
import type { ItemView } from "./item-view.js";

/** What a request does with a collection, and to which response. */
export interface Change {
  readonly request: MockRequest;
  readonly view: ItemView;
  readonly collection: Collection;
  /** The example that Prism chose. */
  readonly body: Json;
}

/** The body of a success, or the error for items that are unknown. */
export type Outcome = { readonly body: Json; readonly error?: undefined } | { readonly error: MockResponse };
