package io.haetae.flow.entity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why two addresses are held to have one owner. */
public enum Heuristic {
  /** Both paid into one transaction that is no CoinJoin (Meiklejohn et al., IMC 2013). */
  MULTI_INPUT(90, true),
  /** Forwards all it gets to one service's hot address (Victor, Financial Cryptography 2020). */
  DEPOSIT_ADDRESS(85, true),
  /** The same key's hash on several networks: one spends on all who holds it. */
  SAME_KEY(95, true),
  /** The one output to an address never seen before (Meiklejohn et al., IMC 2013). */
  FRESH_CHANGE(50, false),
  /** The one output whose script is of the inputs' type (Kappos et al., USENIX Security 2022). */
  SCRIPT_TYPE_CHANGE(40, false);

  private final int confidence;
  private final boolean trusted;

  Heuristic(int confidence, boolean trusted) {
    this.confidence = confidence;
    this.trusted = trusted;
  }

  /** Confidence of a link of its kind where nothing speaks for another, 0 to 100. */
  public int confidence() {
    return confidence;
  }

  /** Those that join clusters unless told otherwise; change heuristics are wrong too often. */
  public static Set<Heuristic> trustedOnes() {
    Set<Heuristic> trusted = EnumSet.noneOf(Heuristic.class);
    Arrays.stream(values()).filter(h -> h.trusted).forEach(trusted::add);
    return Collections.unmodifiableSet(trusted);
  }
}
