package io.haetae.wallet.transfer;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.Rescreenable;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.verdict.Judged;
import io.haetae.wallet.verdict.NewerVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Judges transfers and attempts again, each at its own time. */
@ApplicationScoped
class TransferRescreening implements Rescreenable {
  private static final int PART = 500;

  private final TouchedTransfers touched;
  private final TransferReplacement replacement;
  private final TransferJudge judge;
  private final Bases bases;
  private final Clock clock;

  TransferRescreening(
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
    List<StoredScreening> part = touched.next(tenant, changes, after, PART);
    if (part.isEmpty()) {
      return null;
    }
    Basis basis = bases.current();
    Instant now = clock.instant();
    List<NewerTransfer> newer = new ArrayList<>();
    for (StoredScreening stored : part) {
      Judged judged = judge.judgeAgain(tenant, stored, basis, now);
      NewerVerdict.of(stored.kept(), judged, cause(stored.view(), changes), now)
          .ifPresent(verdict -> newer.add(new NewerTransfer(stored.view(), verdict)));
    }
    replacement.replace(tenant, newer, now);
    return part.size() < PART ? null : part.getLast().view().id();
  }

  /** A service counts where the address did not change. */
  private static ChangeCause cause(ScreeningView view, Changes changes) {
    String address = view.counterparty().address();
    ChangeCause byAddress =
        address == null
            ? null
            : changes.cause(SubjectKey.screened(view.counterparty().family(), address));
    return byAddress != null || view.counterparty().service() == null
        ? byAddress
        : changes.cause(SubjectKey.service(ServiceNames.normalised(view.counterparty().service())));
  }
}
