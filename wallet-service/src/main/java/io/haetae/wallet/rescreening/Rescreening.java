package io.haetae.wallet.rescreening;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.rescreening.ChangeFeed.Batch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes changes from the feeds and has every tenant's screenings judged again. */
@ApplicationScoped
class Rescreening {
  /** Bounds a transaction. */
  private static final int PART = 1_000;

  private final List<ChangeFeed> feeds;
  private final List<Rescreenable> screenings;
  private final TenantTransactions transactions;
  private final RunningWriters writers;

  Rescreening(
      @All List<ChangeFeed> feeds,
      @All List<Rescreenable> screenings,
      TenantTransactions transactions,
      RunningWriters writers) {
    this.feeds = feeds;
    this.screenings = screenings;
    this.transactions = transactions;
    this.writers = writers;
  }

  /** One batch of each feed; true where there was any. */
  @LongTransactions
  boolean step() throws InterruptedException {
    boolean any = false;
    for (ChangeFeed feed : feeds) {
      any |= step(feed);
    }
    return any;
  }

  private boolean step(ChangeFeed feed) throws InterruptedException {
    Batch batch = transactions.call(Caller.PLATFORM_TENANT, feed::next);
    if (batch.position() == null) {
      return false;
    }
    if (!batch.changes().isEmpty()) {
      writers.awaitThoseBefore();
      List<Changes> parts = batch.changes().parts(PART);
      transactions.tenants().forEach(tenant -> parts.forEach(part -> judgeAgain(tenant, part)));
    }
    transactions.run(Caller.PLATFORM_TENANT, () -> feed.done(batch));
    return true;
  }

  private void judgeAgain(String tenant, Changes changes) {
    for (Rescreenable kind : screenings) {
      UUID[] after = {null};
      do {
        after[0] = transactions.call(tenant, () -> kind.judgeAgain(tenant, changes, after[0]));
      } while (after[0] != null);
    }
  }
}
