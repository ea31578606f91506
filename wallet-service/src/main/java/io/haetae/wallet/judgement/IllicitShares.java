package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.FlowDirection;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of what an address received is illicit, by network: of the asset that has most of it.
 * Empty for a network that does not show its funds.
 */
public final class IllicitShares {
  private final Map<String, BigDecimal> greatest = new HashMap<>();

  /**
   * Sums the categories that alert.
   *
   * @param funds null where no ledger was asked
   */
  public IllicitShares(ExposureEvidence funds) {
    Map<List<String>, BigDecimal> shares = new HashMap<>();
    for (ExposureFound found : funds == null ? List.<ExposureFound>of() : funds.found()) {
      if (found.direction() == FlowDirection.SOURCE) {
        BigDecimal share = found.level().isAlerting() ? found.share() : BigDecimal.ZERO;
        shares.merge(List.of(found.network(), found.asset()), share, BigDecimal::add);
      }
    }
    shares.forEach((key, share) -> greatest.merge(key.getFirst(), share, BigDecimal::max));
  }

  /** The share on a network. */
  public Optional<BigDecimal> on(String network) {
    return Optional.ofNullable(greatest.get(network));
  }
}
