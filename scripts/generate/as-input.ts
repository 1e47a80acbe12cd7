import ts from "typescript";
import { transform } from "./type-nodes.js";

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/** A type as callers may pass it: lists may be read-only, and what may be absent may be `undefined`. */
export function asInput<T extends ts.Node>(type: T): T {
  return transform(type, (node) => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) {
      const { modifiers, name, questionToken } = node;
      const mayBeUndefined = ts.factory.createUnionTypeNode([asInput(node.type), UNDEFINED]);
      return ts.factory.updatePropertySignature(node, modifiers, name, questionToken, mayBeUndefined);
    }
    if (!ts.isArrayTypeNode(node)) return undefined;
    return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, ts.factory.createArrayTypeNode(asInput(node.elementType)));
  });
}
