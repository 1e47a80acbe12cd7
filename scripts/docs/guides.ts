import { GUIDE_PARTS, type GuideSource } from "./tables.js";

export interface Guide {
  /** Name of the file without `.md`. */
  name: string;
  title: string;
  text: string;
}

/** A guide with its title taken from the heading and its tables and lists filled in. */
export function renderGuide(name: string, markdown: string, source: GuideSource): Guide {
  const [, title, rest] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
  if (title === undefined || rest === undefined) throw new Error(`openapi/guides/${name}.md must start with a heading: # Title`);
  const text = rest.replace(/<!-- (?:table|list): ([\w-]+) -->/g, (_, wanted: string) => {
    const makePart = GUIDE_PARTS[wanted];
    if (makePart === undefined) throw new Error(`openapi/guides/${name}.md asks for the unknown table or list ${wanted}`);
    return makePart(source);
  });
  return { name, title, text: text.trim() };
}
