package io.haetae.wallet.index;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Builds the index as soon as any replica activates a list, so that no question waits for it. A
 * lost event costs that time and nothing else: each judgement compares the state itself.
 */
@ApplicationScoped
class WatchlistActivatedConsumer {
  private final ActiveIndex index;
  private final TenantTransactions transactions;

  WatchlistActivatedConsumer(ActiveIndex index, TenantTransactions transactions) {
    this.index = index;
    this.transactions = transactions;
  }

  @Incoming("watchlist-activated")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> activations) {
    transactions.run(Caller.PLATFORM_TENANT, index::current);
  }
}
