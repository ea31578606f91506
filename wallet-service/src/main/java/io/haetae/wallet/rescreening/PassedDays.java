package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.listing.ListedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Days that came on which a listing or a label begins or ends. */
@ApplicationScoped
class PassedDays implements ChangeFeed {
  private static final String FEED = "days";

  private static final String LABELS =
      """
      select family, payload, subject from attribution
      where withdrawn_at is null
        and (valid_from > ? and valid_from <= ? or valid_to > ? and valid_to <= ?)
      """;

  private final ActiveIndex lists;
  private final ListedKeys keys;
  private final LabelledKeys labelled;
  private final Database database;
  private final Positions positions;
  private final Clock clock;

  PassedDays(
      ActiveIndex lists,
      ListedKeys keys,
      LabelledKeys labelled,
      Database database,
      Positions positions,
      Clock clock) {
    this.lists = lists;
    this.keys = keys;
    this.labelled = labelled;
    this.database = database;
    this.positions = positions;
    this.clock = clock;
  }

  /** Where no day was ever judged there is nothing to judge by it yet: it begins today. */
  @Override
  public Batch next() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String judged = positions.of(FEED).get("");
    if (today.toString().equals(judged)) {
      return new Batch(new Changes(Map.of()), null);
    }
    LocalDate last = judged == null ? today : LocalDate.parse(judged);
    return new Batch(between(last, today), today.toString());
  }

  @Override
  public void done(Batch batch) {
    positions.save(FEED, batch.position());
  }

  private Changes between(LocalDate after, LocalDate upTo) {
    ChangeCause cause = new ChangeCause(CauseKind.DATE, upTo.toString(), null);
    Map<SubjectKey, ChangeCause> causes = new HashMap<>();
    lists
        .current()
        .entries()
        .filter(entry -> began(entry, after, upTo))
        .flatMap(entry -> keys.of(entry.subjectKind(), entry.asset(), entry.subject()).stream())
        .forEach(key -> causes.put(key, cause));
    database
        .query(LABELS, labelled::of, after, upTo, after, upTo)
        .forEach(some -> some.forEach(key -> causes.put(key, cause)));
    return new Changes(causes);
  }

  private static boolean began(ListedEntry entry, LocalDate after, LocalDate upTo) {
    return isIn(entry.effective(), after, upTo) || isIn(entry.ended(), after, upTo);
  }

  private static boolean isIn(LocalDate day, LocalDate after, LocalDate upTo) {
    return day != null && day.isAfter(after) && !day.isAfter(upTo);
  }
}
