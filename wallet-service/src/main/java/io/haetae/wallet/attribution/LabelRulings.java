package io.haetae.wallet.attribution;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * What disputes do to labels; each leaves a change to judge again by. Labels are locked before the
 * state, as an import locks them.
 */
@ApplicationScoped
public class LabelRulings {
  private static final String DISPUTE =
      "update attribution set disputed = ? where id = ? and withdrawn_at is null";

  private static final String WITHDRAW =
      "update attribution set disputed = false, withdrawn_at = ? where id = ? and withdrawn_at is null";

  private static final String RULE =
      """
      insert into attribution_ruling (pack, claim, dispute, ruled_at)
      select pack, claim, ?, ? from attribution where id = ?
      on conflict do nothing
      """;

  private static final String CORRECT =
      """
      insert into attribution
        (pack, claim, first_version, last_version, row_number, occurrences, kind, family, payload,
         subject, currency, label, category, terms, actor, confidence, trust, source, evidence,
         cluster_definer, last_modified, valid_from, valid_to, corrects, imported_at)
      select pack, ?, last_version, last_version, row_number, occurrences, kind, family, payload,
             subject, currency, ?, ?, '{}', ?, confidence, trust, source, ?, cluster_definer,
             ?::date, valid_from, valid_to, id, ?
      from attribution where id = ?
      returning id
      """;

  /**
   * What stands in the place of a label that fell.
   *
   * @param label in words
   * @param category ours
   * @param actor whom it names, null where nobody
   * @param evidence why
   */
  public record Replacement(String label, String category, String actor, String evidence) {}

  private final Database database;
  private final ChangeRepository changes;

  LabelRulings(Database database, ChangeRepository changes) {
    this.database = database;
    this.changes = changes;
  }

  /** Marks the label as disputed; false where it no longer stands. */
  public boolean dispute(long label, Instant now) {
    return marked(label, true, ChangeKind.DISPUTED, now);
  }

  /** Ends the dispute in favour of the label. */
  public boolean uphold(long label, Instant now) {
    return marked(label, false, ChangeKind.UPHELD, now);
  }

  /** Withdraws the label, and every later import that says the same again. */
  public void withdraw(long label, UUID dispute, Instant now) {
    boolean fell = fall(label, dispute, now);
    long version = changes.advance();
    if (fell) {
      changes.changed(version, label, ChangeKind.WITHDRAWN, now);
    }
  }

  /** Withdraws the label as {@link #withdraw} does and puts another in its place; its id. */
  public long correct(long label, UUID dispute, Replacement replacement, Instant now) {
    boolean fell = fall(label, dispute, now);
    long id =
        database
            .first(
                CORRECT,
                row -> row.getLong("id"),
                dispute,
                replacement.label(),
                replacement.category(),
                replacement.actor(),
                replacement.evidence(),
                now,
                now,
                label)
            .orElseThrow();
    long version = changes.advance();
    if (fell) {
      changes.changed(version, label, ChangeKind.WITHDRAWN, now);
    }
    changes.changed(version, id, ChangeKind.ADDED, now);
    return id;
  }

  private boolean fall(long label, UUID dispute, Instant now) {
    database.update(RULE, dispute, now, label);
    return database.update(WITHDRAW, now, label) == 1;
  }

  private boolean marked(long label, boolean disputed, ChangeKind kind, Instant now) {
    boolean stands = database.update(DISPUTE, disputed, label) == 1;
    long version = changes.advance();
    if (stands) {
      changes.changed(version, label, kind, now);
    }
    return stands;
  }
}
