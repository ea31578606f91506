package io.haetae.wallet.watchlist;

import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Notes that a publisher was asked without bringing a file. */
@ApplicationScoped
public class Freshness {
  private final SourceRepository sources;
  private final TenantTransactions transactions;
  private final Audit audit;
  private final Clock clock;

  Freshness(SourceRepository sources, TenantTransactions transactions, Audit audit, Clock clock) {
    this.sources = sources;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Its last file is still the published one. */
  public void checked(String source, String way) {
    transactions.run(
        Caller.PLATFORM_TENANT,
        () -> {
          sources.checked(source, clock.instant());
          audit.record("watchlist.checked", "watchlist", source, Map.of("way", way));
        });
  }

  /** It gave none; what is active stays, and ages. */
  public void failed(String source, String detail) {
    transactions.run(Caller.PLATFORM_TENANT, () -> sources.failed(source, clock.instant(), detail));
  }
}
