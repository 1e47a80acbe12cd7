import { html } from "./html.js";

export type Code = readonly [language: string, title: string, code: string];

/**
 * Code under tabs that work without a script: radio buttons, of which the style sheet shows the chosen one's code. VitePress has tabs of its
 * own, with random names: two builds would differ.
 * No `role`, which would keep Vue from treating the page as static, so that it would be sent twice.
 *
 * @param name - unique in the page
 */
export function codeTabs(name: string, codes: readonly Code[]): string {
  const tabs = codes.map(([, title], index) => {
    const id = `${name}-tab-${index + 1}`;
    return html`<input type="radio" name="${name}" id="${id}" value="${title}" ${index === 0 && "checked"}><label for="${id}">${title}</label>`;
  });
  const { markup } = html`${tabs}`;
  const fences = codes.map(([language, , code]) => `<div>\n\n~~~~${language}\n${code}\n~~~~\n\n</div>`);
  return [
    `<div class="code-tabs" data-name="${name}"><fieldset class="choose"><legend>Examples</legend>${markup}</fieldset><div class="panels">`,
    ...fences,
    "</div></div>",
  ].join("\n\n");
}
