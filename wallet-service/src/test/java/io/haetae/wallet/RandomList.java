package io.haetae.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** A sanctions list in the own format that a test writes and changes. */
public final class RandomList {
  private final String source = "test-" + UUID.randomUUID();
  private final List<Entry> entries = new ArrayList<>();
  private int added;

  private record Entry(String id, String asset, String address, String effective, String ended) {
    String json() {
      return """
          {"id": "%s", "entity": {"name": "Entity %s"}, "programs": ["DPRK3"], "stateActor": false,
           "announced": null, "effective": %s, "ended": %s,
           "addresses": [{"asset": "%s", "address": "%s"}]}
          """
          .formatted(id, id, quoted(effective), quoted(ended), asset, address);
    }

    private static String quoted(String date) {
      return date == null ? "null" : '"' + date + '"';
    }
  }

  /** An address that nobody else uses. */
  public static String randomAddress(Random random) {
    StringBuilder text = new StringBuilder("0x");
    for (int i = 0; i < 40; i++) {
      text.append(Character.forDigit(random.nextInt(16), 16));
    }
    return text.toString();
  }

  public String source() {
    return source;
  }

  public RandomList with(String asset, String address) {
    return with(asset, address, null, null);
  }

  public RandomList with(String asset, String address, String effective, String ended) {
    entries.add(new Entry("e" + added++, asset, address, effective, ended));
    return this;
  }

  public RandomList without(String address) {
    entries.removeIf(entry -> entry.address().equals(address));
    return this;
  }

  /** Makes what it holds the active snapshot. */
  public void activate() {
    String body = entries.stream().map(Entry::json).collect(Collectors.joining(","));
    WalletApi.importOwnFormat(
            source,
            """
            {"source": "%s", "title": "List of a test", "publishedOn": "2026-11-01", "kind": "SANCTIONS",
             "jurisdiction": "US", "entries": [%s]}
            """
                .formatted(source, body))
        .log()
        .ifStatusCodeIsEqualTo(422)
        .statusCode(201);
  }
}
