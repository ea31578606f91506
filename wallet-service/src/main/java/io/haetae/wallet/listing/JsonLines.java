package io.haetae.wallet.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a file of one JSON object a line; the line is named where one cannot be read. */
final class JsonLines implements AutoCloseable {
  private static final int MAX_LINE = 8 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final BufferedReader lines;
  private long row;

  private JsonLines(BufferedReader lines) {
    this.lines = lines;
  }

  static JsonLines open(ListFile file) throws IOException {
    if (!file.isUtf8()) {
      throw InvalidListException.file("is not UTF-8");
    }
    return new JsonLines(new BufferedReader(file.reader(StandardCharsets.UTF_8)));
  }

  /** The next object, null at the end; blank lines are passed over. */
  <T> T next(Class<T> type) throws IOException {
    for (String line = line(); line != null; line = line()) {
      if (!line.isBlank()) {
        return read(line, MAPPER.readerFor(type));
      }
    }
    return null;
  }

  /** A part of a line as the type that it stands for. */
  static <T> T convert(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw InvalidListException.file("holds an entity of another shape: " + node.path("id"));
    }
  }

  /** The line that was read last, counted from 1. */
  long row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** The next line, null at the end; a line without end never fills the memory. */
  private String line() throws IOException {
    row++;
    StringBuilder line = new StringBuilder();
    for (int c = lines.read(); c != '\n'; c = lines.read()) {
      if (c < 0) {
        return line.isEmpty() ? null : line.toString();
      }
      if (line.length() == MAX_LINE) {
        throw InvalidListException.row(row, "is longer than " + MAX_LINE + " characters");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private <T> T read(String line, ObjectReader reader) {
    try {
      return reader.readValue(line);
    } catch (JsonMappingException e) {
      throw InvalidListException.row(row, ListJson.pointer(e) + " is missing or of the wrong kind");
    } catch (JsonProcessingException e) {
      throw InvalidListException.row(row, "is not well-formed JSON or ends early");
    }
  }
}
