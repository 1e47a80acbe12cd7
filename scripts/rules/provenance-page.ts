import { operationRule } from "./lib/rule.js";

/** The shape of x-provenance is for extension-shapes. */
export default operationRule(
  "An operation has x-provenance, and links to the documentation page that it names.",
  (operation, { conventions }) => {
    const { id, place, provenance, docsUrl } = operation;
    const { documentation } = conventions;
    const last = docsUrl?.split("/").at(-1);
    if (provenance === undefined) return [place.finding(`${id} has no x-provenance; write page, edition, checked and level`)];
    if (docsUrl === undefined)
      return [place.finding(`externalDocs.url is missing; it is the page that the operation follows, below ${documentation}`)];
    if (!docsUrl.startsWith(documentation))
      return [place.finding(`externalDocs.url is "${docsUrl}"; it starts with ${documentation}`, "externalDocs", "url")];
    const page = place.text("x-provenance", "page");
    if (page === undefined || page === last) return [];
    return [
      place.finding(
        `x-provenance.page is "${page}" but externalDocs.url ends in "${last}"; both name the same page`,
        "x-provenance",
        "page",
      ),
    ];
  },
);
