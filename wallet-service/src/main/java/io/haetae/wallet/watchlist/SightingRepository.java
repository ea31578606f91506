package io.haetae.wallet.watchlist;

import io.haetae.contracts.asset.Assets;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.SeenPeriod;
import io.haetae.wallet.watchlist.StagedParties.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what dated logs saw. Each row says that something stood on the list on a day or no longer
 * did, so logs may come in any order; of two rows of one day the listed one counts.
 */
@ApplicationScoped
class SightingRepository {
  private static final String INSERT =
      """
      insert into watchlist_sighting as s
        (source, asset, subject, seen_on, present, party, subject_key, folded, watcher, snapshot)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (source, asset, subject, seen_on) do update
        set present = s.present or excluded.present
      """;
  private static final String FIRST_SEEN =
      """
      insert into watchlist_first_seen as f (source, subject_key, seen_at) values (?, ?, ?)
      on conflict (source, subject_key) do update set seen_at = excluded.seen_at
        where excluded.seen_at < f.seen_at
      """;

  private final Database database;
  private final Assets assets;

  SightingRepository(Database database, Assets assets) {
    this.database = database;
    this.assets = assets;
  }

  void record(String source, String snapshot, ListHead head, List<Sighting> seen) {
    List<Object[]> days = new ArrayList<>();
    List<Object[]> first = new ArrayList<>();
    for (Sighting sighting : seen) {
      LocalDate from = from(sighting.period(), head);
      days.add(row(source, snapshot, sighting, from, true));
      first.add(new Object[] {source, sighting.subject().key(), startOf(from)});
      if (sighting.period().until() != null) {
        days.add(row(source, snapshot, sighting, sighting.period().until(), false));
      }
    }
    database.batch(INSERT, days);
    database.batch(FIRST_SEEN, first);
  }

  /** A period without a first day began before its watcher did. */
  private static LocalDate from(SeenPeriod period, ListHead head) {
    if (period.from() != null) {
      return period.from();
    }
    return head.watched().stream()
        .filter(watched -> watched.source().equals(period.source()))
        .map(SeenPeriod::from)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Instant startOf(LocalDate day) {
    return ChangeRepository.startOf(day);
  }

  private Object[] row(
      String source, String snapshot, Sighting sighting, LocalDate day, boolean present) {
    ResolvedSubject subject = sighting.subject();
    String asset = subject.asset() == null ? "" : subject.asset();
    return new Object[] {
      source,
      asset,
      subject.text(),
      day,
      present,
      sighting.party(),
      subject.key(),
      folded(subject),
      sighting.period().source(),
      snapshot
    };
  }

  /** Some logs write every address in lower case, which makes no legal address of most. */
  private String[] folded(ResolvedSubject subject) {
    String lower = subject.text().toLowerCase(Locale.ROOT);
    return assets
        .asset(subject.asset())
        .map(asset -> assets.networksOf(asset))
        .orElse(List.of())
        .stream()
        .map(network -> network.family() + ":" + lower)
        .distinct()
        .toArray(String[]::new);
  }
}
