import type { Caller } from "../view/operation-view.js";
import { type Html, html } from "./html.js";

/** Whose token is accepted: a line for each kind of app, with the scopes that it needs. */
export function callerList(callers: readonly Caller[], ifNone: string): Html {
  if (callers.length === 0) return html`${ifNone}`;
  return html`${callers.map(({ kind, scopes }, index) => html`${index > 0 && html`<br>`}${kind} app, ${scopeText(scopes)}`)}`;
}

function scopeText(scopes: readonly string[]): Html {
  if (scopes.length === 0) return html`no scope documented`;
  const names = scopes.map((scope, index) => html`${index > 0 && ", "}<strong>${scope}</strong>`);
  return html`${scopes.length === 1 ? "scope " : "scopes "}${names}`;
}
