import type ts from "typescript";
import { compiler } from "./compiler.js";
import { transform } from "./type-nodes.js";

const UNDEFINED = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.UndefinedKeyword);

/** A type as callers may pass it: lists may be read-only, and what may be absent may be `undefined`. */
export function asInput<T extends ts.Node>(type: T): T {
  return transform(type, (node) => {
    if (compiler.isPropertySignature(node) && node.questionToken && node.type) {
      const { modifiers, name, questionToken } = node;
      const mayBeUndefined = compiler.factory.createUnionTypeNode([asInput(node.type), UNDEFINED]);
      return compiler.factory.updatePropertySignature(node, modifiers, name, questionToken, mayBeUndefined);
    }
    if (!compiler.isArrayTypeNode(node)) return undefined;
    return compiler.factory.createTypeOperatorNode(
      compiler.SyntaxKind.ReadonlyKeyword,
      compiler.factory.createArrayTypeNode(asInput(node.elementType)),
    );
  });
}
