export { type Comparison, compare } from "./compare.js";
export type { Difference, PageLine } from "./difference.js";
export { type PageChanges, pageChanges } from "./page-changes.js";
export { pageLines } from "./page-lines.js";
