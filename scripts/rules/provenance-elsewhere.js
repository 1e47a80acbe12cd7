import { partsOf } from "./lib/parts.js";
import { conventions } from "./lib/project-files.js";
import { provenanceFindings, smallProvenance } from "./lib/provenance.js";
import { forDescription } from "./lib/rule.js";

/** A doubtful response, parameter or field says how sure it is; the page is the operation's. */
export default forDescription((_description, context) => {
  const fields = smallProvenance(conventions(context));
  return partsOf(context).flatMap(({ kind, place }) => {
    const provenance = kind === "operation" ? undefined : place.get("x-provenance");
    return provenance === undefined ? [] : provenanceFindings(provenance, fields);
  });
});
