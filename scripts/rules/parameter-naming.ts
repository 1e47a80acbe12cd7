import { operationRule } from "./lib/rule.js";

const RESERVED = "body";

export default operationRule("The client can take path and query parameters flat, and the request body under `body`.", (operation) => {
  const [path, query] = [operation.parametersIn("path"), operation.parametersIn("query")];
  const inPath = new Set(path.map(({ name }) => name));
  return [
    ...[...path, ...query]
      .filter(({ name }) => name === RESERVED)
      .map((parameter) =>
        parameter.place.finding(
          `${operation.id} has a ${parameter.in} parameter "${RESERVED}"; the client keeps that name for the request body`,
          "name",
        ),
      ),
    ...query
      .filter(({ name }) => name !== RESERVED && inPath.has(name))
      .map(({ name, place }) =>
        place.finding(
          `${operation.id} has "${name}" in the path and in the query; the client takes both flat, so rename the one in the path`,
          "name",
        ),
      ),
  ];
});
