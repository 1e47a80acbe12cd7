import { type Command, InvalidArgumentError, Option } from "commander";
import { type Json, member } from "../../description/json.js";
import { isMultipart } from "../../description/media-type.js";
import type { Operation } from "../../description/operation.js";
import type { Place } from "../../description/place.js";
import { partsOfValue, typesOf } from "../../description/schema/keywords.js";

/** A flag for a value that an operation takes: a parameter, or a field of its form. Its name is that of the wire. */
export interface InputFlag {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "form";
  readonly option: Option;
  /** A field of a form that is a file. */
  readonly isFile: boolean;
  /** A documented value. */
  readonly example: Json | undefined;
}

/** The flags of an operation that say what is sent; JSON bodies have `--body` instead. */
export function inputFlags(operation: Operation): InputFlag[] {
  const parameters = operation.parameters.map(({ name, in: location, isRequired, schema, place, example }) => {
    const flag = { name, in: location as InputFlag["in"], isFile: false, example };
    return { ...flag, option: toOption(flag, schema, isRequired, place.text("description")) };
  });
  const form = formOf(operation);
  const required = new Set(form?.texts("required"));
  const [sent] = operation.requestContents.flatMap(({ examples }) => [...examples.values()]);
  const fields = (form?.entries("properties") ?? []).map(([name, schema]) => {
    const flag = { name, in: "form" as const, isFile: schema.object.contentMediaType !== undefined, example: member(sent, name) };
    return { ...flag, option: toOption(flag, schema, required.has(name), schema.text("description")) };
  });
  return [...parameters, ...fields];
}

/** The schema of the form that an operation takes. */
function formOf({ requestContents: [content] }: Operation): Place | undefined {
  return content && isMultipart(content.mediaType) ? content.schema : undefined;
}

/** Whether an operation takes a body of JSON. */
export function takesJson(operation: Operation): boolean {
  return operation.requestContents.length > 0 && formOf(operation) === undefined;
}

/** Adds what an operation takes to its command. */
export function addInputFlags(command: Command, operation: Operation): void {
  for (const { option } of inputFlags(operation)) command.addOption(option);
  if (!takesJson(operation)) return;
  const body = new Option("--body <json>", "request body: JSON, @file, or - for standard input");
  command.addOption(body.makeOptionMandatory(operation.requestBody?.object.required === true));
}

function toOption(flag: Omit<InputFlag, "option">, schema: Place | undefined, isRequired: boolean, description = ""): Option {
  const parts = schema ? partsOfValue(schema) : [];
  const type = flag.isFile ? "file" : typeOf(schema);
  const notes = [...(flag.in === "header" ? ["header"] : []), ...boundsOf(parts)];
  const text = `${description}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
  const option = new Option(`--${flag.name} ${type === "boolean" ? "[boolean]" : type === "file" ? "<@file>" : `<${type}>`}`, text.trim());
  // The requests of this API have closed lists of values; bounds are the API's own business.
  const values = parts.flatMap(({ object }) => (Array.isArray(object.enum) ? object.enum.map(String) : []));
  if (type === "boolean") option.preset("true").choices(["true", "false"]);
  else if (values.length > 0) option.choices(values);
  else if (type === "integer") option.argParser(readInteger);
  return option.makeOptionMandatory(isRequired);
}

function typeOf(schema: Place | undefined): "integer" | "boolean" | "text" {
  const [type, ...others] = schema ? typesOf(schema) : [];
  return others.length === 0 && (type === "integer" || type === "boolean") ? type : "text";
}

/** Default and limits in words, as the description says them. */
function boundsOf(parts: readonly Place[]): string[] {
  const first = (key: string): Json | undefined => parts.map(({ object }) => object[key]).find((value) => value !== undefined);
  const [minimum, maximum, preset] = ["minimum", "maximum", "default"].map(first);
  return [
    ...(minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`${minimum} or more`] : []),
    ...(minimum === undefined && maximum !== undefined ? [`at most ${maximum}`] : []),
    ...(preset !== undefined ? [`default: ${preset}`] : []),
  ];
}

/** Stays a text, as it is sent. */
function readInteger(text: string): string {
  if (/^[+-]?\d+$/.test(text.trim())) return text.trim();
  throw new InvalidArgumentError("It takes a whole number.");
}
