package io.haetae.wallet.listing;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The own format: a head, then the entries, which are streamed. */
final class HaetaeJsonParser implements FormatParser {
  private final ListRequest request;
  private final Set<String> ids = new HashSet<>();
  private long rows;
  private String source;
  private String title;
  private String jurisdiction;
  private ListKind kind;
  private LocalDate publishedOn;

  HaetaeJsonParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (ListJson json = ListJson.open(files.only())) {
      json.expect(JsonToken.START_OBJECT, "a JSON object with source, kind and entries");
      while (json.next() == JsonToken.FIELD_NAME) {
        readField(json, sink);
      }
      json.expectEnd();
    }
    requireHead();
    return new ListHead(kind, title, jurisdiction, publishedOn, rows, true, List.of(), Map.of());
  }

  private void readField(ListJson json, PartySink sink) throws IOException {
    String name = json.fieldName();
    json.next();
    switch (name) {
      case "source" -> source = json.read(String.class, "/source");
      case "title" -> title = json.read(String.class, "/title");
      case "jurisdiction" -> jurisdiction = json.read(String.class, "/jurisdiction");
      case "kind" -> kind = json.read(ListKind.class, "/kind");
      case "publishedOn" -> publishedOn = json.read(LocalDate.class, "/publishedOn");
      case "entries" -> readEntries(json, sink);
      default -> throw InvalidListException.file("has an unknown field /" + name);
    }
  }

  private void readEntries(ListJson json, PartySink sink) throws IOException {
    for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
      rows++;
      if (token != JsonToken.START_OBJECT) {
        throw InvalidListException.row(rows, "is not an entry");
      }
      HaetaeEntry entry = json.readRow(HaetaeEntry.class, rows);
      entry.requireValid(rows);
      if (!ids.add(entry.id())) {
        throw InvalidListException.row(rows, "repeats the id " + entry.id());
      }
      sink.party(entry.party(rows, request.source()));
    }
  }

  private void requireHead() {
    if (!request.source().equals(source)) {
      throw InvalidListException.file("says that it is /source " + source);
    }
    if (title == null || title.isBlank()) {
      throw InvalidListException.file("lacks /title");
    }
    if (kind == null) {
      throw InvalidListException.file("lacks /kind");
    }
    if (jurisdiction == null || !jurisdiction.matches("[A-Z]{2}")) {
      throw InvalidListException.file("lacks /jurisdiction, two capital letters");
    }
    if (publishedOn == null) {
      throw InvalidListException.file("lacks /publishedOn");
    }
    if (request.publishedOn() != null && !request.publishedOn().equals(publishedOn)) {
      throw InvalidListException.file("says that it was published on " + publishedOn);
    }
  }
}
