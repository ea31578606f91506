package io.haetae.platform.idempotency;

import io.haetae.platform.tenancy.TenantTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes the replies that can no longer be replayed. */
@ApplicationScoped
class IdempotencyPurge {
  private final TenantTransactions transactions;
  private final IdempotencyStore store;

  IdempotencyPurge(TenantTransactions transactions, IdempotencyStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  @Scheduled(
      identity = "idempotency-purge",
      every = "15m",
      delayed = "5m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() {
    transactions.tenants().forEach(tenant -> transactions.call(tenant, store::purge));
  }
}
