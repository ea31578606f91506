package io.haetae.wallet.lookalike;

import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Looks among the addresses that a customer used for one that another address resembles. */
@ApplicationScoped
public class UsedAddresses {
  private static final int MAX_FOUND = 5;

  private static final String RESEMBLED =
      """
      select address, min(recorded_at) as used_at from transfer_screening
      where tenant = ? and customer = ? and resemblance = ? and recorded_at < ?
      group by address
      order by address = ? desc, used_at, address
      limit ?
      """;

  private final Database database;
  private final LookalikeExemptions exemptions;
  private final Clock clock;

  UsedAddresses(Database database, LookalikeExemptions exemptions, Clock clock) {
    this.database = database;
    this.exemptions = exemptions;
    this.clock = clock;
  }

  /**
   * The addresses that the customer used before that time and that this one resembles; none where
   * it is itself one that the customer used.
   */
  public List<LookalikeMatch> resembledBy(
      String tenant, String customer, AskedAddress asked, Instant before) {
    if (asked.isIllegal()) {
      return List.of();
    }
    String family = asked.family();
    String canonical = asked.canonical();
    List<LookalikeMatch> found =
        database.query(
            RESEMBLED,
            row ->
                new LookalikeMatch(
                    Resemblance.USED_BEFORE,
                    row.getString("address"),
                    Resemblances.first(family, canonical),
                    Resemblances.last(canonical),
                    Rows.instant(row, "used_at")),
            tenant,
            customer,
            Resemblances.key(family, canonical),
            before,
            canonical,
            MAX_FOUND);
    boolean usedItself = found.stream().anyMatch(match -> match.resembles().equals(canonical));
    return usedItself || found.isEmpty() ? List.of() : held(tenant, customer, canonical, found);
  }

  /** Without what a person released for this customer and address. */
  private List<LookalikeMatch> held(
      String tenant, String customer, String canonical, List<LookalikeMatch> found) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Set<String> released = exemptions.standing(tenant, customer, canonical, today);
    return found.stream().filter(match -> !released.contains(match.resembles())).toList();
  }
}
