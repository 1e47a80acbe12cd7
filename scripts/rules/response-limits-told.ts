import { walk } from "../../src/description/parts.js";
import type { Place, PlaceFinding } from "../../src/description/place.js";
import { rule } from "./lib/rule.js";

const MAXIMA = ["maximum", "exclusiveMaximum", "maxItems", "maxProperties", "maxLength"];
/** How a description tells of the largest value: `from 0 to 1`, `up to 50`, `1 for yes, 0 for no`, `in percent`, `HTTP status that`. */
const RANGE = /(?:(?<![\w.])\d+(?:\.\d+)?|\bup) to (\d+(?:\.\d+)?)(?![\w-]|\.\d)/;
const FLAG = /(?<![\w.])(1) for yes, 0 for no/;
const UNITS: readonly [RegExp, string][] = [
  [/\bpercent(?:age)?\b/i, "100"],
  [/^HTTP status that [^,]*$/, "599"],
];

/** The platform sends what it sends: a limit that readers are not told of is a guess. */
export default rule(
  "The largest value of a field of a response stands in its description, such as `from 0 to 100`, and as its maximum.",
  ({ operations }) => {
    const seen = new Set<unknown>();
    return operations
      .flatMap(({ responses }) => responses.flatMap(({ place }) => [...walk("response", place, seen)]))
      .filter(({ kind }) => kind === "schema")
      .flatMap(({ place }) => limitFindings(place));
  },
);

function limitFindings(place: Place): PlaceFinding[] {
  const told = largest(place.text("description") ?? "");
  const own = MAXIMA.filter((key) => key in place.object);
  if (own.length === 0 && told !== undefined && isLimitable(place))
    return [place.finding(`the description tells of values up to ${told}, but there is no maximum; add it`)];
  return own
    .filter((key) => String(place.object[key]) !== told)
    .map((key) =>
      place.finding(
        `${key} is ${place.object[key]}, which the description does not say; write the range, such as "from 0 to ${place.object[key]}"`,
        key,
      ),
    );
}

function largest(description: string): string | undefined {
  return RANGE.exec(description)?.[1] ?? FLAG.exec(description)?.[1] ?? UNITS.find(([unit]) => unit.test(description))?.[1];
}

function isLimitable({ object: { type } }: Place): boolean {
  return [type].flat().some((one) => one === "integer" || one === "number" || one === "array");
}
