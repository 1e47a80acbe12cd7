import { partsOf } from "./lib/parts.js";
import { registeredExtensions } from "./lib/project-files.js";
import { forDescription } from "./lib/rule.js";

/** Every `x-` key is in the registry, which says what it means and who reads it. */
export default forDescription((_description, context) =>
  partsOf(context).flatMap(({ place }) =>
    Object.keys(place.object)
      .filter((key) => key.startsWith("x-") && !registeredExtensions(context).has(key))
      .map((key) => place.finding(`"${key}" is not in extensions.md; add a row there or use a registered key`, key)),
  ),
);
