package io.haetae.wallet.dispute;

import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps disputes, their evidence and their rulings. */
@ApplicationScoped
class DisputeRepository {
  private static final String INSERT =
      """
      insert into dispute
        (id, attribution, institution, reason, opened_by, opened_by_name, opened_at, due_at, status)
      values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
      on conflict do nothing
      """;

  private static final String BY_ID =
      "select * from dispute where id = ? and (?::text is null or institution = ?)";

  private static final String PAGE =
      """
      select * from dispute
      where (?::text is null or institution = ?)
        and (?::text is null or status = ?)
        and (?::timestamptz is null or (opened_at, id) < (?, ?))
      order by opened_at desc, id desc
      limit ?
      """;

  private static final String DECIDE =
      """
      update dispute
      set status = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, decision_reason = ?,
          correction = ?
      where id = ? and status = 'OPEN'
      """;

  private static final String ADD_EVIDENCE =
      """
      insert into dispute_evidence
        (id, dispute, side, statement, link, added_by, added_by_name, added_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String EVIDENCE =
      "select * from dispute_evidence where dispute = ? order by added_at, id";

  private final Database database;

  DisputeRepository(Database database) {
    this.database = database;
  }

  /** False where the label is disputed already. */
  boolean insert(Dispute dispute) {
    return database.update(
            INSERT,
            dispute.id(),
            dispute.attribution(),
            dispute.institution(),
            dispute.reason(),
            dispute.openedBy(),
            dispute.openedByName(),
            dispute.openedAt(),
            dispute.dueAt())
        == 1;
  }

  /**
   * A dispute.
   *
   * @param institution whose it has to be, null for anybody's
   */
  Optional<Dispute> find(UUID id, String institution) {
    return database.first(BY_ID, DisputeRepository::dispute, id, institution, institution);
  }

  List<Dispute> page(String institution, DisputeStatus status, Keyset after, int limit) {
    return database.query(
        PAGE,
        DisputeRepository::dispute,
        institution,
        institution,
        status,
        status,
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id(),
        limit);
  }

  /** False where somebody else decided first. */
  boolean decide(Dispute decided, String by) {
    return database.update(
            DECIDE,
            decided.status(),
            by,
            decided.decidedByName(),
            decided.decidedAt(),
            decided.decisionReason(),
            decided.correction(),
            decided.id())
        == 1;
  }

  void addEvidence(UUID dispute, DisputeView.EvidenceView evidence, String by) {
    database.update(
        ADD_EVIDENCE,
        evidence.id(),
        dispute,
        evidence.side(),
        evidence.statement(),
        evidence.link(),
        by,
        evidence.addedBy(),
        evidence.addedAt());
  }

  List<DisputeView.EvidenceView> evidence(UUID dispute) {
    return database.query(EVIDENCE, DisputeRepository::piece, dispute);
  }

  private static Dispute dispute(ResultSet row) throws SQLException {
    return new Dispute(
        row.getObject("id", UUID.class),
        row.getLong("attribution"),
        row.getString("institution"),
        row.getString("reason"),
        row.getString("opened_by"),
        row.getString("opened_by_name"),
        Rows.instant(row, "opened_at"),
        Rows.instant(row, "due_at"),
        DisputeStatus.valueOf(row.getString("status")),
        row.getString("decided_by_name"),
        Rows.instant(row, "decided_at"),
        row.getString("decision_reason"),
        row.getObject("correction", Long.class));
  }

  private static DisputeView.EvidenceView piece(ResultSet row) throws SQLException {
    Instant at = Rows.instant(row, "added_at");
    return new DisputeView.EvidenceView(
        row.getObject("id", UUID.class),
        Side.valueOf(row.getString("side")),
        row.getString("statement"),
        row.getString("link"),
        row.getString("added_by_name"),
        at);
  }
}
