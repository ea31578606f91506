package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Verdict;

/**
 * Everything that a verdict follows from.
 *
 * @param rules version of the judging rules
 * @param asked what the asker named
 * @param question what is judged
 * @param evidence what was found, from which snapshots
 * @param policy what the tenant demands
 */
public record Inputs(
    String rules, Asked asked, Question question, Evidence evidence, Policy policy) {

  /** Inputs for the rules of today. */
  public static Inputs of(Asked asked, Question question, Evidence evidence, Policy policy) {
    return new Inputs(Rules.CURRENT.version(), asked, question, evidence, policy);
  }

  /** The verdict, by the rules that the inputs name. */
  public Verdict judge() {
    return Judgement.judge(Rules.of(rules), question, evidence, policy);
  }
}
