package io.haetae.platform.inbox;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.platform.failure.Failure;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes each event of a batch once per consumer. It returns when every event is committed or in the
 * dead letters, so that the caller may acknowledge the batch; while the database or the broker is
 * away it does not return.
 */
@ApplicationScoped
public class EventProcessor {
  private static final String FIRST_VERSION = "1";

  private final EventReader reader = new EventReader();
  private final TenantTransactions transactions;
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Retries retries;
  private final ConsumerMetrics metrics;

  EventProcessor(
      TenantTransactions transactions,
      Inbox inbox,
      DeadLetters deadLetters,
      Retries retries,
      ConsumerMetrics metrics) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.retries = retries;
    this.metrics = metrics;
  }

  /** One readable record of the batch. */
  private record Item<T>(ConsumerRecord<String, byte[]> origin, ReceivedEvent<T> event) {}

  /**
   * Handles the batch: one transaction per tenant, then one by one where that fails.
   *
   * @param consumer name under which events are remembered, the same for ever
   */
  public <T> void process(
      String consumer,
      Iterable<ConsumerRecord<String, byte[]>> batch,
      Class<T> type,
      EventHandler<T> handler) {
    Map<String, List<Item<T>>> byTenant = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> origin : batch) {
      read(consumer, origin, type)
          .ifPresent(
              item -> byTenant.computeIfAbsent(tenantOf(item), t -> new ArrayList<>()).add(item));
    }
    byTenant.forEach((tenant, items) -> takeTogether(consumer, tenant, items, handler));
  }

  /** As {@link #process}; first versions of an aggregate are passed over unread. */
  public <T> void processChanges(
      String consumer,
      Iterable<ConsumerRecord<String, byte[]>> batch,
      Class<T> type,
      EventHandler<T> handler) {
    List<ConsumerRecord<String, byte[]>> changes = new ArrayList<>();
    batch.forEach(
        origin -> {
          if (!FIRST_VERSION.equals(EventReader.header(origin, EventHeaders.AGGREGATE_VERSION))) {
            changes.add(origin);
          }
        });
    process(consumer, changes, type, handler);
  }

  private <T> Optional<Item<T>> read(
      String consumer, ConsumerRecord<String, byte[]> origin, Class<T> type) {
    try {
      return Optional.of(new Item<>(origin, reader.read(origin, type)));
    } catch (EventRejectedException e) {
      deadLetters.put(consumer, origin, e);
      return Optional.empty();
    }
  }

  private static String tenantOf(Item<?> item) {
    return item.event().tenant() == null ? Caller.PLATFORM_TENANT : item.event().tenant();
  }

  private <T> void takeTogether(
      String consumer, String tenant, List<Item<T>> items, EventHandler<T> handler) {
    if (items.size() > 1 && tookTogether(consumer, tenant, items, handler)) {
      return;
    }
    items.forEach(item -> takeAlone(consumer, tenant, item, handler));
  }

  private <T> boolean tookTogether(
      String consumer, String tenant, List<Item<T>> items, EventHandler<T> handler) {
    try {
      retries.whileAway(consumer, () -> take(consumer, tenant, items, handler));
      return true;
    } catch (ConsumerStoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      metrics.failed(consumer, Failure.of(e));
      return false;
    }
  }

  private <T> void takeAlone(
      String consumer, String tenant, Item<T> item, EventHandler<T> handler) {
    try {
      retries.untilHopeless(consumer, () -> take(consumer, tenant, List.of(item), handler));
    } catch (RuntimeException e) {
      deadLetters.put(consumer, item.origin(), e);
    }
  }

  private <T> void take(
      String consumer, String tenant, List<Item<T>> items, EventHandler<T> handler) {
    transactions.run(
        tenant,
        () -> {
          Set<UUID> fresh =
              inbox.take(
                  consumer,
                  items.stream().map(item -> item.event().id()).collect(Collectors.toSet()));
          for (Item<T> item : items) {
            if (fresh.remove(item.event().id())) {
              EventScope.run(item.origin(), () -> handler.handle(item.event()));
            }
          }
        });
  }
}
