package io.haetae.address;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Working memory of one reader, so that reading an address allocates nothing. */
final class Scratch {
  static final int MAX_TEXT = 140;

  final byte[] bytes = new byte[128];
  final byte[] values = new byte[MAX_TEXT];
  final long[] limbs = new long[16];
  final Keccak256 keccak = new Keccak256();

  private final byte[] hash = new byte[32];
  private final MessageDigest sha256;

  Scratch() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 of SHA-256 of the first bytes; the result is valid until the next call. */
  byte[] doubleSha256(byte[] input, int length) {
    try {
      sha256.update(input, 0, length);
      sha256.digest(hash, 0, hash.length);
      sha256.update(hash, 0, hash.length);
      sha256.digest(hash, 0, hash.length);
      return hash;
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
  }
}
