package io.haetae.platform.inbox;

import io.haetae.contracts.event.EventHeaders;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.MDC;

/** The trace and the log keys of one event, around its handling. */
final class EventScope {
  private static final Pattern TRACE_PARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
  private static final String TRACE_ID = "traceId";
  private static final List<String> KEYS =
      List.of("topic", "partition", "offset", TRACE_ID, "spanId", "sampled");

  private EventScope() {}

  /** Runs the work under the record's trace, with topic, partition and offset in the log. */
  static void run(ConsumerRecord<String, byte[]> origin, Runnable work) {
    MDC.put("topic", origin.topic());
    MDC.put("partition", Integer.toString(origin.partition()));
    MDC.put("offset", Long.toString(origin.offset()));
    SpanContext trace = trace(origin);
    try (Scope _ = Context.current().with(Span.wrap(trace)).makeCurrent()) {
      if (trace.isValid()) {
        MDC.put(TRACE_ID, trace.getTraceId());
      }
      work.run();
    } finally {
      KEYS.forEach(MDC::remove);
    }
  }

  private static SpanContext trace(ConsumerRecord<String, byte[]> origin) {
    String header = EventReader.header(origin, EventHeaders.TRACE_PARENT);
    Matcher parts = TRACE_PARENT.matcher(header == null ? "" : header);
    return parts.matches()
        ? SpanContext.createFromRemoteParent(
            parts.group(1),
            parts.group(2),
            TraceFlags.fromHex(parts.group(3), 0),
            TraceState.getDefault())
        : SpanContext.getInvalid();
  }
}
