import { isObject } from "../../lib/json.js";

/**
 * @typedef {import("../../lib/json.js").Json} Json
 * @typedef {import("./project-files.js").Conventions} Conventions
 * @typedef {import("./place.js").Place} Place
 * @typedef {import("./place.js").Finding} Finding
 * @typedef {{ name: string, fits: (value: Json) => boolean, is: string }} ProvenanceField
 */

/**
 * @param {Conventions} conventions
 * @returns {ProvenanceField[]} required fields of an x-provenance that is not an operation's; `notes` may be beside them
 */
export function smallProvenance({ levels }) {
  return [{ name: "level", fits: (value) => levels.includes(String(value)), is: `one of: ${levels.join(", ")}` }];
}

/**
 * @param {Conventions} conventions
 * @returns {ProvenanceField[]} required fields of an operation's x-provenance
 */
export function fullProvenance(conventions) {
  return [
    { name: "page", fits: (value) => typeof value === "string" && value !== "", is: "the last part of the documentation page's address" },
    { name: "edition", fits: (value) => conventions.editions.includes(String(value)), is: `one of: ${conventions.editions.join(", ")}` },
    { name: "checked", fits: isDate, is: "the date of the last comparison, as YYYY-MM-DD" },
    ...smallProvenance(conventions),
  ];
}

/**
 * What is wrong with an x-provenance.
 * @param {Place} provenance
 * @param {ProvenanceField[]} fields
 * @returns {Finding[]}
 */
export function provenanceFindings(provenance, fields) {
  const names = fields.map((field) => field.name);
  if (!isObject(provenance.value)) return [provenance.finding(`x-provenance is not an object; it has the fields: ${names.join(", ")}`)];
  return [
    ...fields.flatMap(({ name, fits, is }) => {
      const value = provenance.object[name];
      if (value === undefined) return [provenance.finding(`x-provenance has no ${name}; it is ${is}`)];
      return fits(value) ? [] : [provenance.finding(`x-provenance.${name} is ${JSON.stringify(value)}; it is ${is}`, name)];
    }),
    ...noteFindings(provenance),
    ...Object.keys(provenance.value)
      .filter((key) => key !== "notes" && !names.includes(key))
      .map((key) =>
        provenance.finding(`x-provenance.${key} is not a field of x-provenance here; the fields are: ${names.join(", ")}, notes`, key),
      ),
  ];
}

/** @param {Place} provenance */
function noteFindings(provenance) {
  const { notes } = provenance.object;
  if (notes === undefined) return [];
  if (!Array.isArray(notes) || notes.length === 0)
    return [provenance.finding("x-provenance.notes is not a list of sentences; write one item per note or leave it out", "notes")];
  return provenance
    .entries("notes")
    .filter(([, note]) => typeof note.value !== "string" || note.value === "")
    .map(([, note]) => note.finding("this note is not a text; a note that holds a colon and a space needs quotes"));
}

/** @param {Json} value */
function isDate(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value); // 30 February would become 2 March
}
