import { readFile } from "node:fs/promises";
import { join } from "node:path";

const STYLE = /<link rel="preload stylesheet" href="([^"]*\/assets\/style\.[^"]+\.css)" as="style">/;
/** The icons of social networks: there are none. */
const ICONS = /\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css" as="style">/;
const APP = /<script type="module" src="([^"]*\/assets\/app\.[^"]+\.js)"><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload" href="([^"]+)">/g;

/**
 * The page with its style inside, and with scripts that load once it is painted: the text is complete without them, so nobody waits for them to
 * read.
 *
 * @throws Error when VitePress writes pages in another form
 */
export async function paintFirst(html: string, outDir: string, base: string): Promise<string> {
  const [styleLink, styleUrl = ""] = STYLE.exec(html) ?? [];
  const [appScript, appUrl = ""] = APP.exec(html) ?? [];
  if (styleLink === undefined || appScript === undefined)
    throw new Error("A page of VitePress has no style or no script where they are expected.");
  const style = await readFile(join(outDir, styleUrl.slice(base.length)), "utf8");
  const preloads = Array.from(html.matchAll(PRELOADS), ([, url = ""]) => url);
  return html
    .replace(ICONS, "")
    .replace(PRELOADS, "")
    .replace(styleLink, () => `<style>${style.trim()}</style>`)
    .replace(appScript, () => `<script type="module">${loader(appUrl, preloads)}</script>`);
}

/** A module, so that it runs after the page is parsed and after what stands before it. A page in the background is never painted. */
function loader(appUrl: string, preloads: readonly string[]): string {
  return `const load=()=>{for(const href of ${JSON.stringify(preloads)})document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href}));import(${JSON.stringify(appUrl)})};document.hidden?load():requestAnimationFrame(()=>setTimeout(load))`;
}
