package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a change log says of one address, whoever watched. */
final class LoggedAddress {
  /** What a row of the log reports. */
  enum Event {
    BASELINE,
    ADD,
    REMOVE
  }

  private final String asset;
  private final long row;
  private final Set<String> entities = new LinkedHashSet<>();
  private final Set<String> programs = new LinkedHashSet<>();
  private final List<SeenPeriod> closed = new ArrayList<>();
  private final Map<String, LocalDate> open = new LinkedHashMap<>();
  private final Map<String, LocalDate> added = new LinkedHashMap<>();
  private String address;

  LoggedAddress(String asset, String address, long row) {
    this.asset = asset;
    this.address = address;
    this.row = row;
  }

  /** Keeps the spelling with capitals, since some sources write all in small letters. */
  void describe(String spelling, String entity, String program) {
    boolean smallOnly = address.chars().noneMatch(Character::isUpperCase);
    if (smallOnly) {
      address = spelling;
    }
    if (entity != null) {
      entities.add(entity);
    }
    if (program != null) {
      Stream.of(program.split("[,\\[\\]]"))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .forEach(programs::add);
    }
  }

  /** Takes an event; returns what is odd about it, null where nothing is. */
  String event(Event event, LocalDate date, String source) {
    LocalDate from = open.get(source);
    if (event == Event.REMOVE && date.equals(added.get(source))) {
      return "is removed in one spelling on the day on which another is added; it stays";
    }
    if (event == Event.REMOVE) {
      open.remove(source);
      closed.add(new SeenPeriod(from, date.minusDays(1), date, source));
      return null;
    }
    added.put(source, date);
    if (from != null) {
      return "adds again what " + source + " added before; the first date stands";
    }
    open.put(source, date);
    return null;
  }

  /**
   * The address as a party.
   *
   * @param watched days that each watcher covers
   */
  ListedParty party(String regime, Map<String, SeenPeriod> watched) {
    List<SeenPeriod> seen = new ArrayList<>(closed);
    open.forEach(
        (source, from) ->
            seen.add(new SeenPeriod(from, watched.get(source).lastSeen(), null, source)));
    PartyDraft draft = new PartyDraft(asset + ":" + address.toLowerCase(Locale.ROOT), row);
    entities.forEach(name -> draft.name(name, draft.hasName() ? NameType.ALIAS : NameType.PRIMARY));
    draft.name(draft.hasName() ? null : regime, NameType.PRIMARY);
    draft.subject(new ListedSubject(SubjectKind.ADDRESS, asset, address, row, seen));
    NorthKorea.mark(draft, programs, List.of(), entities);
    return draft.listing(Listing.undated(regime, List.copyOf(programs))).party();
  }
}
