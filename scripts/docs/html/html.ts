/** Markup that is ready to be inserted. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | false | undefined | readonly Part[];

/**
 * Markup from a template; texts in it are escaped. Without blank lines and indentation, which would end an HTML block of Markdown, and
 * without braces, which Vue would take for code.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((string, index) => string.replace(/\n\s*/g, "") + insert(parts[index])).join("");
  return { markup };
}

/** Inline Markdown as far as the texts of the description use it: code between backticks and links. */
export function inline(text: string): Html {
  const parts = text.split(/(`[^`]+`|\[[^\]]+\]\([^)\s]+\))/).map((part) => {
    const [, code] = /^`([^`]+)`$/.exec(part) ?? [];
    if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
    const [, label, url] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
    return label !== undefined && url !== undefined ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(part);
  });
  return { markup: parts.join("") };
}

function insert(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "object") return "markup" in part ? part.markup : part.map(insert).join("");
  return escapeHtml(String(part));
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "{": "&#123;",
  "}": "&#125;",
  "\n": "&#10;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"{}\n]/g, (sign) => ENTITIES[sign] ?? sign);
}
