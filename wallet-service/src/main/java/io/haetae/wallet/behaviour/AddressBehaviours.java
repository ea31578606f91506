package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.verdict.BehaviourCoverage;
import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.attribution.AttributionIndex;
import io.haetae.wallet.behaviour.LookOnNetwork.Shown;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.judgement.BehaviourLook;
import io.haetae.wallet.judgement.ExposureEvidence;
import io.haetae.wallet.judgement.IllicitShares;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for behaviours around an address, on each network whose record knows it. */
@ApplicationScoped
public class AddressBehaviours {
  private static final Logger LOG = Logger.getLogger(AddressBehaviours.class);

  /** A verdict is at most 64 KB. */
  private static final int MOST_FOUND = 12;

  private record Place(Network network, String address) {}

  private final LookOnNetwork looks;
  private final Assets assets;
  private final Database database;
  private final Counter failures;

  AddressBehaviours(LookOnNetwork looks, Assets assets, Database database, MeterRegistry registry) {
    this.looks = looks;
    this.assets = assets;
    this.database = database;
    this.failures =
        Counter.builder("haetae.behaviour.failures")
            .description("Looks for behaviours that broke off")
            .register(registry);
  }

  /**
   * What the address's transfers up to a time show; null where no ledger knows it. A look that
   * breaks off is undone and says so, and the verdict goes on without it.
   *
   * @param asked null where none was named
   * @param funds what the ledgers say of it, null where none was asked
   */
  public BehaviourLook of(
      AskedAddress asked, Instant at, AttributionIndex labels, ExposureEvidence funds) {
    List<Place> places = asked == null || funds == null ? List.of() : places(asked, funds);
    if (places.isEmpty()) {
      return null;
    }
    database.update("savepoint behaviours");
    try {
      BehaviourLook look = look(places, at, labels, new IllicitShares(funds));
      database.update("release savepoint behaviours");
      return look;
    } catch (RuntimeException e) {
      failures.increment();
      LOG.warn("A look for behaviours broke off", e);
      database.update("rollback to savepoint behaviours");
      return BehaviourLook.FAILED;
    }
  }

  /** Where a ledger knows the address. */
  private List<Place> places(AskedAddress asked, ExposureEvidence funds) {
    List<Place> places = new ArrayList<>();
    for (LedgerExtent extent : funds.ledger()) {
      Network network = assets.network(extent.network()).orElseThrow();
      boolean known =
          extent.answer() != LedgerAnswer.NO_LEDGER
              && extent.answer() != LedgerAnswer.ADDRESS_UNKNOWN;
      asked.candidates().stream()
          .filter(candidate -> known && candidate.network().family() == network.family())
          .map(candidate -> new Place(network, candidate.address().canonical()))
          .forEach(places::add);
    }
    return places;
  }

  private BehaviourLook look(
      List<Place> places, Instant at, AttributionIndex labels, IllicitShares illicit) {
    List<Shown> shown = new ArrayList<>();
    for (Place place : places) {
      looks
          .at(place.network(), place.address(), at, labels, illicit.on(place.network().id()))
          .ifPresent(shown::add);
    }
    return shown.isEmpty() ? null : together(shown);
  }

  private BehaviourLook together(List<Shown> shown) {
    List<BehaviourMatch> found =
        shown.stream()
            .flatMap(one -> one.found().stream())
            .sorted(Comparator.comparingLong(BehaviourMatch::confidence).reversed())
            .limit(MOST_FOUND)
            .toList();
    return new BehaviourLook(false, found, coverage(shown));
  }

  private BehaviourCoverage coverage(List<Shown> shown) {
    return new BehaviourCoverage(
        shown.stream().flatMap(one -> one.notEvaluated().stream()).distinct().sorted().toList(),
        shown.stream().mapToLong(one -> one.evaluation().addressesRead()).sum(),
        looks.bounds().addresses(),
        looks.bounds().movements(),
        shown.stream().anyMatch(one -> one.evaluation().cut()));
  }
}
