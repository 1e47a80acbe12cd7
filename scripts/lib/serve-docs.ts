import { access } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { ROOT } from "./root.js";
import { portTaken, type Service } from "./serve.js";
import { UserError } from "./user-error.js";

/** Serves generated/docs/ on this machine only. */
export async function serveDocs(port: number, flag: string): Promise<Service> {
  const folder = join(ROOT, "generated/docs");
  await access(join(folder, "index.html")).catch(() => {
    throw new UserError("generated/docs/index.html is missing. Run: npm run build");
  });
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    handle(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    }),
  );
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve)).catch(
    portTaken(port, flag),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
