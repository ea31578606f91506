package io.haetae.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** CashAddr (Bitcoin Cash specification) with the token-aware types of CHIP-2022-02. */
final class CashAddrFormat implements AddressFormat {
  private static final String PREFIX = "bitcoincash:";
  private static final String UPPER_PREFIX = PREFIX.toUpperCase(Locale.ROOT);
  private static final int CHECKSUM = 8;
  private static final int SIZE_20 = 0;
  private static final int SIZE_32 = 3;
  private static final long[] GENERATOR = {
    0x98f2bc8e61L, 0x79b76d99e2L, 0xf33e5fb3c4L, 0xae2eabe2a8L, 0x1e4f43e470L
  };
  private static final long[] REDUCTION = reduction();
  private static final long PREFIX_STATE = expand();

  private final boolean tokenAware;

  CashAddrFormat(boolean tokenAware) {
    this.tokenAware = tokenAware;
  }

  @Override
  public boolean claims(String text) {
    return prefixLength(text) > 0 || !text.isEmpty() && "qpzrQPZR".indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int prefix = prefixLength(text);
    int count = text.length() - prefix;
    if (count < CHECKSUM + 1 || text.length() > Scratch.MAX_TEXT) {
      return Flaw.LENGTH.code();
    }
    int flaw = verify(text, prefix, count, scratch);
    return flaw < 0 ? flaw : regroup(count - CHECKSUM, out, scratch);
  }

  @Override
  public boolean fits(byte[] payload) {
    return isScript(payload) || PayloadType.matches(payload, PayloadType.P2PKH, 20);
  }

  @Override
  public String encode(byte[] payload) {
    return PREFIX + bare(payload, isScript(payload) ? 1 : 0);
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    int type = isScript(payload) ? 1 : 0;
    spell("cashaddr", bare(payload, type), spellings);
    if (tokenAware) {
      spell("token-aware", bare(payload, type + 2), spellings);
    }
  }

  private static void spell(String form, String bare, Consumer<Spelling> spellings) {
    String text = PREFIX + bare;
    spellings.accept(new Spelling(form, text));
    spellings.accept(new Spelling(form + "-bare", bare));
    spellings.accept(new Spelling(form + "-upper", text.toUpperCase(Locale.ROOT)));
    spellings.accept(new Spelling(form + "-bare-upper", bare.toUpperCase(Locale.ROOT)));
  }

  private static String bare(byte[] payload, int type) {
    byte[] content = payload.clone();
    content[0] = (byte) (type << 3 | (payload.length == 33 ? SIZE_32 : SIZE_20));
    return encodeValues(Bech32.toValues(content, 0, content.length, 0));
  }

  private static boolean isScript(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.P2SH, 20)
        || PayloadType.matches(payload, PayloadType.P2SH, 32);
  }

  private static int prefixLength(String text) {
    return text.startsWith(PREFIX) || text.startsWith(UPPER_PREFIX) ? PREFIX.length() : 0;
  }

  private static int verify(String text, int prefix, int count, Scratch scratch) {
    boolean upper = text.charAt(0) < 'a';
    long state = PREFIX_STATE;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(prefix + i);
      int value = c < 128 ? Bech32.VALUES[c] : -1;
      if (value < 0) {
        return Flaw.CHARACTER.code();
      }
      if (c >= 'A' && upper != c < 'a') {
        return Flaw.CASE.code();
      }
      scratch.values[i] = (byte) value;
      state = step(state) ^ value;
    }
    return state == 1 ? 0 : Flaw.CHECKSUM.code();
  }

  private int regroup(int count, byte[] out, Scratch scratch) {
    int length = Bech32.toBytes(scratch.values, 0, count, out, 0);
    int size = out[0] & 7;
    boolean fits = length == 21 && size == SIZE_20 || length == 33 && size == SIZE_32;
    if (!fits) {
      return Flaw.LENGTH.code();
    }
    int type = out[0] >>> 3;
    boolean script = (type & 1) == 1;
    if (type < 0 || type > (tokenAware ? 3 : 1) || length == 33 && !script) {
      return Flaw.VERSION.code();
    }
    out[0] = script ? PayloadType.P2SH : PayloadType.P2PKH;
    return length;
  }

  private static String encodeValues(byte[] values) {
    long state = PREFIX_STATE;
    StringBuilder text = new StringBuilder();
    for (byte value : values) {
      state = step(state) ^ value;
      text.append(Bech32.ALPHABET.charAt(value));
    }
    for (int i = 0; i < CHECKSUM; i++) {
      state = step(state);
    }
    state ^= 1;
    for (int i = CHECKSUM - 1; i >= 0; i--) {
      text.append(Bech32.ALPHABET.charAt((int) (state >>> (5 * i)) & 31));
    }
    return text.toString();
  }

  private static long step(long state) {
    return (state & 0x07ffffffffL) << 5 ^ REDUCTION[(int) (state >>> 35)];
  }

  private static long expand() {
    long state = 1;
    for (int i = 0; i < PREFIX.length() - 1; i++) {
      state = step(state) ^ PREFIX.charAt(i) & 31;
    }
    return step(state);
  }

  private static long[] reduction() {
    long[] table = new long[32];
    Arrays.setAll(
        table,
        top -> {
          long sum = 0;
          for (int bit = 0; bit < 5; bit++) {
            sum ^= (top >>> bit & 1) == 1 ? GENERATOR[bit] : 0;
          }
          return sum;
        });
    return table;
  }
}
