const PLACEHOLDER = /\{(.+?)\}/g;

/** Names of the placeholders of a path template, in the order of the URL. */
export function placeholders(template: string): string[] {
  return Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name);
}

/** A path template with something in the place of each placeholder. */
export function fillPath(template: string, fill: (name: string) => string): string {
  return template.replace(PLACEHOLDER, (_braces, name: string) => fill(name));
}
