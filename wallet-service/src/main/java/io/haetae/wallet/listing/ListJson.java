package io.haetae.wallet.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;

/**
 * Streams a JSON list file strictly: UTF-8, no duplicate or unknown field, nothing after the end.
 */
final class ListJson implements AutoCloseable {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final JsonParser parser;

  private ListJson(JsonParser parser) {
    this.parser = parser;
  }

  static ListJson open(ListFile file) throws IOException {
    if (!file.isUtf8()) {
      throw InvalidListException.file("is not UTF-8");
    }
    return new ListJson(MAPPER.createParser(Files.newInputStream(file.path())));
  }

  /** The next token; anything that is not JSON is told with the line that it stands on. */
  JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  void expect(JsonToken expected, String what) throws IOException {
    if (next() != expected) {
      throw InvalidListException.file("is not " + what);
    }
  }

  void expectEnd() throws IOException {
    if (next() != null) {
      throw InvalidListException.file("goes on after the end of the list");
    }
  }

  /** The string at the present token; the parser reads it to its end only now. */
  String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  String fieldName() throws IOException {
    return parser.currentName();
  }

  /** The value that begins at the present token. */
  <T> T read(Class<T> type, String where) throws IOException {
    try {
      return parser.readValueAs(type);
    } catch (JsonMappingException e) {
      throw InvalidListException.file(
          where + pointer(e) + " is missing, unknown or of the wrong kind");
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  /** The array element that begins at the present token. */
  <T> T readRow(Class<T> type, long row) throws IOException {
    try {
      return parser.readValueAs(type);
    } catch (JsonMappingException e) {
      throw InvalidListException.row(row, pointer(e) + " is missing, unknown or of the wrong kind");
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
        .collect(Collectors.joining());
  }

  private static InvalidListException notJson(JsonProcessingException e) {
    long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return InvalidListException.file("is not well-formed JSON or ends early, at line " + line);
  }
}
