package io.haetae.alert.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.verdict.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes reasons as they are kept, and reads what any version of this service kept. */
@ApplicationScoped
class ReasonDocuments {
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  private final ObjectMapper json = EventJson.mapper();

  String write(List<Reason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Reasons cannot be written", e);
    }
  }

  List<Reason> read(String document) {
    try {
      return json.readValue(document, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept reasons cannot be read", e);
    }
  }
}
