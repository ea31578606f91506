package io.haetae.wallet.transfer;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.Rescreenable;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
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
  private final SupersededVerdicts superseded;
  private final TransferJudge judge;
  private final TransferAnnouncer announcer;
  private final Bases bases;
  private final Clock clock;

  TransferRescreening(
      TouchedTransfers touched,
      SupersededVerdicts superseded,
      TransferJudge judge,
      TransferAnnouncer announcer,
      Bases bases,
      Clock clock) {
    this.touched = touched;
    this.superseded = superseded;
    this.judge = judge;
    this.announcer = announcer;
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
    List<NewerVerdict> newer = new ArrayList<>();
    List<ScreeningView> changed = new ArrayList<>();
    for (StoredScreening stored : part) {
      NewerVerdict.of(
              stored.kept(),
              judge.judgeAgain(tenant, stored, basis, now),
              cause(stored.view(), changes),
              now)
          .ifPresent(
              verdict -> {
                newer.add(verdict);
                changed.add(stored.view().with(verdict));
              });
    }
    superseded.keep(tenant, newer, now);
    touched.update(tenant, newer);
    changed.forEach(view -> announcer.announce(tenant, view));
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
