import type { Description } from "../description/description.js";
import { formatPointer, type KeyPath, keysInto } from "../description/key-path.js";
import { isJson } from "../description/media-type.js";
import type { Operation } from "../description/operation.js";
import { documentOf } from "./document-of.js";

/** The part of ajv that is needed; its own types are not part of the package. */
export interface SchemaCompiler {
  addSchema(schema: object, key: string): unknown;
  compile(schema: object): Validate;
}
interface Validate {
  (body: unknown): unknown;
  errors?: readonly { readonly instancePath: string; readonly message?: string | undefined }[] | null;
}

/** Whose body is validated: that of the request, or that of the response with a status. */
export type Side = "request" | { readonly status: string };

/** Finds the first thing that is wrong with a JSON body, and stops there; `undefined` when it is valid. */
export type FirstFault = (
  operation: Operation,
  side: Side,
  body: unknown,
) => { readonly path: KeyPath; readonly message: string } | undefined;

/**
 * Prism collects and words every fault of a body, which for a list of a million invalid items takes minutes and gigabytes. Large bodies are
 * validated by this instead, with the validator that Prism uses.
 */
export function createFirstFault(description: Description, createCompiler: () => SchemaCompiler): FirstFault {
  const compiled = new Map<string, Validate | undefined>();
  const compile = (operation: Operation, side: Side): Validate | undefined => {
    const [keys, contents] =
      side === "request"
        ? [["requestBody"], operation.requestContents]
        : [["responses", side.status], operation.declared(side.status)?.contents ?? []];
    const content = contents.find(({ mediaType, schema }) => isJson(mediaType) && schema !== undefined);
    if (content === undefined) return undefined;
    const pointer = formatPointer(["paths", operation.path, operation.method, ...keys, "content", content.mediaType, "schema"]);
    const compiler = createCompiler();
    compiler.addSchema(documentOf(description, operation), "document");
    return compiler.compile({ $ref: `document#${encodeURI(pointer)}` });
  };
  return (operation, side, body) => {
    const key = JSON.stringify([operation.id, side]);
    if (!compiled.has(key)) compiled.set(key, compile(operation, side));
    const validate = compiled.get(key);
    if (validate === undefined || validate(body)) return undefined;
    const [error] = validate.errors ?? [];
    return { path: error ? keysInto(body, error.instancePath) : [], message: error?.message ?? "is invalid" };
  };
}
