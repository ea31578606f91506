package io.haetae.casefile.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.screening.TransferScreened;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes verdicts as they are kept, and reads what any version of this service kept. */
@ApplicationScoped
class VerdictDocuments {
  private final ObjectMapper json = EventJson.mapper();

  String write(TransferScreened screened) {
    try {
      return json.writeValueAsString(screened);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A verdict cannot be written", e);
    }
  }

  TransferScreened read(String document) {
    try {
      return json.readValue(document, TransferScreened.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept verdict cannot be read", e);
    }
  }
}
