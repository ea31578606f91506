package io.haetae.address;

import java.util.Locale;
import java.util.function.Consumer;

/** A fixed number of bytes in bech32 or bech32m, after a fixed number of leading zero values. */
final class Bech32Format implements AddressFormat {
  private final String form;
  private final Bech32 bech32;
  private final int constant;
  private final int lead;
  private final byte type;
  private final int length;

  Bech32Format(String form, String humanReadable, int constant, int lead, byte type, int length) {
    this.form = form;
    this.bech32 = new Bech32(humanReadable);
    this.constant = constant;
    this.lead = lead;
    this.type = type;
    this.length = length;
  }

  @Override
  public boolean claims(String text) {
    return bech32.claims(text);
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int count = bech32.decode(text, constant, scratch);
    if (count < 0) {
      return count;
    }
    for (int i = 0; i < lead; i++) {
      if (scratch.values[i] != 0) {
        return Flaw.VERSION.code();
      }
    }
    if (Bech32.toBytes(scratch.values, lead, count, out, 1) != length) {
      return Flaw.LENGTH.code();
    }
    out[0] = type;
    return 1 + length;
  }

  @Override
  public boolean fits(byte[] payload) {
    return PayloadType.matches(payload, type, length);
  }

  @Override
  public String encode(byte[] payload) {
    return bech32.encode(Bech32.toValues(payload, 1, payload.length, lead), constant);
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    String text = encode(payload);
    spellings.accept(new Spelling(form + "-lower", text));
    spellings.accept(new Spelling(form + "-upper", text.toUpperCase(Locale.ROOT)));
  }
}
