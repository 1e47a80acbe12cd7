import { parametersOf } from "./lib/description.js";
import { forEachOperation } from "./lib/rule.js";

const RESERVED = "body";

/** The client takes path and query parameters flat, and the request body under `body`. */
export default forEachOperation((operation) => {
  const flat = parametersOf(operation).filter((parameter) => ["path", "query"].includes(parameter.text("in") ?? ""));
  const inPath = new Set(flat.flatMap((parameter) => (parameter.text("in") === "path" ? parameter.text("name") : [])));
  return flat.flatMap((parameter) => {
    const name = parameter.text("name");
    if (name === RESERVED)
      return [
        parameter.finding(
          `${operation.id} has a ${parameter.text("in")} parameter "body"; the client keeps that name for the request body`,
          "name",
        ),
      ];
    if (parameter.text("in") === "path" || !inPath.has(name)) return [];
    return [
      parameter.finding(
        `${operation.id} has "${name}" in the path and in the query; the client takes both flat, so rename the one in the path`,
        "name",
      ),
    ];
  });
});
