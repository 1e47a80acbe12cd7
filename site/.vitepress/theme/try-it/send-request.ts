/** What came back, or why nothing did. */
export interface Outcome {
  readonly title: string;
  /** Headers of the response, a line each; a page sees only those that the server exposes to it. */
  readonly headers: string;
  readonly body: string;
  readonly isFailure: boolean;
}

export async function sendRequest(request: Request): Promise<Outcome> {
  const startedMs = performance.now();
  const response = await fetch(request).catch((error: unknown) => error as Error);
  if (response instanceof Error) return failure(request, response);
  if (response.type === "opaqueredirect") return { title: "A redirect, which is not followed", headers: "", body: "", isFailure: true };
  const text = await response.text();
  const durationMs = Math.round(performance.now() - startedMs);
  return {
    title: `${response.status} ${response.statusText} after ${durationMs} ms`,
    headers: Array.from(response.headers, ([name, value]) => `${name}: ${value}`).join("\n"),
    body: pretty(text),
    isFailure: !response.ok,
  };
}

/** Browsers do not tell a page which it is: no server, or one that forbids pages of other origins. */
function failure(request: Request, error: Error): Outcome {
  const { origin } = new URL(request.url);
  const body = `${origin} cannot be reached from this page (${error.message}). Either nothing runs there, or it does not allow requests from pages of other origins (CORS). The mock allows them: start it with "npm run mock".`;
  return { title: "No response", headers: "", body, isFailure: true };
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
