import { operationRule } from "./lib/rule.js";

/** A request without its body is refused, unless somebody has seen that it is not: then the evidence stands beside the exception. */
export default operationRule(
  "A request body is required, unless its own x-provenance says where it was omitted.",
  ({ id, requestBody }) => {
    if (requestBody === undefined) return [];
    const { required } = requestBody.object;
    const isExcused = requestBody.get("x-provenance") !== undefined;
    if (required === true && isExcused)
      return [requestBody.finding(`the body of ${id} is required, but its x-provenance says where it was omitted; drop one of the two`)];
    if (required === true || isExcused) return [];
    return [requestBody.finding(`the body of ${id} may be omitted; write required: true, or say in its x-provenance where it was omitted`)];
  },
);
