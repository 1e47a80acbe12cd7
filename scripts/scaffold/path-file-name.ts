/** `/api/public/bot/{botId}/export` -> `bot.by-bot-id.export.yaml`: the URL after its base, without braces. */
export function pathFileName(url: string, basePaths: readonly string[]): string {
  const base = [...basePaths].sort((a, b) => b.length - a.length).find((one) => url.startsWith(one)) ?? "/";
  const parts = url.slice(base.length).split("/").filter(Boolean);
  return `${parts.map((part) => part.replace(/^\{(.+)\}$/, (_, name: string) => `by-${kebab(name)}`)).join(".")}.yaml`;
}

function kebab(name: string): string {
  return name
    .replace(/^_+/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
