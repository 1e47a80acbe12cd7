/** The guides of site/guides/, about this project; those about the API are in openapi/guides/. In reading order. */
export const OWN_GUIDES = [
  { name: "quick-start", title: "Quick start" },
  { name: "client", title: "The client" },
  { name: "command-line", title: "The command line" },
  { name: "mock", title: "The mock" },
  { name: "ci", title: "Recipes for CI" },
] as const;
