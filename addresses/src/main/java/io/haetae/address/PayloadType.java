package io.haetae.address;

/** First byte of the canonical bytes: what kind of script or key the rest identifies. */
public final class PayloadType {
  /** Hash of a public key, 20 bytes. */
  public static final byte P2PKH = 0x00;

  /** Hash of a script, 20 bytes, or 32 on Bitcoin Cash. */
  public static final byte P2SH = 0x01;

  /** An account or its public key. */
  public static final byte ACCOUNT = 0x02;

  /** A witness program; plus its version, 0 to 16. */
  public static final byte WITNESS = 0x10;

  /** Shielded address of Zcash since Sapling, 43 bytes. */
  public static final byte SAPLING = 0x30;

  /** Shielded address of Zcash before Sapling, 64 bytes. */
  public static final byte SPROUT = 0x31;

  /** Stealth address of Litecoin, 66 bytes. */
  public static final byte MWEB = 0x32;

  /** Public spend and view key of a wallet, 64 bytes. */
  public static final byte MONERO_STANDARD = 0x40;

  /** Public keys of a subaddress, 64 bytes. */
  public static final byte MONERO_SUBADDRESS = 0x41;

  private PayloadType() {}

  /** Whether canonical bytes are of the type and hold so many bytes after it. */
  static boolean matches(byte[] payload, byte type, int length) {
    return payload.length == 1 + length && payload[0] == type;
  }
}
