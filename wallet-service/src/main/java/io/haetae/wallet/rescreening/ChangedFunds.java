package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.exposure.ExposureState;
import io.haetae.wallet.exposure.Exposures;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Funds that are others since a ledger, the labels or the lists changed: whom that reaches, however
 * far away, only the new exposures tell. The position is the state that all was judged by.
 */
@ApplicationScoped
@Priority(ChangedFunds.AFTER_THE_OTHERS)
class ChangedFunds implements ChangeFeed {
  static final int AFTER_THE_OTHERS = -1;
  private static final String FEED = "funds";

  private final Exposures exposures;
  private final Positions positions;

  ChangedFunds(Exposures exposures, Positions positions) {
    this.exposures = exposures;
    this.positions = positions;
  }

  /** Where no exposure is known, because none was built yet, nobody is judged by that. */
  @Override
  public Batch next() {
    ExposureState state = exposures.latest();
    return state.networks().isEmpty() || state.version().equals(positions.of(FEED).get(""))
        ? new Batch(new Changes(Map.of()), null)
        : new Batch(new Changes(causes(state)), state.version());
  }

  @Override
  public void done(Batch batch) {
    positions.save(FEED, batch.position());
  }

  private static Map<SubjectKey, ChangeCause> causes(ExposureState state) {
    Map<SubjectKey, ChangeCause> causes = new HashMap<>();
    state
        .networks()
        .forEach(
            (family, networks) ->
                causes.put(
                    SubjectKey.funds(family.name()),
                    new ChangeCause(CauseKind.LEDGER, String.join(", ", networks), null)));
    return causes;
  }
}
