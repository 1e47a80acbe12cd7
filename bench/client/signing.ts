import { SignJWT } from "jose";
import { signToken } from "../../src/client/auth/sign-token.js";
import { createClient } from "../../src/client/index.js";
import { median, type Row } from "../table.js";

const CALLS = 1000;
const REPETITIONS = 3;
const ROUNDS = 1000;
const WARM_UP = 200;
const APP = { clientId: "cs-1", clientSecret: "made-up-secret-of-thirty-six-letters" };
const TTL_MS = 600_000;

/** Counts the signatures of many concurrent calls, and compares the time of one with jose's. */
export async function compareSigning(): Promise<Row[]> {
  const signatures = await countSignatures();
  const ours = () => signToken(APP, Date.now(), TTL_MS);
  await compareTimes(WARM_UP, ours, signWithJose);
  const repetitions: (readonly [number, number])[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) repetitions.push(await compareTimes(ROUNDS, ours, signWithJose));
  const [our, their] = [median(repetitions.map(([one]) => one)), median(repetitions.map(([, other]) => other))];
  return [
    { what: `signing: signatures / one, ${CALLS} calls at once`, ratio: signatures, atMost: 1, detail: `${signatures} / 1` },
    {
      what: "signing: one token, ours / jose",
      ratio: median(repetitions.map(([one, other]) => one / other)),
      detail: `${our.toFixed(0)} / ${their.toFixed(0)} µs`,
    },
  ];
}

async function countSignatures(): Promise<number> {
  const { subtle } = crypto;
  const sign = subtle.sign;
  let count = 0;
  subtle.sign = (...args) => {
    count++;
    return sign.apply(subtle, args);
  };
  try {
    const fetch = async () => Response.json({ total: 0, bots: [], availableMore: false });
    const kore = createClient({ baseUrl: "http://127.0.0.1", auth: APP, rateLimit: false, fetch });
    await Promise.all(Array.from({ length: CALLS }, () => kore.bots.list({ limit: 50 })));
    return count;
  } finally {
    subtle.sign = sign;
  }
}

/** The same token, signed as jose's documentation shows. */
function signWithJose(): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  return new SignJWT({ appId: APP.clientId })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuedAt(iat)
    .setExpirationTime(iat + TTL_MS / 1000)
    .sign(new TextEncoder().encode(APP.clientSecret));
}

/** Median times in microseconds, measured in turn. */
async function compareTimes(rounds: number, one: () => Promise<string>, other: () => Promise<string>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const turn of round % 2 ? [0, 1] : [1, 0]) {
      const started = performance.now();
      await (turn === 0 ? one : other)();
      times[turn]?.push((performance.now() - started) * 1000);
    }
  }
  return [median(times[0]), median(times[1])];
}
