package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What began or ceased to bite on a list, approved or held, in the order of commit. */
@ApplicationScoped
class ChangedLists implements ChangeFeed {
  private static final String FEED = "lists";
  private static final String START = "0";

  private static final String NEXT =
      """
      select c.id, c.source, c.snapshot, c.party, x.kind, x.asset, x.subject
      from (select id, source, snapshot, party, subject_keys
            from watchlist_change where id > ? order by id limit ?) c
      left join lateral (
        select distinct s.kind, s.asset, s.subject
        from listed_subject s where s.subject_key = any(c.subject_keys)) x on true
      order by c.id
      """;

  private final Database database;
  private final Positions positions;
  private final ListedKeys keys;
  private final RescreeningConfig config;

  ChangedLists(Database database, Positions positions, ListedKeys keys, RescreeningConfig config) {
    this.database = database;
    this.positions = positions;
    this.keys = keys;
    this.config = config;
  }

  @Override
  public Batch next() {
    long after = Long.parseLong(positions.of(FEED).getOrDefault("", START));
    Map<SubjectKey, ChangeCause> causes = new HashMap<>();
    return database.query(NEXT, row -> collect(row, causes), after, config.batch()).stream()
        .reduce((earlier, later) -> later)
        .map(last -> new Batch(new Changes(causes), Long.toString(last)))
        .orElseGet(() -> new Batch(new Changes(Map.of()), null));
  }

  @Override
  public void done(Batch batch) {
    positions.save(FEED, batch.position());
  }

  private long collect(ResultSet row, Map<SubjectKey, ChangeCause> causes) throws SQLException {
    ChangeCause cause =
        new ChangeCause(CauseKind.LIST, row.getString("source"), row.getString("snapshot"));
    causes.put(SubjectKey.party(row.getString("source"), row.getString("party")), cause);
    String kind = row.getString("kind");
    if (kind != null) {
      keys.of(SubjectKind.valueOf(kind), row.getString("asset"), row.getString("subject"))
          .forEach(key -> causes.put(key, cause));
    }
    return row.getLong("id");
  }
}
