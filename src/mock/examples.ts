import type { Json } from "../description/json.js";
import { isJson } from "../description/media-type.js";
import type { DescribedResponse } from "../description/response.js";

type Examples = ReadonlyMap<string, Json>;

const NONE: Examples = new Map();
/** Read once per response: every request needs some. */
const known = new WeakMap<DescribedResponse, Examples>();

/** The JSON examples of a response, by name. */
export function jsonExamples(response: DescribedResponse | undefined): Examples {
  if (response === undefined) return NONE;
  const examples = known.get(response) ?? read(response);
  known.set(response, examples);
  return examples;
}

function read({ contents }: DescribedResponse): Examples {
  return new Map(contents.filter(({ mediaType }) => isJson(mediaType)).flatMap(({ examples }) => [...examples]));
}

/** The bodies that a successful JSON response may have. */
export function successExamples({ successes }: { readonly successes: readonly DescribedResponse[] }): Json[] {
  return [...jsonExamples(successes[0]).values()];
}
