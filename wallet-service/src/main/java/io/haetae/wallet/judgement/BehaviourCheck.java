package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.BehaviourCoverage;
import java.util.stream.Stream;

/** What a look for behaviours means; one that broke off is no evaluation. */
final class BehaviourCheck {
  private final Question question;
  private final BehaviourLook look;
  private final IllicitShares illicit;
  private final BehaviourPolicy policy;

  /**
   * @param policy null in policies from before behaviours were looked for
   */
  BehaviourCheck(Question question, Evidence evidence, BehaviourPolicy policy) {
    this.question = question;
    this.look = evidence.behaviours();
    this.illicit = new IllicitShares(evidence.exposure());
    this.policy = policy == null ? BehaviourPolicy.STANDARD : policy;
  }

  Stream<Finding> findings() {
    return look == null
        ? Stream.empty()
        : look.found().stream()
            .map(match -> BehaviourFinding.of(match, illicit.on(match.network()), policy));
  }

  boolean evaluated() {
    return question.addressAsked() && look != null && !look.failed();
  }

  boolean failed() {
    return look != null && look.failed();
  }

  /** Null where no ledger was read. */
  BehaviourCoverage coverage() {
    return look == null ? null : look.coverage();
  }
}
