package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Small ledgers of every odd kind; the same seed gives the same ledger. */
final class RandomLedgers {
  static final Map<String, Integer> RANKS =
      Map.of("theft", 3, "ransom", 3, "scam", 2, "exchange", 0, "listed", 9, "mined", 0);
  private static final List<String> CATEGORIES = List.of("theft", "ransom", "scam", "exchange");
  private static final List<String> KINDS = List.of("emits", "emits", "ends", "loss", "sanctions");

  private final SplittableRandom random;
  private final Map<String, Long> balance = new HashMap<>();
  private final int addresses;

  private RandomLedgers(long seed) {
    random = new SplittableRandom(seed);
    addresses = random.nextInt(2, 9);
  }

  static SmallLedger of(long seed) {
    return new RandomLedgers(seed).ledger();
  }

  private SmallLedger ledger() {
    List<Paid> paid = new ArrayList<>();
    int transfers = random.nextInt(1, 40);
    long second = 1_600_000_000;
    for (int i = 0; i < transfers; i++) {
      second += random.nextInt(3) * 40_000L;
      paid.add(paid(second));
    }
    return new SmallLedger(paid, said(random.nextInt(0, 6)), RANKS);
  }

  List<Said> said(int count) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      said.add(
          new Said(
              address(),
              kind.equals("sanctions")
                  ? "listed"
                  : CATEGORIES.get(random.nextInt(CATEGORIES.size())),
              kind,
              random.nextInt(5) == 0 ? 49 : 50 + random.nextInt(51),
              random.nextInt(3) == 0 ? moment() : null,
              random.nextInt(3) == 0 ? moment() : null,
              random.nextInt(8) == 0));
    }
    return said;
  }

  /** Other labels for the ledger of a seed. */
  static List<Said> otherLabels(long seed) {
    RandomLedgers random = new RandomLedgers(seed);
    return random.said(random.random.nextInt(0, 6));
  }

  private Paid paid(long second) {
    String from = random.nextInt(20) == 0 ? null : address();
    String to = random.nextInt(20) == 0 ? null : address();
    long has = from == null ? 0 : balance.getOrDefault(from, 0L);
    long amount =
        switch (random.nextInt(6)) {
          case 0, 1 -> has;
          case 2 -> has / 2;
          case 3 -> random.nextLong(5);
          default -> random.nextLong(1_000_000_000_000L);
        };
    if (from != null && !from.equals(to)) {
      balance.put(from, Math.max(0, has - amount));
    }
    if (to != null && !to.equals(from)) {
      balance.merge(to, amount, Long::sum);
    }
    return new Paid(second, from, to, amount);
  }

  private String address() {
    return "a" + random.nextInt(addresses);
  }

  private Long moment() {
    return 1_600_000_000L + random.nextInt(40) * 40_000L;
  }
}
