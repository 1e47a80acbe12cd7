import { fileURLToPath } from "node:url";

/** Absolute path of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
