package io.haetae.platform.outbox;

import io.haetae.contracts.event.EventHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns a row into a record: CloudEvents headers in binary mode, JSON body. */
final class OutboxRecord {

  private OutboxRecord() {}

  static ProducerRecord<String, byte[]> of(OutboxRow row, String service) {
    ProducerRecord<String, byte[]> out = new ProducerRecord<>(row.topic(), row.key(), row.body());
    header(out, EventHeaders.SPEC_VERSION, "1.0");
    header(out, EventHeaders.ID, row.eventId().toString());
    header(out, EventHeaders.TYPE, "io.haetae." + row.topic());
    header(out, EventHeaders.SOURCE, URI.create("urn:haetae:" + service).toString());
    header(out, EventHeaders.SUBJECT, row.subject());
    header(out, EventHeaders.TIME, row.time().toString());
    header(out, EventHeaders.TENANT, row.tenant());
    header(out, EventHeaders.AGGREGATE_VERSION, Long.toString(row.aggregateVersion()));
    header(out, EventHeaders.TRACE_PARENT, row.traceParent());
    header(out, "content-type", "application/json");
    return out;
  }

  private static void header(ProducerRecord<String, byte[]> out, String name, String value) {
    if (value != null) {
      out.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
