/** The page's style. Text has a contrast of at least 4.5 on every background (WCAG 2.2, 1.4.3). */
export const STYLE = `
:root {
  color-scheme: light dark;
  --background: #fff; --raised: #f3f5f8; --text: #1b2430; --secondary: #505c6b; --line: #c9d1db; --link: #0b57a4; --good: #17643a; --bad: #a81e1e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --background: #14181e; --raised: #1e242d; --text: #e4e9f0; --secondary: #a5b0be; --line: #3b4654; --link: #86bdf7; --good: #7fd6a3; --bad: #ff9d9d;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--background); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main > section { padding: 0 1rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: 0.75rem; }
h1 { font-size: 1.5rem; margin: 0.75rem 0 0.25rem; }
h2 { font-size: 1.25rem; margin: 1rem 0 0.5rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0; }
h4 { font-size: 0.9rem; margin: 0.75rem 0 0.25rem; }
p { margin: 0.25rem 0; }
.module > p, .id, .label, #count, #state, #none, .facts { color: var(--secondary); font-size: 0.875rem; }
a { color: var(--link); }
nav a { display: inline-block; padding: 0.25rem 0.5rem 0.25rem 0; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: 0.875rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
button, input {
  font: inherit; color: inherit; background: var(--background); border: 1px solid var(--secondary); border-radius: 4px; padding: 0.25rem 0.6rem;
}
button { cursor: pointer; }
button:hover { background: var(--raised); }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
#filter { flex: 1 1 10rem; min-width: 0; max-width: 30rem; }
.operation { border: 1px solid var(--line); border-radius: 4px; margin: 0.4rem 0; }
.operation[open] { background: var(--raised); padding: 0 0.75rem 0.75rem; }
.operation summary { cursor: pointer; padding: 0.4rem 0.75rem; }
.operation[open] summary { margin: 0 -0.75rem; }
.method { display: inline-block; min-width: 3.5rem; font-weight: 700; }
.lines { list-style: none; margin: 0; padding: 0; }
.lines li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.1rem 0.75rem; align-items: center; padding: 0.3rem 0; }
.lines li + li { border-top: 1px solid var(--line); }
.label:empty { display: none; }
.copy { font-size: 0.875rem; padding: 0.1rem 0.6rem; justify-self: start; }
.plain { list-style: none; margin: 0; padding: 0; font-size: 0.9375rem; }
.plain:empty::after, #collections:empty::after { content: "None"; color: var(--secondary); }
.plain li { padding: 0.2rem 0; }
#control { border: 1px solid var(--line); border-radius: 4px; padding: 0.3rem 0.75rem; }
#control h3 { font-size: 0.9375rem; margin: 0.6rem 0 0; }
.body summary, #control > summary { cursor: pointer; padding: 0.2rem 0; }
.bodies { font-size: 0.875rem; }
pre { margin: 0.25rem 0; white-space: pre-wrap; font: 0.8125rem/1.4 ui-monospace, Menlo, Consolas, monospace; }
#list { list-style: none; margin: 0.5rem 0 1rem; padding: 0; }
#list > li { border-left: 4px solid var(--good); background: var(--raised); margin: 0.4rem 0; padding: 0.3rem 0.6rem; }
#list > li.bad { border-color: var(--bad); }
.status { font-weight: 700; color: var(--good); }
.bad .status, .problems { color: var(--bad); }
.problems { margin: 0; padding-left: 1.1rem; font-size: 0.9375rem; }
#message {
  position: fixed; bottom: 0.5rem; left: 0.5rem; margin: 0; padding: 0.3rem 0.75rem; border-radius: 4px; background: var(--text); color: var(--background);
}
#message:empty { visibility: hidden; }
@media (min-width: 64rem) {
  main { display: grid; grid-template-columns: minmax(0, 1fr) 28rem; align-items: start; }
  nav { display: none; }
  #requests { position: sticky; top: 0; max-height: 100vh; overflow: auto; border-left: 1px solid var(--line); }
  .lines li { grid-template-columns: 11rem minmax(0, 1fr) auto; }
  .lines li:has(.label:empty) { grid-template-columns: minmax(0, 1fr) auto; }
}
`;
