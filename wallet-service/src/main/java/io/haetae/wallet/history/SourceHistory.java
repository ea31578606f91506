package io.haetae.wallet.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one source said of an address over time. Everything is sorted by the day that it speaks of,
 * so the order in which files came makes no difference.
 */
final class SourceHistory {
  private final String source;
  private final List<Membership> memberships;
  private final List<Activation> activations;
  private final List<Sighting> sightings;
  private final LocalDate watchedUntil;

  /**
   * The history of a source.
   *
   * @param watchedUntil last day up to the one asked on which its logs saw anything, null without
   */
  SourceHistory(
      String source,
      List<Membership> memberships,
      List<Activation> activations,
      List<Sighting> sightings,
      LocalDate watchedUntil) {
    this.source = source;
    this.memberships = memberships;
    this.activations = activations;
    this.sightings = sightings;
    this.watchedUntil = watchedUntil;
  }

  /** True where anything was known of this source at the end of the day. */
  boolean isKnown(LocalDate on) {
    return watchedUntil != null || activation(on).isPresent();
  }

  /** What stood on our list at the end of the day: the newer of snapshot and log decides. */
  List<KnownListing> known(LocalDate on) {
    Optional<Activation> active = activation(on);
    boolean snapshotDecides =
        active.isPresent()
            && (watchedUntil == null || !day(active.get().knownAt()).isBefore(watchedUntil));
    return snapshotDecides ? inSnapshots(active.get()) : inLogs(on);
  }

  /** The day from which it no longer stands on the list as known today, empty while it does. */
  Optional<LocalDate> goneSince() {
    LocalDate gone = null;
    boolean present = false;
    for (Activation activation : activations) {
      boolean now = memberships.stream().anyMatch(member -> activation.has(member.snapshot()));
      if (present && !now) {
        gone = day(activation.knownAt());
      }
      present = now;
    }
    LocalDate lastChange = sightings.isEmpty() ? null : sightings.getLast().seenOn();
    if (!present && lastChange != null) {
      boolean listed = !inLogs(LocalDate.MAX).isEmpty();
      present = listed && (activations.isEmpty() || gone == null);
      gone = listed ? gone : lastChange;
    }
    return present ? Optional.empty() : Optional.ofNullable(gone);
  }

  private Optional<Activation> activation(LocalDate on) {
    Instant end = on.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return activations.stream()
        .filter(activation -> activation.knownAt().isBefore(end))
        .reduce((earlier, later) -> later);
  }

  private List<KnownListing> inSnapshots(Activation active) {
    return memberships.stream()
        .filter(member -> active.has(member.snapshot()))
        .map(
            member ->
                new KnownListing(
                    source,
                    member.party(),
                    member.snapshot(),
                    !member.snapshot().equals(active.snapshot()),
                    null,
                    day(active.knownAt())))
        .toList();
  }

  private List<KnownListing> inLogs(LocalDate on) {
    Map<String, List<Sighting>> byAsset =
        sightings.stream()
            .filter(sighting -> !sighting.seenOn().isAfter(on))
            .collect(Collectors.groupingBy(Sighting::asset, HashMap::new, Collectors.toList()));
    List<KnownListing> known = new ArrayList<>();
    byAsset.values().forEach(rows -> last(rows).ifPresent(known::add));
    known.sort(Comparator.comparing(KnownListing::party));
    return known;
  }

  /** Of the rows of the last day one that lists it, if any does. */
  private Optional<KnownListing> last(List<Sighting> rows) {
    LocalDate last = rows.getLast().seenOn();
    return rows.stream()
        .filter(row -> row.seenOn().equals(last) && row.present())
        .findFirst()
        .map(row -> new KnownListing(source, row.party(), null, false, row.watcher(), last));
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
