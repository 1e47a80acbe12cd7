import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadBundle } from "../../scripts/lib/load-bundle.js";

/** A server that returns one page of 50 bots and prints its address. It is a separate process, so that it takes no time of the caller's. */
const contents = (await loadBundle()).operation("bots.list").declared(200)?.contents ?? [];
const example = contents[0]?.examples.get("first-page") as { bots: object[] } | undefined;
const bots = example?.bots ?? [];
const page = Buffer.from(JSON.stringify({ ...example, bots: Array.from({ length: 50 }, (_, index) => bots[index % bots.length]) }));
const headers = { "content-type": "application/json", "content-length": page.byteLength };

const server = createServer((request, response) => {
  // A client that sends another request would not do the same work as the others.
  const right = request.url === "/api/public/bots?limit=50" && request.headers.auth === "made-up";
  if (right) response.writeHead(200, headers).end(page);
  else response.writeHead(400).end();
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
