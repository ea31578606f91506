package io.haetae.address;

/** First byte of the canonical bytes: what kind of script or key the rest identifies. */
final class PayloadType {
  static final byte P2PKH = 0x00;
  static final byte P2SH = 0x01;
  static final byte ACCOUNT = 0x02;

  /** Plus the witness version, 0 to 16. */
  static final byte WITNESS = 0x10;

  static final byte SAPLING = 0x30;
  static final byte SPROUT = 0x31;
  static final byte MWEB = 0x32;
  static final byte MONERO_STANDARD = 0x40;
  static final byte MONERO_SUBADDRESS = 0x41;

  private PayloadType() {}

  /** Whether canonical bytes are of the type and hold so many bytes after it. */
  static boolean matches(byte[] payload, byte type, int length) {
    return payload.length == 1 + length && payload[0] == type;
  }
}
