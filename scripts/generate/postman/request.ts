import type { Content } from "../../../src/description/content.js";
import type { Json, JsonObject } from "../../../src/description/json.js";
import { isJson, isMultipart } from "../../../src/description/media-type.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Parameter } from "../../../src/description/parameter.js";
import { placeholders, segmentsOf } from "../../../src/description/path-template.js";
import { UserError } from "../../lib/user-error.js";
import { asText, type Body, type Field, type FormField, type Request } from "./collection-types.js";

/** What is sent in the places of an operation's parameters and in its body. */
export interface RequestValues {
  /** Of a parameter; undefined to show its example without sending it. */
  value(parameter: Parameter): string | undefined;
  /** Values for the fields that a URL repeats or joins are the example's. */
  readonly body: { readonly content: Content; readonly value: Json; readonly fileName: string } | undefined;
}

/** A request of an operation. Optional parameters are there, but disabled. */
export function toRequest(operation: Operation, { value, body }: RequestValues): Request {
  const query = fieldsOf(operation.parametersIn("query"), value);
  const variable = operation.parametersIn("path").map((parameter) => toField(parameter, value(parameter) ?? ""));
  const path = segmentsOf(operation.path.slice(1)).map(({ name, text }) => (name === undefined ? text : `:${name}`));
  if (placeholders(operation.path).length !== variable.length) throw new UserError(`${operation.id}: a path parameter is not described.`);
  const sent = query.filter(({ disabled }) => !disabled).map((field) => `${field.key}=${encoded(field.value)}`);
  return {
    method: operation.method.toUpperCase(),
    header: fieldsOf(operation.parametersIn("header"), value),
    ...(body && { body: toBody(body) }),
    url: {
      raw: `{{baseUrl}}/${path.join("/")}${sent.length > 0 ? `?${sent.join("&")}` : ""}`,
      host: ["{{baseUrl}}"],
      path,
      ...(query.length > 0 && { query }),
      ...(variable.length > 0 && { variable }),
    },
  };
}

/** For the text of a URL, in which variables stay readable. */
function encoded(value: string): string {
  return encodeURIComponent(value).replace(/%7B%7B([\w.-]+)%7D%7D/g, "{{$1}}");
}

function fieldsOf(parameters: readonly Parameter[], value: RequestValues["value"]): Field[] {
  return parameters.map((parameter) => {
    const sent = value(parameter);
    return { ...toField(parameter, sent ?? asText(parameter.example)), ...(sent === undefined && { disabled: true }) };
  });
}

function toField({ name, place }: Parameter, value: string): Field {
  const description = place.text("description");
  return { key: name, value, ...(description !== undefined && { description }) };
}

function toBody({ content, value, fileName }: NonNullable<RequestValues["body"]>): Body {
  if (isJson(content.mediaType)) return { mode: "raw", raw: JSON.stringify(value, null, 2), options: { raw: { language: "json" } } };
  if (isMultipart(content.mediaType)) return { mode: "formdata", formdata: formFields(content, value as JsonObject, fileName) };
  throw new UserError(`A request body of type ${content.mediaType} has no form in Postman; teach scripts/generate/postman/request.ts.`);
}

function formFields({ schema }: Content, value: JsonObject, fileName: string): FormField[] {
  return Object.entries(value).map(([key, part]): FormField => {
    const field = schema?.get("properties", key);
    const description = field?.text("description");
    const named = { key, ...(description !== undefined && { description }) };
    return field?.get("contentMediaType") ? { ...named, type: "file", src: fileName } : { ...named, type: "text", value: asText(part) };
  });
}
