package io.haetae.wallet.listing;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The plain address lists that are derived from OFAC's: an array of addresses, or of objects with
 * address and names joined by semicolons, all of one asset.
 */
final class AddressJsonParser implements FormatParser {
  private record NamedAddress(String address, String name) {}

  private final ListRequest request;
  private final Set<NamedAddress> seen = new HashSet<>();
  private long rows;

  AddressJsonParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (ListJson json = ListJson.open(files.only())) {
      json.expect(JsonToken.START_ARRAY, "a JSON array of addresses");
      for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
        rows++;
        sink.party(party(read(json, token)));
      }
      json.expectEnd();
    }
    return ListHead.sanctions(
        request.source() + " " + request.asset(),
        request.jurisdictionOrGuess(),
        request.publishedOn(),
        rows);
  }

  private NamedAddress read(ListJson json, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> new NamedAddress(json.text().strip(), null);
      case START_OBJECT -> json.readRow(NamedAddress.class, rows);
      case null -> throw InvalidListException.row(rows, "is cut: the file ends before it");
      default ->
          throw InvalidListException.row(rows, "is neither an address nor an object with one");
    };
  }

  private ListedParty party(NamedAddress listed) {
    if (listed.address() == null || listed.address().isBlank()) {
      throw InvalidListException.row(rows, "/address is missing");
    }
    if (!seen.add(listed)) {
      throw InvalidListException.row(rows, "repeats an earlier row");
    }
    String address = listed.address().strip();
    PartyDraft draft = new PartyDraft(address, rows);
    List<String> names = names(listed);
    names.forEach(name -> draft.name(name, draft.hasName() ? NameType.ALIAS : NameType.PRIMARY));
    return draft
        .name(names.isEmpty() ? request.source() : null, NameType.PRIMARY)
        .listing(Listing.undated(request.source(), List.of()))
        .subject(SubjectKind.ADDRESS, request.asset(), address)
        .party();
  }

  private static List<String> names(NamedAddress listed) {
    if (listed.name() == null) {
      return List.of();
    }
    return Arrays.stream(listed.name().split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
