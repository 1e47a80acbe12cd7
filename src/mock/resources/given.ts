import { evaluate } from "../../description/expression.js";
import { asObject, isObject, type Json } from "../../description/json.js";
import { formatPointer } from "../../description/key-path.js";
import { type MockRequest, messageOf } from "../exchange.js";

/** A parameter or a field of the body that a request gives. */
export interface Given {
  readonly name: string;
  /** Runtime expression to it. */
  readonly expression: string;
  readonly value: Json;
}

/** More of them are left out: a body may have as many as it likes, and each costs a look at the description. */
const MAX_GIVEN = 100;

/** Parameters of the query, fields of the body, and those inside its objects, that are neither empty nor one of `known`: the first hundred. */
export function givenBy(request: MockRequest, known: ReadonlySet<string>): Given[] {
  const message = messageOf(request);
  const given: Given[] = [];
  for (const [name, expression] of namedBy(request, known)) {
    if (given.length >= MAX_GIVEN) break;
    if (known.has(expression)) continue;
    const value = evaluate(expression, message) as Json;
    if (!isEmpty(value)) given.push({ name, expression, value });
  }
  return given;
}

/** Name and runtime expression of everything that may be given. */
function* namedBy({ query, body }: MockRequest, known: ReadonlySet<string>): Generator<[name: string, expression: string]> {
  for (const name of Object.keys(query)) yield [name, `$request.query.${name}`];
  for (const [name, value] of Object.entries(asObject(body))) {
    const expression = `$request.body#${formatPointer([name])}`;
    if (!isObject(value) || known.has(expression)) yield [name, expression];
    else for (const inner of Object.keys(value)) yield [inner, `${expression}${formatPointer([inner])}`];
  }
}

function isEmpty(value: Json): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
