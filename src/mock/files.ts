import type { Json } from "./description.js";
import { failure } from "./errors.js";
import type { MockAnswer, MockRequest } from "./exchange.js";
import { assign, inAnswer } from "./expression.js";

const FOLDER = "/__mock/files/";

/** An answer whose download link, if it holds one, leads to the mock. */
export function withDownloadLink({ operation, origin }: MockRequest, answer: Json): Json {
  const { link } = operation.job ?? {};
  const target = link && inAnswer(link, answer);
  if (link === undefined || typeof target !== "string") return answer;
  const name = target.split(/[?#]/)[0]?.split("/").at(-1) || "file";
  return assign(answer, link, `${origin}${FOLDER}${encodeURIComponent(name)}`);
}

/** An archive without entries: the end record alone (APPNOTE.TXT, 4.3.16). */
const EMPTY_ZIP = Uint8Array.from({ length: 22 }, (_, index) => [0x50, 0x4b, 5, 6][index] ?? 0);

/** The file behind a link of the mock, small and valid for its ending. */
export function serveFile(path: string, headers: MockRequest["headers"]): MockAnswer | undefined {
  if (!path.startsWith(FOLDER)) return undefined;
  if (headers.auth !== undefined) return failure(400, "A download link is signed: the token must not be sent along");
  if (path.endsWith(".zip")) return { status: 200, headers: { "content-type": "application/zip" }, body: EMPTY_ZIP };
  if (path.endsWith(".json")) return { status: 200, headers: { "content-type": "application/json" }, body: {} };
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: "made up by the mock\n" };
}
