import { createClient, isApiError, isJobError, isPartialError, type Kore, type OperationId, type Output, type Schema } from "kore-xo-api";
import type { paths } from "kore-xo-api/schema";

// An app that leaves its types to inference: a compiler must be able to name each of them.

export const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: async () => "token" });
export const child = kore.with({ timeoutMs: 1 });
export const bots = kore.bots;
export const start = kore.bots.export;
export const list = () => kore.bots.list();
export const page = async () => kore.bots.list({ limit: 50 });
export const first = async () => (await kore.bots.list()).bots[0];
export const raw = async () => {
  const { data, error } = await kore.bots.list().raw();
  return { data, error };
};
export const pages = () => kore.bots.list().pages();
export const all = () => kore.bots.list().toArray({ max: 5 });
export async function* items() {
  yield* kore.bots.list();
}
export const publish = () => kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } });
export const published = () => publish().wait();
export const exported = () => kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
export const file = () => exported().download();
export const create = (users: Parameters<typeof kore.users.create>[0]) => kore.users.create(users, { failOnPartial: true });
export const get = kore.GET;
export const byPath = () => kore.GET("/api/public/bots");
export const byPathWith = async (limit: number) => (await kore.GET("/api/public/bots", { params: { query: { limit } } })).data;
export function narrow(error: unknown) {
  if (isApiError(error, "bots.export", 400)) return { error, body: error.body };
  if (isApiError(error, "bots.export")) return error;
  if (isJobError(error, "bots.publish")) return error;
  return isPartialError(error, "users.create") ? error.failures : undefined;
}
export const pass = <Id extends OperationId>(_: Id, output: Output<Id>) => output;
export class Service {
  constructor(private readonly client: Kore) {}
  sessions() {
    return this.client.sessions.query({ botId: "st-1" }).pages();
  }
}

export const given: Output<"bots.list"> = { total: 0, availableMore: false, bots: [] };
export const schemas: Schema<"Bot">[] = given.bots;
export const path: keyof paths = "/api/public/bots";
// @ts-expect-error a bot has no such field
export const wrong = given.bots[0]?.naem;
