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
    Standing listed = Standing.on(date, found.entry(), asker);
    boolean isName = found.check() == CheckKind.NAME && listed.isInForce();
    return new ListFinding(found, isName ? Standing.NAME_MATCH : listed);
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
    if (standing == Standing.NAME_MATCH) {
      return List.of(
          Finding.housePolicy("a person decides whether a listed one is meant", question));
    }
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
      case ADDRESS, NAME, LEFT -> Action.HOLD;
      case ATTEMPT, LEAVING -> Action.REJECT;
      case ARRIVED -> Action.BLOCK;
    };
  }
}
