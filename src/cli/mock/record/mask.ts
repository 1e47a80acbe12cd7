import { isObject, type Json } from "../../../description/json.js";
import type { Place } from "../../../description/place.js";
import { itemsOf, openFieldsOf, partsOfValue } from "../../../description/schema/keywords.js";
import { isSecret } from "../../../mock/journal/redact.js";
import type { TextMask } from "./mask-text.js";

const PERSONAL_NUMBER = /phone|mobile|fax|ssn|passport|social|birth|card|iban|msisdn/i;

export interface MaskOptions {
  readonly maskText: TextMask;
  /** Names of fields whose texts stay as they are. */
  readonly keep: ReadonlySet<string>;
}

/**
 * A copy of a response without secrets and personal data: every text is replaced except the values that the description lists, dates and small
 * numbers. What is unknown is replaced rather than kept.
 *
 * @param schemas those that apply to the value
 * @param name of the field
 */
export function mask(value: Json, schemas: readonly Place[], options: MaskOptions, name = ""): Json {
  const parts = schemas.flatMap((schema) => partsOfValue(schema));
  if (Array.isArray(value)) {
    const items = parts.flatMap(itemsOf);
    return value.map((item) => mask(item, items, options, name));
  }
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map((entry) => maskField(entry, parts, options)));
  if (typeof value === "number") return PERSONAL_NUMBER.test(name) ? 5550100 : value;
  if (typeof value !== "string" || options.keep.has(name) || isListed(value, parts)) return value;
  return isSecret(name, value) ? "made-up" : options.maskText(value, name);
}

function maskField([key, value]: [string, Json], parts: readonly Place[], options: MaskOptions): [string, Json] {
  const named = parts.flatMap((part) => part.get("properties", key) ?? []);
  if (named.length > 0) return [key, mask(value, named, options, key)];
  // The key of a map may be an id, an address or a name itself.
  const isData = /[^\w$-]|\d{3}/.test(key);
  return [isData ? options.maskText(key, "key") : key, mask(value, parts.flatMap(openFieldsOf), options, key)];
}

/** Whether the description names the value: it then belongs to the API, not to a tenant. */
function isListed(value: string, parts: readonly Place[]): boolean {
  return parts.some(
    (part) => part.object.const === value || part.texts("enum").includes(value) || part.texts("x-extensible-enum").includes(value),
  );
}
