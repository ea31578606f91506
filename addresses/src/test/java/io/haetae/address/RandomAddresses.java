package io.haetae.address;

import io.haetae.contracts.asset.AddressFamily;
import java.util.List;
import java.util.Random;

/** Valid addresses of every kind, from a seed. */
public final class RandomAddresses {
  private record Shape(int type, int length) {}

  private static final Shape KEY_HASH = new Shape(PayloadType.P2PKH, 20);
  private static final Shape SCRIPT_HASH = new Shape(PayloadType.P2SH, 20);
  private static final Shape WITNESS_KEY = new Shape(PayloadType.WITNESS, 20);
  private static final Shape WITNESS_SCRIPT = new Shape(PayloadType.WITNESS, 32);
  private static final Shape TAPROOT = new Shape(PayloadType.WITNESS + 1, 32);
  private static final Shape ANCHOR = new Shape(PayloadType.WITNESS + 1, 2);

  private final Random random;

  /** A sequence that the seed determines. */
  public RandomAddresses(long seed) {
    random = new Random(seed);
  }

  /** The next address of the family. */
  public Address next(AddressFamily family) {
    List<Shape> shapes = shapes(family);
    Shape shape = shapes.get(random.nextInt(shapes.size()));
    byte[] payload = new byte[1 + shape.length()];
    random.nextBytes(payload);
    payload[0] = (byte) shape.type();
    if (random.nextInt(8) == 0) {
      payload[1] = 0;
      payload[2] = 0;
    }
    return Address.of(family, payload);
  }

  private static List<Shape> shapes(AddressFamily family) {
    return switch (family) {
      case BITCOIN -> List.of(KEY_HASH, SCRIPT_HASH, WITNESS_KEY, WITNESS_SCRIPT, TAPROOT, ANCHOR);
      case BITCOIN_CASH -> List.of(KEY_HASH, SCRIPT_HASH, new Shape(PayloadType.P2SH, 32));
      case BITCOIN_SV, DASH, DOGECOIN, VERGE -> List.of(KEY_HASH, SCRIPT_HASH);
      case BITCOIN_GOLD -> List.of(KEY_HASH, SCRIPT_HASH, WITNESS_KEY, WITNESS_SCRIPT);
      case LITECOIN ->
          List.of(
              KEY_HASH,
              SCRIPT_HASH,
              WITNESS_KEY,
              WITNESS_SCRIPT,
              TAPROOT,
              new Shape(PayloadType.MWEB, 66));
      case ZCASH ->
          List.of(
              KEY_HASH,
              SCRIPT_HASH,
              new Shape(PayloadType.SAPLING, 43),
              new Shape(PayloadType.SPROUT, 64));
      case EVM, TRON, XRP_LEDGER -> List.of(new Shape(PayloadType.ACCOUNT, 20));
      case SOLANA -> List.of(new Shape(PayloadType.ACCOUNT, 32));
      case MONERO ->
          List.of(
              new Shape(PayloadType.MONERO_STANDARD, 64),
              new Shape(PayloadType.MONERO_SUBADDRESS, 64));
    };
  }
}
