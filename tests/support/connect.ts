import { type ClientOptions, createClient, type Kore } from "../../src/client/index.js";
import { type Handler, type Server, serve } from "./serve.js";
import { TOKEN } from "./token.js";

/** A server with the given handler and a client that calls it. */
export async function connect(handler: Handler, options?: Partial<ClientOptions>): Promise<{ kore: Kore; server: Server }> {
  const server = await serve(handler);
  return { kore: createClient({ baseUrl: server.url, auth: TOKEN, retry: { baseMs: 1 }, ...options }), server };
}
