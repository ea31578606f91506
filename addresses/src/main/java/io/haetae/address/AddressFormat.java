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

  /** Whether the canonical bytes can be written in this encoding. */
  boolean fits(byte[] payload);

  /** The preferred spelling of canonical bytes that fit. */
  String encode(byte[] payload);

  /** Every spelling of canonical bytes that fit, the preferred first. */
  void spell(byte[] payload, Consumer<Spelling> spellings);
}
