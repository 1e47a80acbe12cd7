import { once } from "node:events";
import { Agent, request } from "node:http";
import { ROOT } from "../../scripts/lib/root.js";
import type { Row } from "../table.js";
import { HEADERS, PROBE, type Server, startLibrary, stop } from "./servers.js";

const FIRST = 10_000;
const LAST = 100_000;
const CONNECTIONS = 10;

const JSON_HEADERS = { ...HEADERS, "content-type": "application/json" };
/** What changes what the mock remembers, and what does not. */
const REQUESTS: readonly ((number: number) => { method: string; path: string; headers: Record<string, string>; body?: unknown })[] = [
  () => ({ method: "GET", path: PROBE, headers: HEADERS }),
  () => ({ method: "GET", path: `${PROBE}&offset=abc`, headers: HEADERS }),
  (number) => ({ method: "GET", path: `/nowhere/${number}`, headers: HEADERS }),
  (number) => ({ method: "POST", path: `/api/public/bot/st-${number}/export`, headers: JSON_HEADERS, body: { exportType: "published" } }),
  (number) => ({ method: "GET", path: `/api/public/bot/st-${number}/export/status`, headers: HEADERS }),
  (number) => ({ method: "POST", path: "/api/public/tables/Orders", headers: JSON_HEADERS, body: { data: { Order_Number: `${number}` } } }),
];

/** Compares the heap after many requests with the heap after some. */
export async function compareHeaps(): Promise<Row[]> {
  const server = await startLibrary(ROOT);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    await send(server, agent, 0, FIRST);
    const first = await heapOf(server);
    await send(server, agent, FIRST, LAST);
    const last = await heapOf(server);
    return [
      {
        what: `mock: heap after ${LAST} requests / after ${FIRST}`,
        ratio: last / first,
        atMost: 1.1,
        detail: `${(last / 1e6).toFixed(1)} / ${(first / 1e6).toFixed(1)} MB`,
      },
    ];
  } finally {
    agent.destroy();
    await stop(server);
  }
}

async function heapOf({ child }: Server): Promise<number> {
  const answer = once(child, "message");
  child.send("heap");
  const [size] = await answer;
  return Number(size);
}

async function send({ url }: Server, agent: Agent, from: number, to: number): Promise<void> {
  let next = from;
  const connection = async () => {
    while (next < to) {
      const number = next++;
      const { path, body, ...rest } = (REQUESTS[number % REQUESTS.length] as (typeof REQUESTS)[number])(number);
      const sent = request(url + path, { ...rest, agent }).end(body && JSON.stringify(body));
      const [response] = await once(sent, "response");
      await once(response.resume(), "end");
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
}
