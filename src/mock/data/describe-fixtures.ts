import { Description } from "../../description/description.js";
import { asObject, isObject, type Json, type JsonObject } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import type { Place } from "../../description/place.js";
import type { Fixture } from "./resolve-fixture.js";

/** Name of the example that a fixture without a case becomes. */
const DEFAULT_NAME = "fixture";

/**
 * The description with fixtures among its examples, so that whatever shows an example shows them. One without a case comes first; the others
 * stay, so that clients can prefer them, except for the status of a job, which is found in the examples by what it says.
 */
export function describeFixtures(description: Description, fixtures: readonly Fixture[]): Description {
  const paths = { ...asObject(description.document.paths) };
  for (const operation of new Set(fixtures.map((fixture) => fixture.operation))) {
    const own = fixtures.filter((fixture) => fixture.operation === operation);
    const item = followed(paths[operation.path], operation.item);
    paths[operation.path] = { ...item, [operation.method]: withExamples(operation, own) };
  }
  return Description.of({ ...description.document, paths });
}

function withExamples(operation: Operation, fixtures: readonly Fixture[]): JsonObject {
  const responses = { ...asObject(operation.place.object.responses) };
  for (const fixture of fixtures) {
    const { status, shown } = fixture;
    if (!shown) continue;
    const response = followed(responses[status], operation.response(status)?.place);
    const content = asObject(response.content);
    const { mediaType } = shown.content;
    const media = asObject(content[mediaType]);
    responses[status] = {
      ...response,
      content: { ...content, [mediaType]: { ...media, examples: examplesWith(media, fixture, shown.body) } },
    };
  }
  // A body that stands for the response as a whole is not made of the items of a collection.
  const { "x-resource": resource, ...rest } = operation.place.object;
  const isWhole =
    !operation.pagination && fixtures.some(({ example, status, shown }) => shown && example === undefined && /^2/.test(String(status)));
  return { ...rest, ...(resource !== undefined && !isWhole && { "x-resource": resource }), responses };
}

/** A value as it is written or as an earlier fixture has made it; what a reference leads to instead of the reference. */
function followed(written: Json | undefined, place: Place | undefined): JsonObject {
  return isObject(written) && !("$ref" in written) ? written : asObject(place?.value);
}

function examplesWith(media: JsonObject, { example, operation }: Fixture, value: Json): JsonObject {
  const others = asObject(media.examples);
  if (example !== undefined) return { ...others, [example]: { value } };
  return operation.job ? { [DEFAULT_NAME]: { value } } : { [DEFAULT_NAME]: { value }, ...others };
}
