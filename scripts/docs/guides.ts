import type { Description } from "../../src/description/description.js";
import type { DocumentedError } from "./documented-error.js";
import { TABLES } from "./tables.js";

export interface Guide {
  /** Name of the file without `.md`. */
  name: string;
  title: string;
  text: string;
}

/** A guide with its title taken from the heading and its tables filled in. */
export function renderGuide(name: string, markdown: string, description: Description, errors: readonly DocumentedError[]): Guide {
  const [, title, rest] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  if (title === undefined || rest === undefined) throw new Error(`openapi/guides/${name}.md must start with a heading: # Title`);
  const text = rest.replace(/<!-- table: ([\w-]+) -->/g, (_, wanted: string) => {
    const makeTable = TABLES[wanted];
    if (makeTable === undefined) throw new Error(`openapi/guides/${name}.md asks for the unknown table ${wanted}`);
    return makeTable(description, errors);
  });
  return { name, title, text: text.trim() };
}
