package io.haetae.wallet.transfer;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.Rescreenable;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import io.haetae.wallet.verdict.Judged;
import io.haetae.wallet.verdict.NewerVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Judges transfers again, each at its own time, whose funds the ledger shows otherwise now. */
@ApplicationScoped
class TransferFundsRescreening implements Rescreenable {
  private static final int PART = 500;

  private final TouchedTransfers touched;
  private final TransferReplacement replacement;
  private final TransferJudge judge;
  private final Bases bases;
  private final Clock clock;

  TransferFundsRescreening(
      TouchedTransfers touched,
      TransferReplacement replacement,
      TransferJudge judge,
      Bases bases,
      Clock clock) {
    this.touched = touched;
    this.replacement = replacement;
    this.judge = judge;
    this.bases = bases;
    this.clock = clock;
  }

  @Override
  public UUID judgeAgain(String tenant, Changes changes, UUID after) {
    List<SubjectKey> families = changes.of(Kind.FUNDS);
    if (families.isEmpty()) {
      return null;
    }
    List<StoredScreening> part = touched.ofFamilies(tenant, families, after, PART);
    Basis basis = bases.current();
    Instant now = clock.instant();
    List<NewerTransfer> newer = new ArrayList<>();
    for (StoredScreening stored : part) {
      Judged judged = judge.judgeAgain(tenant, stored, basis, now);
      String family = stored.view().counterparty().family();
      ChangeCause cause = changes.cause(SubjectKey.funds(family));
      NewerVerdict.ofFunds(stored.kept(), judged, cause, now)
          .ifPresent(verdict -> newer.add(new NewerTransfer(stored.view(), verdict)));
    }
    replacement.replace(tenant, newer, now);
    return part.size() < PART ? null : part.getLast().view().id();
  }
}
