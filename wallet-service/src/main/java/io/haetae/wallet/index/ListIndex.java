package io.haetae.wallet.index;

import io.haetae.address.index.ListedAddresses;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.Found;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all active snapshots list, by canonical address, by text as written and by service name. */
public final class ListIndex {
  private static final int MAX_FOUND = 50;

  private final long version;
  private final List<ListCoverage> lists;
  private final boolean sanctionsLoaded;
  private final boolean registerLoaded;
  private final ListedAddresses addresses;
  private final List<ListedEntry> entries;
  private final Map<String, List<ListedEntry>> identifiers;
  private final Map<String, List<ListedEntry>> services;

  ListIndex(
      long version,
      List<ActiveList> active,
      ListedAddresses addresses,
      List<ListedEntry> entries,
      Map<String, List<ListedEntry>> identifiers,
      Map<String, List<ListedEntry>> services) {
    this.version = version;
    this.lists = active.stream().filter(ActiveList::isApproved).map(ActiveList::coverage).toList();
    this.sanctionsLoaded = active.stream().anyMatch(list -> list.kind() == ListKind.SANCTIONS);
    this.registerLoaded = active.stream().anyMatch(list -> list.kind() == ListKind.SERVICE_NOTICE);
    this.addresses = addresses;
    this.entries = entries;
    this.identifiers = identifiers;
    this.services = services;
  }

  /** The state of the lists that it was built from. */
  public long version() {
    return version;
  }

  /** Everything that is listed. */
  public Stream<ListedEntry> entries() {
    return Stream.of(
            entries.stream(),
            identifiers.values().stream().flatMap(List::stream),
            services.values().stream().flatMap(List::stream))
        .flatMap(Function.identity());
  }

  /** True if the text is listed as written although it is no legal address. */
  public boolean isIdentifier(String text) {
    return identifiers.containsKey(text);
  }

  /** What the lists say about an address, a service, or both; null stands for not asked. */
  public Evidence evidence(AskedAddress address, String service) {
    List<Found> found = new ArrayList<>();
    if (address != null) {
      found.addAll(find(address));
    }
    if (service != null) {
      found.addAll(findService(service));
    }
    return new Evidence(
        lists, sanctionsLoaded, registerLoaded, found.stream().limit(MAX_FOUND).toList());
  }

  private Collection<Found> find(AskedAddress asked) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Candidate candidate : asked.candidates()) {
      for (int entry : addresses.find(candidate.address())) {
        keepBest(found, entries.get(entry), candidate);
      }
    }
    for (ListedEntry entry : identifiers.getOrDefault(asked.text(), List.of())) {
      found.putIfAbsent(key(entry), new Found(CheckKind.LIST, entry, askedOn(asked, entry)));
    }
    return found.values();
  }

  /**
   * An entry that lists the address for several assets is one reason: the asked network's first.
   */
  private static void keepBest(Map<String, Found> found, ListedEntry entry, Candidate candidate) {
    Found match = new Found(CheckKind.LIST, entry, candidate.network().id());
    if (entry.asset().equalsIgnoreCase(candidate.network().nativeAsset())) {
      found.put(key(entry), match);
    } else {
      found.putIfAbsent(key(entry), match);
    }
  }

  private Collection<Found> findService(String name) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (ListedEntry entry : services.getOrDefault(ServiceNames.normalised(name), List.of())) {
      found.putIfAbsent(key(entry), new Found(CheckKind.SERVICE, entry, name));
    }
    return found.values();
  }

  private static String askedOn(AskedAddress asked, ListedEntry entry) {
    return asked.networkId() == null ? entry.listedFor() : asked.networkId();
  }

  private static String key(ListedEntry entry) {
    return String.join(
        "|",
        entry.source(),
        entry.entry(),
        String.valueOf(entry.provisional()),
        String.valueOf(entry.effective()),
        String.valueOf(entry.ended()));
  }
}
