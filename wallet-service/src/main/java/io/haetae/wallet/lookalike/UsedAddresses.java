package io.haetae.wallet.lookalike;

import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

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

  UsedAddresses(Database database) {
    this.database = database;
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
    return usedItself ? List.of() : found;
  }
}
