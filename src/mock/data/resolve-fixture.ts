import type { Content } from "../../description/content.js";
import type { Description } from "../../description/description.js";
import { assign, evaluate, parseExpression } from "../../description/expression.js";
import { asList, type Json } from "../../description/json.js";
import { isJson } from "../../description/media-type.js";
import type { Operation } from "../../description/operation.js";
import type { DescribedResponse } from "../../description/response.js";
import type { FixtureFunction, FixtureSource } from "./types.js";

/** A fixture, with the part of the description that it belongs to. */
export interface Fixture {
  readonly source: FixtureSource;
  readonly operation: Operation;
  readonly status: string;
  /** Name of the example that it adds or replaces; `undefined` for what is returned by default. */
  readonly example: string | undefined;
  /** The body that it shows, and its schema; `undefined` for a function. */
  readonly shown: { readonly content: Content; readonly body: Json } | undefined;
  readonly call: FixtureFunction | undefined;
  /** The items of a list, which has these and no others. */
  readonly items: readonly Json[] | undefined;
  /** Key path of the items in the body, where the fixture is the items alone. */
  readonly itemKeys: readonly string[];
}

const KEY = /^(?<id>[^.]+\.[^.]+)(?:\.(?<status>\d{3}))?(?:\.(?<example>[^.]+))?$/;

/** @throws Error that says what is wrong with the name, or that the operation cannot return such a thing */
export function resolveFixture(source: FixtureSource, description: Description): Fixture {
  const { id = "", status, example } = KEY.exec(source.key)?.groups ?? {};
  const operation = description.byId.get(id);
  if (!operation) throw new Error(unknownOperation(source.key, id, description));
  const response = status === undefined ? operation.successes[0] : operation.response(status);
  if (!response) throw new Error(`${id} has no ${status === undefined ? "success" : `response ${status}`} in the description`);
  const named = { source, operation, status: status ?? response.status, example };
  if (typeof source.value === "function") {
    if (status !== undefined) throw new Error(`a function is for all of ${id}: return a Response for another status`);
    return { ...named, shown: undefined, call: source.value as FixtureFunction, items: undefined, itemKeys: [] };
  }
  return { ...named, call: undefined, ...contentOf(source.value as Json, operation, response, example) };
}

function contentOf(value: Json, operation: Operation, response: DescribedResponse, example: string | undefined) {
  const content = response.contents.find(({ mediaType }) => isJson(mediaType)) ?? response.contents[0];
  if (!content) throw new Error(`${operation.id} ${response.status} has no body`);
  const { items: expression } = (response.isSuccess && operation.pagination) || {};
  const parsed = expression === undefined ? undefined : parseExpression(expression);
  if (expression === undefined || parsed?.part !== "body") return { shown: { content, body: value }, items: undefined, itemKeys: [] };
  const isItems = Array.isArray(value) && parsed.keys.length > 0;
  const body = isItems ? assign([...content.examples.values()][0] ?? {}, expression, value) : value;
  const items = asList(evaluate(expression, { responseBody: body }));
  return { shown: { content, body }, items: example === undefined ? items : undefined, itemKeys: isItems ? parsed.keys : [] };
}

function unknownOperation(key: string, id: string, { byId }: Description): string {
  const [module] = key.split(".");
  const similar = [...byId.keys()].filter((one) => one.startsWith(`${module}.`));
  return `the description has no operation ${id || key}. ${similar.length > 0 ? `Its module has ${similar.join(", ")}` : "Fixtures are called as bots.list.json or bots.list.404.yaml"}`;
}
