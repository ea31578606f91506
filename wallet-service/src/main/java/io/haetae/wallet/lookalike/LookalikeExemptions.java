package io.haetae.wallet.lookalike;

import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps which look-alikes are meant. */
@ApplicationScoped
class LookalikeExemptions {
  /** Whose transfer named the resemblance, and to which address. */
  private static final String NAMED =
      """
      select customer, address from transfer_screening t
      where tenant = ? and id = ? and exists (
        select from json_array_elements(t.verdict -> 'reasons') r
        where r -> 'lookalike' ->> 'basis' = 'USED_BEFORE'
          and r -> 'lookalike' ->> 'resembles' = ?)
      """;

  private static final String END_EXPIRED =
      """
      update lookalike_exemption set ended_at = ?
      where tenant = ? and customer = ? and address = ? and resembles = ? and ended_at is null
        and expires_on <= ?
      """;

  private static final String INSERT =
      """
      insert into lookalike_exemption
        (tenant, id, customer, address, resembles, screening, reason, author, author_name,
         created_at, expires_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (tenant, customer, address, resembles) where ended_at is null do nothing
      """;

  private static final String END =
      """
      update lookalike_exemption set ended_at = ?, ended_by = ?
      where tenant = ? and id = ? and ended_at is null
      """;

  private static final String STANDING =
      """
      select resembles from lookalike_exemption
      where tenant = ? and customer = ? and address = ? and ended_at is null and expires_on > ?
      """;

  private static final String ALL = "select * from lookalike_exemption where tenant = ? ";
  private static final String BY_ID = ALL + "and id = ?";
  private static final String PAGE =
      ALL
          + """
          and (?::text is null or customer = ?)
          and (?::timestamptz is null or (created_at, id) < (?, ?))
          order by created_at desc, id desc
          limit ?
          """;

  /** Whose payment to which address named a resemblance. */
  record Named(String customer, String address) {}

  private final Database database;

  LookalikeExemptions(Database database) {
    this.database = database;
  }

  Optional<Named> named(String tenant, UUID screening, String resembles) {
    return database.first(
        NAMED,
        row -> new Named(row.getString("customer"), row.getString("address")),
        tenant,
        screening,
        resembles);
  }

  /** False where one stands for the same customer and addresses. */
  boolean insert(String tenant, LookalikeExemption exemption, String authorId, LocalDate today) {
    database.update(
        END_EXPIRED,
        exemption.createdAt(),
        tenant,
        exemption.customer(),
        exemption.address(),
        exemption.resembles(),
        today);
    return database.update(
            INSERT,
            tenant,
            exemption.id(),
            exemption.customer(),
            exemption.address(),
            exemption.resembles(),
            exemption.screening(),
            exemption.reason(),
            authorId,
            exemption.author(),
            exemption.createdAt(),
            exemption.expiresOn())
        == 1;
  }

  /** False where it ended before. */
  boolean end(String tenant, UUID id, Instant now, String by) {
    return database.update(END, now, by, tenant, id) == 1;
  }

  /** What an address may resemble, as far as the customer is concerned. */
  Set<String> standing(String tenant, String customer, String address, LocalDate today) {
    return Set.copyOf(
        database.query(
            STANDING, row -> row.getString("resembles"), tenant, customer, address, today));
  }

  Optional<LookalikeExemption> find(String tenant, UUID id) {
    return database.first(BY_ID, LookalikeExemptions::read, tenant, id);
  }

  List<LookalikeExemption> page(String tenant, String customer, Keyset after, int limit) {
    return database.query(
        PAGE,
        LookalikeExemptions::read,
        tenant,
        customer,
        customer,
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id(),
        limit);
  }

  private static LookalikeExemption read(ResultSet row) throws SQLException {
    return new LookalikeExemption(
        row.getObject("id", UUID.class),
        row.getString("customer"),
        row.getString("address"),
        row.getString("resembles"),
        row.getObject("screening", UUID.class),
        row.getString("reason"),
        row.getString("author_name"),
        Rows.instant(row, "created_at"),
        Rows.date(row, "expires_on"),
        Rows.instant(row, "ended_at"));
  }
}
