package io.haetae.wallet.verdict;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.wallet.judgement.InputsDocument;
import java.util.UUID;

/**
 * A verdict as it stands in the database.
 *
 * @param screening whose verdict it is
 * @param version counts the verdicts of the screening, from 1
 * @param json the verdict, byte for byte as it was written
 * @param inputs what it follows from, null where it was given before inputs were kept
 * @param change what it replaced and why, null on a first verdict
 */
public record KeptVerdict(
    UUID screening, long version, String json, InputsDocument inputs, VerdictChange change) {

  /** What the document says. */
  public Verdict verdict() {
    return VerdictJson.verdict(json);
  }
}
