import { Agent, request } from "node:http";

/**
 * Loads a server with one request over and over, on ten connections that are kept alive. Arguments: how long in milliseconds, then what to
 * send as JSON. Prints requests per second and the time that 99 of 100 requests take at most.
 */
export interface Load {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Measured {
  readonly perSecond: number;
  readonly p99Ms: number;
}

const CONNECTIONS = 10;
const WARM_UP_MS = 1_000;

const [ms = "", text = ""] = process.argv.slice(2);
const { method, url, headers, body } = JSON.parse(text) as Load;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
await run(WARM_UP_MS);
const times = (await run(Number(ms))).sort((a, b) => a - b);
agent.destroy();
const measured: Measured = { perSecond: (times.length / Number(ms)) * 1_000, p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
console.log(JSON.stringify(measured));

async function run(forMs: number): Promise<number[]> {
  const all: number[] = [];
  const end = performance.now() + forMs;
  const connection = async () => {
    while (performance.now() < end) {
      const startedAt = performance.now();
      await send();
      all.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return all;
}

function send(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${method} ${url} answered ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}
