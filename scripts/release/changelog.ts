import { UserError } from "../lib/user-error.js";
import type { ChangeFile } from "./change-file.js";
import { type Change, type Impact, quoted } from "./compare/change.js";

export interface Release {
  readonly version: string;
  /** As `2026-11-21`. */
  readonly date: string;
  readonly files: readonly ChangeFile[];
  /** Of the description since the last release; none before the first. */
  readonly changes: readonly Change[];
}

const TITLES: readonly (readonly [Impact, string])[] = [
  ["major", "Incompatible changes"],
  ["minor", "Changes"],
  ["patch", "Fixes"],
];

/**
 * The changelog with a section for a release on top. A section that was begun by hand, `## 0.1.0 (unreleased)`, is completed instead.
 *
 * @throws UserError when it has a section for that version already, or would have one that says nothing
 */
export function withRelease(changelog: string, release: Release): string {
  const { version, date } = release;
  if (sectionOf(changelog, version) !== undefined) throw new UserError(`CHANGELOG.md has a section for ${version} already.`);
  const begun = `## ${version} (unreleased)`;
  const [intro = "", ...sections] = changelog.split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(begun)) ?? begun;
  const written = [`## ${version} (${date})`, own.slice(begun.length).trim(), ...notesOf(release)].filter((part) => part !== "");
  if (written.length === 1)
    throw new UserError(`There is nothing to say about ${version}: changes/ has no file, and CHANGELOG.md no section for it.`);
  const others = sections.filter((section) => section !== own).map((section) => section.trim());
  return `${[intro.trim(), written.join("\n\n"), ...others].join("\n\n")}\n`;
}

/** The text of a version's section without its heading; undefined when the changelog has none with a date. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const heading = `## ${version} (`;
  const section = changelog.split(/^(?=## )/m).find((one) => one.startsWith(heading) && !one.startsWith(`${heading}unreleased`));
  return section?.slice(section.indexOf("\n") + 1).trim();
}

/** A section with each paragraph on one line: GitHub shows the line breaks of a release's notes. Code stays as it is. */
export function withoutWraps(section: string): string {
  const parts = section.split(/(^ *```[\s\S]*?^ *```$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<=\S)\n {0,2}(?!\s|[-*#>|`]|\d+\.)/g, " "))).join("");
}

function notesOf({ files, changes }: Release): string[] {
  const texts = TITLES.flatMap(([bump, title]) =>
    listing(
      title,
      files.filter((file) => file.bump === bump).map(({ text }) => text),
    ),
  );
  return [...texts, ...listing("Facts of the description", factsOf(changes))];
}

/** What the comparison found, where it is more than words. */
function factsOf(changes: readonly Change[]): string[] {
  const ids = (kind: "added" | "removed") => changes.flatMap(({ operation }) => (operation?.kind === kind ? operation.id : []));
  const [added, removed] = [ids("added"), ids("removed")];
  const others = (impact: Impact) =>
    changes.filter((one) => one.impact === impact && one.operation === undefined).map(({ message }) => message);
  return [
    ...(removed.length > 0 ? [`Removed operations: ${quoted(removed)}.`] : []),
    ...(added.length > 0 ? [`New operations: ${quoted(added)}.`] : []),
    ...others("major").map((message) => `Incompatible: ${message}`),
    ...others("minor"),
  ];
}

function listing(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => `- ${text.replaceAll("\n", "\n  ").replace(/ +$/gm, "")}`);
  return [`### ${title}`, items.join("\n")];
}
