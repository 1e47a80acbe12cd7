/**
 * The page with the menu as scripts make it: the section of the page is open, and the link to the page is marked. VitePress does both only in a
 * browser, so that a reader without scripts, and anybody before they have run, saw a menu that knows nothing of the page.
 *
 * @param link to the page, as the menu has it
 */
export function openMenu(html: string, link: string): string {
  return html
    .replace(/(<section class="VPSidebarItem [^"]*collapsible) collapsed( is-link has-active")/, "$1$2")
    .replace(
      new RegExp(
        `(class="VPSidebarItem level-\\d(?: collapsible)?)(?: collapsed)?( is-link)(?: has-active)?("[^>]*>(?:(?!</section>|VPSidebarItem).)*?<a class="VPLink link link" href="${link}")`,
      ),
      "$1$2 is-active has-active$3",
    );
}
