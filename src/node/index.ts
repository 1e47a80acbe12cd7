export { type FileOptions, fileFrom } from "./file-from.js";
export { saveTo } from "./save-to.js";
