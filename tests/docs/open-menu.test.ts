import { describe, expect, it } from "vitest";
import { openMenu } from "../../site/.vitepress/open-menu.js";

const item = (link: string, classes = "level-2 is-link") =>
  `<div class="VPSidebarItem ${classes}" data-v-1><div class="item"><div class="indicator"></div><a class="VPLink link link" href="${link}">X</a></div></div>`;
const section = (link: string, classes: string, items: string) =>
  `<section class="VPSidebarItem level-1 collapsible ${classes}" data-v-1><div class="item" tabindex="0"><div class="indicator"></div><a class="VPLink link link" href="${link}"><h3>Y</h3></a></div><div class="items">${items}</div></section>`;
const classesIn = (html: string) => Array.from(html.matchAll(/VPSidebarItem ([^"]*)/g), ([, classes]) => classes);

describe("the menu of a page without scripts", () => {
  it("is open where an operation stands, and marks it alone", () => {
    const html =
      section("/api/a/", "collapsed is-link", item("/api/a/x")) +
      section("/api/b/", "collapsed is-link has-active", item("/api/b/x") + item("/api/b/xy"));
    expect(classesIn(openMenu(html, "/api/b/x"))).toEqual([
      "level-1 collapsible collapsed is-link",
      "level-2 is-link",
      "level-1 collapsible is-link has-active",
      "level-2 is-link is-active has-active",
      "level-2 is-link",
    ]);
  });

  it("is open at a module's own page", () => {
    const html = section("/api/a/", "collapsed is-link", item("/api/a/x")) + section("/api/b/", "collapsed is-link", item("/api/b/x"));
    expect(classesIn(openMenu(html, "/api/b/"))).toEqual([
      "level-1 collapsible collapsed is-link",
      "level-2 is-link",
      "level-1 collapsible is-link is-active has-active",
      "level-2 is-link",
    ]);
  });

  it("stays as it is on a page that is not in it", () => {
    const html = section("/api/a/", "collapsed is-link", item("/api/a/x"));
    expect(openMenu(html, "/")).toBe(html);
  });
});
