import { asObject, type Json } from "../../src/description/json.js";
import { parsePointer } from "../../src/description/key-path.js";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";

/** A workflow: what takes several calls, step by step. Read from openapi/workflows; what is missing there is empty here. */
export interface Workflow {
  /** Such as `export-bot`; the name of its file. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: readonly Input[];
  readonly steps: readonly Step[];
  /** What it results in. */
  readonly outputs: readonly Output[];
  readonly place: Place;
}

/** What who runs a workflow gives to it. */
export interface Input {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** A token. */
  readonly isSecret: boolean;
  /** The contents of a file. */
  readonly isFile: boolean;
  /** A value that the mock knows. */
  readonly example: Json | undefined;
  readonly place: Place;
}

/** One call of an operation, or several where it polls. */
export interface Step {
  readonly id: string;
  readonly description: string;
  /** Undefined when the description has no such operation. */
  readonly operation: Operation | undefined;
  readonly parameters: readonly StepParameter[];
  readonly body: { readonly mediaType: string; readonly payload: Json; readonly place: Place } | undefined;
  /** Conditions, all of which hold when the step has succeeded. */
  readonly success: readonly Criterion[];
  /** When it is called again after a response that is no success yet; the first that fits counts. */
  readonly retries: readonly Retry[];
  readonly outputs: readonly Output[];
  readonly place: Place;
}

export interface StepParameter {
  readonly name: string;
  readonly in: string;
  /** A runtime expression, or a constant. */
  readonly value: Json;
  readonly place: Place;
}

/** A condition in the notation of Arazzo. */
export interface Criterion {
  readonly text: string;
  readonly place: Place;
}

export interface Retry {
  readonly when: readonly Criterion[];
  readonly afterMs: number;
  readonly limit: number;
  readonly place: Place;
}

/** A value and the expression that it comes from. */
export interface Output {
  readonly name: string;
  readonly expression: string;
  readonly place: Place;
}

/**
 * Reads the workflows of an Arazzo document.
 *
 * @param operationAt the operation at a method and a path template
 */
export function readWorkflows(document: Place, operationAt: (method: string, path: string) => Operation | undefined): Workflow[] {
  return document.items("workflows").map((place) => ({
    id: place.text("workflowId") ?? "",
    summary: place.text("summary") ?? "",
    description: place.text("description") ?? "",
    inputs: readInputs(place.get("inputs")),
    steps: place.items("steps").map((step) => readStep(step, operationAt)),
    outputs: readOutputs(place),
    place,
  }));
}

function readInputs(schema: Place | undefined): Input[] {
  const required = schema?.texts("required") ?? [];
  return (schema?.entries("properties") ?? []).map(([name, place]) => ({
    name,
    description: place.text("description") ?? "",
    isRequired: required.includes(name),
    isSecret: place.text("format") === "password",
    isFile: place.get("contentMediaType") !== undefined,
    example: place.get("examples", 0)?.value,
    place,
  }));
}

function readStep(place: Place, operationAt: (method: string, path: string) => Operation | undefined): Step {
  const [path = "", method = ""] = parsePointer(place.text("operationPath")?.split("#")[1] ?? "").slice(1);
  const body = place.get("requestBody");
  return {
    id: place.text("stepId") ?? "",
    description: place.text("description") ?? "",
    operation: operationAt(method, path),
    parameters: place.items("parameters").map((parameter) => ({
      name: parameter.text("name") ?? "",
      in: parameter.text("in") ?? "",
      value: parameter.object.value ?? null,
      place: parameter,
    })),
    body: body && { mediaType: body.text("contentType") ?? "", payload: body.object.payload ?? null, place: body },
    success: readCriteria(place.items("successCriteria")),
    retries: place
      .items("onFailure")
      .filter((action) => action.text("type") === "retry")
      .map((action) => ({
        when: readCriteria(action.items("criteria")),
        afterMs: Number(action.object.retryAfter ?? 0) * 1000,
        limit: Number(action.object.retryLimit ?? 1),
        place: action,
      })),
    outputs: readOutputs(place),
    place,
  };
}

function readCriteria(places: readonly Place[]): Criterion[] {
  return places.map((place) => ({ text: String(asObject(place.value).condition ?? ""), place }));
}

function readOutputs(holder: Place): Output[] {
  return holder.entries("outputs").map(([name, place]) => ({ name, expression: String(place.value), place }));
}
