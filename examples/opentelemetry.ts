/** OpenTelemetry: one client span for each request, below the span that is active where the call is made. */
import { type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { OnEvent } from "kore-xo-api";

/** @example createClient({ baseUrl, auth, onEvent: traceCalls(trace.getTracer("travel-desk")) }) */
export function traceCalls(tracer: Tracer): OnEvent {
  const spans = new Map<string, Span>();
  return (event) => {
    const { operation, method, callId, attempt } = event;
    // Concurrent calls are told apart by callId, and the attempts of one call by their number.
    const key = `${callId} ${attempt}`;
    if (event.type === "request") {
      const attributes = { "http.request.method": method, "http.request.resend_count": attempt - 1, "kore.call_id": callId };
      spans.set(key, tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes }));
    }
    const span = spans.get(key);
    if (!span) return;
    if (event.type === "response") {
      span.setAttribute("http.response.status_code", event.status);
      if (event.status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    if (event.type === "failure") {
      span.recordException(event.error as Error);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    if (event.type === "response" || event.type === "failure") {
      span.end();
      spans.delete(key);
    }
  };
}
