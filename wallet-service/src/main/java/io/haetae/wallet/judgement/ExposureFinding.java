package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.ExposureMatch;
import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import java.util.List;

/**
 * Funds that came from a category or went to it. The level is flat above the floor, whatever the
 * share; dust informs only, and no share is worth more than a person's look.
 *
 * @param informs whether it says nothing of the question: what became of other funds of a payer
 */
record ExposureFinding(ExposureFound found, ExposureFloor floor, boolean dust, boolean informs)
    implements Finding {
  private static final int AFTER_LABELS = 150;

  /** By haircut alone; poison is for what-if and never decides. */
  private static final String HAIRCUT = "HAIRCUT";

  static ExposureFinding of(Question question, ExposureFound found, ExposurePolicy policy) {
    ExposureFloor floor = policy.floor(found);
    boolean littleUsd = found.usd() == null || found.usd().compareTo(floor.leastUsd()) < 0;
    boolean dust = littleUsd && found.share().compareTo(floor.leastShare()) < 0;
    boolean informs =
        question.subject() == Subject.ARRIVED && found.direction() == FlowDirection.DESTINATION;
    return new ExposureFinding(found, floor, dust, informs);
  }

  @Override
  public CheckKind check() {
    return CheckKind.EXPOSURE;
  }

  @Override
  public RiskLevel level() {
    return dust || informs ? RiskLevel.LOW : found.level();
  }

  @Override
  public int rank() {
    return AFTER_LABELS;
  }

  @Override
  public Reason reason() {
    return new Reason(ReasonClass.EXPOSURE, level(), null, null, null, match(), null);
  }

  @Override
  public List<Demand> demands(Question question) {
    String way = found.direction() == FlowDirection.SOURCE ? "funds from " : "funds to ";
    return level().isAlerting()
        ? List.of(Finding.housePolicy(way + found.category(), question))
        : List.of();
  }

  private ExposureMatch match() {
    return new ExposureMatch(
        found.direction(),
        found.category(),
        found.network(),
        found.asset(),
        HAIRCUT,
        found.amount(),
        found.share(),
        found.direct(),
        found.hops(),
        found.usd() == null ? null : found.usd().toPlainString(),
        found.priceDate(),
        floor.leastShare(),
        floor.leastUsd(),
        dust,
        found.height());
  }
}
