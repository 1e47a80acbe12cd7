import type { Json } from "../description/json.js";

/** A way in which times are written: how to recognise one, and how to write another in the same way. */
interface TimeFormat {
  readonly form: RegExp;
  write(ms: number, original: string): string;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const twoDigits = (number: number) => String(number).padStart(2, "0");
const clockOf = (date: Date) => `${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`;

/** The formats of the API, all in UTC. */
const FORMATS: readonly TimeFormat[] = [
  {
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/,
    write: (ms, original) => {
      const text = new Date(ms).toISOString();
      return original.includes(".") ? text : text.replace(/\.\d{3}Z$/, "Z");
    },
  },
  {
    form: /^\d\d-\d\d-\d{4} \d{1,2}:\d\d:\d\d [ap]m$/,
    write: (ms) => {
      const date = new Date(ms);
      const day = `${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}-${date.getUTCFullYear()}`;
      return `${day} ${date.getUTCHours() % 12 || 12}:${clockOf(date)} ${date.getUTCHours() < 12 ? "am" : "pm"}`;
    },
  },
  {
    form: /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT\+0000 \(Coordinated Universal Time\)$/,
    write: (ms) => {
      const date = new Date(ms);
      const day = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${twoDigits(date.getUTCDate())} ${date.getUTCFullYear()}`;
      return `${day} ${twoDigits(date.getUTCHours())}:${clockOf(date)} GMT+0000 (Coordinated Universal Time)`;
    },
  },
];

/** Numbers in this range are taken for milliseconds since 1970: 2010 to 2050. */
const [EARLIEST_MS, LATEST_MS] = [Date.UTC(2010), Date.UTC(2050)];

/** The time that a value names, in milliseconds since 1970; `undefined` when it names none. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === "number") return value >= EARLIEST_MS && value <= LATEST_MS ? value : undefined;
  if (typeof value !== "string" || !FORMATS.some(({ form }) => form.test(value))) return undefined;
  const ms = Date.parse(/[ap]m$/.test(value) ? `${value} UTC` : value);
  return Number.isNaN(ms) ? undefined : ms;
}

/** A copy of a value in which every time, at any depth, is `byMs` later. */
export function shiftTimes(value: Json, byMs: number): Json {
  if (Array.isArray(value)) return value.map((item) => shiftTimes(item, byMs));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shiftTimes(inner, byMs)]));
  const ms = timeOf(value);
  if (ms === undefined) return value;
  return typeof value === "number" ? value + byMs : writeLike(String(value), ms + byMs);
}

function writeLike(original: string, ms: number): string {
  return FORMATS.find(({ form }) => form.test(original))?.write(ms, original) ?? original;
}
