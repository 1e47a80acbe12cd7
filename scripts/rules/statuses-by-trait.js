import { bodiesOf, isJson, isSuccess, parametersOf } from "./lib/description.js";
import { conventions } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/** @typedef {import("./lib/description.js").Operation} Operation */

const REASONS = {
  always: "every operation does",
  input: "an operation with a parameter or a body does",
  body: "an operation with a JSON body does",
};

/** An operation declares the answers that its traits call for, and at least one success. */
export default forEachOperation((operation, context) => {
  const { id, place } = operation;
  const declared = place.entries("responses").map(([status]) => status);
  const traits = traitsOf(operation);
  const missing = Object.entries(conventions(context).statuses).filter(([status, trait]) => traits[trait] && !declared.includes(status));
  return [
    ...(declared.some(isSuccess) ? [] : [place.finding(`${id} declares no success; add a 2xx response`, "responses")]),
    ...missing.map(([status, trait]) =>
      place.finding(`${id} does not declare ${status}; ${REASONS[trait]}, see shared/responses.yaml`, "responses"),
    ),
  ];
});

/** @param {Operation} operation */
function traitsOf(operation) {
  const requests = bodiesOf(operation).filter(({ where }) => where === "request");
  return {
    always: true,
    input: requests.length > 0 || parametersOf(operation).length > 0,
    body: requests.some(({ mediaType }) => isJson(mediaType)),
  };
}
