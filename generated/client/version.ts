// Generated from openapi/ by `npm run generate`. Do not edit.

/** Version of the package and of the description. */
export const VERSION = "0.1.0";
