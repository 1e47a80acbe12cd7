import type { MarkdownRenderer } from "vitepress";
import { fillPage } from "../../scripts/docs/fill-page.js";
import type { Description } from "../../src/description/description.js";

/** Lists from the description are filled in; operations named in prose lead to their pages; a table that is too wide can be scrolled by keyboard. */
export function createMarkdownExtension({ byId }: Description, base: string, parts: ReadonlyMap<string, string>) {
  return (markdown: MarkdownRenderer): void => {
    markdown.core.ruler.before("normalize", "parts", (state) => {
      state.src = fillPage(state.src, parts);
    });
    const { rules } = markdown.renderer;
    const renderCode = rules.code_inline;
    rules.code_inline = (tokens, index, options, env, self) => {
      const code = renderCode?.(tokens, index, options, env, self) ?? "";
      const operation = byId.get(tokens[index]?.content ?? "");
      return operation ? `<a href="${base}api/${operation.module}/${operation.verb}">${code}</a>` : code;
    };
    rules.table_open = () => '<div class="table" tabindex="0" role="region" aria-label="Table"><table>\n';
    rules.table_close = () => "</table></div>\n";
  };
}
