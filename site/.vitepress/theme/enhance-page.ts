import { nextTick } from "vue";
import { SAMPLE_TOKEN, SAMPLE_URL } from "../../../scripts/docs/samples/settings.js";

/** What a script adds to a page that is complete without one: copying a path, and choices about samples that later pages remember. */

const LANGUAGE_KEY = "docs-sample-language";
const TARGET_KEY = "docs-sample-target";
/** What stands in a sample that calls the platform instead of the mock. */
const PLATFORM: readonly (readonly [mock: string, platform: string])[] = [
  [SAMPLE_URL, "https://platform.kore.ai"],
  [`"${SAMPLE_TOKEN}"`, 'process.env.KORE_TOKEN ?? ""'],
  [`auth: ${SAMPLE_TOKEN}`, "auth: $KORE_TOKEN"],
  // What is left of it is the value of the variable.
  [SAMPLE_TOKEN, '"$KORE_TOKEN"'],
];
const originals = new WeakMap<Node, string>();

/** Once per visit. */
export function listen(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button.copy-text") : null;
    if (button) void copy(button);
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "sample") localStorage.setItem(LANGUAGE_KEY, target.value);
    if (target.name === "sample-target") {
      localStorage.setItem(TARGET_KEY, target.value);
      showTarget(target.value);
    }
  });
}

/** On every page. */
export function enhancePage(): void {
  for (const part of document.querySelectorAll<HTMLElement>(".copy-text[hidden], .sample-target[hidden]")) part.hidden = false;
  choose("sample", localStorage.getItem(LANGUAGE_KEY));
  choose("sample-target", localStorage.getItem(TARGET_KEY));
  showTarget(localStorage.getItem(TARGET_KEY));
  // The menu marks the page once this round of updates is over.
  void nextTick(showInMenu);
}

/** The menu is longer than the screen: without this, who follows a link to a page does not see where it belongs. */
function showInMenu(): void {
  const menu = document.querySelector(".VPSidebar");
  const item = menu?.querySelector(".is-active > .item");
  if (!menu || !item) return;
  const { top, bottom } = item.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) menu.scrollTop += top - window.innerHeight / 3;
}

function choose(name: string, value: string | null): void {
  const input = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find((one) => one.value === value);
  if (input) input.checked = true;
}

function showTarget(target: string | null): void {
  for (const code of document.querySelectorAll('.code-tabs[data-name="sample"] code')) {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const original = originals.get(node) ?? node.nodeValue ?? "";
      originals.set(node, original);
      const wanted = target === "platform" ? PLATFORM.reduce((text, [mock, platform]) => text.replace(mock, platform), original) : original;
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    }
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { textContent } = button;
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = textContent;
  }, 1500);
}
