package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a tenant demands of a verdict.
 *
 * @param required checks without which a verdict is UNKNOWN
 * @param decideWithin how long a person has to decide a HOLD
 * @param maxListAge past this age a list is stale, and each verdict says so
 * @param failsClosed whether PROCEED on a stale list becomes HOLD
 * @param exposure from when on exposure counts, null in policies from before it was evaluated
 * @param behaviour what behaviours weigh, null in policies from before they were looked for
 */
public record Policy(
    Set<CheckKind> required,
    Duration decideWithin,
    Duration maxListAge,
    boolean failsClosed,
    ExposurePolicy exposure,
    BehaviourPolicy behaviour) {
  /** A policy with the usual floors of exposure and weights of behaviours. */
  public Policy(
      Set<CheckKind> required, Duration decideWithin, Duration maxListAge, boolean failsClosed) {
    this(required, decideWithin, maxListAge, failsClosed, null, null);
  }

  public Policy {
    required = Collections.unmodifiableSortedSet(new TreeSet<>(required));
  }
}
