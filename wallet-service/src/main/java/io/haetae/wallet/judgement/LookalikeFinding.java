package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.contracts.verdict.RiskLevel;
import java.util.List;

/**
 * An address made to resemble another. Whoever is about to pay it may have meant the other one and
 * is asked; whoever was paid by it is its victim, and is told only.
 */
record LookalikeFinding(LookalikeMatch match, RiskLevel level) implements Finding {
  private static final int LAST = 200;

  static LookalikeFinding of(Subject subject, LookalikeMatch match) {
    boolean endangers = match.basis() == Resemblance.USED_BEFORE && isOutgoing(subject);
    return new LookalikeFinding(match, endangers ? RiskLevel.MEDIUM : RiskLevel.LOW);
  }

  @Override
  public CheckKind check() {
    return CheckKind.LOOKALIKE;
  }

  @Override
  public int rank() {
    return LAST;
  }

  @Override
  public Reason reason() {
    return new Reason(ReasonClass.LOOKALIKE, level, null, null, match);
  }

  @Override
  public List<Demand> demands(Question question) {
    return level.isAlerting()
        ? List.of(Finding.housePolicy("resembles an address that the customer used", question))
        : List.of();
  }

  private static boolean isOutgoing(Subject subject) {
    return switch (subject) {
      case ATTEMPT, LEAVING, LEFT -> true;
      case ADDRESS, NAME, ARRIVED -> false;
    };
  }
}
