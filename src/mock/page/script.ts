/** The page's script: the filter, the copy buttons, the requests as they come. Whatever comes from a request is put in as text. */
export const SCRIPT = String.raw`"use strict";
const byId = (id) => document.getElementById(id);

// The filter: an operation is shown when it holds every word.
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
// A browser that goes back may have kept what was typed.
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

let silence;
function say(text) {
  byId("said").textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => byId("said").replaceChildren(), 3000);
}

document.addEventListener("click", async ({ target }) => {
  const button = target.closest(".copy");
  if (!button) return;
  const code = button.previousElementSibling;
  try {
    await navigator.clipboard.writeText(code.textContent);
    say("Copied");
  } catch {
    // Browsers keep the clipboard from pages of other machines that come without TLS.
    getSelection().selectAllChildren(code);
    say("Selected: copy it with the keyboard");
  }
});

byId("reset").addEventListener("click", async () => {
  const done = await fetch("/__mock/reset", { method: "POST" }).then(({ ok }) => ok, () => false);
  say(done ? "The mock has forgotten requests, jobs and what was created" : "The mock does not answer");
});

// The requests. What comes within a moment is shown at once, so that a thousand a second do not stop the page.
const SHOWN = 50;
const MOMENT_MS = 100;
let waiting = [];
let isEmptied = false;
let timer;
function take(entry) {
  if (entry) waiting = [...waiting, entry].slice(-SHOWN);
  else [waiting, isEmptied] = [[], true];
  timer ??= setTimeout(show, MOMENT_MS);
}
function show() {
  const list = byId("list");
  if (isEmptied) list.replaceChildren();
  list.prepend(...waiting.map(toItem).reverse());
  while (list.childElementCount > SHOWN) list.lastElementChild.remove();
  byId("none").hidden = list.childElementCount > 0;
  [waiting, isEmptied, timer] = [[], false, undefined];
}
function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
function toItem({ time, method, path, query, operation, status, durationMs, problems }) {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => name + "=" + one));
  const target = path + (pairs.length > 0 ? "?" + pairs.join("&") : "");
  const facts = make("div", "facts", new Date(time).toLocaleTimeString(), ", " + durationMs.toFixed(1) + " ms");
  if (operation) {
    const link = make("a", "", operation);
    link.href = "#" + encodeURIComponent(operation);
    facts.append(", ", link);
  }
  const line = make("div", "", make("span", "status", String(status)), " ", make("code", "", method + " " + shorten(target)));
  const item = make("li", status >= 400 ? "bad" : "", line, facts);
  if (problems.length > 0) item.append(make("ul", "problems", ...problems.map((problem) => make("li", "", shorten(problem)))));
  return item;
}
function shorten(text) {
  return text.length > 1000 ? text.slice(0, 1000) + "…" : text;
}

const source = new EventSource("/__mock/requests");
source.onopen = () => {
  byId("state").textContent = "Live";
  // The mock tells anew what it remembers.
  take(null);
};
source.onerror = () => (byId("state").textContent = "The mock does not answer. Trying again.");
source.onmessage = ({ data }) => take(JSON.parse(data));
`;
