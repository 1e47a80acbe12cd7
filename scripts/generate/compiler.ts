import { createRequire } from "node:module";
import type OpenapiTypescript from "openapi-typescript";
import type { astToString } from "openapi-typescript";
import type ts from "typescript";

/**
 * The compiler and what makes its nodes from a description. Both are required: of what is imported Node first searches the text for what it
 * exports, which takes a second for the nine megabytes of the compiler.
 */
const require = createRequire(import.meta.url);
export const compiler: typeof ts = require("typescript");
export const openapiTypescript: { readonly default: typeof OpenapiTypescript; readonly astToString: typeof astToString } =
  require("openapi-typescript");
