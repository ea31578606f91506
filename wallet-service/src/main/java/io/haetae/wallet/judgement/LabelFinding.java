package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.LabelMatch;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import java.time.Instant;
import java.util.List;

/**
 * A label on the asked address, with what it means at the time asked: exposure at distance 0, which
 * a person weighs. A weak or disputed label, and one that did not hold then, informs only.
 */
record LabelFinding(LabelFound found, RiskLevel level) implements Finding {
  /** On the GraphSense scale, below this a label is hearsay. */
  static final int WEAK_BELOW = 50;

  private static final int AFTER_LISTS = 100;

  static LabelFinding at(Instant time, LabelFound found) {
    LabelMatch label = found.match();
    boolean weighs = !label.disputed() && label.confidence() >= WEAK_BELOW && holds(label, time);
    boolean alerting = found.level().isAlerting();
    return new LabelFinding(found, weighs && alerting ? found.level() : RiskLevel.LOW);
  }

  @Override
  public CheckKind check() {
    return CheckKind.ATTRIBUTION;
  }

  @Override
  public int rank() {
    return AFTER_LISTS;
  }

  @Override
  public Reason reason() {
    return new Reason(ReasonClass.EXPOSURE, level, null, found.match(), null);
  }

  @Override
  public List<Demand> demands(Question question) {
    return level.isAlerting()
        ? List.of(Finding.housePolicy("labelled " + found.match().category(), question))
        : List.of();
  }

  private static boolean holds(LabelMatch label, Instant time) {
    boolean began = label.from() == null || !time.isBefore(label.from());
    return began && (label.to() == null || time.isBefore(label.to()));
  }
}
