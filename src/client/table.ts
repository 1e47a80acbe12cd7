import { operations } from "../../generated/client/operations.js";
import { placeholders } from "../description/path-template.js";
import { sharedBy } from "../description/rate-limit.js";
import type { OperationEntry, OperationsTable, RateLimit } from "./operation-entry.js";

let table: OperationsTable | undefined;

/** Every operation by module and verb. The generated text is read once, when the first client is created. */
export function operationsTable(): OperationsTable {
  table ??= readTable(operations);
  return table;
}

/** Reads one text per module. It has one line per operation, because text is a third of the size of the same data as code. */
export function readTable(texts: Readonly<Record<string, string>>): OperationsTable {
  return mapValues(texts, (text, module) =>
    Object.fromEntries(
      text
        .trim()
        .split("\n")
        .map((line) => readLine(module, line)),
    ),
  );
}

export function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** Fields are separated by a space: verb, method, path, apps, rate limit, flags and separators of lists. What does not apply is empty. */
function readLine(module: string, line: string): [string, OperationEntry] {
  const [verb = "", method, path = "", apps, rate = "", flags, arrays] = line.split(" ");
  const [level = "", minute, hour] = rate.split("/");
  const entry = {
    ...{ id: `${module}.${verb}`, method, path, apps: apps ? apps.split("+") : [] },
    ...(flags &&
      Object.fromEntries(
        flags
          .split(",")
          .map((flag) => flag.split("="))
          .map(([name, value = true]) => [name, value]),
      )),
    ...(rate && {
      rate: { level, by: sharedBy(level as RateLimit["level"], placeholders(path)), minute: Number(minute), hour: Number(hour) },
    }),
    ...(arrays && { arrays: Object.fromEntries(new URLSearchParams(arrays)) }),
  };
  return [verb, entry as unknown as OperationEntry];
}
