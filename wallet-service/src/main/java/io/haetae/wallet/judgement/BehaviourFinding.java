package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A pattern on the ledger. It is no proof of anything, so a person looks at most. */
record BehaviourFinding(BehaviourMatch match, RiskLevel level) implements Finding {
  private static final int AFTER_EXPOSURE = 170;

  static BehaviourFinding of(
      BehaviourMatch match, Optional<BigDecimal> illicit, BehaviourPolicy policy) {
    return new BehaviourFinding(
        match, policy.level(match.behaviour(), match.confidence(), illicit));
  }

  @Override
  public CheckKind check() {
    return CheckKind.BEHAVIOUR;
  }

  @Override
  public int rank() {
    return AFTER_EXPOSURE;
  }

  @Override
  public Reason reason() {
    return new Reason(ReasonClass.BEHAVIOUR, level, null, null, null, null, match);
  }

  @Override
  public List<Demand> demands(Question question) {
    return level.isAlerting()
        ? List.of(Finding.housePolicy("behaviour " + match.behaviour(), question))
        : List.of();
  }
}
