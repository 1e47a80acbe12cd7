import { loadBundle } from "../../scripts/lib/load-bundle.js";
import type { JsonObject } from "../../src/description/json.js";
import { isMultipart } from "../../src/description/media-type.js";
import type { Operation } from "../../src/description/operation.js";
import type { ClientName } from "./rivals.js";

/** The parts of a call as code: path and query as members of an object. Parts that the operation lacks are omitted. */
type Parts = Readonly<Partial<Record<"path" | "query" | "body", string>>>;

interface Dialect {
  readonly header: (entry: string) => string;
  readonly form: (body: JsonObject) => string;
  readonly call: (operation: Operation, parts: Parts) => string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const members = (values: object) => JSON.stringify(values).slice(1, -1);
const join = (...codes: readonly (string | false | undefined)[]) => codes.filter(Boolean).join(", ");
const grouped = ({ path, query, body }: Parts, more?: string) =>
  `{ ${join(path && `path: { ${path} }`, query && `query: { ${query} }`, body && `body: ${body}`, more)} }`;
/** A file is text in the description's examples, a Blob in code. */
const formObject = ({ file: _, ...rest }: JsonObject) => `{ file: new Blob(), ${members(rest)} }`;

/** How each client is called so that the result is the response body. */
const DIALECTS: Readonly<Record<ClientName, Dialect>> = {
  ours: {
    header: (entry) =>
      `import { createClient } from "${entry}";\nconst kore = createClient({ baseUrl: "http://127.0.0.1", auth: "made-up" });`,
    form: formObject,
    call: ({ id }, { path, query, body }) => `await kore.${id}({ ${join(path, query, body && `body: ${body}`)} })`,
  },
  "hey-api": {
    header: (entry) => `import * as sdk from "${entry}";`,
    form: formObject,
    call: ({ module, verb }, parts) => `(await sdk.${module}${capital(verb)}(${grouped(parts, "throwOnError: true")})).data`,
  },
  redocly: {
    header: (entry) => `import { client } from "${entry}";`,
    form: () => "new FormData()",
    call: ({ module, verb }, parts) => `await client.${module}_${verb}(${grouped(parts)})`,
  },
};

/** A program that calls every operation once with the description's examples, through the client at `entry`. */
export async function writeProgram(client: ClientName, entry: string): Promise<string> {
  const description = await loadBundle();
  const { header, form, call } = DIALECTS[client];
  const lines = description.operations.map((operation, index) => {
    const write = (place: "path" | "query") => {
      const own = operation.parametersIn(place);
      return own.length > 0 && { [place]: members(Object.fromEntries(own.map(({ name, example }) => [name, example]))) };
    };
    const [content] = operation.requestContents;
    const body = [...(content?.examples.values() ?? [])][0] as JsonObject | undefined;
    const writeBody = isMultipart(content?.mediaType ?? "") ? form : JSON.stringify;
    const parts: Parts = { ...write("path"), ...write("query"), ...(body && { body: writeBody(body) }) };
    return `export const response${index} = ${call(operation, parts)};`;
  });
  return [header(entry), ...lines, ""].join("\n");
}
