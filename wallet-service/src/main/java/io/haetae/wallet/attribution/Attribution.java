package io.haetae.wallet.attribution;

import io.haetae.contracts.category.Category;
import io.haetae.wallet.tagpack.Confidence;
import java.time.Instant;

/**
 * A label that stands.
 *
 * @param id of this installation
 * @param category ours
 * @param label in words
 * @param actor whom it names, null where nobody
 * @param confidence place on the scale of GraphSense
 * @param source where the claim stands, null where the pack names none
 * @param pack the pack that says it
 * @param packHash SHA-256 in hex of the pack's file that first said it
 * @param from since when it holds, null when unsaid: at every time
 * @param to until when it held, exclusive; null while it holds or when unsaid
 * @param disputed whether somebody disputes it
 */
public record Attribution(
    long id,
    Category category,
    String label,
    String actor,
    Confidence confidence,
    String source,
    String pack,
    String packHash,
    Instant from,
    Instant to,
    boolean disputed) {

  /** True where it is too weak to demand anything, or disputed. */
  public boolean informsOnly() {
    return disputed || confidence.value() < Confidence.TRUSTED;
  }
}
