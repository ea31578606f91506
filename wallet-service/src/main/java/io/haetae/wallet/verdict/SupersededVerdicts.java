package io.haetae.wallet.verdict;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the verdicts that newer ones replaced. */
@ApplicationScoped
public class SupersededVerdicts {
  private static final String INSERT =
      """
      insert into superseded_verdict
        (tenant, screening, version, level, action, verdict, inputs, inputs_hash, change,
         superseded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COLUMNS =
      """
      select screening, version, verdict, inputs, inputs_hash, change from superseded_verdict
      where tenant = ? and screening = ?
      """;

  private final KeptVerdictReader reader = new KeptVerdictReader("screening");
  private final Database database;

  SupersededVerdicts(Database database) {
    this.database = database;
  }

  /** Keeps what these verdicts replace. */
  public void keep(String tenant, List<NewerVerdict> newer, Instant now) {
    database.batch(
        INSERT, newer.stream().map(verdict -> values(tenant, verdict.before(), now)).toList());
  }

  /** The replaced verdicts of a screening, oldest first. */
  public List<KeptVerdict> of(String tenant, UUID screening) {
    return database.query(COLUMNS + "order by version", reader, tenant, screening);
  }

  /** One replaced verdict. */
  public Optional<KeptVerdict> find(String tenant, UUID screening, long version) {
    return database.first(COLUMNS + "and version = ?", reader, tenant, screening, version);
  }

  private static Object[] values(String tenant, KeptVerdict kept, Instant now) {
    Verdict verdict = kept.verdict();
    return new Object[] {
      tenant,
      kept.screening(),
      kept.version(),
      verdict.level(),
      verdict.action(),
      new Json(kept.json()),
      kept.inputs() == null ? null : new Json(kept.inputs().json()),
      kept.inputs() == null ? null : kept.inputs().sha256(),
      VerdictJson.column(kept.change()),
      now
    };
  }
}
