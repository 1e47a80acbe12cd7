import { describe, expect, it } from "vitest";
import { loadErrors, loadGuides } from "../../scripts/docs/load-guides.js";
import { slug } from "../../scripts/docs/slug.js";
import { errorsOf } from "../../scripts/docs/view/error-view.js";
import { description, operations } from "../support/description.js";

const errors = await loadErrors();

describe("openapi/errors.yaml", () => {
  it("explains each message that an operation documents", () => {
    const known = new Set(errors.map(({ msg }) => msg));
    const documented = new Set(operations.flatMap((one) => errorsOf(one).flatMap(({ messages }) => messages.map(({ text }) => text))));
    expect([...documented].filter((text) => text !== "" && !known.has(text))).toEqual([]);
  });

  it("has a message once, and no two at the same anchor", () => {
    const anchors = errors.map(({ msg }) => slug(msg));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it("says what to do in a sentence, and names operations that exist", () => {
    for (const { fix, meaning } of errors) {
      expect(fix).toMatch(/^[A-Z].*\.$/);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      for (const [, id = ""] of fix.matchAll(/`([a-z]\w+\.\w+)`/g)) expect(description.byId.has(id)).toBe(true);
    }
  });
});

it("links in guides lead to the same page from the one-page reference", async () => {
  const links = (await loadGuides(description)).flatMap(({ text }) =>
    Array.from(text.matchAll(/\]\((?!https:)([^)]*)\)/g), ([, link]) => link),
  );
  expect(links).not.toEqual([]);
  for (const link of links) expect(link).toMatch(/^\.\.\/(guides|workflows)\//);
});
