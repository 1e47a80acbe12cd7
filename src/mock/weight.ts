import type { Json } from "../description/json.js";

/** What all sessions keep of what requests have changed, in bytes of memory, about. */
export interface KeptWeight {
  bytes: number;
}

const [OBJECT_BYTES, MEMBER_BYTES, VALUE_BYTES, TEXT_BYTES] = [64, 32, 8, 24];

/** About how many bytes of memory a value takes: a list of empty objects takes twenty times as much as its text. */
export function weigh(value: Json): number {
  if (typeof value === "string") return TEXT_BYTES + value.length;
  if (typeof value !== "object" || value === null) return VALUE_BYTES;
  let bytes = OBJECT_BYTES;
  if (Array.isArray(value)) for (const item of value) bytes += weigh(item);
  else for (const key in value) bytes += MEMBER_BYTES + weigh(value[key] ?? null);
  return bytes;
}
