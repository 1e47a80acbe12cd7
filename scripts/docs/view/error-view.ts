import { asList, asObject, type Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";

/** A response that is no success, as a page shows it. */
export interface ErrorView {
  readonly status: string;
  /** Whether other operations have the same. */
  readonly isShared: boolean;
  readonly description: string;
  readonly level: string | undefined;
  /** Messages of its examples, with the API's own code. */
  readonly messages: readonly { readonly text: string; readonly code: string }[];
}

/** The responses of an operation other than successes. */
export function errorsOf({ responses }: Operation): ErrorView[] {
  return responses
    .filter(({ isSuccess }) => !isSuccess)
    .map(({ status, place, contents }) => ({
      status,
      isShared: place.name !== undefined,
      description: place.text("description") ?? "",
      level: place.text("x-provenance", "level"),
      messages: contents.flatMap(({ examples }) => [...examples.values()].flatMap(messagesOf)),
    }));
}

/** Of the common error envelope, or the text of a response that has none. */
function messagesOf(example: Json): { text: string; code: string }[] {
  if (typeof example === "string") return [{ text: example, code: "" }];
  return asList(asObject(example).errors).map((error) => {
    const { msg = "", code = "" } = asObject(error);
    return { text: typeof msg === "string" ? msg : JSON.stringify(msg), code: String(code) };
  });
}
