import type { Json } from "../description/json.js";
import { isJson } from "../description/media-type.js";
import type { DescribedResponse } from "../description/response.js";

/** The JSON examples of a response, by name. */
export function jsonExamples(response: DescribedResponse | undefined): ReadonlyMap<string, Json> {
  return new Map((response?.contents ?? []).filter(({ mediaType }) => isJson(mediaType)).flatMap(({ examples }) => [...examples]));
}

/** The bodies that a successful JSON response may have. */
export function successExamples({ successes }: { readonly successes: readonly DescribedResponse[] }): Json[] {
  return [...jsonExamples(successes[0]).values()];
}
