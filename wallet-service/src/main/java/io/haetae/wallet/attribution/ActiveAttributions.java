package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The labels that stand in the database, whichever replica imported them. */
@ApplicationScoped
public class ActiveAttributions {
  private static final Logger LOG = Logger.getLogger(ActiveAttributions.class);

  private final StandingLabels labels;
  private final ChangeRepository changes;
  private final Categories categories;
  private final TenantTransactions transactions;
  private volatile AttributionIndex index;

  ActiveAttributions(
      StandingLabels labels,
      ChangeRepository changes,
      Categories categories,
      TenantTransactions transactions) {
    this.labels = labels;
    this.changes = changes;
    this.categories = categories;
    this.transactions = transactions;
  }

  void loadAtStart(@Observes StartupEvent start) {
    transactions.run(Caller.PLATFORM_TENANT, this::current);
  }

  /** The state of labels and actors in the database; it moves with each change. */
  public long version() {
    return changes.version();
  }

  /**
   * The labels as they are in memory. Whoever judges with them writes the verdict only where {@code
   * attribution_state} still has their version, and else judges again with {@link #current}.
   */
  public AttributionIndex latest() {
    AttributionIndex loaded = index;
    return loaded == null ? current() : loaded;
  }

  /** The labels that stand now, as the caller's transaction sees them. */
  public AttributionIndex current() {
    long version = changes.version();
    AttributionIndex loaded = index;
    return loaded != null && loaded.version() == version ? loaded : reload(version);
  }

  private synchronized AttributionIndex reload(long version) {
    if (index != null && index.version() >= version) {
      return index;
    }
    AttributionIndex.Builder builder = new AttributionIndex.Builder(version, categories.all());
    labels.each(builder::add);
    index = builder.build();
    LOG.infof(
        "%d labels on %d addresses, state %d", index.size(), index.addresses(), index.version());
    return index;
  }
}
