package io.haetae.wallet.tagpack;

import io.haetae.wallet.listing.InvalidListException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A TagPack or ActorPack as GraphSense defines them (graphsense-tagpack-tool, file format). What
 * stands beside the list holds for each of its rows, also where it comes after the list: hence the
 * file is read twice.
 */
final class YamlPackParser {
  private final Path file;
  private final String list;
  private final PackSink sink;
  private long rows;

  YamlPackParser(Path file, String list, PackSink sink) {
    this.file = file;
    this.list = list;
    this.sink = sink;
  }

  PackHead parse() throws IOException {
    Map<String, Object> pack = head();
    PackFields fields = new PackFields(Map.of(), pack);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      YamlStream yaml = new YamlStream(text);
      yaml.enterDocument();
      while (!yaml.leave()) {
        if (yaml.key().equals(list)) {
          rows(yaml, pack);
        } else {
          yaml.value();
        }
      }
    }
    return new PackHead(fields.text("title"), fields.text("creator"), published(fields));
  }

  private Map<String, Object> head() throws IOException {
    Map<String, Object> pack = new LinkedHashMap<>();
    boolean found = false;
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      YamlStream yaml = new YamlStream(text);
      yaml.enterDocument();
      while (!yaml.leave()) {
        String key = yaml.key();
        if (key.equals(list)) {
          found = true;
          yaml.skip();
        } else {
          pack.put(key, yaml.value());
        }
      }
    }
    if (!found) {
      throw InvalidListException.file("has no list " + list);
    }
    return pack;
  }

  private void rows(YamlStream yaml, Map<String, Object> pack) {
    if (!yaml.enterList()) {
      throw InvalidListException.file("has no list under " + list);
    }
    while (!yaml.leave()) {
      row(yaml.value(), pack);
    }
  }

  private void row(Object value, Map<String, Object> pack) {
    rows++;
    Map<String, Object> row = fields(value);
    try {
      if (row.isEmpty()) {
        throw new InvalidRowException("is no mapping of fields");
      }
      PackFields fields = new PackFields(row, pack);
      if (list.equals(PackParser.ACTORS)) {
        sink.actor(ActorReader.read(rows, new PackFields(row, Map.of())));
      } else {
        sink.tag(TagReader.read(rows, fields));
      }
    } catch (InvalidRowException e) {
      sink.rejected(
          new RejectedRow(
              rows,
              text(row, "address"),
              text(row, "currency"),
              text(row, "label"),
              e.getMessage()));
    }
  }

  private static Map<String, Object> fields(Object value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, field) -> fields.put(key.toString(), field));
    }
    return fields;
  }

  private static String text(Map<String, Object> row, String name) {
    return row.get(name) instanceof String text
        ? text.substring(0, Math.min(text.length(), RejectedRow.MAX_TEXT))
        : null;
  }

  private static java.time.LocalDate published(PackFields fields) {
    try {
      return fields.date("lastmod");
    } catch (InvalidRowException e) {
      return null;
    }
  }
}
