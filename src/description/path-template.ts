const PLACEHOLDER = /\{([^{}]+)\}/g;

// Every call asks both functions, and most templates have no placeholder: looking for a brace takes less time than a search.

/** Names of the placeholders of a path template, in the order of the URL. */
export function placeholders(template: string): string[] {
  if (!template.includes("{")) return [];
  return Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name);
}

/** A path template with something in the place of each placeholder. */
export function fillPath(template: string, fill: (name: string) => string): string {
  if (!template.includes("{")) return template;
  return template.replace(PLACEHOLDER, (_braces, name: string) => fill(name));
}

/** A segment of a path template. */
export interface Segment {
  readonly text: string;
  /** Of the placeholder that the segment is; undefined for fixed text, which a segment with more than a placeholder counts as. */
  readonly name: string | undefined;
}

/** The segments of a path template, split at `/`. */
export function segmentsOf(template: string): Segment[] {
  return template.split("/").map((text) => {
    const [, name] = /^\{([^{}]+)\}$/.exec(text) ?? [];
    return { text, name };
  });
}
