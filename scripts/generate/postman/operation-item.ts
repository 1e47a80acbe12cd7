import type { Description } from "../../../src/description/description.js";
import { parseExpression } from "../../../src/description/expression.js";
import { jobsStartedBy } from "../../../src/description/job.js";
import { formatPointer } from "../../../src/description/key-path.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Parameter } from "../../../src/description/parameter.js";
import { asText, type Item, markdown, script } from "./collection-types.js";
import { toRequest } from "./request.js";
import { type NamedRequest, savedResponses } from "./saved-responses.js";
import { stableId } from "./stable-id.js";
import { testsOf } from "./tests-of.js";
import type { Variables } from "./variables.js";

/** What the requests of a collection are made from. */
export interface Source {
  readonly description: Description;
  readonly variables: Variables;
  readonly sandbox: Sandbox;
}

/** Code for Postman's sandbox, from the files of `sandbox/`. */
export interface Sandbox {
  /** Runs before each request. */
  readonly signTokens: string;
  /** Runs after each request. */
  readonly correctClock: string;
  /** Runs after each step of a workflow. */
  readonly runStep: string;
}

/**
 * The request of an operation, ready to be sent: required parameters and the first example of a body.
 *
 * @param folder name of the top folder; a request that is in two has two ids
 */
export function operationItem(operation: Operation, source: Source, folder: string): Item {
  const requests = exampleRequests(operation, source.variables);
  return {
    id: stableId(folder, operation.id),
    name: operation.summary,
    event: [script("test", [testsOf(operation), ...savedIds(operation, source)].join("\n"))],
    request: { ...(requests[0] as NamedRequest).request, description: markdown(describe(operation, source.description)) },
    response: savedResponses(operation, requests, folder, operation.id),
  };
}

/** What the docs say before they go into detail. */
function describe(operation: Operation, description: Description): string {
  const { rateLimit, docsUrl, provenance } = operation;
  const limit = rateLimit && `Rate limit per ${rateLimit.level}: ${rateLimit.perMinute} a minute, ${rateLimit.perHour} an hour.`;
  return [
    operation.description,
    `\`${operation.id}\` · ${description.describeSecurity(operation)}`,
    ...(limit ? [limit] : []),
    ...(docsUrl ? [`[Documentation: ${provenance?.page ?? operation.id}](${docsUrl})`] : []),
  ].join("\n\n");
}

/** One request for each example of the body; a single one without a body. */
function exampleRequests(operation: Operation, variables: Variables): NamedRequest[] {
  const value = (parameter: Parameter) => {
    if (parameter.in === "path") return `{{${variables.of(parameter)}}}`;
    return parameter.isRequired ? asText(parameter.example) : undefined;
  };
  const [content] = operation.requestContents;
  if (content === undefined) return [{ name: "", request: toRequest(operation, { value, body: undefined }) }];
  return Array.from(content.examples, ([name, body]) => ({
    name: content.place.text("examples", name, "summary") ?? name,
    request: toRequest(operation, { value, body: { content, value: body, fileName: name } }),
  }));
}

/** Code that keeps the ID of the job that the operation starts, for the request of its status. */
function savedIds(operation: Operation, { description, variables }: Source): string[] {
  return jobsStartedBy(operation, description).flatMap(({ link, status }) =>
    status.parametersIn("path").flatMap((parameter) => {
      const expression = parseExpression(String(link.parameters[parameter.name]));
      if (expression?.side !== "response" || expression.part !== "body") return [];
      const value = `pm.response.json()${expression.keys.map((key) => `[${JSON.stringify(key)}]`).join("")}`;
      const name = JSON.stringify(variables.of(parameter));
      return [
        `// ${formatPointer(expression.keys)} identifies the job in "${status.summary}".`,
        `if (pm.response.code < 300) pm.environment.set(${name}, ${value});`,
      ];
    }),
  );
}
