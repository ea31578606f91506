package io.haetae.address;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Monero addresses: network byte, two public keys, for an integrated address a payment id, and four
 * bytes of Keccak-256, in base 58 by blocks of eight bytes.
 */
final class MoneroFormat implements AddressFormat {
  private static final int STANDARD = 18;
  private static final int INTEGRATED = 19;
  private static final int SUBADDRESS = 42;
  private static final int KEYS = 64;
  private static final int PAYMENT_ID = 8;
  private static final int CHECKSUM = 4;
  private static final int BLOCK = 8;

  /** Characters of a block of so many bytes. */
  private static final int[] CHARACTERS = {0, 2, 3, 5, 6, 7, 9, 10, 11};

  @Override
  public boolean claims(String text) {
    return text.startsWith("4") || text.startsWith("8");
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int size = size(text.length());
    if (size < 0) {
      return Flaw.LENGTH.code();
    }
    int flaw = decodeBlocks(text, scratch.bytes, size);
    if (flaw < 0) {
      return flaw;
    }
    byte[] bytes = scratch.bytes;
    int content = size - CHECKSUM;
    long hash = scratch.keccak.digest(bytes, content)[0];
    for (int i = 0; i < CHECKSUM; i++) {
      if (bytes[content + i] != (byte) (hash >>> (8 * i))) {
        return Flaw.CHECKSUM.code();
      }
    }
    int network = bytes[0];
    boolean integrated = content == 1 + KEYS + PAYMENT_ID;
    boolean known =
        integrated ? network == INTEGRATED : network == STANDARD || network == SUBADDRESS;
    if (!known) {
      return Flaw.VERSION.code();
    }
    out[0] = network == SUBADDRESS ? PayloadType.MONERO_SUBADDRESS : PayloadType.MONERO_STANDARD;
    System.arraycopy(bytes, 1, out, 1, KEYS);
    return 1 + KEYS;
  }

  @Override
  public boolean fits(byte[] payload) {
    return isSubaddress(payload) || PayloadType.matches(payload, PayloadType.MONERO_STANDARD, KEYS);
  }

  @Override
  public String encode(byte[] payload) {
    return encode(isSubaddress(payload) ? SUBADDRESS : STANDARD, payload, 0);
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    if (isSubaddress(payload)) {
      spellings.accept(new Spelling("subaddress", encode(payload)));
    } else {
      spellings.accept(new Spelling("standard", encode(payload)));
      spellings.accept(new Spelling("integrated", encode(INTEGRATED, payload, PAYMENT_ID)));
    }
  }

  private static boolean isSubaddress(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.MONERO_SUBADDRESS, KEYS);
  }

  private static int size(int characters) {
    return switch (characters) {
      case 95 -> 1 + KEYS + CHECKSUM;
      case 106 -> 1 + KEYS + PAYMENT_ID + CHECKSUM;
      default -> -1;
    };
  }

  private static int decodeBlocks(String text, byte[] out, int size) {
    int at = 0;
    for (int written = 0; written < size; written += BLOCK) {
      int bytes = Math.min(BLOCK, size - written);
      int end = at + CHARACTERS[bytes];
      long value = 0;
      for (; at < end; at++) {
        int digit = Base58.BITCOIN.digit(text.charAt(at));
        if (digit < 0) {
          return Flaw.CHARACTER.code();
        }
        long next = value * 58 + digit;
        if (Math.unsignedMultiplyHigh(value, 58) != 0
            || Long.compareUnsigned(next, value * 58) < 0) {
          return Flaw.CHARACTER.code();
        }
        value = next;
      }
      if (bytes < BLOCK && value >>> (8 * bytes) != 0) {
        return Flaw.CHARACTER.code();
      }
      for (int i = 0; i < bytes; i++) {
        out[written + i] = (byte) (value >>> (8 * (bytes - 1 - i)));
      }
    }
    return 0;
  }

  private static String encode(int network, byte[] payload, int paymentId) {
    int content = 1 + KEYS + paymentId;
    byte[] all = Arrays.copyOf(payload, content + CHECKSUM);
    all[0] = (byte) network;
    long hash = new Keccak256().digest(all, content)[0];
    for (int i = 0; i < CHECKSUM; i++) {
      all[content + i] = (byte) (hash >>> (8 * i));
    }
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < all.length; from += BLOCK) {
      encodeBlock(all, from, Math.min(BLOCK, all.length - from), text);
    }
    return text.toString();
  }

  private static void encodeBlock(byte[] all, int from, int bytes, StringBuilder text) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | all[from + i] & 0xff;
    }
    int at = text.length();
    for (int i = 0; i < CHARACTERS[bytes]; i++) {
      text.insert(at, Base58.BITCOIN.character((int) Long.remainderUnsigned(value, 58)));
      value = Long.divideUnsigned(value, 58);
    }
  }
}
