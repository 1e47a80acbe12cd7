import { isJson } from "../../src/description/media-type.js";
import type { Operation } from "../../src/description/operation.js";
import { operationRule } from "./lib/rule.js";

const REASONS = {
  always: "every operation does",
  input: "an operation with a parameter or a body does",
  body: "an operation with a JSON body does",
};

export default operationRule("An operation declares the responses that its traits call for.", (operation, { conventions }) => {
  const traits = traitsOf(operation);
  return Object.entries(conventions.statuses)
    .filter(([status, trait]) => traits[trait] && operation.declared(status) === undefined)
    .map(([status, trait]) =>
      operation.place.finding(`${operation.id} does not declare ${status}; ${REASONS[trait]}, see shared/responses.yaml`, "responses"),
    );
});

function traitsOf({ requestContents, parameters }: Operation) {
  return {
    always: true,
    input: requestContents.length > 0 || parameters.length > 0,
    body: requestContents.some(({ mediaType }) => isJson(mediaType)),
  };
}
