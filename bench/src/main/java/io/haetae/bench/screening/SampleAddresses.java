package io.haetae.bench.screening;

import io.haetae.address.Address;
import io.haetae.address.PayloadType;
import io.haetae.contracts.asset.AddressFamily;
import java.util.SplittableRandom;

/** Valid addresses in the formats and rough shares of published lists, by number. */
final class SampleAddresses {
  private record Shape(AddressFamily family, byte type, int length) {}

  private static final Shape[] MIX = {
    new Shape(AddressFamily.BITCOIN, PayloadType.P2PKH, 20),
    new Shape(AddressFamily.BITCOIN, PayloadType.P2PKH, 20),
    new Shape(AddressFamily.BITCOIN, PayloadType.P2SH, 20),
    new Shape(AddressFamily.BITCOIN, PayloadType.WITNESS, 20),
    new Shape(AddressFamily.BITCOIN, PayloadType.WITNESS, 20),
    new Shape(AddressFamily.BITCOIN, PayloadType.WITNESS, 32),
    new Shape(AddressFamily.BITCOIN, (byte) (PayloadType.WITNESS + 1), 32),
    new Shape(AddressFamily.LITECOIN, PayloadType.P2PKH, 20),
    new Shape(AddressFamily.EVM, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.EVM, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.EVM, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.EVM, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.TRON, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.TRON, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.XRP_LEDGER, PayloadType.ACCOUNT, 20),
    new Shape(AddressFamily.SOLANA, PayloadType.ACCOUNT, 32),
  };

  private final long seed;

  SampleAddresses(long seed) {
    this.seed = seed;
  }

  /** The address of this number; different numbers give different addresses. */
  Address at(long number) {
    SplittableRandom random = new SplittableRandom(seed + number * 0x9e3779b97f4a7c15L);
    Shape shape = MIX[random.nextInt(MIX.length)];
    byte[] payload = new byte[1 + shape.length()];
    random.nextBytes(payload);
    payload[0] = shape.type();
    return Address.of(shape.family(), payload);
  }
}
