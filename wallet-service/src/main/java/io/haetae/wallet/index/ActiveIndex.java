package io.haetae.wallet.index;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.listing.ListedEntry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    List<ActiveList> read = lists.active();
    boolean moved = !versions(read).equals(versions(loaded.active()));
    List<ActiveList> active = read.stream().map(list -> withEntries(list, moved)).toList();
    loaded = new Loaded(active, new ListIndexBuilder(resolver).build(version, active));
    LOG.infof("Index holds %d lists, state %d", active.size(), version);
    return loaded.index();
  }

  /** Where no source moved, only freshness did, and the entries are kept. */
  private ActiveList withEntries(ActiveList list, boolean moved) {
    List<ListedEntry> entries =
        moved
            ? lists.entries(list.source())
            : loaded.active().stream()
                .filter(old -> old.source().equals(list.source()))
                .findFirst()
                .orElseThrow()
                .entries();
    return new ActiveList(list.source(), list.version(), list.coverage(), list.kind(), entries);
  }

  private static Map<String, Long> versions(List<ActiveList> lists) {
    return lists.stream().collect(Collectors.toMap(ActiveList::source, ActiveList::version));
  }
}
