package io.haetae.address;

import java.util.function.Consumer;

/**
 * X-addresses of the XRP Ledger (XLS-5d): an account and an optional destination tag. The tag names
 * a customer of the account, so the account alone is the address.
 */
final class XAddressFormat implements AddressFormat {
  private static final byte[] VERSION = {0x05, 0x44};
  private static final int LENGTH = 20;
  private static final int SIZE = VERSION.length + LENGTH + 1 + 8;
  private static final int CHECKSUM = 4;
  private static final int TAG_FLAG = VERSION.length + LENGTH;

  @Override
  public boolean claims(String text) {
    return text.startsWith("X");
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int length = Base58.XRPL.decode(text, scratch);
    if (length < 0) {
      return length;
    }
    if (length != SIZE + CHECKSUM) {
      return Flaw.LENGTH.code();
    }
    byte[] bytes = scratch.bytes;
    if (!Base58CheckFormat.checksumMatches(bytes, SIZE, scratch)) {
      return Flaw.CHECKSUM.code();
    }
    if (bytes[0] != VERSION[0] || bytes[1] != VERSION[1] || !tagIsLegal(bytes)) {
      return Flaw.VERSION.code();
    }
    out[0] = PayloadType.ACCOUNT;
    System.arraycopy(bytes, VERSION.length, out, 1, LENGTH);
    return 1 + LENGTH;
  }

  @Override
  public boolean fits(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.ACCOUNT, LENGTH);
  }

  @Override
  public String encode(byte[] payload) {
    byte[] content = new byte[SIZE];
    System.arraycopy(VERSION, 0, content, 0, VERSION.length);
    System.arraycopy(payload, 1, content, VERSION.length, LENGTH);
    return Base58.XRPL.encode(Base58CheckFormat.withChecksum(content));
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    spellings.accept(new Spelling("x-address", encode(payload)));
  }

  // Flag 0 has no tag, flag 1 a tag of 32 bits; the upper half is reserved.
  private static boolean tagIsLegal(byte[] bytes) {
    int low = 0;
    int high = 0;
    for (int i = 0; i < 4; i++) {
      low |= bytes[TAG_FLAG + 1 + i];
      high |= bytes[TAG_FLAG + 5 + i];
    }
    return high == 0 && (bytes[TAG_FLAG] == 1 || bytes[TAG_FLAG] == 0 && low == 0);
  }
}
