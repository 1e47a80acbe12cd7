import { ANY_NAME, type Choice, countFields, type FieldView, type SchemaView } from "../view/schema-view.js";
import { type Html, html, inline } from "./html.js";

/** Fields below this many are shown at once; more are folded, and in the page all the same. */
const SHOWN = 6;

/** Where fields are shown. */
export interface FieldPlace {
  /** For links to them. */
  readonly path: string;
  /** Whether the reader gets them, and does not send them. */
  readonly isResponse?: boolean;
}

/** Fields or parameters with what is to be known of each. */
export function fieldList(fields: readonly FieldView[], place: FieldPlace): Html {
  return html`<ul class="fields">${fields.map((field) => fieldItem(field, below(place, field.name)))}</ul>`;
}

/** The fields of a schema, and its choices. */
export function schemaFields({ fields, choices }: SchemaView, place: FieldPlace): Html {
  return html`${fields.length > 0 && fieldList(fields, place)}${choices.length > 0 && choiceList(choices, place)}`;
}

function below(place: FieldPlace, name: string | number): FieldPlace {
  return { ...place, path: `${place.path}-${name}` };
}

function fieldItem({ name, isRequired, schema }: FieldView, place: FieldPlace): Html {
  const { type, description, facts, values, isSecret, level, repeats } = schema;
  const title = name === ANY_NAME ? html`<em class="name">any name</em>` : html`<code class="name">${name}</code>`;
  return html`<li id="${anchor(place.path)}"><div class="field">${title} <span class="type">${type}</span>
    ${isRequired && requiredMark(place)}${levelMark(level)}</div>
    ${description !== "" && html`<p>${inline(description)}</p>`}
    ${isSecret && html`<p class="facts">A credential: keep it out of logs.</p>`}
    ${facts.length > 0 && html`<p class="facts">${inline(capitalize(facts.join(", ")))}.</p>`}
    ${values && html`<p class="facts">${valuesTitle(values)}${values.list.map((value) => html`<code>${value}</code> `)}</p>`}
    ${repeats !== undefined && html`<p class="facts">Has the same fields as <code>${repeats}</code> above.</p>`}
    ${fieldsBelow(name, schema, place)}</li>`;
}

/** Nobody requires a field of a response: it is always there. */
function requiredMark({ isResponse }: FieldPlace): Html {
  return isResponse ? html` <span class="type">always present</span>` : html` <span class="required">required</span>`;
}

function fieldsBelow(name: string, schema: SchemaView, place: FieldPlace): Html | false {
  const count = countFields(schema);
  if (count === 0) return false;
  const summary = html`<summary>${count === 1 ? "1 field" : `${count} fields`} of <code>${name}</code></summary>`;
  return count < SHOWN
    ? html`<details open>${summary}${schemaFields(schema, place)}</details>`
    : html`<details>${summary}${schemaFields(schema, place)}</details>`;
}

function choiceList(choices: readonly Choice[], place: FieldPlace): Html {
  return html`<p class="choices">In one of these forms:</p><ul class="fields choices">${choices.map(
    (
      { title, schema },
      index,
    ) => html`<li><div class="field"><strong>${words(title)}</strong> <span class="type">${schema.type}</span></div>
      ${schema.description !== "" && html`<p>${inline(schema.description)}</p>`}
      ${schema.repeats !== undefined && html`<p class="facts">Has the same fields as <code>${schema.repeats}</code> above.</p>`}
      ${countFields(schema) > 0 && (index === 0 || countFields(schema) < SHOWN) ? schemaFields(schema, below(place, index + 1)) : folded(schema, below(place, index + 1))}</li>`,
  )}</ul>`;
}

function folded(schema: SchemaView, place: FieldPlace): Html | false {
  const count = countFields(schema);
  return count > 0 && html`<details><summary>${count} fields</summary>${schemaFields(schema, place)}</details>`;
}

function valuesTitle({ isOpen, list }: NonNullable<SchemaView["values"]>): string {
  if (isOpen) return "Known values, others may come: ";
  return list.length === 1 ? "Always " : "One of: ";
}

/** How sure a field or a response is, where the page does not say so itself. */
export function levelMark(level: string | undefined): Html | false {
  return level !== undefined && level !== "documented" && html` <a class="level ${level}" href="#levels" title="How we know">${level}</a>`;
}

/** A name for a link that needs no escaping. */
function anchor(path: string): string {
  return path.replace(/[^\w-]+/g, "-");
}

/** Title of a choice: the name of a schema, in words, or a text. */
function words(title: string): string {
  return /^[A-Z]\w+$/.test(title) ? title.replace(/([a-z\d])([A-Z])/g, "$1 $2") : title;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
