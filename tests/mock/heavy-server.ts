import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "../../src/mock/index.js";

/**
 * A process with two servers: the mock, and a bare one that only parses and writes what it gets. It reports for how long its event loop stood
 * still at most since it was asked last: in processor time, which does not go on while another process has the processor.
 */
export interface HeavyServers {
  readonly mockUrl: string;
  readonly bareUrl: string;
}

let longestMs = 0;
let last = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(last);
  longestMs = Math.max(longestMs, (user + system) / 1000);
  last = process.cpuUsage();
}, 2);

const bare = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
  response.end(String(JSON.stringify(body).length));
}).listen(0, "127.0.0.1");
await once(bare, "listening");
const mock = await startMock();

process.on("message", () => {
  // A stall shows when the interval runs again.
  setTimeout(() => {
    process.send?.(longestMs);
    longestMs = 0;
  }, 10);
});
process.send?.({ mockUrl: mock.url, bareUrl: `http://127.0.0.1:${(bare.address() as AddressInfo).port}` } satisfies HeavyServers);
