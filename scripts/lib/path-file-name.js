/**
 * File name of the path item of a URL: the URL after its base, `/` as `.`, `{botId}` as `by-bot-id`.
 * @param {string} url
 * @param {string[]} basePaths the longest that the URL starts with is left out
 */
export function pathFileName(url, basePaths) {
  const matching = basePaths.filter((base) => url.startsWith(base));
  const length = Math.max(0, ...matching.map((base) => base.length));
  const rest = url.slice(length).replace(/^\/|\/$/g, "");
  return `${rest.replaceAll("/", ".").replace(/\{(.+?)\}/g, (_braces, name) => `by-${kebab(name)}`)}.yaml`;
}

/**
 * `MLutteranceID` becomes `mlutterance-id`: a word starts only where a capital follows a small letter or a digit.
 * @param {string} name
 */
function kebab(name) {
  return name
    .replace(/^_+/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
