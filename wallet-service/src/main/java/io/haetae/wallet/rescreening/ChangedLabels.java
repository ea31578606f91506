package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Labels that came, went or were disputed, in the order in which they did. */
@ApplicationScoped
class ChangedLabels implements ChangeFeed {
  private static final String FEED = "labels";
  private static final String START = "0";

  private static final String NEXT =
      """
      select c.id, c.pack, c.family, c.payload, c.subject,
             (select hash from attribution_pack p where p.pack = c.pack
              order by p.version desc limit 1) as hash
      from attribution_change c
      where c.id > ?
      order by c.id
      limit ?
      """;

  private final Database database;
  private final Positions positions;
  private final LabelledKeys keys;
  private final RescreeningConfig config;

  ChangedLabels(
      Database database, Positions positions, LabelledKeys keys, RescreeningConfig config) {
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
        new ChangeCause(CauseKind.LABEL, row.getString("pack"), row.getString("hash"));
    keys.of(row).forEach(key -> causes.put(key, cause));
    return row.getLong("id");
  }
}
