package io.haetae.address;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Version bytes, content and the first four bytes of a double SHA-256, in base 58. */
final class Base58CheckFormat implements AddressFormat {
  private static final int CHECKSUM = 4;

  /**
   * One kind of address in this encoding.
   *
   * @param form name in {@code assets.yaml}
   * @param version the bytes before the content
   * @param type kind of script or key
   * @param length bytes of content
   */
  record Kind(String form, byte[] version, byte type, int length) {
    static Kind p2pkh(int version) {
      return new Kind("p2pkh", new byte[] {(byte) version}, PayloadType.P2PKH, 20);
    }

    static Kind p2sh(int version) {
      return new Kind("p2sh", new byte[] {(byte) version}, PayloadType.P2SH, 20);
    }

    int size() {
      return version.length + length;
    }

    boolean fits(byte[] payload) {
      return PayloadType.matches(payload, type, length);
    }
  }

  private final Base58 base58;
  private final String[] beginnings;
  private final List<Kind> kinds;

  /**
   * @param beginnings what an address can begin with, separated by spaces
   */
  Base58CheckFormat(Base58 base58, String beginnings, Kind... kinds) {
    this.base58 = base58;
    this.beginnings = beginnings.split(" ");
    this.kinds = List.of(kinds);
  }

  @Override
  public boolean claims(String text) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int length = base58.decode(text, scratch);
    if (length < 0) {
      return length;
    }
    int size = length - CHECKSUM;
    if (!sizeInUse(size)) {
      return Flaw.LENGTH.code();
    }
    byte[] bytes = scratch.bytes;
    if (!checksumMatches(bytes, size, scratch)) {
      return Flaw.CHECKSUM.code();
    }
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      if (kind.size() == size && startsWith(bytes, kind.version())) {
        out[0] = kind.type();
        System.arraycopy(bytes, kind.version().length, out, 1, kind.length());
        return 1 + kind.length();
      }
    }
    return Flaw.VERSION.code();
  }

  @Override
  public boolean fits(byte[] payload) {
    for (Kind kind : kinds) {
      if (kind.fits(payload)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String encode(byte[] payload) {
    for (Kind kind : kinds) {
      if (kind.fits(payload)) {
        return encode(kind, payload);
      }
    }
    throw new IllegalStateException("Not canonical bytes of this encoding");
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    for (Kind kind : kinds) {
      if (kind.fits(payload)) {
        spellings.accept(new Spelling(kind.form(), encode(kind, payload)));
      }
    }
  }

  static boolean checksumMatches(byte[] bytes, int size, Scratch scratch) {
    byte[] hash = scratch.doubleSha256(bytes, size);
    return bytes[size] == hash[0]
        && bytes[size + 1] == hash[1]
        && bytes[size + 2] == hash[2]
        && bytes[size + 3] == hash[3];
  }

  /** Version and content followed by their checksum. */
  static byte[] withChecksum(byte[] content) {
    byte[] hash = new Scratch().doubleSha256(content, content.length);
    byte[] all = Arrays.copyOf(content, content.length + CHECKSUM);
    System.arraycopy(hash, 0, all, content.length, CHECKSUM);
    return all;
  }

  private String encode(Kind kind, byte[] payload) {
    byte[] content = Arrays.copyOf(kind.version(), kind.size());
    System.arraycopy(payload, 1, content, kind.version().length, kind.length());
    return base58.encode(withChecksum(content));
  }

  private boolean sizeInUse(int size) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).size() == size) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] version) {
    for (int i = 0; i < version.length; i++) {
      if (bytes[i] != version[i]) {
        return false;
      }
    }
    return true;
  }
}
