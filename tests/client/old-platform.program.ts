import { createClient, isApiError } from "../../src/client/index.js";

// A platform without what came late to the web: React Native lacks these.
for (const name of ["any", "timeout", "abort"]) Reflect.deleteProperty(AbortSignal, name);
for (const name of ["throwIfAborted", "reason"]) Reflect.deleteProperty(AbortSignal.prototype, name);
for (const name of ["DOMException", "structuredClone"]) Reflect.deleteProperty(globalThis, name);

const baseUrl = process.argv[2] as string;
const kore = createClient({ baseUrl, auth: { clientId: "cs-1", clientSecret: "made-up" }, timeoutMs: 5000, deadlineMs: 10_000 });

const names = (await kore.bots.list().toArray()).map(({ name }) => name);
console.log(names.length);
console.log((await kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } }).wait({ intervalMs: 1 })).status);
const refused = await kore.bots.list({}, { headers: { prefer: "code=401" } }).catch((error: unknown) => error);
console.log(isApiError(refused, "bots.list", 401));

// Node's own fetch needs streams, so this one is made up.
Reflect.deleteProperty(globalThis, "ReadableStream");
const response = {
  ok: true,
  status: 200,
  headers: new Headers(),
  text: async () => '{"fileId":"f-1"}',
};
const withoutStreams = createClient({ baseUrl, auth: "any-text", fetch: async () => response as Response });
const body = { file: new Blob(["{}"]), fileContext: "bulkImport", fileExtension: "json" } as const;
console.log((await withoutStreams.files.upload({ body })).fileId);

const controller = new AbortController();
const aborted = kore.bots.list({}, { signal: controller.signal }).catch((error: unknown) => error);
controller.abort();
console.log(((await aborted) as Error).name);
const late = await kore.bots.list({}, { signal: controller.signal }).catch((error: unknown) => error);
console.log((late as Error).name);

Reflect.deleteProperty(globalThis, "crypto");
const unsigned = createClient({ baseUrl, auth: { clientId: "cs-1", clientSecret: "made-up" } }).bots.list();
const refusal = await unsigned.catch((error: unknown) => error);
console.log(/cannot sign: Web Crypto is missing/.exec((refusal as Error).message)?.[0]);
