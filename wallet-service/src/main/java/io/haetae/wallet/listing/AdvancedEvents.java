package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When and under what a sanctions entry of OFAC's advanced list began and ended. */
final class AdvancedEvents {
  private record Event(LocalDate day, String type, boolean ends) {}

  private final AdvancedReferences references;
  private final XmlNode entry;

  AdvancedEvents(AdvancedReferences references, XmlNode entry) {
    this.references = references;
    this.entry = entry;
  }

  /** Programmes, which the list gives as comments of measures of the type "Program". */
  List<String> programs() {
    return entry
        .children("SanctionsMeasure")
        .filter(measure -> type(measure).equalsIgnoreCase("Program"))
        .flatMap(measure -> measure.texts("Comment"))
        .distinct()
        .toList();
  }

  String legalBasis() {
    return entry
        .children("EntryEvent")
        .map(
            event ->
                references.textOrNull("LegalBasis", event.attribute("LegalBasisID"), event.line()))
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }

  String listedOn() {
    return first(false).map(event -> event.day().toString()).orElse(null);
  }

  String listedBy() {
    return first(false).map(event -> "EntryEvent " + event.type()).orElse(null);
  }

  String endedOn() {
    return first(true).map(event -> event.day().toString()).orElse(null);
  }

  String endedBy() {
    return first(true).map(event -> "EntryEvent " + event.type()).orElse(null);
  }

  private Optional<Event> first(boolean ends) {
    return entry
        .children("EntryEvent")
        .flatMap(this::event)
        .filter(event -> event.ends() == ends)
        .min(Comparator.comparing(Event::day));
  }

  private Stream<Event> event(XmlNode event) {
    String type =
        references.text("EntryEventType", event.attribute("EntryEventTypeID"), event.line());
    String words = type.toLowerCase(Locale.ROOT);
    boolean ends = words.contains("delet") || words.contains("remov") || words.contains("delist");
    return event
        .children("Date")
        .flatMap(date -> AdvancedDates.day(date).stream())
        .map(day -> new Event(day, type, ends));
  }

  private String type(XmlNode measure) {
    return references.text("SanctionsType", measure.attribute("SanctionsTypeID"), measure.line());
  }
}
