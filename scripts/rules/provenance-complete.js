import { conventions } from "./lib/project-files.js";
import { fullProvenance, provenanceFindings } from "./lib/provenance.js";
import { forEachOperation } from "./lib/rule.js";

/** Each operation says which public page it follows, in which edition, and when the two were last compared. */
export default forEachOperation(({ id, place }, context) => {
  const rules = conventions(context);
  const provenance = place.get("x-provenance");
  const fields = fullProvenance(rules);
  if (provenance === undefined)
    return [place.finding(`${id} has no x-provenance; write it with the fields: ${fields.map((field) => field.name).join(", ")}`)];
  return [...provenanceFindings(provenance, fields), ...pageFindings(place, provenance.text("page"), rules.documentation)];
});

/**
 * @param {import("./lib/place.js").Place} operation
 * @param {string | undefined} page
 * @param {string} documentation
 */
function pageFindings(operation, page, documentation) {
  const url = operation.text("externalDocs", "url");
  if (url === undefined)
    return [operation.finding(`externalDocs.url is missing; it is the page that the operation follows, below ${documentation}`)];
  if (!url.startsWith(documentation))
    return [operation.finding(`externalDocs.url is "${url}"; it starts with ${documentation}`, "externalDocs", "url")];
  const last = url.split("/").at(-1);
  if (page === undefined || page === last) return [];
  return [
    operation.finding(
      `x-provenance.page is "${page}" but externalDocs.url ends in "${last}"; both name the same page`,
      "x-provenance",
      "page",
    ),
  ];
}
