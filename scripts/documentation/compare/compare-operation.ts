import type { Content } from "../../../src/description/content.js";
import type { Operation } from "../../../src/description/operation.js";
import type { PageFacts } from "../facts.js";
import { fieldMismatches } from "./compare-fields.js";
import { parameterMismatches } from "./compare-parameters.js";
import { scopeMismatches } from "./compare-scopes.js";
import type { Mismatch } from "./difference.js";
import type { Evidence } from "./evidence.js";
import type { Documented } from "./find-page.js";

/** Where an operation differs from what its page says about it. */
export function operationMismatches(
  operation: Operation,
  documented: Pick<Documented, "key" | "facts" | "page">,
  evidence: Evidence,
): Mismatch[] {
  const { key, facts, page } = documented;
  const path = key.slice(key.indexOf(" ") + 1);
  const { place, requestBody, requestContents, successes, responses } = operation;
  const failures = responses.filter(({ isSuccess }) => !isSuccess);
  const responsePlace = place.get("responses") ?? place;
  return [
    ...scopeMismatches(operation, facts.scopes),
    ...rateLimitMismatch(operation, page.rateLimit),
    ...contentTypeMismatch(operation, facts.contentType),
    ...parameterMismatches(operation, facts, path),
    ...fieldMismatches({
      location: "body",
      facts: facts.body,
      schemas: schemasOf(requestContents),
      holder: requestBody ?? place,
      evidence,
    }),
    ...fieldMismatches({
      location: "response",
      facts: facts.response,
      schemas: schemasOf(successes.flatMap(({ contents }) => contents)),
      holder: successes[0]?.place ?? responsePlace,
      evidence,
    }),
    ...fieldMismatches({
      location: "error",
      facts: facts.error,
      schemas: schemasOf(failures.flatMap(({ contents }) => contents)),
      holder: responsePlace,
      evidence,
    }),
  ];
}

function schemasOf(contents: readonly Content[]) {
  return [...new Map(contents.flatMap(({ schema }) => (schema ? [[schema.value, schema] as const] : []))).values()];
}

function contentTypeMismatch({ requestContents, requestBody }: Operation, said: string | undefined): Mismatch[] {
  const ours = requestContents.map(({ mediaType }) => mediaType);
  if (said === undefined || requestBody === undefined || ours.includes(said)) return [];
  return [{ at: "contentType", page: said, description: ours.join(", "), place: requestBody }];
}

function rateLimitMismatch({ rateLimit, place }: Operation, said: PageFacts["rateLimit"]): Mismatch[] {
  const write = (limit: PageFacts["rateLimit"]) =>
    limit ? `${limit.perMinute} a minute and ${limit.perHour} an hour per ${limit.level}` : "nothing";
  if (write(rateLimit) === write(said)) return [];
  const where = place.get("x-rate-limit") ?? place;
  return [{ at: "rateLimit", page: write(said), description: write(rateLimit), place: where, source: "rateLimit" }];
}
