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
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    if (!PayloadType.matches(payload, PayloadType.ACCOUNT, LENGTH)) {
      return;
    }
    String text = VERSION + HexFormat.of().formatHex(payload, 1, payload.length);
    spellings.accept(new Spelling("hex-lower", text));
    spellings.accept(new Spelling("hex-upper", text.toUpperCase(Locale.ROOT)));
  }
}
