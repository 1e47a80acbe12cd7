import { type ClientOptions, createClient } from "../../src/client/index.js";
import type { Operation } from "../../src/description/operation.js";
import type { CallInput } from "./input.js";
import { TOKEN } from "./token.js";

export interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}
interface DynamicCall extends Promise<unknown>, AsyncIterable<unknown> {
  raw(): Promise<RawResult>;
  wait(options: { intervalMs: number; onProgress?: (status: unknown) => void; signal?: AbortSignal }): Promise<unknown>;
  download(options: { intervalMs: number }): Promise<Response>;
}
export type Send = (operation: Operation, input: CallInput, headers?: Record<string, string>) => DynamicCall;

/** The client, whose operations are looked up by name. It neither retries nor holds requests back. */
export function connectClient(url: string, options: Partial<ClientOptions> = {}): Send {
  const kore = createClient({ baseUrl: url, auth: TOKEN, retry: false, rateLimit: false, ...options });
  const modules = kore as unknown as Record<string, Record<string, (input: CallInput, options: object) => DynamicCall>>;
  return ({ id, module, verb }, input, headers = {}) => {
    const call = modules[module]?.[verb];
    if (!call) throw new Error(`The client has no operation ${id}`);
    return call(input, { headers });
  };
}
