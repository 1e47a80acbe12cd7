import { asObject, type JsonObject, type Operation } from "../description.js";
import { Html, html } from "./html.js";
import { groupByModule, type Module } from "./modules.js";
import { renderOperation, type Surroundings } from "./render-operation.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** What a page is made of. */
export interface Content {
  readonly description: JsonObject;
  readonly operations: readonly Operation[];
  /** Where the mock is reached, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Whether tokens are checked, so that not any text is one. */
  readonly checksTokens: boolean;
}

/** Inline, so that no browser asks for a file. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='M1 1h6v4H4L2 7V5H1z' fill='%23246'/%3E%3C/svg%3E";

/** The page of a mock: its operations by module, and a place for the requests that the script fills. */
export function renderPage({ description, operations, origin, checksTokens }: Content): string {
  const title = `Mock of ${String(asObject(description.info).title ?? "the API")}`;
  const jobs = new Set(operations.filter(({ job }) => job).map(({ id }) => id));
  const surroundings = { origin, token: checksTokens ? "YOUR-TOKEN" : "any-text", jobs };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>It answers at <code>${origin}</code>. ${checksTokens ? "It checks tokens: put one of its apps' in place of YOUR-TOKEN." : undefined}
Send a <code>Prefer</code> line as a header to choose the answer; <code>Prefer: delay=800</code> makes any answer late.</p>
<nav aria-label="Parts of the page"><a href="#operations">Operations</a> <a href="#requests">Requests</a></nav>
</header>
<main>
<section id="operations" aria-labelledby="operations-title">
<h2 id="operations-title">Operations</h2>
<p class="bar"><label for="filter">Filter</label> <input id="filter" type="search" autocomplete="off" spellcheck="false" aria-describedby="count">
<span id="count" role="status">${operations.length} operations</span></p>
${groupByModule(description, operations).map((module, index) => renderModule(module, `module-${index}`, surroundings))}
</section>
<section id="requests" aria-labelledby="requests-title" tabindex="0">
<h2 id="requests-title">Requests</h2>
<p class="bar"><button type="button" id="reset">Reset the mock</button> <span id="state" role="status"></span></p>
<p id="none">No request yet.</p>
<ol id="list" aria-live="polite" aria-relevant="additions" aria-label="Last requests, newest first"></ol>
</section>
</main>
<p id="said" role="status"></p>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
}

function renderModule({ title, summary, operations }: Module, id: string, surroundings: Surroundings): Html {
  return html`<section class="module" aria-labelledby="${id}">
<h3 id="${id}">${title}</h3>
<p>${summary}</p>
${operations.map((operation) => renderOperation(operation, surroundings))}</section>
`;
}
