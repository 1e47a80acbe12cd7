import type { Operation } from "../../../src/description/operation.js";
import { slug } from "../slug.js";

/** Links between pages, relative, so that the site works under any address. */
export interface PageLinks {
  operation(operation: Pick<Operation, "module" | "verb">): string;
  workflow(workflow: { readonly id: string }, step?: string): string;
  /** A message in the list of errors. */
  error(message: string): string;
  guide(name: string): string;
  download(file: string): string;
  tryIt(operation: string): string;
}

/** @param root leads from the page to the folder of the site */
function linksFrom(root: string): PageLinks {
  return {
    operation: ({ module, verb }) => `${root}api/${module}/${verb}`,
    workflow: ({ id }, step) => `${root}workflows/${id}${step === undefined ? "" : `#${step}`}`,
    error: (message) => `${root}guides/errors#${slug(message)}`,
    guide: (name) => `${root}guides/${name}`,
    download: (file) => `${root}downloads/${file}`,
    tryIt: (operation) => `${root}try-it?operation=${operation}`,
  };
}

export const FROM_API = linksFrom("../../");
export const FROM_WORKFLOWS = linksFrom("../");
