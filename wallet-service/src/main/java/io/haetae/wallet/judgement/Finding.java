package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.RiskLevel;
import java.util.List;

/** Something that was found, with what it means for the question. */
sealed interface Finding
    permits ListFinding, LabelFinding, LookalikeFinding, ExposureFinding, BehaviourFinding {
  CheckKind check();

  RiskLevel level();

  /** Lower comes first among findings of one level. */
  int rank();

  Reason reason();

  List<Demand> demands(Question question);

  static Demand housePolicy(String rule, Question question) {
    return new Demand("House policy: " + rule, question.jurisdiction(), Action.HOLD);
  }
}
