import type { Operation } from "../../../src/description/operation.js";

/** Links between pages of `/api/<module>/`, relative, so that the site works under any address. */
export function pageLink(page: "try-it"): string;
export function pageLink(page: "operation", operation: Pick<Operation, "module" | "verb">): string;
export function pageLink(page: "try-it" | "operation", operation?: Pick<Operation, "module" | "verb">): string {
  return page === "operation" && operation ? `../${operation.module}/${operation.verb}` : "../../try-it";
}
