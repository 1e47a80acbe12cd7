import type { Operation } from "../../description/operation.js";
import { inputFlags, takesJson } from "./input-flags.js";
import { quote } from "./quote.js";

/** Lines of a body that are shown as a command; a longer one is easier to keep in a file. */
const MAX_LINES = 12;

/** A command that calls an operation with its documented examples: what it requires, and the shortest body. */
export function exampleOf(operation: Operation): string {
  const { id, requestContents } = operation;
  const examples = requestContents.flatMap((content) => [...content.examples.values()]);
  const bodies = examples.map((value) => JSON.stringify(value, null, 2)).sort((a, b) => a.length - b.length);
  const [body = ""] = bodies;
  const words = inputFlags(operation).flatMap(({ name, option, isFile, example }) =>
    option.mandatory ? [`--${name}`, isFile ? "@file" : quote(String(example ?? "..."))] : [],
  );
  const isLong = body.split("\n").length > MAX_LINES;
  const bodyWords = takesJson(operation) && body !== "" ? ["--body", isLong ? "@body.json" : quote(body)] : [];
  const command = `  npx kore-xo-api ${["call", id, ...words, ...bodyWords].join(" ").replaceAll("\n", "\n  ")}`;
  return isLong && bodyWords.length > 0 ? `${command}\n\nbody.json:\n${body.replace(/^/gm, "  ")}` : command;
}
