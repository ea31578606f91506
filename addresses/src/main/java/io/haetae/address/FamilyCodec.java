package io.haetae.address;

import io.haetae.address.Base58CheckFormat.Kind;
import io.haetae.contracts.asset.AddressFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The encodings of one family, the preferred first. */
final class FamilyCodec {
  private static final FamilyCodec[] CODECS = codecs();
  private static final Map<String, AddressFormat> OF_NETWORK =
      Map.of("ronin", new EvmFormat("ronin:", "ronin-checksummed", "ronin"));

  private final AddressFormat[] formats;

  private FamilyCodec(AddressFormat... formats) {
    this.formats = formats;
  }

  static FamilyCodec of(AddressFamily family) {
    return CODECS[family.ordinal()];
  }

  /** The encoding that one network has beside those of its family, or null. */
  static AddressFormat ofNetwork(String network) {
    return OF_NETWORK.get(network);
  }

  /**
   * Length of the canonical bytes, or the code of a flaw. Encodings can share a beginning (LTC1… is
   * both), so each that claims the text is tried, and the flaw found latest is the one to report.
   */
  int decode(String text, byte[] out, Scratch scratch) {
    int flaw = Flaw.PREFIX.code();
    for (AddressFormat format : formats) {
      if (format.claims(text)) {
        int length = format.decode(text, out, scratch);
        if (length > 0) {
          return length;
        }
        flaw = Math.min(flaw, length);
      }
    }
    return flaw;
  }

  boolean fits(byte[] payload) {
    for (AddressFormat format : formats) {
      if (format.fits(payload)) {
        return true;
      }
    }
    return false;
  }

  String canonical(byte[] payload) {
    for (AddressFormat format : formats) {
      if (format.fits(payload)) {
        return format.encode(payload);
      }
    }
    throw new IllegalStateException("Not canonical bytes of any encoding");
  }

  List<Spelling> spell(byte[] payload) {
    List<Spelling> spellings = new ArrayList<>();
    for (AddressFormat format : formats) {
      if (format.fits(payload)) {
        format.spell(payload, spellings::add);
      }
    }
    return spellings;
  }

  private static FamilyCodec[] codecs() {
    FamilyCodec[] codecs = new FamilyCodec[AddressFamily.values().length];
    for (AddressFamily family : AddressFamily.values()) {
      codecs[family.ordinal()] = codec(family);
    }
    return codecs;
  }

  private static FamilyCodec codec(AddressFamily family) {
    return switch (family) {
      case BITCOIN ->
          new FamilyCodec(
              base58("1 3", Kind.p2pkh(0x00), Kind.p2sh(0x05)), new SegwitFormat("bc", 16));
      case BITCOIN_CASH ->
          new FamilyCodec(
              new CashAddrFormat(true), base58("1 3", Kind.p2pkh(0x00), Kind.p2sh(0x05)));
      case BITCOIN_SV ->
          new FamilyCodec(
              base58("1 3", Kind.p2pkh(0x00), Kind.p2sh(0x05)), new CashAddrFormat(false));
      case BITCOIN_GOLD ->
          new FamilyCodec(
              base58("G A", Kind.p2pkh(0x26), Kind.p2sh(0x17)), new SegwitFormat("btg", 0));
      case LITECOIN -> litecoin();
      case DASH -> new FamilyCodec(base58("X 7", Kind.p2pkh(0x4c), Kind.p2sh(0x10)));
      case ZCASH -> zcash();
      case DOGECOIN -> new FamilyCodec(base58("D 9 A", Kind.p2pkh(0x1e), Kind.p2sh(0x16)));
      case VERGE -> new FamilyCodec(base58("D E", Kind.p2pkh(0x1e), Kind.p2sh(0x21)));
      case EVM ->
          new FamilyCodec(
              new EvmFormat("0x", "checksummed", "lower", "upper"),
              new EvmFormat("", "bare-checksummed", "bare-lower", "bare-upper"));
      case TRON -> new FamilyCodec(base58("T", account("base58", 0x41)), new TronHexFormat());
      case XRP_LEDGER ->
          new FamilyCodec(
              new Base58CheckFormat(Base58.XRPL, "r", account("classic", 0x00)),
              new XAddressFormat());
      case SOLANA -> new FamilyCodec(new SolanaFormat());
      case MONERO -> new FamilyCodec(new MoneroFormat());
    };
  }

  private static FamilyCodec litecoin() {
    Kind legacy = new Kind("p2sh-legacy", new byte[] {0x05}, PayloadType.P2SH, 20);
    return new FamilyCodec(
        base58("L 3 M", Kind.p2pkh(0x30), Kind.p2sh(0x32), legacy),
        new SegwitFormat("ltc", 16),
        new Bech32Format("mweb", "ltcmweb", Bech32.BECH32, 1, PayloadType.MWEB, 66));
  }

  private static FamilyCodec zcash() {
    return new FamilyCodec(
        base58(
            "t1 t3 zc",
            new Kind("p2pkh", new byte[] {0x1c, (byte) 0xb8}, PayloadType.P2PKH, 20),
            new Kind("p2sh", new byte[] {0x1c, (byte) 0xbd}, PayloadType.P2SH, 20),
            new Kind("sprout", new byte[] {0x16, (byte) 0x9a}, PayloadType.SPROUT, 64)),
        new Bech32Format("tex", "tex", Bech32.BECH32M, 0, PayloadType.P2PKH, 20),
        new Bech32Format("sapling", "zs", Bech32.BECH32, 0, PayloadType.SAPLING, 43));
  }

  private static Base58CheckFormat base58(String beginnings, Kind... kinds) {
    return new Base58CheckFormat(Base58.BITCOIN, beginnings, kinds);
  }

  private static Kind account(String form, int version) {
    return new Kind(form, new byte[] {(byte) version}, PayloadType.ACCOUNT, 20);
  }
}
