import { parseExpression } from "../../src/description/expression.js";
import { isIndex, type KeyPath } from "../../src/description/key-path.js";

/** What a runtime expression of a workflow names (Arazzo 1.0.1, 4.7), as far as ours use them. */
export type Reference =
  | { readonly kind: "status" }
  /** A part of the body of the step's response. */
  | { readonly kind: "body"; readonly keys: KeyPath }
  | { readonly kind: "input"; readonly name: string }
  /** An output of an earlier step. */
  | { readonly kind: "output"; readonly step: string; readonly name: string };

/** @returns undefined when the text is no expression, and so a constant, or is one that our workflows do not use */
export function parseReference(text: unknown): Reference | undefined {
  if (typeof text !== "string") return undefined;
  if (text === "$statusCode") return { kind: "status" };
  const [, input] = /^\$inputs\.([\w-]+)$/.exec(text) ?? [];
  if (input !== undefined) return { kind: "input", name: input };
  const [, step, output] = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(text) ?? [];
  if (step !== undefined && output !== undefined) return { kind: "output", step, name: output };
  const expression = parseExpression(text);
  if (expression?.side !== "response" || expression.part !== "body") return undefined;
  return { kind: "body", keys: expression.keys.map((key) => (isIndex(key) ? Number(key) : key)) };
}

/** A comparison, such as `$response.body#/status == 'success'`. */
export interface Condition {
  readonly text: string;
  readonly left: Operand;
  readonly isEqual: boolean;
  readonly right: Operand;
}

export type Operand = Reference | { readonly kind: "literal"; readonly value: string | number | boolean | null };

/** @returns undefined when the text is no comparison of two operands with `==` or `!=` */
export function parseCondition(text: string): Condition | undefined {
  const [, left = "", operator, right = ""] = /^(\S+) (==|!=) (.+)$/.exec(text) ?? [];
  const [one, other] = [parseOperand(left), parseOperand(right)];
  return one && other && { text, left: one, isEqual: operator === "==", right: other };
}

function parseOperand(text: string): Operand | undefined {
  const [, quoted] = /^'([^']*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return { kind: "literal", value: quoted };
  if (/^(true|false|null|-?\d+(\.\d+)?)$/.test(text)) return { kind: "literal", value: JSON.parse(text) };
  return parseReference(text);
}
