package io.haetae.local.day;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Well-formed addresses that belong to nobody: the payload is a SHA-256 of a label, so no key is
 * known for it. Encodings: Base58Check (Bitcoin, "Base58Check encoding"), BIP-173 for version 0
 * witness programs, lower-case hex for EVM chains.
 */
public final class SyntheticAddress {
  private static final String BITCOIN_DIGITS =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String RIPPLE_DIGITS =
      "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
  private static final String BECH32_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] BECH32_GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int PAYLOAD_BYTES = 20;
  private static final int CHECKSUM_BYTES = 4;

  private SyntheticAddress() {}

  /** An EVM address in lower case. */
  public static String evm(String label) {
    return "0x" + HexFormat.of().formatHex(payload(label));
  }

  /** A Bitcoin P2PKH address. */
  public static String bitcoin(String label) {
    return base58Check(0x00, label, BITCOIN_DIGITS);
  }

  /** A Dogecoin P2PKH address. */
  public static String dogecoin(String label) {
    return base58Check(0x1e, label, BITCOIN_DIGITS);
  }

  /** A Tron address. */
  public static String tron(String label) {
    return base58Check(0x41, label, BITCOIN_DIGITS);
  }

  /** An XRP Ledger classic address. */
  public static String ripple(String label) {
    return base58Check(0x00, label, RIPPLE_DIGITS);
  }

  /** A version 0 witness address, for example with prefix {@code bc} or {@code ltc}. */
  public static String segwit(String prefix, String label) {
    int[] groups = toFiveBits(payload(label));
    int[] data = new int[groups.length + 1];
    System.arraycopy(groups, 0, data, 1, groups.length);
    StringBuilder text = new StringBuilder(prefix).append('1');
    Arrays.stream(data).forEach(group -> text.append(BECH32_DIGITS.charAt(group)));
    int checksum = bech32Checksum(prefix, data);
    for (int shift = 25; shift >= 0; shift -= 5) {
      text.append(BECH32_DIGITS.charAt((checksum >>> shift) & 31));
    }
    return text.toString();
  }

  private static int[] toFiveBits(byte[] payload) {
    int[] groups = new int[payload.length * 8 / 5];
    BigInteger number = new BigInteger(1, payload);
    for (int i = groups.length - 1; i >= 0; i--) {
      groups[i] = number.intValue() & 31;
      number = number.shiftRight(5);
    }
    return groups;
  }

  private static int bech32Checksum(String prefix, int[] data) {
    int state = 1;
    for (char c : prefix.toCharArray()) {
      state = bech32Step(state, c >>> 5);
    }
    state = bech32Step(state, 0);
    for (char c : prefix.toCharArray()) {
      state = bech32Step(state, c & 31);
    }
    for (int group : data) {
      state = bech32Step(state, group);
    }
    for (int i = 0; i < 6; i++) {
      state = bech32Step(state, 0);
    }
    return state ^ 1;
  }

  private static int bech32Step(int state, int value) {
    int top = state >>> 25;
    int next = ((state & 0x1ffffff) << 5) ^ value;
    for (int i = 0; i < BECH32_GENERATOR.length; i++) {
      next ^= ((top >>> i) & 1) == 1 ? BECH32_GENERATOR[i] : 0;
    }
    return next;
  }

  private static String base58Check(int version, String label, String digits) {
    byte[] bytes = new byte[1 + PAYLOAD_BYTES + CHECKSUM_BYTES];
    bytes[0] = (byte) version;
    System.arraycopy(payload(label), 0, bytes, 1, PAYLOAD_BYTES);
    byte[] checksum = sha256(sha256(Arrays.copyOf(bytes, 1 + PAYLOAD_BYTES)));
    System.arraycopy(checksum, 0, bytes, 1 + PAYLOAD_BYTES, CHECKSUM_BYTES);
    return base58(bytes, digits);
  }

  private static String base58(byte[] bytes, String digits) {
    StringBuilder text = new StringBuilder();
    BigInteger radix = BigInteger.valueOf(58);
    for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(radix)) {
      text.append(digits.charAt(rest.mod(radix).intValue()));
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      text.append(digits.charAt(0));
    }
    return text.reverse().toString();
  }

  private static byte[] payload(String label) {
    byte[] digest = sha256(("haetae synthetic " + label).getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest, PAYLOAD_BYTES);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
