package io.haetae.wallet.attribution;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Writes what changed. Everyone who does holds the state's row until the transaction ends, so that
 * a reader who remembers the last id that it saw misses nothing.
 */
@ApplicationScoped
class ChangeRepository {
  private static final String ADVANCE =
      "update attribution_state set version = version + 1 returning version";

  private static final String OF_IMPORT =
      """
      insert into attribution_change
        (version, attribution, pack, kind, family, payload, subject, changed_at)
      select ?, id, pack, case when withdrawn_at is null then 'ADDED' else 'WITHDRAWN' end, family,
             payload, subject, ?
      from attribution
      where pack = ? and corrects is null
        and (first_version = ? and withdrawn_at is null or withdrawn_at = ?)
      order by id
      """;

  private static final String OF_ONE =
      """
      insert into attribution_change
        (version, attribution, pack, kind, family, payload, subject, changed_at)
      select ?, id, pack, ?, family, payload, subject, ? from attribution where id = ?
      """;

  private static final String SINCE =
      """
      select attribution from attribution_change where version > ?
      group by attribution order by attribution limit ?
      """;

  private final Database database;

  ChangeRepository(Database database) {
    this.database = database;
  }

  long version() {
    return database
        .first("select version from attribution_state", row -> row.getLong("version"))
        .orElseThrow();
  }

  /** Labels that changed after a version, at most so many. */
  List<Long> since(long version, int limit) {
    return database.query(SINCE, row -> row.getLong("attribution"), version, limit);
  }

  /** Advances the state; the new version. */
  long advance() {
    return database.first(ADVANCE, row -> row.getLong("version")).orElseThrow();
  }

  void imported(long version, PackVersion pack) {
    database.update(
        OF_IMPORT, version, pack.importedAt(), pack.pack(), pack.version(), pack.importedAt());
  }

  void changed(long version, long attribution, ChangeKind kind, Instant at) {
    database.update(OF_ONE, version, kind, at, attribution);
  }
}
