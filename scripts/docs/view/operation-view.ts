import type { RateLimit } from "../../../generated/extensions.js";
import type { Content } from "../../../src/description/content.js";
import type { Description } from "../../../src/description/description.js";
import type { Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { type Samples, samplesOf } from "../samples/samples-of.js";
import { type ErrorView, errorsOf } from "./error-view.js";
import { type Neighbour, neighbours } from "./neighbours.js";
import { type FieldView, type SchemaView, viewSchema } from "./schema-view.js";

/** Everything that a page says of an operation, in the order in which it says it. */
export interface OperationView {
  readonly id: string;
  readonly module: string;
  readonly moduleTitle: string;
  readonly verb: string;
  readonly summary: string;
  readonly description: string;
  readonly method: string;
  readonly path: string;
  /** Kinds of app that may call, each with the scopes that it needs; empty scopes where none is documented. */
  readonly callers: readonly Caller[];
  readonly limit: string | undefined;
  readonly parameters: readonly ParameterGroup[];
  readonly request: BodyView | undefined;
  readonly samples: Samples;
  readonly successes: readonly ResponseView[];
  readonly errors: readonly ErrorView[];
  readonly neighbours: readonly Neighbour[];
  readonly evidence: Evidence | undefined;
}

export interface Caller {
  readonly kind: string;
  readonly scopes: readonly string[];
}

export interface ParameterGroup {
  readonly title: "Path" | "Query" | "Header";
  readonly parameters: readonly FieldView[];
}

export interface BodyView {
  readonly mediaType: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: SchemaView | undefined;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly value: Json;
  readonly mediaType: string;
}

export interface ResponseView {
  readonly status: string;
  readonly description: string;
  readonly level: string | undefined;
  readonly bodies: readonly BodyView[];
}

export interface Evidence {
  readonly page: string;
  readonly url: string;
  readonly level: string;
  readonly checked: string;
  readonly observed: readonly string[];
  readonly notes: readonly string[];
}

export function viewOperation(operation: Operation, description: Description): OperationView {
  const { id, module, verb, summary, method, path, responses } = operation;
  return {
    id,
    module,
    moduleTitle: description.modules.find(({ name }) => name === operation.tag)?.title ?? module,
    verb,
    summary,
    description: operation.description,
    method: method.toUpperCase(),
    path,
    callers: callersOf(operation, description.appKinds),
    limit: operation.rateLimit && limitText(operation.rateLimit),
    parameters: parameterGroups(operation),
    request: operation.requestContents.map((content) => bodyView(content))[0],
    samples: samplesOf(operation, description),
    successes: responses
      .filter(({ isSuccess }) => isSuccess)
      .map((response) => ({
        status: response.status,
        description: response.place.text("description") ?? "",
        level: response.place.text("x-provenance", "level"),
        bodies: response.contents.map((content) => bodyView(content)),
      })),
    errors: errorsOf(operation),
    neighbours: neighbours(operation, description),
    evidence: evidenceOf(operation),
  };
}

function callersOf({ security }: Operation, kinds: ReadonlyMap<string, string>): Caller[] {
  return security.flatMap((one) => Object.entries(one).map(([kind, scopes]) => ({ kind: kinds.get(kind) ?? kind, scopes })));
}

const SHARED_BY: Record<RateLimit["level"], string> = {
  bot: "for each bot",
  account: "for the account",
  "account+table": "for each table of the account",
  request_id: "for each job or request",
};

/** `60 requests a minute and 1800 an hour, for each bot` */
export function limitText({ level, perMinute, perHour }: RateLimit): string {
  return `${perMinute} requests a minute and ${perHour} an hour, ${SHARED_BY[level]}`;
}

function parameterGroups(operation: Operation): ParameterGroup[] {
  const groups = [
    ["Path", "path"],
    ["Query", "query"],
    ["Header", "header"],
  ] as const;
  return groups.flatMap(([title, location]) => {
    const parameters = operation.parametersIn(location).map(({ name, isRequired, schema, place }): FieldView => {
      const view = schema ? viewSchema(schema) : EMPTY;
      return {
        name,
        isRequired,
        schema: {
          ...view,
          description: place.text("description") ?? view.description,
          level: place.text("x-provenance", "level") ?? view.level,
        },
      };
    });
    return parameters.length === 0 ? [] : [{ title, parameters }];
  });
}

const EMPTY: SchemaView = { type: "any", description: "", facts: [], isSecret: false, level: undefined, fields: [], choices: [] };

function bodyView({ mediaType, holder, schema, examples }: Content): BodyView {
  return {
    mediaType,
    isRequired: holder.object.required === true,
    description: holder.text("description") ?? "",
    schema: schema && viewSchema(schema),
    examples: Array.from(examples, ([name, value]) => ({ name, value, mediaType })),
  };
}

function evidenceOf({ provenance, docsUrl }: Operation): Evidence | undefined {
  if (provenance === undefined || docsUrl === undefined) return undefined;
  const { page, level, checked, notes = [], observed = [] } = provenance;
  return {
    page,
    url: docsUrl,
    level,
    checked,
    notes,
    observed: observed.map(({ host, date, status }) => `${host} on ${date}: status ${status}`),
  };
}
