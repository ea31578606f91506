package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.flow.exposure.Categories;
import io.haetae.flow.exposure.CategoryExposure;
import io.haetae.flow.exposure.CategoryShare;
import io.haetae.flow.exposure.Destination;
import io.haetae.flow.exposure.Exposure;
import io.haetae.wallet.judgement.ExposureFound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Writes the engine's answers as evidence. */
final class FoundExposures {
  private static final int SHARE_DIGITS = 6;

  private final EngineCategories categories;
  private final LedgerAssets assets;
  private final LastPrices prices;

  FoundExposures(EngineCategories categories, LedgerAssets assets, LastPrices prices) {
    this.categories = categories;
    this.assets = assets;
    this.prices = prices;
  }

  LastPrices prices() {
    return prices;
  }

  List<ExposureFound> of(Exposure received) {
    BigDecimal unobserved =
        received
            .of(Categories.UNOBSERVED)
            .map(one -> share(one.receivedShare()))
            .orElse(BigDecimal.ZERO);
    Holding holding = holding(received.network(), received.asset(), received.height());
    return received.categories().stream()
        .filter(one -> one.received().signum() > 0)
        .map(one -> found(FlowDirection.SOURCE, holding, share(one), unobserved))
        .toList();
  }

  List<ExposureFound> of(Destination sent) {
    Holding holding = holding(sent.network(), sent.asset(), sent.height());
    return sent.categories().stream()
        .map(one -> found(FlowDirection.DESTINATION, holding, one, BigDecimal.ZERO))
        .toList();
  }

  /** An asset on a network, as far as it is known. */
  private record Holding(String network, LedgerAssets.Known known, long height) {}

  private Holding holding(String network, String asset, long height) {
    return new Holding(network, assets.find(network, asset).orElseThrow(), Math.max(0, height));
  }

  private ExposureFound found(
      FlowDirection direction, Holding holding, CategoryShare part, BigDecimal unobserved) {
    BigDecimal usd = prices.usd(holding.network(), holding.known(), part.value());
    return new ExposureFound(
        direction,
        categories.level(part.category()),
        part.category(),
        holding.network(),
        holding.known().asset().symbol(),
        units(part.value(), holding.known()),
        share(part.share()),
        units(part.direct(), holding.known()),
        part.fewestHops(),
        usd,
        usd == null ? null : prices.day(holding.network()),
        unobserved,
        holding.height());
  }

  private static CategoryShare share(CategoryExposure one) {
    return new CategoryShare(
        one.category(), one.received(), one.receivedShare(), one.direct(), one.fewestHops());
  }

  static String units(BigInteger amount, LedgerAssets.Known known) {
    BigDecimal units = new BigDecimal(amount, known.decimals());
    return units.signum() == 0 ? "0" : units.stripTrailingZeros().toPlainString();
  }

  static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }
}
