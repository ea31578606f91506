package io.haetae.wallet.name;

import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.name.NameExemption.EndCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps who is not whom. */
@ApplicationScoped
class NameExemptionRepository {
  private static final String INSERT =
      """
      insert into name_exemption
        (tenant, id, subject, source, party, document, listed_name, screening, reason, author,
         author_name, created_at, expires_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (tenant, subject, source, party) where ended_at is null do nothing
      """;

  private static final String END =
      """
      update name_exemption set ended_at = ?, ended_by = ?, end_cause = ?
      where tenant = ? and id = ? and ended_at is null
      """;

  private static final String LAPSE =
      """
      update name_exemption set ended_at = ?, end_cause = 'EXPIRED'
      where tenant = ? and ended_at is null and expires_on <= ?
      returning subject
      """;

  private static final String ALL = "select * from name_exemption where tenant = ? ";
  private static final String BY_ID = ALL + "and id = ?";
  private static final String STANDING = ALL + "and subject = ? and ended_at is null";
  private static final String PAGE =
      ALL
          + """
          and (?::text is null or subject = ?)
          and (?::boolean is null or (ended_at is null) = ?)
          and (?::timestamptz is null or (created_at, id) < (?, ?))
          order by created_at desc, id desc
          limit ?
          """;

  private final Database database;

  NameExemptionRepository(Database database) {
    this.database = database;
  }

  /** False where one stands for the same subject and party. */
  boolean insert(String tenant, NameExemption exemption, String authorId) {
    return database.update(
            INSERT,
            tenant,
            exemption.id(),
            exemption.subject(),
            exemption.source(),
            exemption.party(),
            exemption.document(),
            exemption.listedName(),
            exemption.screening(),
            exemption.reason(),
            authorId,
            exemption.author(),
            exemption.createdAt(),
            exemption.expiresOn())
        == 1;
  }

  /** False where it ended before; nobody stands for the passing of time. */
  boolean end(String tenant, UUID id, Instant now, String by, EndCause cause) {
    return database.update(END, now, by, cause, tenant, id) == 1;
  }

  Optional<NameExemption> find(String tenant, UUID id) {
    return database.first(BY_ID, NameExemptionRepository::read, tenant, id);
  }

  /** What stands for a subject at a time. */
  Exempted standing(String tenant, String subject, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    return new Exempted(
        database.query(STANDING, NameExemptionRepository::read, tenant, subject).stream()
            .filter(exemption -> exemption.expiresOn().isAfter(today))
            .collect(Collectors.toMap(NameExemption::key, NameExemption::id)));
  }

  /** Ends what rests on what the list no longer says. */
  void endThoseOfChanged(String tenant, String subject, BuiltNames built, Instant now) {
    database.query(STANDING, NameExemptionRepository::read, tenant, subject).stream()
        .filter(exemption -> !built.says(exemption))
        .forEach(exemption -> end(tenant, exemption.id(), now, null, EndCause.ENTRY_CHANGED));
  }

  /** Ends what expired; the subjects that are asked about again. */
  List<String> lapse(String tenant, LocalDate today, Instant now) {
    return database.query(LAPSE, row -> row.getString("subject"), now, tenant, today).stream()
        .distinct()
        .toList();
  }

  List<NameExemption> page(
      String tenant, String subject, Boolean standing, Keyset after, int limit) {
    return database.query(
        PAGE,
        NameExemptionRepository::read,
        tenant,
        subject,
        subject,
        standing,
        standing,
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id(),
        limit);
  }

  private static NameExemption read(ResultSet row) throws SQLException {
    String cause = row.getString("end_cause");
    return new NameExemption(
        row.getObject("id", UUID.class),
        row.getString("subject"),
        row.getString("source"),
        row.getString("party"),
        row.getString("document"),
        row.getString("listed_name"),
        row.getObject("screening", UUID.class),
        row.getString("reason"),
        row.getString("author_name"),
        Rows.instant(row, "created_at"),
        Rows.date(row, "expires_on"),
        Rows.instant(row, "ended_at"),
        cause == null ? null : EndCause.valueOf(cause));
  }
}
