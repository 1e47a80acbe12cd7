const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const DATA = new Set(["const", "enum", "default", "example", "examples"]);

/** Whether the keys of a keyword's value are names of fields, not keywords. */
export function holdsNames(keyword: string): boolean {
  return MAPS.has(keyword);
}

/** Whether the value of a keyword is data, in which `$ref` is a field like any other. */
export function holdsData(keyword: string): boolean {
  return DATA.has(keyword);
}
