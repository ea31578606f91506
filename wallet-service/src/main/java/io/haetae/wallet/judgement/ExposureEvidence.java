package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger says of the funds of an address.
 *
 * @param ledger of each network that was asked
 * @param found what it shows, gravest first
 */
public record ExposureEvidence(List<LedgerExtent> ledger, List<ExposureFound> found) {
  /** Copies the lists. */
  public ExposureEvidence {
    ledger = List.copyOf(ledger);
    found = List.copyOf(found);
  }

  /**
   * The same, with what was found at its time where the ledger has gone on since: what arrives
   * after a payment never taints it, and never cleans it.
   *
   * @param before null where nothing was found before
   */
  public ExposureEvidence orAsFound(ExposureEvidence before) {
    if (before == null) {
      return this;
    }
    List<LedgerExtent> extents = new ArrayList<>();
    List<ExposureFound> all = new ArrayList<>();
    for (LedgerExtent extent : ledger) {
      Optional<LedgerExtent> then =
          extent.answer() == LedgerAnswer.WENT_ON
              ? before.shown(extent.network())
              : Optional.empty();
      extents.add(then.orElse(extent));
      then.ifPresent(known -> all.addAll(before.sources(known.network())));
    }
    all.addAll(found);
    return new ExposureEvidence(extents, all);
  }

  /** Whether both show the same funds, however far their ledgers go, and both in time. */
  public static boolean sameFunds(ExposureEvidence one, ExposureEvidence other) {
    return funds(one).equals(funds(other)) && isBehind(one) == isBehind(other);
  }

  private static boolean isBehind(ExposureEvidence evidence) {
    return evidence != null
        && evidence.ledger().stream().anyMatch(e -> e.answer() == LedgerAnswer.BEHIND);
  }

  private static List<ExposureFound> funds(ExposureEvidence evidence) {
    return evidence == null
        ? List.of()
        : evidence.found().stream().map(ExposureFound::atNoHeight).toList();
  }

  private Optional<LedgerExtent> shown(String network) {
    return ledger.stream()
        .filter(extent -> extent.network().equals(network))
        .filter(extent -> extent.answer() == LedgerAnswer.SHOWN)
        .findFirst();
  }

  private List<ExposureFound> sources(String network) {
    return found.stream()
        .filter(one -> one.network().equals(network))
        .filter(one -> one.direction() == FlowDirection.SOURCE)
        .toList();
  }
}
