package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;

/** That an engine says of every address what exact fractions say. */
final class Agreement {
  private static final double TOLERANCE = 1e-9;

  private static final double ROUNDING = 1e-11;
  private static final Rational UNIT = Rational.of(999_999_999).by(Rational.of(1_000_000_000));

  private Agreement() {}

  static void check(long seed, HaircutOracle oracle, ExposureEngine engine, SmallLedger ledger) {
    checkValues(seed, oracle, engine, ledger, 0);
    for (String address : ledger.addresses()) {
      for (CategoryExposure category : Engines.of(engine, address).categories()) {
        closeness("seed " + seed + ", " + address, oracle, address, category);
      }
    }
  }

  /** Shares below {@code unseen} may be missing, but none may appear that is not there. */
  static void checkValues(
      long seed, HaircutOracle oracle, ExposureEngine engine, SmallLedger ledger, double unseen) {
    for (String address : ledger.addresses()) {
      Exposure exposure = Engines.of(engine, address);
      String where = "seed " + seed + ", " + address;
      Map<String, Double> received = shares(oracle.received.get(address));
      Map<String, Double> held = shares(oracle.held.get(address));
      assertThat(
              exposure.categories().stream()
                  .map(CategoryExposure::received)
                  .mapToLong(v -> v.longValueExact())
                  .sum())
          .as(where)
          .isEqualTo(exposure.received().longValueExact());
      assertThat(
              exposure.categories().stream()
                  .map(CategoryExposure::held)
                  .mapToLong(v -> v.longValueExact())
                  .sum())
          .as(where)
          .isEqualTo(exposure.held().longValueExact());
      for (CategoryExposure category : exposure.categories()) {
        Double in = received.remove(category.category());
        Double now = held.remove(category.category());
        assertThat(category.receivedShare())
            .as("%s received %s", where, category.category())
            .isCloseTo(in == null ? 0 : in, within(TOLERANCE));
        assertThat(category.heldShare())
            .as("%s held %s", where, category.category())
            .isCloseTo(now == null ? 0 : now, within(TOLERANCE));
        assertThat(in != null || isRounding(category))
            .as("%s has %s", where, category.category())
            .isTrue();
      }
      received.values().removeIf(share -> share < unseen);
      held.values().removeIf(share -> share < unseen);
      assertThat(missed(received)).as(where).isEmpty();
      assertThat(missed(held)).as(where).isEmpty();
    }
  }

  // UNATTRIBUTED is what the others leave, and so little cannot be told from rounding.
  static Map<String, Double> missed(Map<String, Double> shares) {
    shares.computeIfPresent(
        Categories.UNATTRIBUTED, (key, share) -> share < ROUNDING ? null : share);
    return shares;
  }

  private static boolean isRounding(CategoryExposure category) {
    return category.category().equals(Categories.UNATTRIBUTED)
        && category.receivedShare() < ROUNDING;
  }

  private static void closeness(
      String where, HaircutOracle oracle, String address, CategoryExposure category) {
    Integer hops = oracle.hops.get(address).get(category.category());
    assertThat(category.fewestHops())
        .as("%s hops %s", where, category.category())
        .isEqualTo(hops == null ? 0 : hops);
    Rational direct = oracle.direct.get(address).getOrDefault(category.category(), Rational.ZERO);
    assertThat(category.direct().doubleValue())
        .as("%s direct %s", where, category.category())
        .isCloseTo(direct.value(), within(1 + 1e-9 * direct.value()));
  }

  /** What is less than one unit is nothing, and then unattributed. */
  static Map<String, Double> shares(Map<String, Rational> exact) {
    Rational total = exact.values().stream().reduce(Rational.ZERO, Rational::plus);
    Map<String, Double> shares = new TreeMap<>();
    Rational rest = total;
    for (Map.Entry<String, Rational> e : exact.entrySet()) {
      if (!e.getKey().equals(Categories.UNATTRIBUTED) && !UNIT.minus(e.getValue()).positive()) {
        shares.put(e.getKey(), e.getValue().by(total).value());
        rest = rest.minus(e.getValue());
      }
    }
    if (rest.positive() && !UNIT.minus(rest).positive()) {
      shares.put(Categories.UNATTRIBUTED, rest.by(total).value());
    }
    return shares;
  }
}
