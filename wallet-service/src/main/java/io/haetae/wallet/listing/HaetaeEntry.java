package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An entry of the own format, as it stands in the file. */
record HaetaeEntry(
    String id,
    Entity entity,
    List<String> programs,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    List<ListedAddress> addresses,
    List<String> services,
    List<String> citations) {

  record Entity(String name, List<String> aliases, String originalScript) {}

  record ListedAddress(String asset, String address) {}

  HaetaeEntry {
    programs = Objects.requireNonNullElse(programs, List.of());
    addresses = Objects.requireNonNullElse(addresses, List.of());
    services = Objects.requireNonNullElse(services, List.of());
    citations = Objects.requireNonNullElse(citations, List.of());
  }

  void requireValid(long row) {
    if (id == null || id.isBlank()) {
      throw InvalidListException.row(row, "/id is missing");
    }
    if (entity == null || entity.name() == null || entity.name().isBlank()) {
      throw InvalidListException.row(row, "/entity/name is missing");
    }
    if (effective != null && ended != null && ended.isBefore(effective)) {
      throw InvalidListException.row(row, "/ended is before /effective");
    }
    if (addresses.isEmpty() && services.isEmpty()) {
      throw InvalidListException.row(row, "has neither /addresses nor /services");
    }
    boolean noAsset = addresses.stream().anyMatch(a -> a.asset() == null || a.asset().isBlank());
    if (noAsset) {
      throw InvalidListException.row(row, "/addresses has one without /asset");
    }
  }

  ParsedEntry address(long row, ListedAddress listed) {
    return parsed(row, listed.asset().strip(), listed.address());
  }

  ParsedEntry service(long row, String name) {
    return parsed(row, null, name);
  }

  private ParsedEntry parsed(long row, String asset, String subject) {
    return new ParsedEntry(
        row,
        id,
        entity.name(),
        Objects.requireNonNullElse(entity.aliases(), List.of()),
        entity.originalScript(),
        programs,
        stateActor,
        announced,
        effective,
        ended,
        asset,
        subject == null ? null : subject.strip(),
        citations);
  }
}
