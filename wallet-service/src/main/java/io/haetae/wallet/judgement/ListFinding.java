package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.RiskLevel;
import java.time.LocalDate;
import java.util.List;

/** An entry that matched, with what it means on the date asked. */
record ListFinding(Found found, Standing standing) implements Finding {
  static ListFinding on(LocalDate date, Found found, String asker) {
    return new ListFinding(found, Standing.on(date, found.entry(), asker));
  }

  @Override
  public CheckKind check() {
    return found.check();
  }

  @Override
  public RiskLevel level() {
    return standing.level();
  }

  @Override
  public int rank() {
    return standing.ordinal();
  }

  @Override
  public Reason reason() {
    return new Reason(standing.reason(), standing.level(), found.match());
  }

  @Override
  public List<Demand> demands(Question question) {
    Action action = action(question.subject());
    return action == Action.PROCEED ? List.of() : LegalBasis.of(found.entry(), standing, action);
  }

  private Action action(Subject subject) {
    if (!standing.isInForce()) {
      return Action.PROCEED;
    }
    if (!standing.mayRefuse() || found.isProvisional()) {
      return Action.HOLD;
    }
    return switch (subject) {
      case ADDRESS, LEFT -> Action.HOLD;
      case ATTEMPT, LEAVING -> Action.REJECT;
      case ARRIVED -> Action.BLOCK;
    };
  }
}
