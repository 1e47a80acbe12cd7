import type { Node } from "mdast";

interface Inline extends Node {
  readonly value?: string;
  readonly name?: string | null;
  readonly children?: readonly Inline[];
}

/** The text of a cell, a heading or a paragraph. Code and strong text keep their marks, because values stand in them. */
export function inlineText(node: Node): string {
  const { type, value, name, children = [] } = node as Inline;
  const inner = children.map(inlineText).join("");
  if (type === "inlineCode") return `\`${value}\``;
  if (type === "strong") return inner.startsWith("`") ? inner : `**${inner}**`;
  if (type === "break" || name === "br") return "\n";
  if (type === "html") return /^<br\b/i.test(value ?? "") ? "\n" : "";
  if (type === "mdxTextExpression") return `{${value}}`;
  return children.length > 0 ? inner : (value ?? "");
}
