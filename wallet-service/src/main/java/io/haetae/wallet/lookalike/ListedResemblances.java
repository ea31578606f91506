package io.haetae.wallet.lookalike;

import io.haetae.address.Address;
import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks among the listed addresses for one that another address resembles. */
@ApplicationScoped
public class ListedResemblances {
  private static final int MAX_FOUND = 5;

  private final AddressResolver resolver;
  private volatile Shown shown = new Shown(null, Map.of());

  /** The listed addresses of an index, canonical, by what wallets show of them. */
  private record Shown(ListIndex of, Map<String, Set<String>> addresses) {}

  ListedResemblances(AddressResolver resolver) {
    this.resolver = resolver;
  }

  /** The listed addresses that this one resembles and is not. */
  public List<LookalikeMatch> resembledBy(ListIndex lists, AskedAddress asked) {
    if (asked.isIllegal()) {
      return List.of();
    }
    String key = Resemblances.key(asked.family(), asked.canonical());
    return shown(lists).addresses().getOrDefault(key, Set.of()).stream()
        .filter(canonical -> !canonical.equals(asked.canonical()))
        .sorted()
        .limit(MAX_FOUND)
        .map(canonical -> match(asked, canonical))
        .toList();
  }

  private Shown shown(ListIndex lists) {
    Shown current = shown;
    return current.of() == lists ? current : read(lists);
  }

  private synchronized Shown read(ListIndex lists) {
    if (shown.of() != lists) {
      shown =
          new Shown(
              lists,
              lists
                  .entries()
                  .filter(entry -> entry.subjectKind() == SubjectKind.ADDRESS)
                  .flatMap(entry -> resolver.listed(entry.asset(), entry.subject()).stream())
                  .collect(
                      Collectors.groupingBy(
                          ListedResemblances::key,
                          Collectors.mapping(Address::canonical, Collectors.toSet()))));
    }
    return shown;
  }

  private static LookalikeMatch match(AskedAddress asked, String canonical) {
    return new LookalikeMatch(
        Resemblance.LISTED,
        canonical,
        Resemblances.first(asked.family(), asked.canonical()),
        Resemblances.last(asked.canonical()),
        null);
  }

  private static String key(Address address) {
    return Resemblances.key(address.family().name(), address.canonical());
  }
}
