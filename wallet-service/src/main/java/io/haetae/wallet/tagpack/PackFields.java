package io.haetae.wallet.tagpack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of one row, those of the pack standing in for what the row leaves unsaid. */
final class PackFields {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_TEXT = 2_000;
  private static final int MAX_CONTEXT = 16_000;
  private static final int DATE = 10;

  private final Map<String, Object> row;
  private final Map<String, Object> pack;

  PackFields(Map<String, Object> row, Map<String, Object> pack) {
    this.row = row;
    this.pack = pack;
  }

  /** The text of a field as written, null without one. */
  String raw(String name) {
    Object value = value(name);
    return switch (value) {
      case null -> null;
      case String text when text.isEmpty() -> null;
      case String text when text.length() > MAX_TEXT ->
          throw new InvalidRowException(name + " is longer than " + MAX_TEXT + " characters");
      case String text when text.chars().anyMatch(PackFields::isControl) ->
          throw new InvalidRowException(name + " holds a control character");
      case String text -> text;
      default -> throw new InvalidRowException(name + " is no text");
    };
  }

  /** As {@link #raw}, without white space around it. */
  String text(String name) {
    String text = raw(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A field that holds one text or several. */
  List<String> texts(String name) {
    return switch (value(name)) {
      case null -> List.of();
      case List<?> several ->
          several.stream().filter(one -> one instanceof String).map(one -> (String) one).toList();
      case String one -> List.of(one.strip());
      default -> throw new InvalidRowException(name + " is no list of texts");
    };
  }

  /** The day of a date or time, null without one. */
  LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null
          ? null
          : LocalDate.parse(text.substring(0, Math.min(DATE, text.length())));
    } catch (DateTimeParseException e) {
      throw new InvalidRowException(name + " is no date like 2022-08-18");
    }
  }

  /** True or false as YAML 1.1 writes them, null without one. */
  Boolean flag(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> true;
      case "false", "no", "off", "0" -> false;
      default -> throw new InvalidRowException(name + " is neither true nor false");
    };
  }

  /** A field of any shape: texts as written, everything else as JSON. */
  String document(String name) {
    Object value = value(name);
    String text = value == null || value instanceof String ? (String) value : json(value);
    if (text != null && text.length() > MAX_CONTEXT) {
      throw new InvalidRowException(name + " is longer than " + MAX_CONTEXT + " characters");
    }
    if (text != null && text.chars().anyMatch(PackFields::isControl)) {
      throw new InvalidRowException(name + " holds a control character");
    }
    return text;
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\r' && c != '\n';
  }

  private Object value(String name) {
    return row.containsKey(name) ? row.get(name) : pack.get(name);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts, lists and maps are JSON", e);
    }
  }
}
