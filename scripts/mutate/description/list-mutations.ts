import { parse } from "yaml";
import { asObject, type Json } from "../../../src/description/json.js";
import { type Part, walk } from "../../../src/description/parts.js";
import { Place } from "../../../src/description/place.js";
import { exampleFaults } from "./example-faults.js";
import { type Fault, locate, type Mutation } from "./mutation.js";
import { operationFaults, parameterFaults, requestBodyFaults, responseFaults, type Scopes } from "./operation-faults.js";
import { type Neighbours, referenceFaults } from "./reference-faults.js";
import { schemaFaults } from "./schema-faults.js";

/** YAML files by their path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

/** What a file holds, by its path; `{}`: a map of them. The other files hold prose, data of the tools, or the map of the URLs. */
const CONTENTS: readonly [RegExp, string][] = [
  [/\/paths\/[^/]+$/, "pathItem"],
  [/\/schemas\/[^/]+$/, "schema"],
  [/\/examples\/[^/]+$/, "example"],
  [/\/shared\/parameters\.yaml$/, "parameter{}"],
  [/\/shared\/headers\.yaml$/, "header{}"],
  [/\/shared\/responses\.yaml$/, "response{}"],
];

/** Every fault that can be made in a description, in the order of the files and of the parts in them. */
export function listMutations(sources: Sources): Mutation[] {
  const parsed = new Map(Array.from(sources, ([file, text]) => [file, parse(text) as Json]));
  const scopes = scopesIn(parsed);
  return [...parsed].flatMap(([file, root]) => {
    const contents = CONTENTS.find(([pattern]) => pattern.test(file))?.[1];
    if (contents === undefined) return [];
    const faults = contents === "example" ? exampleFaults(root, examplesBeside(file, parsed)) : partFaults(file, root, contents, scopes);
    return locate(file, sources.get(file) ?? "", [...faults, ...referenceFaults(file, root, neighboursIn(parsed))]);
  });
}

function partFaults(file: string, root: Json, contents: string, scopes: Scopes): Fault[] {
  return partsIn(file, root, contents).flatMap(({ kind, place: { path, object } }) => {
    switch (kind) {
      case "operation":
        return operationFaults(root, path, object, scopes);
      case "parameter":
        return parameterFaults(root, path, object);
      case "requestBody":
        return requestBodyFaults(root, path, object);
      case "response":
        return responseFaults(root, path, object);
      case "schema":
        return schemaFaults(root, path, object);
      default:
        return [];
    }
  });
}

/** The parts that are written in this file: no other file is known, so no reference is followed. */
function partsIn(file: string, root: Json, contents: string): Part[] {
  const place = Place.ofFiles(() => undefined, file, root);
  if (!contents.endsWith("{}")) return [...walk(contents, place)];
  return place.items().flatMap((part) => [...walk(contents.slice(0, -2), part)]);
}

function scopesIn(parsed: ReadonlyMap<string, Json>): Scopes {
  const [, conventions] = [...parsed].find(([file]) => file.endsWith("/conventions.yaml")) ?? [];
  return asObject(asObject(conventions).scopes) as Scopes;
}

/** The other examples of the same request or response: `<module>.<verb>.<request|status>.<case>.yaml`. */
function examplesBeside(file: string, parsed: ReadonlyMap<string, Json>): Json[] {
  const body = (path: string) => path.slice(0, path.lastIndexOf("/")) + path.slice(path.lastIndexOf("/")).split(".").slice(0, 3).join(".");
  return [...parsed].flatMap(([other, value]) => (other !== file && body(other) === body(file) ? [value] : []));
}

function neighboursIn(parsed: ReadonlyMap<string, Json>): Neighbours {
  const folderOf = (file: string) => file.slice(0, file.lastIndexOf("/"));
  return {
    filesBeside: (file) => [...parsed.keys()].filter((other) => folderOf(other) === folderOf(file)),
    partsOf: (file) => Object.keys(asObject(parsed.get(file))),
  };
}
