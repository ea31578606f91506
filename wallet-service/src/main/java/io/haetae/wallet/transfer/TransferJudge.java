package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.wallet.evidence.AskedReader;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.evidence.Named;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.Inputs;
import io.haetae.wallet.judgement.Policy;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.judgement.Subject;
import io.haetae.wallet.lookalike.UsedAddresses;
import io.haetae.wallet.policy.Policies;
import io.haetae.wallet.verdict.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Judges a transfer at its own time, however often and late it is judged. */
@ApplicationScoped
class TransferJudge {
  private final AskedReader reader;
  private final UsedAddresses used;
  private final Policies policies;

  TransferJudge(AskedReader reader, UsedAddresses used, Policies policies) {
    this.reader = reader;
    this.used = used;
    this.policies = policies;
  }

  /**
   * @param knownAt what the customer used later does not count as used before
   */
  Judged judge(
      String tenant,
      Rail rail,
      Asked asked,
      Named named,
      Question question,
      Instant knownAt,
      Basis basis) {
    Evidence evidence = basis.evidence(named, question.asOf());
    return judge(tenant, rail, asked, named, question, knownAt, evidence);
  }

  private Judged judge(
      String tenant,
      Rail rail,
      Asked asked,
      Named named,
      Question question,
      Instant knownAt,
      Evidence evidence) {
    Evidence whole =
        named.address() == null
            ? evidence
            : evidence.withMoreLookalikes(
                used.resembledBy(tenant, asked.customer(), named.address(), knownAt));
    return Judged.of(Inputs.of(asked, question, whole, policy(rail, tenant)));
  }

  /** Judges what was asked before by what is known now; its own time stays. */
  Judged judgeAgain(String tenant, StoredScreening stored, Basis basis, Instant now) {
    ScreeningView view = stored.view();
    Asked asked = asked(stored);
    Question question =
        new Question(
            subject(view),
            asked.address() != null,
            asked.service() != null,
            view.occurredAt(),
            now,
            jurisdiction(stored));
    Named named = reader.read(asked);
    Evidence evidence = orAsFound(basis.evidence(named, view.occurredAt()), stored);
    return judge(tenant, view.rail(), asked, named, question, view.recordedAt(), evidence);
  }

  /** A ledger that has gone on since does not take back what it showed at the time. */
  private static Evidence orAsFound(Evidence evidence, StoredScreening stored) {
    if (evidence.exposure() == null || stored.kept().inputs() == null) {
      return evidence;
    }
    Evidence before = stored.kept().inputs().inputs().evidence();
    Evidence shown = evidence.withExposure(evidence.exposure().orAsFound(before.exposure()));
    return shown.behaviours() == null
        ? shown
        : shown.withBehaviours(shown.behaviours().orAsFound(before.behaviours()));
  }

  private Policy policy(Rail rail, String tenant) {
    return rail == Rail.FIAT ? policies.inBooks(tenant) : policies.onLedger(tenant);
  }

  private static Subject subject(ScreeningView view) {
    if (view.kind() == ScreeningKind.WITHDRAWAL_ATTEMPT) {
      return Subject.ATTEMPT;
    }
    if (view.direction() == Direction.INBOUND) {
      return Subject.ARRIVED;
    }
    return view.transactionHash() == null ? Subject.LEAVING : Subject.LEFT;
  }

  private static Asked asked(StoredScreening stored) {
    ScreeningView view = stored.view();
    return stored.kept().inputs() == null
        ? new Asked(
            view.network(),
            view.amount().asset(),
            view.counterparty().address(),
            view.counterparty().service(),
            view.customer())
        : stored.kept().inputs().inputs().asked();
  }

  private static String jurisdiction(StoredScreening stored) {
    return stored.kept().inputs() == null
        ? null
        : stored.kept().inputs().inputs().question().jurisdiction();
  }
}
