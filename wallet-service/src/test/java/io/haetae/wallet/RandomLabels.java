package io.haetae.wallet;

import io.haetae.wallet.attribution.PacksApi;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A pack of labels that a test writes and changes. */
public final class RandomLabels {
  private final String pack = "test/" + UUID.randomUUID();
  private final Set<String> addresses = new LinkedHashSet<>();

  public String pack() {
    return pack;
  }

  public RandomLabels with(Collection<String> more) {
    addresses.addAll(more);
    return this;
  }

  public RandomLabels without(Collection<String> some) {
    addresses.removeAll(some);
    return this;
  }

  /** Makes what it holds the newest version of the pack: every address is a thief's. */
  public void activate() {
    PacksApi.importTags(
            pack,
            """
            title: Thieves of a test
            currency: ETH
            confidence: forensic
            abuse: service_hack
            label: Thief
            actor: thief
            source: https://example.org/report
            tags:
            %s
            """
                .formatted(
                    addresses.stream()
                        .map(address -> "- address: \"" + address + '"')
                        .collect(Collectors.joining("\n"))))
        .statusCode(201);
  }
}
