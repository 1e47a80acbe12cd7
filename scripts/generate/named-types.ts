import type ts from "typescript";
import { asInput } from "./as-input.js";
import { compiler } from "./compiler.js";
import { isTypeName, pascalCase } from "./pascal-case.js";
import { commented, declaration, membersAt, nameOf, transform } from "./type-nodes.js";

/** openapi-typescript writes them always. */
const EMPTY = new Set(["webhooks", "$defs"]);

/**
 * Gives each schema of openapi-typescript's output, and each object inside one, a declaration of its own: editors and compilers then show
 * `Bot`, not sixteen lines. `components["schemas"]` keeps its members, which refer to the declarations.
 *
 * @param sent names of the schemas that a request holds
 */
export function nameSchemas(nodes: readonly ts.Node[], sent: ReadonlySet<string>): ts.Node[] {
  const schemas = membersAt(nodes, "components", "schemas").filter((member) => isTypeName(nameOf(member)));
  const naming = new Naming(schemas.map(nameOf));
  const declared = schemas.flatMap((member) => naming.declare(nameOf(member), member, sent.has(nameOf(member))));
  const isSchema = new Set<ts.Node>(schemas);
  const rest = nodes
    .filter((node) => !(compiler.isTypeAliasDeclaration(node) && EMPTY.has(node.name.text)))
    .map((node) => transform(node, (inner) => (isSchema.has(inner) ? refer(inner as ts.PropertySignature) : undefined)));
  return [...declared, ...rest].map((node) => transform(node, toName));
}

/** Declares types and, before each, those of the objects inside it. */
class Naming {
  readonly #taken: Set<string>;

  constructor(names: readonly string[]) {
    this.#taken = new Set(names);
  }

  /** The declarations of a type literal's or another type's name, with the comment of the member that holds it. */
  declare(name: string, member: ts.PropertySignature, isSent: boolean): ts.Node[] {
    const before: ts.Node[] = [];
    const given = withoutUnknown(member.type as ts.TypeNode);
    const type = this.#extract(isSent ? asInput(given) : given, name, before);
    return [...before, commented(declaration(name, type), member)];
  }

  /** Replaces the objects inside a type by references to declarations, which it adds to `before`. An object that is the type itself stays. */
  #extract(type: ts.TypeNode, name: string, before: ts.Node[]): ts.TypeNode {
    const inside = (node: ts.Node, path: string): ts.Node => {
      const here = path + step(node, path === name);
      const visitParts = () => compiler.visitEachChild(node, (child) => inside(child, here), undefined);
      const isObject = compiler.isTypeLiteralNode(node) && node.members.some(compiler.isPropertySignature);
      if (!isObject || this.#taken.has(here)) return visitParts();
      this.#taken.add(here);
      before.push(declaration(here, visitParts() as ts.TypeNode));
      return compiler.factory.createTypeReferenceNode(here);
    };
    return inside(type, name) as ts.TypeNode;
  }
}

/** What a part adds to the name of the objects inside it. */
function step(node: ts.Node, isOutermost: boolean): string {
  if (compiler.isPropertySignature(node)) return pascalCase(nameOf(node));
  if (compiler.isIndexSignatureDeclaration(node)) return "Value";
  return isOutermost && compiler.isArrayTypeNode(node) ? "Item" : "";
}

/** A schema that only constrains is `unknown`, which adds nothing to an intersection. */
function withoutUnknown(type: ts.TypeNode): ts.TypeNode {
  if (compiler.isParenthesizedTypeNode(type)) return withoutUnknown(type.type);
  if (!compiler.isIntersectionTypeNode(type)) return type;
  const [first, ...others] = type.types.map(withoutUnknown).filter((part) => !isUnknown(part));
  return first && others.length === 0 ? first : compiler.factory.createIntersectionTypeNode([...(first ? [first] : []), ...others]);
}

function isUnknown(type: ts.TypeNode): boolean {
  return compiler.isUnionTypeNode(type) ? type.types.every(isUnknown) : type.kind === compiler.SyntaxKind.UnknownKeyword;
}

function refer(member: ts.PropertySignature): ts.PropertySignature {
  const reference = compiler.factory.createTypeReferenceNode(nameOf(member));
  return compiler.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, reference);
}

/** `components["schemas"]["Bot"]` is `Bot`. */
function toName(node: ts.Node): ts.Node | undefined {
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: holder, indexType: group } = node.objectType;
  const isSchemas =
    compiler.isTypeReferenceNode(holder) && (holder.typeName as ts.Identifier).text === "components" && textOf(group) === "schemas";
  const name = textOf(node.indexType);
  return isSchemas && isTypeName(name) ? compiler.factory.createTypeReferenceNode(name) : undefined;
}

function textOf(type: ts.TypeNode): string {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : "";
}
