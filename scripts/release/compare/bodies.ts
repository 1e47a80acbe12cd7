import { type Content, contentsOf } from "../../../src/description/content.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction } from "./change.js";
import { match } from "./match.js";
import type { SchemaComparison } from "./schema.js";
import { Subject } from "./subject.js";

/** Changes of the request body and of its fields. */
export function compareRequestBody(base: Operation, revision: Operation, schemas: SchemaComparison): Change[] {
  const [before, after] = [base.requestBody, revision.requestBody];
  const subject = `Request of \`${revision.id}\``;
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [change("major", base.place, `${subject}: the body was removed.`)];
  const isRequired = (body: Place) => body.object.required === true;
  if (before === undefined) {
    const words = isRequired(after) ? "a body is now required" : "a body is now accepted";
    return [change(isRequired(after) ? "major" : "minor", after, `${subject}: ${words}.`)];
  }
  const changes = compareContents(before, after, subject, "request", schemas);
  if (isRequired(before) !== isRequired(after)) {
    const [impact, word] = isRequired(after) ? (["major", "now"] as const) : (["minor", "no longer"] as const);
    changes.push(change(impact, after, `${subject}: the body is ${word} required.`));
  }
  return changes;
}

/** Changes of the responses: statuses, headers, bodies. A status that is removed is one that an app may name in `isApiError`. */
export function compareResponses(base: Operation, revision: Operation, schemas: SchemaComparison): Change[] {
  const byStatus = ({ responses }: Operation) => new Map(responses.map(({ status, place }) => [status, place]));
  const [before, after] = [byStatus(base), byStatus(revision)];
  const subject = (status: string) => `Response ${status} of \`${revision.id}\``;
  const gone = [...before].filter(([status]) => !after.has(status));
  const come = [...after].filter(([status]) => !before.has(status));
  return [
    ...gone.map(([status, place]) => change("major", place, `${subject(status)} was removed.`)),
    ...come.map(([status, place]) => change("minor", place, `${subject(status)} is new.`)),
    ...[...before].flatMap(([status, place]) => {
      const other = after.get(status);
      if (other === undefined) return [];
      return [...compareHeaders(place, other, subject(status)), ...compareContents(place, other, subject(status), "response", schemas)];
    }),
  ];
}

function compareHeaders(base: Place, revision: Place, subject: string): Change[] {
  const { removed, added, renamed } = match(new Map(base.entries("headers")), new Map(revision.entries("headers")));
  return [
    ...renamed.map(({ from, to }) => change("major", to.place, `${subject}: the header \`${from.name}\` is now \`${to.name}\`.`)),
    ...removed.map(({ name, place }) => change("major", place, `${subject}: the header \`${name}\` was removed.`)),
    ...added.map(({ name, place }) => change("minor", place, `${subject}: the header \`${name}\` is new.`)),
  ];
}

function compareContents(base: Place, revision: Place, subject: string, direction: Direction, schemas: SchemaComparison): Change[] {
  const byType = (holder: Place) => new Map<string, Content>(contentsOf(direction, holder).map((content) => [content.mediaType, content]));
  const [before, after] = [byType(base), byType(revision)];
  return [
    ...[...before].flatMap(([type, content]) => {
      const other = after.get(type);
      if (other === undefined) return [change("major", content.place, `${subject}: the media type \`${type}\` was removed.`)];
      return schemas.compare(content.schema, other.schema, new Subject(subject), direction);
    }),
    ...[...after].flatMap(([type, content]) =>
      before.has(type) ? [] : [change("minor", content.place, `${subject}: the media type \`${type}\` is new.`)],
    ),
  ];
}
