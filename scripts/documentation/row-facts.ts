import type { FieldFacts } from "./facts.js";
import type { ParameterRow } from "./parameter-table.js";
import type { Requirement } from "./requirement.js";
import { statedValues } from "./stated-values.js";

/**
 * What a row says, without its name and place.
 * @param names of parameters, which are not values of one another; `undefined` where the row's words list keys, not values
 */
export function rowFacts(row: ParameterRow, requirement: Requirement | undefined, names: ReadonlySet<string> | undefined): FieldFacts {
  const values = names && statedValues(row.description, names);
  return {
    from: ["table"],
    ...(requirement ? { required: requirement.required } : {}),
    ...row.type,
    ...(row.default === undefined ? {} : { default: row.default }),
    ...(row.max === undefined ? {} : { max: row.max }),
    ...(row.min === undefined ? {} : { min: row.min }),
    ...(values ? { enum: values } : {}),
  };
}
