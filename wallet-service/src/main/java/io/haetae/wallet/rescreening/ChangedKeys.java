package io.haetae.wallet.rescreening;

import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every key under which a changed address may have been screened. A text that several families
 * spell is kept under the likeliest reading, so each reading of each spelling is looked for.
 */
@ApplicationScoped
public class ChangedKeys {
  private final Assets assets;
  private final Addresses addresses;

  ChangedKeys(Assets assets, Addresses addresses) {
    this.assets = assets;
    this.addresses = addresses;
  }

  /** The address itself first. */
  public Set<SubjectKey> of(Address address) {
    Set<SubjectKey> keys = new LinkedHashSet<>();
    keys.add(SubjectKey.address(address.family().name(), address.canonical()));
    for (String text : spellings(address)) {
      for (Address reading : addresses.parseAll(text)) {
        keys.add(SubjectKey.address(reading.family().name(), reading.canonical()));
      }
    }
    return keys;
  }

  private Set<String> spellings(Address address) {
    return assets.networksOf(address.family()).stream()
        .flatMap(network -> addresses.spellings(address, network).stream())
        .collect(Collectors.toSet());
  }
}
