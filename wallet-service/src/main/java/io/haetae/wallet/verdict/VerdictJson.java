package io.haetae.wallet.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.wallet.database.Json;
import java.io.UncheckedIOException;

/** Verdicts and changes as JSON columns, in the same bytes as in events. */
public final class VerdictJson {
  private static final ObjectMapper MAPPER = EventJson.mapper();

  private VerdictJson() {}

  /** As a column; null for null. */
  public static Json column(Object value) {
    return value == null ? null : new Json(write(value));
  }

  /** As text. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The verdict that a column holds. */
  public static Verdict verdict(String column) {
    return read(column, Verdict.class);
  }

  /** The change that a column holds; null for null. */
  public static VerdictChange change(String column) {
    return column == null ? null : read(column, VerdictChange.class);
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
