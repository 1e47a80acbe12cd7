// What is loaded with the first page, wait or download. One file, because bundlers put what several such files share into small files of their own.
export { checkItems } from "./check-items.js";
export { downloadFile } from "./download-file.js";
export { readItems, readPages } from "./read-pages.js";
export { waitForJob } from "./wait-for-job.js";
