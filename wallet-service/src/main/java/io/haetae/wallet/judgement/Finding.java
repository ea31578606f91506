package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.Reason;
import java.time.LocalDate;
import java.util.List;

/** An entry that matched, with what it means on the date asked. */
record Finding(Found found, Standing standing) {
  static Finding on(LocalDate date, Found found, String asker) {
    return new Finding(found, Standing.on(date, found.entry(), asker));
  }

  Reason reason() {
    return new Reason(standing.reason(), standing.level(), found.match());
  }

  Action action(Subject subject) {
    if (!standing.isInForce()) {
      return Action.PROCEED;
    }
    if (!standing.mayRefuse() || found.entry().provisional()) {
      return Action.HOLD;
    }
    return switch (subject) {
      case ADDRESS, LEFT -> Action.HOLD;
      case ATTEMPT, LEAVING -> Action.REJECT;
      case ARRIVED -> Action.BLOCK;
    };
  }

  List<Demand> demands(Subject subject) {
    Action action = action(subject);
    return action == Action.PROCEED ? List.of() : LegalBasis.of(found.entry(), standing, action);
  }
}
