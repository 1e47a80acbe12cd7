import { CONTROL_SCRIPT } from "./control-script.js";

/** The page's script: filter, copy buttons, live list of requests. Anything from a request is inserted as text, never as HTML. */
const LIST_SCRIPT = String.raw`"use strict";
const byId = (id) => document.getElementById(id);

// The filter shows the operations that contain every word.
const operations = [...document.querySelectorAll(".operation")].map((element) => {
  const module = element.closest(".module").querySelector("h3").textContent;
  return { element, text: (element.querySelector("summary").textContent + " " + module).toLowerCase() };
});
function filter() {
  const words = byId("filter").value.toLowerCase().split(/\s+/);
  for (const { element, text } of operations) element.hidden = !words.every((word) => text.includes(word));
  for (const module of document.querySelectorAll(".module")) module.hidden = !module.querySelector(".operation:not([hidden])");
  const shown = operations.filter(({ element }) => !element.hidden).length;
  byId("count").textContent = shown + " of " + operations.length + " operations";
}
byId("filter").addEventListener("input", filter);
// When the user navigates back, the browser may have kept the text.
filter();

// A link to an operation opens it.
function openTarget() {
  const target = byId(decodeURIComponent(location.hash.slice(1)));
  if (!target?.matches(".operation")) return;
  if (target.hidden) {
    byId("filter").value = "";
    filter();
  }
  target.open = true;
  target.scrollIntoView();
  target.querySelector("summary").focus();
}
addEventListener("hashchange", openTarget);
openTarget();

let messageTimer;
function showMessage(text) {
  byId("message").textContent = text;
  clearTimeout(messageTimer);
  messageTimer = setTimeout(() => byId("message").replaceChildren(), 3000);
}

document.addEventListener("click", async ({ target }) => {
  const button = target.closest(".copy");
  if (!button) return;
  const code = button.previousElementSibling;
  try {
    await navigator.clipboard.writeText(code.textContent);
    showMessage("Copied");
  } catch {
    // Browsers allow the clipboard only to local pages and over TLS.
    getSelection().selectAllChildren(code);
    showMessage("Selected: copy it with the keyboard");
  }
});

byId("reset").addEventListener("click", async () => {
  const done = await fetch(own("reset"), { method: "POST" }).then(({ ok }) => ok, () => false);
  showMessage(done ? "Requests, expectations and changed items are cleared" : "The mock does not respond");
});

// The requests, rendered in batches, so that a thousand a second do not block the page.
const MAX_SHOWN = 50;
const BATCH_MS = 100;
let pending = [];
let isCleared = false;
let timer;
function addEntry(entry) {
  if (entry) pending = [...pending, entry].slice(-MAX_SHOWN);
  else [pending, isCleared] = [[], true];
  timer ??= setTimeout(render, BATCH_MS);
}
function render() {
  const list = byId("list");
  if (isCleared) list.replaceChildren();
  list.prepend(...pending.map(toItem).reverse());
  while (list.childElementCount > MAX_SHOWN) list.lastElementChild.remove();
  byId("none").hidden = list.childElementCount > 0;
  [pending, isCleared, timer] = [[], false, undefined];
  refresh();
}
function createElement(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
function toItem(entry) {
  const { time, method, path, query, operation, status, durationMs, problems } = entry;
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => name + "=" + one));
  const target = path + (pairs.length > 0 ? "?" + pairs.join("&") : "");
  const facts = createElement("div", "facts", new Date(time).toLocaleTimeString(), ", " + durationMs.toFixed(1) + " ms");
  if (operation) {
    const link = createElement("a", "", operation);
    link.href = "#" + encodeURIComponent(operation);
    facts.append(", ", link);
  }
  const line = createElement("div", "", createElement("span", "status", String(status)), " ", createElement("code", "", method + " " + shorten(target)));
  const item = createElement("li", status >= 400 ? "bad" : "", line, facts);
  if (problems.length > 0) item.append(createElement("ul", "problems", ...problems.map((problem) => createElement("li", "", shorten(problem)))));
  item.append(createEntryBodies(entry));
  return item;
}
function shorten(text) {
  return text.length > 1000 ? text.slice(0, 1000) + "…" : text;
}
`;

const LIVE_SCRIPT = `
const source = new EventSource(own("requests"));
source.onopen = () => {
  byId("state").textContent = "Live";
  // The mock sends its latest requests again.
  addEntry(null);
};
source.onerror = () => (byId("state").textContent = "The mock does not respond. Retrying.");
source.onmessage = ({ data }) => addEntry(JSON.parse(data));
`;

export const SCRIPT = LIST_SCRIPT + CONTROL_SCRIPT + LIVE_SCRIPT;
