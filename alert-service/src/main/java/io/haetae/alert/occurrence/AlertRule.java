package io.haetae.alert.occurrence;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Verdict;

/** Says which verdicts a person must look at. */
final class AlertRule {
  private AlertRule() {}

  /** MEDIUM and above, and whatever may not simply proceed, also for want of an answer. */
  static boolean alerts(Verdict verdict) {
    return verdict.level().isAlerting() || verdict.action() != Action.PROCEED;
  }
}
