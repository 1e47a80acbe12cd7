import type { Endpoint } from "./operation-table.js";
import type { PageField } from "./page.js";
import type { Sample } from "./samples.js";
import { templateNames } from "./url.js";

/** Headers that every request has, or that HTTP itself is about. */
const COMMON_HEADERS = /^(auth|authorization|content-type|accept)$/i;

/** What the endpoint's address and the samples' commands name. */
export function addressFields(endpoint: Endpoint, samples: readonly Sample[]): PageField[] {
  const curls = samples.flatMap(({ curl, line }) => (curl ? [{ curl, line }] : []));
  return [
    ...templateNames(endpoint.path).map((name) => ({ location: "path", name, line: endpoint.line, from: ["endpoint"] }) as const),
    ...endpoint.query.map(({ name }) => ({ location: "query", name, line: endpoint.line, from: ["endpoint"] }) as const),
    ...curls.flatMap(({ curl, line }) =>
      curl.address.query.map(({ name }) => ({ location: "query", name, line, from: ["sample"] }) as const),
    ),
    ...curls.flatMap(({ curl, line }) =>
      curl.headers
        .filter((name) => !COMMON_HEADERS.test(name))
        .map((name) => ({ location: "header", name, line, from: ["sample"] }) as const),
    ),
  ];
}
