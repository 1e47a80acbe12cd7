import type { Description, Module } from "../../description/description.js";
import { Html, html } from "./html.js";
import { type PageContext, renderOperation } from "./render-operation.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** Inline, so that no browser requests a file. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='M1 1h6v4H4L2 7V5H1z' fill='%23246'/%3E%3C/svg%3E";

/**
 * The page of a mock: its operations by module, and a list of requests that the script fills.
 *
 * @param origin base URL under which the mock was reached
 * @param verifiesTokens whether only tokens of certain apps are accepted
 */
export function renderPage(description: Description, origin: string, verifiesTokens: boolean): string {
  const title = `Mock of ${description.title || "the API"}`;
  const context = { description, origin, token: verifiesTokens ? "YOUR-TOKEN" : "any-text" };
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
<p>Base URL: <code>${origin}</code>. ${verifiesTokens ? "It verifies tokens: replace YOUR-TOKEN with a token of one of its apps." : undefined}
Send a <code>Prefer</code> line as a header to choose the response; <code>Prefer: delay=800</code> delays any response.</p>
<nav aria-label="Sections"><a href="#operations">Operations</a> <a href="#requests">Requests</a></nav>
</header>
<main>
<section id="operations" aria-labelledby="operations-title">
<h2 id="operations-title">Operations</h2>
<p class="bar"><label for="filter">Filter</label> <input id="filter" type="search" autocomplete="off" spellcheck="false" aria-describedby="count">
<span id="count" role="status">${description.operations.length} operations</span></p>
${description.modules.map((module, index) => renderModule(module, `module-${index}`, context))}
</section>
<section id="requests" aria-labelledby="requests-title" tabindex="0">
<h2 id="requests-title">Requests</h2>
<p class="bar"><button type="button" id="reset">Reset the mock</button> <span id="state" role="status"></span> <span id="session"></span></p>
<details id="control"><summary>Expectations, state and sessions</summary>
<h3>Expectations</h3>
<ul id="expectations" class="plain"></ul>
<h3>Changed lists</h3>
<div id="collections"></div>
<h3>Sessions</h3>
<ul id="sessions" class="plain"></ul>
</details>
<p id="none">No requests yet.</p>
<ol id="list" aria-live="polite" aria-relevant="additions" aria-label="Latest requests, newest first"></ol>
</section>
</main>
<p id="message" role="status"></p>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
}

function renderModule({ title, description, operations }: Module, id: string, context: PageContext): Html {
  return html`<section class="module" aria-labelledby="${id}">
<h3 id="${id}">${title}</h3>
<p>${description}</p>
${operations.map((operation) => renderOperation(operation, context))}</section>
`;
}
