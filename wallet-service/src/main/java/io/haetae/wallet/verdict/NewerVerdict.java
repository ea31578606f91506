package io.haetae.wallet.verdict;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.contracts.verdict.PreviousVerdict;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.wallet.judgement.ExposureEvidence;
import io.haetae.wallet.judgement.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * A verdict that says something else than the one before on the same screening.
 *
 * @param before what it replaces
 * @param judged what it says, and why
 * @param change from the one to the other
 */
public record NewerVerdict(KeptVerdict before, Judged judged, VerdictChange change) {

  /** Empty where level, action and reasons are those of before, whatever they rest on. */
  public static Optional<NewerVerdict> of(
      KeptVerdict before, Judged judged, ChangeCause cause, Instant now) {
    Verdict old = before.verdict();
    if (Outcome.of(old).equals(Outcome.of(judged.verdict()))) {
      return Optional.empty();
    }
    PreviousVerdict previous =
        new PreviousVerdict(
            before.version(),
            old.level(),
            old.action(),
            old.reasons().stream().map(Reason::reasonClass).distinct().toList());
    return Optional.of(new NewerVerdict(before, judged, new VerdictChange(now, cause, previous)));
  }

  /** Empty also where the funds are those of before: what else changed is for others to say. */
  public static Optional<NewerVerdict> ofFunds(
      KeptVerdict before, Judged judged, ChangeCause cause, Instant now) {
    ExposureEvidence known =
        before.inputs() == null ? null : before.inputs().inputs().evidence().exposure();
    ExposureEvidence found = judged.inputs().inputs().evidence().exposure();
    return ExposureEvidence.sameFunds(known, found)
        ? Optional.empty()
        : of(before, judged, cause, now);
  }

  /** The number of this verdict. */
  public long version() {
    return before.version() + 1;
  }
}
