import type ts from "typescript";
import type { Description } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { asInput } from "./as-input.js";
import { compiler } from "./compiler.js";
import { isTypeName, pascalCase } from "./pascal-case.js";
import { declaration, membersAt, nameOf } from "./type-nodes.js";

/** `bots.list` takes a `BotsListInput`. */
export function inputName({ module, verb }: Operation): string {
  return `${pascalCase(module)}${pascalCase(verb)}Input`;
}

/** One interface for the input of each operation, with path and query parameters side by side and the body under `body`; one for all headers. */
export function inputTypes(nodes: readonly ts.Node[], { operations }: Description): ts.Node[] {
  const at = (operation: Operation, ...keys: string[]) => membersAt(nodes, "operations", operation.id, ...keys);
  const inputs = operations.map((operation) => {
    const members = [...at(operation, "parameters", "path"), ...at(operation, "parameters", "query"), ...bodyOf(operation)];
    return named(inputName(operation), members, `Input of \`${operation.id}\`.`);
  });
  const headers = new Map(
    operations.flatMap((operation) => at(operation, "parameters", "header").map((member) => [nameOf(member), optional(member)])),
  );
  return [...inputs, named("RequestHeaders", [...headers.values()], "The headers that operations of the description take.")];
}

/** The member `body`; none where there is no body. */
function bodyOf({ id, requestBody, requestContents }: Operation): ts.PropertySignature[] {
  if (requestBody === undefined) return [];
  const types = requestContents.map(({ schema, mediaType }) => {
    if (isTypeName(schema?.name)) return compiler.factory.createTypeReferenceNode(schema?.name);
    return compiler.factory.createTypeReferenceNode(`NonNullable<operations["${id}"]["requestBody"]>["content"]["${mediaType}"]`);
  });
  const question = requestBody.object.required === true ? undefined : compiler.factory.createToken(compiler.SyntaxKind.QuestionToken);
  const property = compiler.factory.createPropertySignature(undefined, "body", question, compiler.factory.createUnionTypeNode(types));
  return [comment(property, requestBody.text("title") ?? "The request body.")];
}

function named(name: string, members: readonly ts.PropertySignature[], text: string): ts.Node {
  // An empty object type would take any key.
  const type = members.length === 0 ? NO_KEYS : asInput(compiler.factory.createTypeLiteralNode(members));
  return comment(declaration(name, type), text);
}

function comment<T extends ts.Node>(node: T, text: string): T {
  return compiler.addSyntheticLeadingComment(node, compiler.SyntaxKind.MultiLineCommentTrivia, `* ${text} `, true);
}

const NO_KEYS = compiler.factory.createTypeReferenceNode("Record", [
  compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
  compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.NeverKeyword),
]);

function optional(member: ts.PropertySignature): ts.PropertySignature {
  const question = compiler.factory.createToken(compiler.SyntaxKind.QuestionToken);
  return compiler.factory.updatePropertySignature(member, member.modifiers, member.name, question, member.type);
}
