import { isJson } from "../../../src/description/media-type.js";
import type { Operation } from "../../../src/description/operation.js";
import { toDraft07 } from "./draft-07.js";

/**
 * The tests of an operation's request: its status, and the schema of the body. They stand in each request as a whole, so that a request can
 * be copied to another collection.
 */
export function testsOf(operation: Operation): string {
  const statuses = operation.successes.map(({ status }) => Number(status));
  const [content] = operation.successes.flatMap(({ contents }) => contents);
  const code = [
    `pm.test("${operation.id} returns ${statuses.join(" or ")}", () => {`,
    // Chai's message otherwise says only which numbers differ.
    `  pm.expect(pm.response.code, pm.response.text().slice(0, 500)).to.be.oneOf(${JSON.stringify(statuses)});`,
    "});",
  ];
  if (content?.schema === undefined || !isJson(content.mediaType)) return code.join("\n");
  return [
    ...code,
    `const schema = ${JSON.stringify(toDraft07(content.schema))};`,
    'if (pm.response.code < 300) pm.test("the body has the documented fields", () => pm.response.to.have.jsonSchema(schema));',
  ].join("\n");
}
