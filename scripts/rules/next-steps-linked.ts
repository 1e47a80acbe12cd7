import type { Operation } from "../../src/description/operation.js";
import { rule } from "./lib/rule.js";

/** A sentence that sends the caller on. */
const POLL = /(?:^|[.;:]\s)Poll /g;
const THEN = /(?:^|[.;:]\s)Then /g;

/** Readers follow the sentence, programs the link. */
export default rule(
  "A sentence of an operation that starts with Poll has a link to a job status, one with Then another link, and each link has its sentence.",
  ({ operations, byId }) =>
    operations.flatMap((operation) => {
      const isJob = operation.links.map(({ operationId }) => byId.get(operationId ?? "")?.job !== undefined);
      return [
        ...countFindings(operation, "Poll", POLL, isJob.filter((job) => job).length, "to an operation with x-job"),
        ...countFindings(operation, "Then", THEN, isJob.filter((job) => !job).length, "to the operation that it means"),
      ];
    }),
);

function countFindings({ id, place, description }: Operation, word: string, pattern: RegExp, links: number, where: string) {
  const sentences = description.match(pattern)?.length ?? 0;
  if (sentences === links) return [];
  const told = `${sentences} sentence${sentences === 1 ? "" : "s"} of ${id} start${sentences === 1 ? "s" : ""} with "${word}"`;
  return [place.finding(`${told}, and it has ${links} link${links === 1 ? "" : "s"} ${where}; write both`, "description")];
}
