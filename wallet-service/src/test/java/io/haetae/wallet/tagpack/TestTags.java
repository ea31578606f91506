package io.haetae.wallet.tagpack;

import java.util.List;

/** Labels for tests. */
public final class TestTags {
  private TestTags() {}

  public static Tag on(String currency, String address) {
    return tag(currency, null, address, "label", null, null, List.of());
  }

  public static Tag onNetwork(String currency, String network, String address) {
    return tag(currency, network, address, "label", null, null, List.of());
  }

  public static Tag saying(String label, String category, String abuse, String... concepts) {
    return tag("BTC", null, "a", label, category, abuse, List.of(concepts));
  }

  private static Tag tag(
      String currency,
      String network,
      String address,
      String label,
      String category,
      String abuse,
      List<String> concepts) {
    return new Tag(
        1,
        address,
        null,
        currency,
        network,
        label,
        "source",
        category,
        abuse,
        concepts,
        null,
        Confidence.FORENSIC,
        "forensic",
        null,
        null,
        null,
        null,
        null);
  }
}
