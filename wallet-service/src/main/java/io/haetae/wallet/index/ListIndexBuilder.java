package io.haetae.wallet.index;

import io.haetae.address.index.ListedAddresses;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.listing.ListedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds an index from the active snapshots. */
final class ListIndexBuilder {
  private final AddressResolver resolver;
  private final ListedAddresses.Builder addresses = ListedAddresses.builder();
  private final List<ListedEntry> entries = new ArrayList<>();
  private final Map<String, List<ListedEntry>> identifiers = new HashMap<>();
  private final Map<String, List<ListedEntry>> services = new HashMap<>();

  ListIndexBuilder(AddressResolver resolver) {
    this.resolver = resolver;
  }

  ListIndex build(long version, List<ActiveList> active) {
    active.forEach(list -> list.entries().forEach(this::add));
    return new ListIndex(
        version, active, addresses.build(), List.copyOf(entries), identifiers, services);
  }

  private void add(ListedEntry entry) {
    switch (entry.subjectKind()) {
      case SERVICE -> put(services, ServiceNames.normalised(entry.subject()), entry);
      case IDENTIFIER -> put(identifiers, entry.subject(), entry);
      case ADDRESS -> addAddress(entry);
      case DOMAIN, VESSEL, ASSET, NAME -> {}
    }
  }

  private void addAddress(ListedEntry entry) {
    int number = entries.size();
    entries.add(entry);
    resolver
        .listed(entry.asset(), entry.subject())
        .forEach(address -> addresses.add(address, number));
  }

  private static <K> void put(Map<K, List<ListedEntry>> map, K key, ListedEntry entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }
}
