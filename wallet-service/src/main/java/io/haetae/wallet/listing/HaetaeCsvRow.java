package io.haetae.wallet.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the own format in CSV. */
final class HaetaeCsvRow {
  private final CsvRow row;

  HaetaeCsvRow(CsvRow row) {
    this.row = row;
  }

  /** Adds all but the listing. */
  void facts(PartyDraft draft) {
    kind(draft);
    draft.name(row.text("name"), draft.hasName() ? NameType.ALIAS : NameType.PRIMARY);
    cells("aliases").forEach(name -> draft.name(name, NameType.ALIAS));
    cells("weak_aliases").forEach(name -> draft.name(name, NameType.WEAK_ALIAS));
    cells("former_names").forEach(name -> draft.name(name, NameType.FORMER));
    cells("original_script").forEach(name -> draft.name(name, NameType.ORIGINAL_SCRIPT));
    cells("birth_dates").forEach(draft::birthDate);
    cells("countries").forEach(draft::country);
    cells("places").forEach(draft::place);
    cells("identifiers").forEach(text -> identifier(text, draft));
    cells("citations").forEach(draft::citation);
    subjects(draft);
    link("owned_by", LinkKind.OWNED_BY, draft);
    link("controlled_by", LinkKind.CONTROLLED_BY, draft);
    link("linked_to", LinkKind.ASSOCIATED, draft);
  }

  /** The listing that the row gives, empty where it gives none. */
  Optional<Listing> listing(String source) {
    Listing listing =
        new Listing(
            Optional.ofNullable(row.text("regime")).orElse(source),
            cells("programs").toList(),
            row.text("instrument"),
            date("announced"),
            date("effective"),
            date("ended"));
    if (listing.endedOn() != null
        && listing.effectiveOn() != null
        && listing.endedOn().isBefore(listing.effectiveOn())) {
      throw InvalidListException.row(row.number(), "/ended is before /effective");
    }
    boolean given =
        row.joined("", "regime", "programs", "instrument", "announced", "effective", "ended")
            != null;
    return given ? Optional.of(listing) : Optional.empty();
  }

  boolean isTrue(String column) {
    String text = row.text(column);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      case "", "false", "no", "0" -> false;
      default -> throw wrong(column, "is neither true nor false");
    };
  }

  private void kind(PartyDraft draft) {
    String kind = row.text("kind");
    if (kind == null) {
      return;
    }
    try {
      draft.kind(PartyKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw wrong("kind", "is none of " + List.of(PartyKind.values()));
    }
  }

  private void subjects(PartyDraft draft) {
    String address = row.text("address");
    String asset = row.text("asset");
    if ((address == null) != (asset == null)) {
      throw wrong(address == null ? "address" : "asset", "is missing beside the other");
    }
    if (address != null) {
      add(draft, SubjectKind.ADDRESS, asset, address);
    }
    cells("service").forEach(text -> add(draft, SubjectKind.SERVICE, null, text));
    cells("domain").forEach(draft::domain);
    cells("vessel_imo").forEach(draft::vessel);
    cells("prohibited_asset").forEach(text -> add(draft, SubjectKind.ASSET, text, text));
  }

  private void add(PartyDraft draft, SubjectKind kind, String asset, String text) {
    draft.subject(new ListedSubject(kind, asset, text, row.number(), List.of()));
  }

  private void link(String column, LinkKind kind, PartyDraft draft) {
    String percent = row.text("percent");
    cells(column)
        .forEach(
            other ->
                draft.link(
                    new PartyLink(
                        kind, null, other, percent == null ? null : number(percent), column)));
  }

  private BigDecimal number(String text) {
    try {
      return new BigDecimal(text.replace("%", "").strip());
    } catch (NumberFormatException e) {
      throw wrong("percent", "is no number");
    }
  }

  private void identifier(String text, PartyDraft draft) {
    String[] parts = text.split(":", 3);
    if (parts.length < 2 || parts[1].isBlank()) {
      throw wrong("identifiers", "is not of the form type:number:country");
    }
    draft.identifier(parts[0].strip(), parts[1], parts.length == 3 ? parts[2].strip() : null);
  }

  private DatedFact date(String column) {
    String text = row.text(column);
    if (text == null) {
      return null;
    }
    if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
      throw wrong(column, "is not a date like 2023-02-10, 2023-02 or 2023");
    }
    Optional<LocalDate> day = ListDates.day(text, ListDates.Slashes.DAY_FIRST);
    if (text.length() == 10 && day.isEmpty()) {
      throw wrong(column, "is no day of the calendar");
    }
    return new DatedFact(day.orElse(null), text, row.text("date_source", "citations"));
  }

  private Stream<String> cells(String column) {
    String text = row.text(column);
    return text == null
        ? Stream.empty()
        : Stream.of(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private InvalidListException wrong(String column, String what) {
    return InvalidListException.row(row.number(), "/" + column + " " + what);
  }
}
