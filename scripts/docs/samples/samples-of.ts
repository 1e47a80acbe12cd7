import type { Description } from "../../../src/description/description.js";
import type { Operation } from "../../../src/description/operation.js";
import { commandLineSample } from "./command-line-sample.js";
import { curlSample } from "./curl-sample.js";
import { typescriptSample } from "./typescript-sample.js";

/** How to call an operation, in each way that the docs show. */
export interface Samples {
  readonly curl: string;
  readonly typescript: string;
  readonly commandLine: string;
}

export function samplesOf(operation: Operation, description: Description): Samples {
  return {
    curl: curlSample(operation),
    typescript: typescriptSample(operation, description),
    commandLine: commandLineSample(operation, description),
  };
}
