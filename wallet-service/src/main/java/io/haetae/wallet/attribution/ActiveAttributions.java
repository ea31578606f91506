package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Categories;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** The labels that stand in the database, whichever replica imported them. */
@ApplicationScoped
public class ActiveAttributions {
  private static final Logger LOG = Logger.getLogger(ActiveAttributions.class);

  /** More changes than this and everything is read again. */
  private static final int MOST_CHANGES = 5_000;

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
    List<Long> changed =
        index == null ? List.of() : changes.since(index.base().version(), MOST_CHANGES + 1);
    boolean whole = index == null || changed.size() > MOST_CHANGES;
    index = whole ? whole(version) : changed(version, changed);
    LOG.infof(
        "%d labels, state %d, %d changed since they were read",
        index.size(), index.version(), changed.size());
    return index;
  }

  private AttributionIndex whole(long version) {
    LabelLayer.Builder base = new LabelLayer.Builder(version, categories.all());
    labels.each(base::add);
    return new AttributionIndex(
        version, base.build(), List.of(), new LabelLayer.Builder(version, List.of()).build());
  }

  private AttributionIndex changed(long version, List<Long> ids) {
    LabelLayer.Builder recent = new LabelLayer.Builder(version, categories.all());
    labels.of(ids).forEach(recent::add);
    return new AttributionIndex(version, index.base(), ids, recent.build());
  }
}
