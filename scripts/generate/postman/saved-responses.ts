import { STATUS_CODES } from "node:http";
import type { Content } from "../../../src/description/content.js";
import type { Json } from "../../../src/description/json.js";
import { isJson } from "../../../src/description/media-type.js";
import type { Operation } from "../../../src/description/operation.js";
import { asText, type Request, type SavedResponse } from "./collection-types.js";
import { stableId } from "./stable-id.js";

/** A request example: its name, and the request that sends it. */
export interface NamedRequest {
  readonly name: string;
  readonly request: Request;
}

/**
 * Every named example of an operation, of its requests and of its responses. Successful responses are shown with the request examples in
 * turn; when there are fewer of one, its last stands beside the others. Errors are shown with the first request.
 */
export function savedResponses(operation: Operation, requests: readonly NamedRequest[], ...idPath: readonly string[]): SavedResponse[] {
  const contents = operation.responses.flatMap((response) => response.contents.map((content) => ({ response, content })));
  const examples = contents.flatMap(({ response, content }) =>
    content.place.entries("examples").map(([name, place]) => ({
      name,
      content,
      isSuccess: response.isSuccess,
      summary: place.text("summary") ?? name,
      value: place.object.value ?? null,
    })),
  );
  const successes = examples.filter(({ isSuccess }) => isSuccess);
  const pairs = Array.from({ length: Math.max(successes.length, requests.length) }, (_, index) => ({
    example: at(successes, index),
    request: at(requests, index),
  }));
  const errors = examples.filter(({ isSuccess }) => !isSuccess).map((example) => ({ example, request: requests[0] }));
  return [...pairs, ...errors].flatMap(({ example, request }): SavedResponse[] => {
    if (example === undefined || request === undefined) return [];
    const { where, mediaType } = example.content;
    const requestPart = example.isSuccess && requests.length > 1 ? ` (request: ${request.name})` : "";
    return [
      {
        id: stableId(...idPath, where, example.name, request.name),
        name: `${where}: ${example.summary}${requestPart}`,
        originalRequest: shown(request.request, example.isSuccess),
        ...statusOf(where),
        _postman_previewlanguage: isJson(mediaType) ? "json" : "text",
        header: [{ key: "Content-Type", value: mediaType }],
        body: bodyOf(example.content, example.value),
      },
    ];
  });
}

/** What is shown beside an example: the request without what is disabled, beside an error without its body. Whole, it would double the file. */
function shown({ method, header, body, url }: Request, withBody: boolean): SavedResponse["originalRequest"] {
  return { method, header: header.filter(({ disabled }) => !disabled), ...(withBody && body && { body }), url: url.raw };
}

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[Math.min(index, list.length - 1)];
}

/** The response `default` has no status. */
function statusOf(where: string): Pick<SavedResponse, "code" | "status"> {
  const code = Number(where);
  const status = STATUS_CODES[code];
  return Number.isInteger(code) ? { ...(status !== undefined && { status }), code } : {};
}

function bodyOf({ mediaType }: Content, value: Json): string {
  return isJson(mediaType) ? JSON.stringify(value, null, 2) : asText(value);
}
