import type { Json } from "../../../src/description/json.js";

/** Parts of a Postman collection in format 2.1, as far as ours uses them. https://schema.postman.com/json/collection/v2.1.0/collection.json */
export interface Collection {
  readonly info: { readonly _postman_id: string; readonly name: string; readonly description: Text; readonly schema: string };
  readonly item: readonly Folder[];
  readonly event: readonly Script[];
}

export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly description: Text;
  readonly auth?: Auth;
  readonly item: readonly (Folder | Item)[];
}

/** A request with its tests and its saved responses. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly event: readonly Script[];
  readonly request: Request & { readonly description: Text; readonly auth?: Auth };
  readonly response: readonly SavedResponse[];
}

export interface Request {
  readonly method: string;
  readonly header: readonly Field[];
  readonly body?: Body;
  readonly url: Url;
}

export interface Url {
  readonly raw: string;
  readonly host: readonly string[];
  readonly path?: readonly string[];
  readonly query?: readonly Field[];
  /** Values of the segments `:name` of the path. */
  readonly variable?: readonly Field[];
}

/** A header, a query parameter or the value of a path segment. A disabled one is shown and not sent. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly disabled?: boolean;
}

export type Body =
  | { readonly mode: "raw"; readonly raw: string; readonly options: { readonly raw: { readonly language: "json" } } }
  | { readonly mode: "formdata"; readonly formdata: readonly FormField[] };

/** A file is sent from `src`, relative to the working directory of Postman or newman. */
export type FormField = { readonly key: string; readonly description?: string } & (
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "file"; readonly src: string }
);

/** A saved example. Its `originalRequest` is shown beside it. */
export interface SavedResponse {
  readonly id: string;
  readonly name: string;
  readonly originalRequest: Omit<Request, "url"> & { readonly url: string };
  readonly status?: string;
  readonly code?: number;
  readonly _postman_previewlanguage: "json" | "text";
  readonly header: readonly Field[];
  readonly body: string;
}

export interface Script {
  readonly listen: "prerequest" | "test";
  readonly script: { readonly type: "text/javascript"; readonly exec: readonly string[] };
}

export type Auth =
  | { readonly type: "noauth" }
  | {
      readonly type: "apikey";
      readonly apikey: readonly { readonly key: string; readonly value: string; readonly type: "string" }[];
    };

export interface Text {
  readonly content: string;
  readonly type: "text/markdown";
}

/** Values that a user fills in, per address that is called. */
export interface Environment {
  readonly id: string;
  readonly name: string;
  readonly values: readonly EnvironmentValue[];
  readonly _postman_variable_scope: "environment";
}

export interface EnvironmentValue {
  readonly key: string;
  readonly value: string;
  /** Postman masks a secret. */
  readonly type: "default" | "secret";
  readonly enabled: true;
}

export function markdown(content: string): Text {
  return { content, type: "text/markdown" };
}

export function script(listen: Script["listen"], code: string): Script {
  return { listen, script: { type: "text/javascript", exec: code.trimEnd().split("\n") } };
}

/** A value as the text of a header, of a parameter or of a form field. */
export function asText(value: Json | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
}
