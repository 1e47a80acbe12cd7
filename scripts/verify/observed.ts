import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from "yaml";
import type { OperationProvenance } from "../../generated/extensions.js";

/** That an operation conformed to the description, on a host and a day. */
export type Observation = NonNullable<OperationProvenance["observed"]>[number];

/**
 * The YAML of a path file whose operation notes an observation in its `x-provenance`; the earlier one of the same host is replaced.
 * Everything else stays as it is written.
 *
 * @throws Error when the file has no such operation, or no x-provenance in block style with a level
 */
export function withObservation(yaml: string, method: string, observation: Observation): string {
  const provenance = parseDocument(yaml).getIn([method, "x-provenance"], true);
  if (!isMap(provenance) || provenance.flow) throw new Error(`${method} has no x-provenance in block style`);
  const { observed: earlier = [] } = provenance.toJSON() as OperationProvenance;
  const others = earlier.filter(({ host }) => host !== observation.host);
  const all = [...others, observation].sort((a, b) => (a.host < b.host ? -1 : 1));
  const level = linesOf(yaml, provenance, "level");
  if (!level) throw new Error(`x-provenance of ${method} has no level`);
  const indent = /^ */.exec(yaml.slice(level.start))?.[0] ?? "";
  const items = all.map(({ host, date, status }) => `${indent}  - { host: ${host}, date: ${date}, status: ${status} }\n`);
  const block = `${indent}observed:\n${items.join("")}`;
  const { start, end } = linesOf(yaml, provenance, "observed") ?? { start: level.end, end: level.end };
  return yaml.slice(0, start) + block + yaml.slice(end);
}

/** Offsets of the lines of a pair: from the start of its first line to the start of the line after it. */
function linesOf(yaml: string, map: YAMLMap, name: string): { start: number; end: number } | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!isNode(pair?.key) || !isNode(pair.value) || !pair.key.range || !pair.value.range) return undefined;
  const start = yaml.lastIndexOf("\n", pair.key.range[0]) + 1;
  const lastCharacter = yaml.slice(0, pair.value.range[1]).trimEnd().length - 1;
  const lineEnd = yaml.indexOf("\n", lastCharacter);
  return { start, end: lineEnd < 0 ? yaml.length : lineEnd + 1 };
}
