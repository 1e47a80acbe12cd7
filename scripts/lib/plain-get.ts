import { type Description, deref, listOperations } from "./description.js";

/** URL of the first GET operation that needs no parameter: whoever has a token can try it. */
export function plainGet(description: Description): string | undefined {
  return listOperations(description).find(({ method, path, operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => deref(description, parameter));
    return method === "get" && !path.includes("{") && parameters.every(({ required }) => !required);
  })?.path;
}
