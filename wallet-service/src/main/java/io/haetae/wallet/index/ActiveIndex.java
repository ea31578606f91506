package io.haetae.wallet.index;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.asset.AddressResolver;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps the index of the lists that are active in the database, whichever replica activated them.
 */
@ApplicationScoped
public class ActiveIndex {
  private static final Logger LOG = Logger.getLogger(ActiveIndex.class);

  private final ActiveListRepository lists;
  private final AddressResolver resolver;
  private final TenantTransactions transactions;
  private volatile Loaded loaded = new Loaded(List.of(), null);

  private record Loaded(List<ActiveList> active, ListIndex index) {}

  ActiveIndex(
      ActiveListRepository lists, AddressResolver resolver, TenantTransactions transactions) {
    this.lists = lists;
    this.resolver = resolver;
    this.transactions = transactions;
  }

  void loadAtStart(@Observes StartupEvent start) {
    transactions.run(Caller.PLATFORM_TENANT, this::current);
  }

  /**
   * The index as it is in memory. Whoever judges with it writes the verdict only where the state in
   * the database still has its version, and else judges again with {@link #current}.
   */
  public ListIndex latest() {
    ListIndex index = loaded.index();
    return index == null ? current() : index;
  }

  /** True if the text is listed as written now, although it is no legal address. */
  public boolean isIdentifier(String text) {
    return latest().isIdentifier(text) || current().isIdentifier(text);
  }

  /**
   * The index of what is active now. Comparing one number in the caller's transaction is what makes
   * an activation bind for each question that comes after it.
   */
  public ListIndex current() {
    long version = lists.version();
    ListIndex index = loaded.index();
    return index != null && index.version() == version ? index : reload(version);
  }

  private synchronized ListIndex reload(long version) {
    if (loaded.index() != null && loaded.index().version() >= version) {
      return loaded.index();
    }
    List<ActiveList> active = new ArrayList<>();
    lists.active().forEach(list -> active.add(withEntries(list)));
    loaded = new Loaded(active, new ListIndexBuilder(resolver).build(version, active));
    LOG.infof("Index holds %d lists, state %d", active.size(), version);
    return loaded.index();
  }

  /** A snapshot never changes, so the entries of one that is loaded are kept. */
  private ActiveList withEntries(ActiveList list) {
    var entries =
        loaded.active().stream()
            .filter(old -> isSameSnapshot(old, list))
            .findFirst()
            .map(ActiveList::entries)
            .orElseGet(() -> lists.entries(list.coverage()));
    return new ActiveList(list.coverage(), list.kind(), entries);
  }

  private static boolean isSameSnapshot(ActiveList one, ActiveList other) {
    return one.coverage().source().equals(other.coverage().source())
        && one.coverage().snapshot().equals(other.coverage().snapshot());
  }
}
