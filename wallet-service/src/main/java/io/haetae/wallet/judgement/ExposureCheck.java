package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.contracts.verdict.RiskLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the ledger says enough of an address to judge its funds. What it cannot show is not
 * evaluated, each for its own reason, and what it never saw is unknown.
 */
final class ExposureCheck {
  private final Question question;
  private final ExposureEvidence evidence;
  private final ExposurePolicy policy;

  /**
   * @param evidence null where no ledger was asked
   * @param policy null in policies from before exposure was evaluated
   */
  ExposureCheck(Question question, ExposureEvidence evidence, ExposurePolicy policy) {
    this.question = question;
    this.evidence = evidence;
    this.policy = policy == null ? ExposurePolicy.STANDARD : policy;
  }

  Stream<Finding> findings() {
    return evidence == null
        ? Stream.empty()
        : evidence.found().stream().map(found -> ExposureFinding.of(question, found, policy));
  }

  /** True where every network that shows the address shows enough of it. */
  boolean evaluated() {
    return question.addressAsked()
        && says(LedgerAnswer.SHOWN)
        && !says(LedgerAnswer.WENT_ON)
        && !says(LedgerAnswer.MOSTLY_UNOBSERVED)
        && !failed();
  }

  /** True where what is known of a network could not be worked through in time. */
  boolean failed() {
    return question.addressAsked() && says(LedgerAnswer.BEHIND);
  }

  /** What the check says of the risk where it is not evaluated. */
  RiskLevel otherwise() {
    return says(LedgerAnswer.ADDRESS_UNKNOWN) ? RiskLevel.UNKNOWN : RiskLevel.NOT_EVALUATED;
  }

  /** What each ledger could say, null where none was asked. */
  List<LedgerExtent> ledger() {
    if (evidence == null) {
      return null;
    }
    Set<String> unobserved =
        evidence.found().stream()
            .filter(found -> found.unobserved().compareTo(policy.mostUnobserved()) > 0)
            .map(ExposureFound::network)
            .collect(Collectors.toSet());
    return evidence.ledger().stream()
        .map(
            extent ->
                extent.answer() == LedgerAnswer.SHOWN && unobserved.contains(extent.network())
                    ? extent.with(LedgerAnswer.MOSTLY_UNOBSERVED)
                    : extent)
        .toList();
  }

  private boolean says(LedgerAnswer answer) {
    return evidence != null && ledger().stream().anyMatch(extent -> extent.answer() == answer);
  }
}
