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
    boolean noAsset = addresses.stream().anyMatch(a -> a.asset() == null || a.asset().isBlank());
    if (noAsset) {
      throw InvalidListException.row(row, "/addresses has one without /asset");
    }
  }

  ListedParty party(long row, String regime) {
    PartyDraft draft = new PartyDraft(id, row).name(entity.name(), NameType.PRIMARY);
    Objects.requireNonNullElse(entity.aliases(), List.<String>of())
        .forEach(alias -> draft.name(alias, NameType.ALIAS));
    draft.name(entity.originalScript(), NameType.ORIGINAL_SCRIPT);
    addresses.forEach(
        listed ->
            draft.subject(SubjectKind.ADDRESS, listed.asset().strip(), stripped(listed.address())));
    services.forEach(service -> draft.subject(SubjectKind.SERVICE, null, stripped(service)));
    citations.forEach(draft::citation);
    return draft.listing(listing(regime)).northKorea(stateActor, stateActor).party();
  }

  private Listing listing(String regime) {
    return new Listing(regime, programs, null, dated(announced), dated(effective), dated(ended));
  }

  private DatedFact dated(LocalDate date) {
    String source = citations.isEmpty() ? null : citations.getFirst();
    return date == null ? null : new DatedFact(date, date.toString(), source);
  }

  private static String stripped(String text) {
    return text == null ? null : text.strip();
  }
}
