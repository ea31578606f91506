package io.haetae.wallet.name;

import io.haetae.name.index.NameIndex;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ActiveParties;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.judgement.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Keeps an index of every name that bites. It is built beside the old one, which answers meanwhile;
 * what was asked of an old one is judged again by {@link NameSweep}.
 */
@ApplicationScoped
class ActiveNames {
  private static final Logger LOG = Logger.getLogger(ActiveNames.class);

  private final ActiveIndex lists;
  private final ActiveParties parties;
  private final ListChanges changes;
  private final TenantTransactions transactions;
  private volatile BuiltNames built =
      new BuiltNames(
          -1,
          -1,
          new Evidence(List.of(), false, false, List.of()),
          NameIndex.of(Stream.empty()),
          Map.of());

  ActiveNames(
      ActiveIndex lists,
      ActiveParties parties,
      ListChanges changes,
      TenantTransactions transactions) {
    this.lists = lists;
    this.parties = parties;
    this.changes = changes;
    this.transactions = transactions;
  }

  /** The names as they are in memory; before the first are read, no list counts as asked. */
  BuiltNames latest() {
    return built;
  }

  /** Reads the names again where the lists changed. */
  synchronized BuiltNames refresh() {
    return transactions.call(Caller.PLATFORM_TENANT, this::current);
  }

  private BuiltNames current() {
    long position = changes.last();
    ListIndex index = lists.current();
    if (built.position() != position) {
      built = build(position, index);
      LOG.infof(
          "Names of %d parties, %d names, change %d",
          built.index().parties(), built.index().names(), position);
    } else if (built.listsVersion() != index.version()) {
      built = built.with(index.version(), index.evidence(null, null));
    }
    return built;
  }

  /** The position is read before the parties: what comes in between is judged twice, not missed. */
  private BuiltNames build(long position, ListIndex index) {
    Map<String, IndexedParty> byKey = new HashMap<>();
    parties.forEach(
        active -> {
          IndexedParty party = IndexedParty.of(active);
          byKey.put(party.key(), party);
        });
    return new BuiltNames(
        position,
        index.version(),
        index.evidence(null, null),
        NameIndex.of(byKey.values().stream().map(IndexedParty::named)),
        Map.copyOf(byKey));
  }
}
