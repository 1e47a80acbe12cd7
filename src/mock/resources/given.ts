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

/** Parameters of the query, fields of the body, and those inside its objects, that are neither empty nor one of `known`. */
export function givenBy(request: MockRequest, known: readonly string[]): Given[] {
  const query = Object.keys(request.query).map((name) => [name, `$request.query.${name}`] as const);
  const body = Object.entries(asObject(request.body)).flatMap(([name, value]) => {
    const pointer = formatPointer([name]);
    const whole = [name, `$request.body#${pointer}`] as const;
    if (!isObject(value) || known.includes(whole[1])) return [whole];
    return Object.keys(value).map((inner) => [inner, `$request.body#${pointer}${formatPointer([inner])}`] as const);
  });
  return [...query, ...body].flatMap(([name, expression]) => {
    if (known.includes(expression)) return [];
    const value = evaluate(expression, messageOf(request)) as Json;
    return isEmpty(value) ? [] : [{ name, expression, value }];
  });
}

function isEmpty(value: Json): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
