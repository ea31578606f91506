package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.BehaviourCoverage;
import io.haetae.contracts.verdict.BehaviourMatch;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a look at an address's transfers for behaviours came to.
 *
 * @param failed whether it broke off; then it found nothing and says nothing
 * @param found what the ledger shows
 * @param coverage how far the ledger was read, null where the look failed
 */
public record BehaviourLook(
    boolean failed, List<BehaviourMatch> found, BehaviourCoverage coverage) {
  /** A look that broke off. */
  public static final BehaviourLook FAILED = new BehaviourLook(true, List.of(), null);

  /** Copies the list. */
  public BehaviourLook {
    found = List.copyOf(found);
  }

  /**
   * The same, with what was found at its time of behaviours that cannot be looked for any more, as
   * the funds of then are not known where the ledger has gone on since.
   *
   * @param before null where there was no look before
   */
  public BehaviourLook orAsFound(BehaviourLook before) {
    if (failed || before == null) {
      return this;
    }
    Stream<BehaviourMatch> then =
        before.found().stream()
            .filter(match -> coverage.notEvaluated().contains(match.behaviour()));
    return new BehaviourLook(false, Stream.concat(found.stream(), then).toList(), coverage);
  }
}
