/** Whether the code runs in a browser, where everyone can read it: in a page, a web worker or a service worker. */
export function isBrowser(): boolean {
  // Only browsers, and what imitates them, call themselves Mozilla; a module worker has nothing else that Node and Deno lack.
  const { userAgent = "" } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  return "document" in globalThis || "importScripts" in globalThis || userAgent.startsWith("Mozilla/");
}
