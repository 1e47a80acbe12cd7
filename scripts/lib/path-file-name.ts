import { fillPath } from "../../src/description/path-template.js";

/**
 * File name of the path item of a URL: the URL after its base, `/` as `.`, `{botId}` as `by-bot-id`.
 *
 * @param basePaths the longest that the URL starts with is left out
 */
export function pathFileName(url: string, basePaths: readonly string[]): string {
  const lengths = basePaths.filter((base) => url.startsWith(base)).map(({ length }) => length);
  const rest = url.slice(Math.max(0, ...lengths)).replace(/^\/|\/$/g, "");
  return `${fillPath(rest.replaceAll("/", "."), (name) => `by-${kebab(name)}`)}.yaml`;
}

/** `MLutteranceID` becomes `mlutterance-id`: a word starts only where a capital follows a small letter or a digit. */
function kebab(name: string): string {
  return name
    .replace(/^_+/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
