package io.haetae.alert.occurrence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.alert.alert.AlertCause;
import io.haetae.contracts.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes verdicts as they are kept, and reads what any version of this service kept. */
@ApplicationScoped
class VerdictDocuments {
  private final ObjectMapper json = EventJson.mapper();

  OccurredVerdict write(AlertCause cause) {
    try {
      return new OccurredVerdict(cause, json.writeValueAsString(cause.document()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A verdict cannot be written", e);
    }
  }

  <T> T read(String document, Class<T> type) {
    try {
      return json.readValue(document, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept verdict cannot be read", e);
    }
  }
}
