package io.haetae.address;

import java.util.Locale;
import java.util.function.Consumer;

/** Witness programs in bech32 (version 0) and bech32m (versions 1 to 16). */
final class SegwitFormat implements AddressFormat {
  private static final int MAX_LENGTH = 90;

  private final Bech32 bech32;
  private final int maxVersion;

  SegwitFormat(String humanReadable, int maxVersion) {
    this.bech32 = new Bech32(humanReadable);
    this.maxVersion = maxVersion;
  }

  @Override
  public boolean claims(String text) {
    return bech32.claims(text);
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    if (text.length() > MAX_LENGTH) {
      return Flaw.LENGTH.code();
    }
    int count = bech32.decode(text, 0, scratch);
    if (count < 0) {
      return count;
    }
    int version = scratch.values[0];
    if (version > maxVersion) {
      return Flaw.VERSION.code();
    }
    int length = Bech32.toBytes(scratch.values, 1, count, out, 1);
    if (!lengthIsLegal(version, length)) {
      return Flaw.LENGTH.code();
    }
    out[0] = (byte) (PayloadType.WITNESS + version);
    return 1 + length;
  }

  @Override
  public boolean fits(byte[] payload) {
    int version = payload.length == 0 ? -1 : payload[0] - PayloadType.WITNESS;
    return version >= 0 && version <= maxVersion && lengthIsLegal(version, payload.length - 1);
  }

  @Override
  public String encode(byte[] payload) {
    int version = payload[0] - PayloadType.WITNESS;
    byte[] values = Bech32.toValues(payload, 1, payload.length, 1);
    values[0] = (byte) version;
    return bech32.encode(values, version == 0 ? Bech32.BECH32 : Bech32.BECH32M);
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    String text = encode(payload);
    String form = payload[0] == PayloadType.WITNESS ? "segwit" : "taproot";
    spellings.accept(new Spelling(form + "-lower", text));
    spellings.accept(new Spelling(form + "-upper", text.toUpperCase(Locale.ROOT)));
  }

  private static boolean lengthIsLegal(int version, int length) {
    return version == 0 ? length == 20 || length == 32 : length >= 2 && length <= 40;
  }
}
