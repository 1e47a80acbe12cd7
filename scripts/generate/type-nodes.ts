import type ts from "typescript";
import { compiler } from "./compiler.js";

const EXPORT = [compiler.factory.createModifier(compiler.SyntaxKind.ExportKeyword)];

/** An interface for an object, an alias for every other type. */
export function declaration(name: string, type: ts.TypeNode): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return compiler.isTypeLiteralNode(type)
    ? compiler.factory.createInterfaceDeclaration(EXPORT, name, undefined, undefined, type.members)
    : compiler.factory.createTypeAliasDeclaration(EXPORT, name, undefined, type);
}

/** The members of an object type inside an interface of the output, such as `operations["bots.list"]["parameters"]["query"]`. */
export function membersAt(nodes: readonly ts.Node[], root: string, ...keys: readonly string[]): ts.PropertySignature[] {
  const holder = nodes.find((node) => compiler.isInterfaceDeclaration(node) && node.name.text === root) as
    | ts.InterfaceDeclaration
    | undefined;
  const members = (of: { members: ts.NodeArray<ts.TypeElement> } | undefined) => of?.members.filter(compiler.isPropertySignature) ?? [];
  return keys.reduce((found, key) => {
    const type = found.find((member) => nameOf(member) === key)?.type;
    return type && compiler.isTypeLiteralNode(type) ? members(type) : [];
  }, members(holder));
}

export function nameOf({ name }: ts.PropertySignature): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name) ? name.text : "";
}

/** Gives a declaration the comments of the member that it stands for. */
export function commented<T extends ts.Node>(node: T, member: ts.Node): T {
  return compiler.setSyntheticLeadingComments(node, compiler.getSyntheticLeadingComments(member));
}

/** Replaces nodes, from the outside in; a node for which there is no other keeps its place and its parts are looked at. */
export function transform<T extends ts.Node>(root: T, replace: (node: ts.Node) => ts.Node | undefined): T {
  const visit = (node: ts.Node): ts.Node => replace(node) ?? compiler.visitEachChild(node, visit, undefined);
  return visit(root) as T;
}
