import { afterAll, beforeAll, expect, it } from "vitest";
import { schemaValidator } from "../../scripts/lib/schema-validator.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { answerSchema, description, operations } from "../support/description.js";
import { createDice } from "./dice.js";
import { spoil } from "./mutate.js";
import { makeRequest, type WireRequest } from "./request.js";
import { sendBytes, toBytes, type WireAnswer } from "./send.js";

/** FUZZ_RUNS=10000 for the full run; FUZZ_SEED=<what was printed> repeats one. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const TIME_MS = 60_000 + RUNS * 50;
/** One seed has room for this many requests. */
const ROOM = 1_000_000;

const accepts = schemaValidator(description, { closed: false });
const conforms = schemaValidator(description, { closed: true });

let mock: Mock;
beforeAll(async () => {
  console.log(`Fuzzing with FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
  mock = await startMock();
});
afterAll(() => mock.close());

/** Sends each request over a socket of its own, one after another, and collects what is wrong with the answers. */
async function run(make: (number: number) => WireRequest, judge: (answer: WireAnswer, request: WireRequest) => string | undefined) {
  const wrong: string[] = [];
  for (let number = 0; number < RUNS && wrong.length < 5; number++) {
    const request = make(number);
    const bytes = toBytes(request);
    const problem = await sendBytes(mock.url, bytes).then(
      (answer) => judge(answer, request),
      (error: Error) => error.message,
    );
    if (problem) wrong.push(`number ${number}, ${request.operation.id}: ${problem}\n${bytes.toString().slice(0, 1_500)}`);
  }
  return wrong;
}

function make(number: number) {
  const dice = createDice(SEED * ROOM + number);
  return { dice, request: makeRequest(description, accepts, dice.pick(operations), dice) };
}

it(
  "refuses no request that the description allows, and answers it with what the description promises",
  async () => {
    const wrong = await run(
      (number) => make(number).request,
      ({ status, body }, { operation }) => {
        if (status < 200 || status > 299) return `${status} ${body.slice(0, 500)}`;
        const violations = conforms(answerSchema(operation, status), JSON.parse(body));
        return violations.length > 0 ? `${status} with ${violations.join("; ")}` : undefined;
      },
    );
    expect(wrong).toEqual([]);
  },
  TIME_MS,
);

it(
  "answers whatever else comes with a status that is documented, and works on",
  async () => {
    let seen = 0;
    const wrong = await run(
      (number) => {
        const { dice, request } = make(number + ROOM / 2);
        return spoil(request, dice);
      },
      (answer) => {
        // A request that can be read is noted; what cannot is not.
        const noted = mock.requests.at(-1);
        const isNew = noted !== undefined && noted.number !== seen;
        seen = noted?.number ?? 0;
        // It may be that of the request before, noted late because its client had gone; an expectation is never noted.
        return isNew && answer.status !== 417 ? judgeAnswer(answer, noted) : judgeOutside(answer, [400, 417, 200, 404]);
      },
    );
    expect(wrong).toEqual([]);
    const health = await fetch(`${mock.url}/__mock/health`);
    expect(health.status).toBe(200);
  },
  TIME_MS,
);

function judgeAnswer(answer: WireAnswer, { operation: id, problems }: Mock["requests"][number]): string | undefined {
  if (problems.some((problem) => problem.startsWith("The mock failed"))) return problems.join("; ");
  const operation = operations.find((one) => one.id === id);
  if (!operation) return judgeOutside(answer, [200, 204, 400, 404, 405]);
  const declared = Object.keys(operation.operation.responses);
  return declared.includes(String(answer.status)) ? undefined : `${answer.status} is none of ${declared.join(", ")}`;
}

/** An answer where no operation was met: a failure in the API's own form, or one of the mock's own pages. */
function judgeOutside({ status, headers, body }: WireAnswer, statuses: readonly number[]): string | undefined {
  if (!statuses.includes(status)) return `${status} where no operation was met`;
  if (status < 300 || body === "") return undefined;
  if (!/content-type: application\/json/i.test(headers)) return `no JSON: ${headers}`;
  const { errors } = JSON.parse(body) as { errors?: { msg?: unknown; code?: unknown }[] };
  return typeof errors?.[0]?.msg === "string" && typeof errors[0].code === "number" ? undefined : `not the API's form: ${body}`;
}
