/** First line of every generated TypeScript file. */
export const GENERATED_HEADER = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";
