package io.haetae.address;

import java.util.function.Consumer;

/** One encoding of a family's addresses: between text and canonical bytes. */
interface AddressFormat {
  /** Whether the text begins like this encoding, so that its flaws are the ones to report. */
  boolean claims(String text);

  /**
   * Writes the canonical bytes and returns their length, or the negative code of a {@link Flaw}.
   */
  int decode(String text, byte[] out, Scratch scratch);

  /** Every spelling of the canonical bytes in this encoding, the preferred first; may be none. */
  void spell(byte[] payload, Consumer<Spelling> spellings);
}
