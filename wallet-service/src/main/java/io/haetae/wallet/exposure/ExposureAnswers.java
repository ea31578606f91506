package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.CategoryExposure;
import io.haetae.flow.exposure.CategoryShare;
import io.haetae.flow.exposure.Destination;
import io.haetae.flow.exposure.Exposure;
import io.haetae.flow.exposure.Policy;
import io.haetae.flow.exposure.PolicyExposure;
import io.haetae.flow.exposure.PolicyShare;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a state of exposures knows of one address. */
@ApplicationScoped
class ExposureAnswers {
  private static final int SHARE_DIGITS = 6;

  private final LedgerAssets assets;

  ExposureAnswers(LedgerAssets assets) {
    this.assets = assets;
  }

  ExposureView answer(ExposureState state, String network, String address, Policy policy) {
    List<Exposure> sources = state.sources(network, address);
    LedgerExtent extent = state.extent(network);
    LedgerAnswer answer =
        extent.answer() == LedgerAnswer.SHOWN && sources.isEmpty()
            ? LedgerAnswer.ADDRESS_UNKNOWN
            : extent.answer();
    return new ExposureView(
        network,
        address,
        policy,
        policy == Policy.HAIRCUT,
        answer,
        extent.with(answer),
        policy == Policy.HAIRCUT
            ? haircut(state, sources, state.destinations(network, address))
            : sources.stream().map(one -> whatIf(state, state.by(policy, one), one)).toList());
  }

  private List<ExposureView.OfAsset> haircut(
      ExposureState state, List<Exposure> sources, List<Destination> destinations) {
    Map<String, Destination> sent =
        destinations.stream().collect(Collectors.toMap(Destination::asset, Function.identity()));
    return sources.stream().map(one -> haircut(state, one, sent.get(one.asset()))).toList();
  }

  private ExposureView.OfAsset haircut(ExposureState state, Exposure one, Destination sent) {
    Holding holding = holding(state, one);
    return holding.answer(
        one.received(),
        one.held(),
        sent == null ? "0" : holding.units(sent.sent()),
        one.categories().stream().map(holding::source).toList(),
        sent == null ? List.of() : sent.categories().stream().map(holding::sink).toList());
  }

  private ExposureView.OfAsset whatIf(ExposureState state, PolicyExposure by, Exposure one) {
    Holding holding = holding(state, one);
    return holding.answer(
        by.received(),
        by.held(),
        null,
        by.categories().stream().map(share -> holding.source(share, by)).toList(),
        null);
  }

  private Holding holding(ExposureState state, Exposure one) {
    LedgerAssets.Known known = assets.find(one.network(), one.asset()).orElseThrow();
    return new Holding(one, known, state.prices());
  }

  /** One asset of the address. */
  private record Holding(Exposure exposure, LedgerAssets.Known known, LastPrices prices) {
    ExposureView.OfAsset answer(
        BigInteger received,
        BigInteger held,
        String sent,
        List<ExposureView.Source> sources,
        List<ExposureView.Sink> destinations) {
      return new ExposureView.OfAsset(
          exposure.asset(),
          known.asset().symbol(),
          units(received),
          units(held),
          sent,
          usd(received) == null ? null : day(),
          Math.max(0, exposure.height()),
          sources,
          destinations);
    }

    ExposureView.Source source(CategoryExposure one) {
      return new ExposureView.Source(
          one.category(),
          units(one.received()),
          FoundExposures.share(one.receivedShare()),
          units(one.held()),
          FoundExposures.share(one.heldShare()),
          units(one.direct()),
          units(one.indirect()),
          one.fewestHops(),
          usd(one.received()));
    }

    ExposureView.Source source(PolicyShare one, PolicyExposure whole) {
      return new ExposureView.Source(
          one.category(),
          units(one.received()),
          part(one.received(), whole.received()),
          units(one.held()),
          part(one.held(), whole.held()),
          null,
          null,
          null,
          usd(one.received()));
    }

    ExposureView.Sink sink(CategoryShare one) {
      return new ExposureView.Sink(
          one.category(),
          units(one.value()),
          FoundExposures.share(one.share()),
          units(one.direct()),
          units(one.value().subtract(one.direct())),
          one.fewestHops(),
          usd(one.value()));
    }

    String units(BigInteger amount) {
      return FoundExposures.units(amount, known);
    }

    private LocalDate day() {
      return prices.day(exposure.network());
    }

    private String usd(BigInteger amount) {
      BigDecimal usd = prices.usd(exposure.network(), known, amount);
      return usd == null ? null : usd.toPlainString();
    }

    private static BigDecimal part(BigInteger part, BigInteger whole) {
      return whole.signum() == 0
          ? BigDecimal.ZERO.setScale(SHARE_DIGITS)
          : new BigDecimal(part)
              .divide(new BigDecimal(whole), MathContext.DECIMAL64)
              .setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
    }
  }
}
