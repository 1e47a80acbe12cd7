import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/mock/limits.js";
import { readForm } from "../../src/mock/read-form.js";

const part = (disposition: string, text: string, boundary = "b") =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;
const read = (text: string, limits: Partial<typeof DEFAULT_LIMITS> = {}, contentType = "multipart/form-data; boundary=b") =>
  readForm(Buffer.from(text), contentType, { ...DEFAULT_LIMITS, ...limits });

describe("a form", () => {
  it("has its texts, and of each file the name", async () => {
    const form = [
      part('name="a"', "1\r\n2"),
      part('name="ü 1"', ""),
      part('name="file"; filename="a.txt"', "text"),
      part('name="file"; filename="a%0D%0Ab"', "text"),
      part('name="none"; filename=""', "text"),
    ];
    expect(await read(`${form.join("")}--b--\r\n`)).toEqual({
      body: [
        part('name="a"', "1\r\n2"),
        part('name="%C3%BC%201"', ""),
        part('name="file"', "a.txt"),
        part('name="file"', "a  b"),
        part('name="none"', "file"),
        "--b--\r\n",
      ].join(""),
    });
  });

  it.each([
    ["multipart/form-data; boundary=b1; charset=utf-8", "b1"],
    ["multipart/form-data; Boundary=b-2", "b-2"],
    ['multipart/form-data; boundary="b:3 4"', "b:3 4"],
  ])("has the boundary of its content type: %s", async (contentType, boundary) => {
    const text = `${part('name="a"', "1", boundary)}--${boundary}--\r\n`;
    expect(await read(text, {}, contentType)).toEqual({ body: text });
  });

  it.each(["multipart/form-data", "multipart/form-data; boundary=", 'multipart/form-data; boundary=""'])(
    "has no boundary: %s",
    async (contentType) => {
      expect(await read("--b--\r\n", {}, contentType)).toEqual({
        problem: "The form has no boundary in its content type. Let the HTTP library set that header",
      });
    },
  );

  const beyond = (what: string, option: string) => ({ problem: `${what}, the limit of the mock (option limits.${option})` });

  it("has as many parts as the limit, counted before it is parsed", async () => {
    const two = `${part('name="a"', "1")}${part('name="a"', "2")}`;
    expect(await read(`${two}--b--\r\n`, { formParts: 2 })).toEqual({ body: `${two}--b--\r\n` });
    expect(await read(`${two}--b--\r\n`, { formParts: 1 })).toEqual(beyond("The form has more parts than 1", "formParts"));
    expect(await read("--b".repeat(2000))).toEqual(beyond("The form has more parts than 1,000", "formParts"));
  });

  it("has texts and names of as many characters as the limit together, without its files", async () => {
    const form = `${part('name="ab"', "cde")}${part('name="f"; filename="gh"', "x".repeat(100))}--b--\r\n`;
    expect(await read(form, { formText: 8 })).toHaveProperty("body");
    expect(await read(form, { formText: 7 })).toEqual(beyond("The texts of the form have more characters than 7", "formText"));
  });

  it.each(["", "a", "--b\r\n\r\na\r\n--b--\r\n", part('name="a"', "1"), part('filename="a"', "1")])(
    "cannot be parsed: %j",
    async (text) => {
      expect(await read(text)).toEqual({
        problem: "The form cannot be parsed: each part needs a Content-Disposition with a name, and the last boundary ends in --",
      });
    },
  );
});
