import type { Resource } from "../../../generated/extensions.js";
import { below, evaluate } from "../../description/expression.js";
import { expressionSchemas } from "../../description/expression-schemas.js";
import { asList, asObject, isObject, type Json, type JsonObject } from "../../description/json.js";
import { formatPointer, type KeyPath, parsePointer, valueAt, withValueAt } from "../../description/key-path.js";
import type { Operation } from "../../description/operation.js";
import type { Place } from "../../description/place.js";
import { partsOfValue } from "../../description/schema/keywords.js";
import { successExamples } from "../examples.js";
import { mayHold } from "../may-hold.js";

/**
 * How one operation shows the items of a collection. The collection keeps records, whose fields have the names that `x-resource` gives them;
 * an operation may have some of them under other names, or deeper inside its items.
 */
export class ItemView {
  /** Runtime expression to the item, or the list of items, in the response; empty when the response shows none. */
  readonly items: string;
  /** Whether the response shows a list of items. */
  readonly showsList: boolean;
  /** The items in all successful examples, where the response shows a list. */
  readonly examples: readonly Json[];
  /** What the examples show of an item that is new: its named fields, of the item that has the fewest. */
  readonly template: Json;
  /** The fields that the description names; empty where it names none, and any may be shown. */
  readonly #names: ReadonlySet<string>;
  /** The fields that every item has. */
  readonly #required: ReadonlySet<string>;
  readonly #schemas = new Map<string, readonly Place[]>();
  readonly #shown = new WeakMap<object, Json>();

  constructor(
    readonly operation: Operation,
    readonly resource: Resource,
  ) {
    this.items = operation.pagination?.items ?? resource.items ?? "";
    const found =
      this.items === "" ? [] : successExamples(operation).flatMap((responseBody) => evaluate(this.items, { responseBody }) ?? []);
    this.showsList = Array.isArray(evaluate(this.items, { responseBody: successExamples(operation)[0] }));
    this.examples = successExamples(operation).flatMap((responseBody) => asList(evaluate(this.items, { responseBody })));
    const failed = operation.errorIn200?.failed ?? [];
    const succeeded = (found as Json[]).filter((item) => !failed.some((state) => JSON.stringify(item).includes(`"${state}"`)));
    const [fewest = {}] = succeeded.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    const parts = this.#itemSchemas([]).flatMap((schema) => partsOfValue(schema));
    this.#names = new Set(parts.flatMap(namesOf));
    this.#required = new Set(parts.flatMap((part) => part.texts("required")));
    this.template = this.#namedFields(fewest);
  }

  /** Key path to a field inside an item. */
  pathOf(field: string): KeyPath {
    return parsePointer(this.resource.fields?.[field] ?? formatPointer([field]));
  }

  /** The record of an item that the operation shows. */
  toRecord(item: Json): Json {
    const mapped = Object.keys(this.resource.fields ?? {});
    if (mapped.length === 0) return item;
    const record: JsonObject = { ...asObject(item) };
    for (const field of mapped) {
      const path = this.pathOf(field);
      const value = valueAt(item, path);
      delete record[String(path[0])];
      if (value !== undefined) record[field] = value;
    }
    return record;
  }

  /** A record as the operation shows it: the fields that its description has, on top of `base`, or alone. */
  toItem(record: Json, base?: Json): Json {
    if (!isObject(record)) return record;
    const known = base === undefined ? this.#shown.get(record) : undefined;
    if (known !== undefined) return known;
    let item: Json = base ?? {};
    for (const [field, value] of Object.entries(record)) {
      const shown = this.#shows(field, value) ? value : this.#inPlaceOf(field);
      if (shown !== undefined) item = withValueAt(item, this.pathOf(field), shown);
    }
    if (base === undefined) this.#shown.set(record, item);
    return item;
  }

  #shows(field: string, value: Json): boolean {
    if (this.#names.size === 0) return true;
    const schemas = this.#schemasOf(field);
    return schemas.length > 0 && mayHold(schemas, value);
  }

  /** What stands in the place of a value that a required field may not hold, such as one that only another operation names. */
  #inPlaceOf(field: string): Json | undefined {
    const path = this.pathOf(field);
    return this.#required.has(String(path[0])) ? valueAt(this.template, path) : undefined;
  }

  #schemasOf(field: string): readonly Place[] {
    const known = this.#schemas.get(field);
    if (known !== undefined) return known;
    const schemas = this.#itemSchemas(this.pathOf(field));
    this.#schemas.set(field, schemas);
    return schemas;
  }

  /** None where the response shows no item: what is below an empty text points to nothing. */
  #itemSchemas(path: KeyPath): readonly Place[] {
    return expressionSchemas(below(this.items, this.showsList ? [0, ...path] : path), this.operation);
  }

  /** Without fields that only this example has, such as the columns of a table. */
  #namedFields(item: Json): Json {
    if (!isObject(item) || this.#names.size === 0) return item;
    return Object.fromEntries(Object.entries(item).filter(([name]) => this.#names.has(name)));
  }
}

function namesOf(schema: Place): string[] {
  return schema.entries("properties").map(([name]) => name);
}

/** The example that an operation shows of a record, where it has one; else what it shows of a new item. */
export function exampleItem(view: ItemView, record: Json): Json {
  const { identity } = view.resource;
  const own = identity === undefined ? undefined : asObject(record)[identity];
  const path = identity === undefined ? [] : view.pathOf(identity);
  return view.examples.find((item) => own !== undefined && valueAt(item, path) === own) ?? view.template;
}
