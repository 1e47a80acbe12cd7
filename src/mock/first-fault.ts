import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type { Description } from "../description/description.js";
import { formatPointer, keysInto } from "../description/key-path.js";
import { isJson } from "../description/media-type.js";
import type { Operation } from "../description/operation.js";
import { documentOf } from "./document-of.js";
import type { Violation } from "./violation.js";

/** Finds the first thing that is wrong with a JSON body, and stops there; `undefined` when it is valid. */
export type FirstFault = (operation: Operation, body: unknown) => Violation | undefined;

/**
 * Prism collects and words every fault of a body, which for a list of a million invalid items takes minutes and gigabytes. Large bodies are
 * validated by this instead, with the validator that Prism uses.
 */
export function createFirstFault(description: Description, createAjv: () => Ajv2020): FirstFault {
  const compiled = new Map<Operation, ValidateFunction | undefined>();
  const compile = (operation: Operation): ValidateFunction | undefined => {
    const content = operation.requestContents.find(({ mediaType, schema }) => isJson(mediaType) && schema !== undefined);
    if (content === undefined) return undefined;
    const pointer = formatPointer(["paths", operation.path, operation.method, "requestBody", "content", content.mediaType, "schema"]);
    const ajv = createAjv();
    ajv.addSchema(documentOf(description, operation), "document");
    return ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
  };
  return (operation, body) => {
    if (!compiled.has(operation)) compiled.set(operation, compile(operation));
    const validate = compiled.get(operation);
    if (validate === undefined || validate(body)) return undefined;
    const [error] = validate.errors ?? [];
    const at = error ? keysInto(body, error.instancePath).map(String) : [];
    return {
      at: ["body", ...at],
      message: `Request body${at.length > 0 ? ` property ${at.join(".")}` : ""} ${error?.message ?? "is invalid"}`,
    };
  };
}
