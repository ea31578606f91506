package io.haetae.address;

import java.util.Arrays;
import java.util.function.Consumer;

/** Thirty-two bytes in base 58 without a checksum. */
final class SolanaFormat implements AddressFormat {
  private static final int LENGTH = 32;

  @Override
  public boolean claims(String text) {
    return true;
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int length = Base58.BITCOIN.decode(text, scratch);
    if (length < 0) {
      return length;
    }
    if (length != LENGTH) {
      return Flaw.LENGTH.code();
    }
    out[0] = PayloadType.ACCOUNT;
    System.arraycopy(scratch.bytes, 0, out, 1, LENGTH);
    return 1 + LENGTH;
  }

  @Override
  public boolean fits(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.ACCOUNT, LENGTH);
  }

  @Override
  public String encode(byte[] payload) {
    return Base58.BITCOIN.encode(Arrays.copyOfRange(payload, 1, payload.length));
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    spellings.accept(new Spelling("base58", encode(payload)));
  }
}
