package io.haetae.address;

import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/** The version byte 41 and twenty bytes in hexadecimal, as TRON nodes answer. */
final class TronHexFormat implements AddressFormat {
  private static final String VERSION = "41";
  private static final int LENGTH = 20;

  @Override
  public boolean claims(String text) {
    return text.startsWith(VERSION);
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    if (text.length() != VERSION.length() + 2 * LENGTH) {
      return Flaw.LENGTH.code();
    }
    if (!Hex.decode(text, VERSION.length(), LENGTH, out, 1)) {
      return Flaw.CHARACTER.code();
    }
    out[0] = PayloadType.ACCOUNT;
    return 1 + LENGTH;
  }

  @Override
  public boolean fits(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.ACCOUNT, LENGTH);
  }

  @Override
  public String encode(byte[] payload) {
    return VERSION + HexFormat.of().formatHex(payload, 1, payload.length);
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    String text = encode(payload);
    spellings.accept(new Spelling("hex-lower", text));
    spellings.accept(new Spelling("hex-upper", text.toUpperCase(Locale.ROOT)));
  }
}
