package io.haetae.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a record's headers and body; what it cannot read is rejected with a reason. */
final class EventReader {
  /** Where the bodies of tenant events name their tenant. */
  private static final List<String> TENANT_POINTERS =
      List.of("/tenant", "/alert/tenant", "/cause/tenant");

  private final ObjectMapper json = EventJson.mapper();

  <T> ReceivedEvent<T> read(ConsumerRecord<String, byte[]> kafkaRecord, Class<T> type) {
    String tenant = header(kafkaRecord, EventHeaders.TENANT);
    return new ReceivedEvent<>(
        id(kafkaRecord),
        tenant,
        kafkaRecord.topic(),
        version(kafkaRecord),
        time(kafkaRecord),
        body(kafkaRecord, type, tenant));
  }

  /** A header as text, null when absent. */
  static String header(ConsumerRecord<String, byte[]> kafkaRecord, String name) {
    Header header = kafkaRecord.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private <T> T body(ConsumerRecord<String, byte[]> kafkaRecord, Class<T> type, String tenant) {
    if (kafkaRecord.value() == null) {
      throw new EventRejectedException("The record has no body");
    }
    try {
      JsonNode tree = json.readTree(kafkaRecord.value());
      requireTenant(tree, tenant);
      T body = json.treeToValue(tree, type);
      if (body == null) {
        throw new EventRejectedException("The body is null");
      }
      return body;
    } catch (IOException e) {
      throw new EventRejectedException("The body is no " + type.getSimpleName());
    }
  }

  private static void requireTenant(JsonNode tree, String tenant) {
    for (String pointer : TENANT_POINTERS) {
      JsonNode named = tree.at(pointer);
      if (!named.isMissingNode() && !named.isNull() && !named.asText().equals(tenant)) {
        throw new EventRejectedException("The body's tenant is not the header's");
      }
    }
  }

  private static UUID id(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return UUID.fromString(required(kafkaRecord, EventHeaders.ID));
    } catch (IllegalArgumentException e) {
      throw new EventRejectedException("Header " + EventHeaders.ID + " is no UUID");
    }
  }

  private static long version(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return Long.parseLong(required(kafkaRecord, EventHeaders.AGGREGATE_VERSION));
    } catch (NumberFormatException e) {
      throw new EventRejectedException(
          "Header " + EventHeaders.AGGREGATE_VERSION + " is no number");
    }
  }

  private static Instant time(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return Instant.parse(required(kafkaRecord, EventHeaders.TIME));
    } catch (java.time.format.DateTimeParseException e) {
      throw new EventRejectedException("Header " + EventHeaders.TIME + " is no time");
    }
  }

  private static String required(ConsumerRecord<String, byte[]> kafkaRecord, String name) {
    String value = header(kafkaRecord, name);
    if (value == null) {
      throw new EventRejectedException("Header " + name + " is missing");
    }
    return value;
  }
}
