package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What differs between the snapshot that was judged by and the one that is active. */
@ApplicationScoped
class ActivatedSnapshots implements ChangeFeed {
  private static final String FEED = "watchlist:";
  private static final String NONE = "";

  private static final String ACTIVE =
      "select source, snapshot from watchlist where snapshot is not null order by source";

  private static final String FACTS =
      """
      select subject_kind, asset, subject, entry, entity, programs, state_actor, announced,
             effective, ended
      from watchlist_entry where source = ? and snapshot = ?
      """;

  private static final String DIFFERENT =
      "select distinct subject_kind, asset, subject from (("
          + FACTS
          + " except "
          + FACTS
          + ") union all ("
          + FACTS
          + " except "
          + FACTS
          + ")) d";

  private final Database database;
  private final Positions positions;
  private final ListedKeys keys;

  private record Active(String source, String snapshot) {}

  private record Subject(SubjectKind kind, String asset, String text) {}

  ActivatedSnapshots(Database database, Positions positions, ListedKeys keys) {
    this.database = database;
    this.positions = positions;
    this.keys = keys;
  }

  @Override
  public Batch next() {
    Map<String, String> judged = positions.of(FEED);
    return database
        .query(ACTIVE, row -> new Active(row.getString("source"), row.getString("snapshot")))
        .stream()
        .filter(active -> !active.snapshot().equals(judged.get(active.source())))
        .findFirst()
        .map(active -> batch(active, judged.getOrDefault(active.source(), NONE)))
        .orElse(new Batch(new Changes(Map.of()), null));
  }

  @Override
  public void done(Batch batch) {
    String[] position = batch.position().split("\\|", 2);
    positions.save(FEED + position[0], position[1]);
  }

  private Batch batch(Active active, String before) {
    ChangeCause cause = new ChangeCause(CauseKind.LIST, active.source(), active.snapshot());
    Map<SubjectKey, ChangeCause> causes = new HashMap<>();
    different(active, before)
        .forEach(
            s -> keys.of(s.kind(), s.asset(), s.text()).forEach(key -> causes.put(key, cause)));
    return new Batch(new Changes(causes), active.source() + '|' + active.snapshot());
  }

  private List<Subject> different(Active active, String before) {
    String source = active.source();
    String now = active.snapshot();
    return database.query(
        DIFFERENT,
        row ->
            new Subject(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("asset"),
                row.getString("subject")),
        source,
        now,
        source,
        before,
        source,
        before,
        source,
        now);
  }
}
