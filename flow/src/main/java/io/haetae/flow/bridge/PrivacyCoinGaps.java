package io.haetae.flow.bridge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What remains of a swapper's deposits and payouts when all that can be paired is: with one that
 * deals in a privacy coin, presumably what went into it and came out of it. Only what the ledger
 * covers counts: until a deposit's window has passed, and before a payout's window begins, nothing
 * is presumed. A candidate of any confidence leaves its two sides out, for either may be explained;
 * so does a deposit that says it goes elsewhere.
 */
public final class PrivacyCoinGaps {
  private static final int PRESUMED = 60;
  private static final int SAID = 90;

  private final Map<String, String> privacyCoins;
  private final Fit fit;
  private final PairingParameters parameters;

  /**
   * Looks at services that deal in privacy coins.
   *
   * @param privacyCoins network of the privacy coin by service
   */
  public PrivacyCoinGaps(Map<String, String> privacyCoins, PairingParameters parameters) {
    this.privacyCoins = Map.copyOf(privacyCoins);
    this.parameters = parameters;
    this.fit = new Fit(parameters);
  }

  /**
   * What was found.
   *
   * @param exits in order of time
   * @param origins in order of time
   */
  public record Gaps(List<PresumedExit> exits, List<PresumedOrigin> origins) {
    /** Copies the lists. */
    public Gaps {
      exits = List.copyOf(exits);
      origins = List.copyOf(origins);
    }
  }

  /**
   * The stretch of time that the ledger covers on all networks of the services.
   *
   * @param from its start
   * @param until its end
   */
  public record Coverage(Instant from, Instant until) {}

  /** What stays without its other side. */
  public Gaps find(
      List<Deposit> deposits, List<Payout> payouts, List<Pairing> pairings, Coverage coverage) {
    Set<Deposit> paid = pairings.stream().map(Pairing::deposit).collect(Collectors.toSet());
    Set<Payout> explained = pairings.stream().map(Pairing::payout).collect(Collectors.toSet());
    return new Gaps(
        deposits.stream()
            .filter(d -> !paid.contains(d) && mayExit(d))
            .filter(d -> !d.time().plus(fit.reach(d)).isAfter(coverage.until()))
            .map(this::exit)
            .sorted(Comparator.comparing(e -> e.deposit().time()))
            .toList(),
        payouts.stream()
            .filter(p -> !explained.contains(p) && deals(p.service()))
            .filter(p -> !p.time().minus(longest(p)).isBefore(coverage.from()))
            .map(p -> new PresumedOrigin(p, privacyCoins.get(p.service()), PRESUMED))
            .sorted(Comparator.comparing(o -> o.payout().time()))
            .toList());
  }

  private PresumedExit exit(Deposit deposit) {
    String into = privacyCoins.get(deposit.service());
    return new PresumedExit(deposit, into, into.equals(deposit.destination()) ? SAID : PRESUMED);
  }

  private boolean mayExit(Deposit deposit) {
    return deals(deposit.service())
        && (deposit.destination() == null
            || deposit.destination().equals(privacyCoins.get(deposit.service())));
  }

  private Duration longest(Payout payout) {
    return parameters.window(payout.service()).multipliedBy(parameters.receiverFactor());
  }

  private boolean deals(String service) {
    return service != null && privacyCoins.containsKey(service);
  }
}
