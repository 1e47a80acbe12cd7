import ts from "typescript";

const EXPORT = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** An interface for an object, an alias for every other type. */
export function declaration(name: string, type: ts.TypeNode): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(EXPORT, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(EXPORT, name, undefined, type);
}

/** The members of an object type inside an interface of the output, such as `operations["bots.list"]["parameters"]["query"]`. */
export function membersAt(nodes: readonly ts.Node[], root: string, ...keys: readonly string[]): ts.PropertySignature[] {
  const holder = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === root) as ts.InterfaceDeclaration | undefined;
  const members = (of: { members: ts.NodeArray<ts.TypeElement> } | undefined) => of?.members.filter(ts.isPropertySignature) ?? [];
  return keys.reduce((found, key) => {
    const type = found.find((member) => nameOf(member) === key)?.type;
    return type && ts.isTypeLiteralNode(type) ? members(type) : [];
  }, members(holder));
}

export function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}

/** Gives a declaration the comments of the member that it stands for. */
export function commented<T extends ts.Node>(node: T, member: ts.Node): T {
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** Replaces nodes, from the outside in; a node for which there is no other keeps its place and its parts are looked at. */
export function transform<T extends ts.Node>(root: T, replace: (node: ts.Node) => ts.Node | undefined): T {
  const visit = (node: ts.Node): ts.Node => replace(node) ?? ts.visitEachChild(node, visit, undefined);
  return visit(root) as T;
}
