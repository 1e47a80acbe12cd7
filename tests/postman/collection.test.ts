import { describe, expect, it } from "vitest";
import type { Folder } from "../../scripts/generate/postman/collection-types.js";
import { stableId } from "../../scripts/generate/postman/stable-id.js";
import { description, operations } from "../support/description.js";
import { workflows } from "../workflows/workflows.js";
import { collection, mockEnvironment, platformEnvironment, requestsIn } from "./run-collection.js";

const kinds = [...description.appKinds.keys()];
const folderOf = (kind: string) => collection.item.find(({ id }) => id === stableId(kind)) as Folder;
const valuesOf = ({ values }: typeof mockEnvironment) => new Map(values.map(({ key, value }) => [key, value]));

describe("the Postman collection", () => {
  it("has a top folder for each kind of app, the two of Kore.ai's own collection first, and one for workflows", () => {
    expect(collection.item.map(({ name }) => name)).toEqual(["Bot Builder APIs", "Admin Console APIs", "Data Tables APIs", "Workflows"]);
  });

  it.each(kinds)("has every operation that apps of kind %s may call in their folder, and no other", (kind) => {
    const open = operations.filter(({ security }) => security.some((requirement) => kind in requirement));
    expect(open.length).toBeGreaterThan(0);
    const ids = requestsIn([folderOf(kind)]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(open.map((operation) => stableId(kind, operation.id)).toSorted());
  });

  it.each(kinds)("has the modules of %s in the order of the docs", (kind) => {
    const titles = description.tagGroups.flatMap(({ tags }) =>
      tags.map((tag) => description.modules.find(({ name }) => name === tag)?.title),
    );
    const shown = folderOf(kind).item.map(({ name }) => name);
    expect(shown).toEqual(titles.filter((title) => shown.includes(title ?? "")));
  });

  it.each(operations)("saves every named example of $id", (operation) => {
    const [kind = ""] = Object.keys(operation.security[0] ?? {});
    const item = requestsIn().find(({ id }) => id === stableId(kind, operation.id));
    const saved = item?.response ?? [];
    for (const { where, place } of operation.contents) {
      for (const example of place.items("examples")) {
        const summary = example.text("summary") ?? "";
        const isShown = ({ name }: { name: string }) =>
          where === "request" ? name.endsWith(`(request: ${summary})`) : name.startsWith(`${where}: ${summary}`);
        // The only example of a request is the request itself.
        const isOnly = where === "request" && place.items("examples").length === 1;
        expect(isOnly || saved.some(isShown), `${where} ${summary}`).toBe(true);
      }
    }
  });

  it.each(workflows)("has a request for each step of the workflow $id, and one for each file that it results in", ({ id, steps }) => {
    const folder = folderOf("workflows").item.find((one) => one.id === stableId("workflows", id)) as Folder;
    const links = steps.filter(({ operation, outputs }) => outputs.some(({ expression }) => expression === operation?.job?.link));
    expect(requestsIn([folder])).toHaveLength(steps.length + links.length);
    expect(requestsIn([folder]).filter(({ request }) => request.auth?.type === "noauth")).toHaveLength(links.length);
  });

  it("gives every folder, request and saved response an id of its own, a UUID", () => {
    const ids = [...JSON.stringify(collection).matchAll(/"id":"([^"]*)"/g)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(operations.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it("shows variables in URLs as variables", () => {
    const urls = requestsIn().map(({ request }) => request.url.raw);
    expect(urls).toContain("{{baseUrl}}/api/public/bot/:botId/qna/import?language={{language}}");
    expect(urls.filter((url) => url.includes("%7B"))).toEqual([]);
  });

  it("sends files as files", () => {
    const forms = requestsIn().flatMap(({ request: { body } }) => (body?.mode === "formdata" ? [body.formdata] : []));
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form.map(({ type }) => type)).toContain("file");
  });
});

describe("the Postman environments", () => {
  const environments = [mockEnvironment, platformEnvironment];

  it.each(environments)("$name holds credentials only as secrets, all empty", ({ values }) => {
    const credentials = values.filter(({ key }) => /ClientId$|Secret$|Token$/.test(key));
    expect(credentials).toHaveLength(3 * kinds.length);
    for (const { type, value } of credentials) expect({ type, value }).toEqual({ type: "secret", value: "" });
  });

  it("have a value for every variable of the requests: the mock's are the examples, the platform's are the user's to fill in", () => {
    const outputs = workflows.flatMap(({ id, steps }) =>
      steps.flatMap((step) => step.outputs.map(({ name }) => `${id}.${step.id}.${name}`)),
    );
    const used = [...JSON.stringify(requestsIn()).matchAll(/\{\{([\w.-]+)\}\}/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !outputs.includes(name));
    const [mock, platform] = environments.map(valuesOf);
    for (const name of new Set(used)) {
      expect(mock?.get(name), name).toMatch(/./);
      expect(platform?.get(name), name).toBe(name === "baseUrl" ? "https://platform.kore.ai" : "");
    }
  });
});

describe("stableId", () => {
  it("depends on the names alone", () => {
    expect(stableId("a", "b")).toBe(stableId("a", "b"));
    expect(stableId("a", "b")).not.toBe(stableId("a", "c"));
  });
});
