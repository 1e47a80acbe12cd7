import type { KeyPath } from "../../src/description/key-path.js";
import { type Operand, parseCondition } from "./expression.js";

/**
 * A condition of a workflow in words, as inline Markdown: "`_id` is not `exportId` of step 1".
 *
 * @param numbers of the steps, by their IDs
 */
export function conditionText(text: string, numbers: ReadonlyMap<string, number>): string {
  const condition = parseCondition(text);
  if (condition === undefined) return `\`${text}\``;
  const { left, isEqual, right } = condition;
  return `${operandText(left, numbers)} is ${isEqual ? "" : "not "}${operandText(right, numbers)}`;
}

function operandText(operand: Operand, numbers: ReadonlyMap<string, number>): string {
  switch (operand.kind) {
    case "status":
      return "the HTTP status";
    case "body":
      return `\`${fieldText(operand.keys)}\``;
    case "input":
      return `the input \`${operand.name}\``;
    case "output":
      return `\`${operand.name}\` of step ${numbers.get(operand.step)}`;
    case "literal":
      return `\`${operand.value}\``;
  }
}

/** A field of a response as a reader writes it: `metaqnas[0].status`. */
export function fieldText(keys: KeyPath): string {
  return keys.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${key}`)).join("");
}
