export type * from "./facts.js";
export type { PageFinding } from "./finding.js";
export type { Page, PageField, PageOperation } from "./page.js";
export { type Pages, readPages, readTexts } from "./read-pages.js";
export { readFacts, writeFacts } from "./stored-facts.js";
export { toFacts } from "./to-facts.js";
