import { operationRule } from "./lib/rule.js";

const SHARED = "/shared/responses.yaml";

/** A name such as Unauthorized stands for one status everywhere. */
export default operationRule(
  "A shared response stands under the status that conventions.yaml gives it.",
  ({ id, responses }, { conventions }) => {
    const known = Object.entries(conventions.responses);
    return responses.flatMap(({ status, place }) => {
      const name = place.source.endsWith(SHARED) ? (place.keys[0] ?? "") : place.name;
      const statuses = known.filter(([, names]) => names.some((one) => one === name)).map(([own]) => own);
      if (statuses.length === 0 || statuses.includes(status)) return [];
      return [place.finding(`${status} of ${id} is the shared response ${name}, which is for ${statuses.join(", ")}; refer to its own`)];
    });
  },
);
