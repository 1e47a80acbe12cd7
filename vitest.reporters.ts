/** The usual report on the screen; with VITEST_JSON=<file> also one that a program can add up. */
const file = process.env.VITEST_JSON;

export const reporters = file ? { reporters: ["default", "json"], outputFile: { json: file } } : {};
