import { context, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, it } from "vitest";
import { traceCalls } from "../../examples/opentelemetry.js";
import { connect } from "../support/connect.js";
import { type Handler, hangUp, json } from "../support/serve.js";

const PAGE = { total: 0, availableMore: false, bots: [] };

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

/** Serves call `n` by its limit: every third one fails at first, every fifth gets no response at first, every seventh is refused. */
function handler(): Handler {
  const seen = new Set<number>();
  return (response, request) => {
    const n = Number(new URL(request.url, "http://localhost").searchParams.get("limit"));
    const isFirst = !seen.has(n);
    seen.add(n);
    if (isFirst && n % 3 === 0) return json({}, 503, { "retry-after": "0" })(response, request);
    if (isFirst && n % 5 === 0) return hangUp(response, request);
    if (n % 7 === 0) return json({ errors: [{ msg: "No" }] }, 400)(response, request);
    setTimeout(() => json(PAGE)(response, request), (n * 7) % 11);
  };
}

it("gives each of 50 concurrent calls the right spans, below the span of its caller", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer("test");
  const { kore } = await connect(handler(), { onEvent: traceCalls(tracer), rateLimit: false });
  const parents = new Map<number, Span>();
  const call = async (n: number) => {
    const parent = tracer.startSpan(`caller ${n}`);
    parents.set(n, parent);
    await context.with(trace.setSpan(context.active(), parent), () => kore.bots.list({ limit: n }).raw());
    parent.end();
  };
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  await Promise.all(numbers.map(call));

  const spans = exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT);
  const shown = ({ name, attributes, status }: ReadableSpan) => [
    name,
    attributes["http.request.resend_count"],
    attributes["http.response.status_code"],
    status.code,
  ];
  const { ERROR, UNSET } = SpanStatusCode;
  for (const n of numbers) {
    const own = spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === parents.get(n)?.spanContext().spanId);
    const first = n % 3 === 0 ? [["bots.list", 0, 503, ERROR]] : n % 5 === 0 ? [["bots.list", 0, undefined, ERROR]] : [];
    const last = n % 7 === 0 ? ["bots.list", first.length, 400, ERROR] : ["bots.list", first.length, 200, UNSET];
    expect(own.map(shown), `call ${n}`).toEqual([...first, last]);
    expect(new Set(own.map(({ attributes }) => attributes["kore.call_id"])).size).toBe(1);
  }
  expect(new Set(spans.map(({ attributes }) => attributes["kore.call_id"])).size).toBe(50);
});
