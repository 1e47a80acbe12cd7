import { rule } from "./lib/rule.js";

/** A file that no reference reaches is in no bundle, and nobody notices. */
export default rule("Every file of the description is in use.", ({ root }, { orphans }) =>
  orphans.map((file) => root.finding(`${file} is reached from no operation; refer to it or delete it`)),
);
