export { type Comparison, compare, pagesNotDescribed } from "./compare.js";
export type { Difference, PageLine } from "./difference.js";
export { type Documented, documentedOperations, findPage } from "./find-page.js";
export { type PageChanges, pageChanges } from "./page-changes.js";
export { pageLines } from "./page-lines.js";
