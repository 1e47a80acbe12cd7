import { asList, asObject, type Json, type JsonObject } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";
import { drop, misspelt, replace } from "./fault.js";
import type { Fault } from "./mutation.js";

/** Scope names by kind of app, as openapi/conventions.yaml lists them. */
export type Scopes = Readonly<Record<string, readonly string[]>>;

const EXTENSIONS = ["x-pagination", "x-job", "x-error-in-200", "x-safe", "x-rate-limit"];

/** The faults of an operation that are not those of its parameters and bodies. */
export function operationFaults(root: Json, keys: KeyPath, operation: JsonObject, scopes: Scopes): Fault[] {
  const perMinute = asObject(operation["x-rate-limit"]).perMinute;
  return [
    ...asList(operation.parameters).map((_, index) => drop("drop a parameter", root, [...keys, "parameters", index])),
    ...Object.keys(asObject(operation.responses)).map((status) => drop("drop a status", root, [...keys, "responses", status])),
    ...EXTENSIONS.filter((key) => key in operation).map((key) => drop("drop an extension", root, [...keys, key])),
    ...(typeof perMinute === "number" ? [replace("change a rate limit", root, [...keys, "x-rate-limit", "perMinute"], perMinute * 2)] : []),
    ...securityFaults(root, [...keys, "security"], asList(operation.security), scopes),
  ];
}

function securityFaults(root: Json, place: KeyPath, security: readonly Json[], scopes: Scopes): Fault[] {
  const kinds = security.length > 1 ? security.map((_, index) => drop("drop a kind of app", root, [...place, index])) : [];
  const others = security.flatMap((requirement, index) =>
    Object.entries(asObject(requirement)).flatMap(([kind, value]) =>
      scopeFaults(root, [...place, index, kind], asList(value), scopes[kind]),
    ),
  );
  return [...kinds, ...others];
}

/** Each scope becomes the next one of its kind of app that the operation does not take, or goes. */
function scopeFaults(root: Json, place: KeyPath, given: readonly Json[], known: readonly string[] = []): Fault[] {
  return given.flatMap((scope, index) => {
    const start = known.indexOf(String(scope)) + 1;
    const other = [...known.slice(start), ...known].find((one) => !given.includes(one));
    const another = other === undefined ? [] : [replace("another scope", root, [...place, index], other)];
    return [drop("drop a scope", root, [...place, index]), ...another];
  });
}

/** A parameter that is written out. One in the path cannot be optional. */
export function parameterFaults(root: Json, keys: KeyPath, parameter: JsonObject): Fault[] {
  const rename = replace("rename a parameter", root, [...keys, "name"], misspelt(String(parameter.name)));
  return [rename, ...(parameter.in === "path" ? [] : requiredFaults(root, keys, parameter, "parameter"))];
}

export function requestBodyFaults(root: Json, keys: KeyPath, body: JsonObject): Fault[] {
  return requiredFaults(root, keys, body, "body");
}

function requiredFaults(root: Json, keys: KeyPath, { required }: JsonObject, what: string): Fault[] {
  const place = [...keys, "required"];
  if (required === true) return [drop(`make a ${what} optional`, root, place)];
  return [replace(`make a ${what} required`, root, place, true)];
}

export function responseFaults(root: Json, keys: KeyPath, response: JsonObject): Fault[] {
  return Object.keys(asObject(response.links)).map((name) => drop("drop a link", root, [...keys, "links", name]));
}
