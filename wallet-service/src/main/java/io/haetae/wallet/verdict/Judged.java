package io.haetae.wallet.verdict;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.judgement.Inputs;
import io.haetae.wallet.judgement.InputsDocument;

/**
 * A fresh verdict with what it follows from.
 *
 * @param inputs canonical, with their hash
 * @param verdict what follows
 */
public record Judged(InputsDocument inputs, Verdict verdict) {
  /** Judges the inputs. */
  public static Judged of(Inputs inputs) {
    return new Judged(InputsDocument.of(inputs), inputs.judge());
  }
}
