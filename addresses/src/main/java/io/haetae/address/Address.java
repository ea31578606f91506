package io.haetae.address;

import io.haetae.contracts.asset.AddressFamily;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An address in its one canonical form: a family and the bytes that identify the holder there. The
 * first byte is the kind of script or key ({@link PayloadType}), the rest is its hash or key.
 */
public final class Address {
  private final AddressFamily family;
  private final byte[] payload;

  private Address(AddressFamily family, byte[] payload) {
    this.family = family;
    this.payload = payload;
  }

  /** The address of these canonical bytes; throws {@link IllegalArgumentException} if none is. */
  public static Address of(AddressFamily family, byte[] payload) {
    Objects.requireNonNull(family, "family");
    if (!FamilyCodec.of(family).fits(payload)) {
      throw new IllegalArgumentException(
          "No " + family + " address has the bytes " + HexFormat.of().formatHex(payload));
    }
    return new Address(family, payload.clone());
  }

  static Address copyOf(AddressFamily family, byte[] buffer, int length) {
    return new Address(family, Arrays.copyOf(buffer, length));
  }

  /** The networks on which it means the same holder. */
  public AddressFamily family() {
    return family;
  }

  /** A copy of the canonical bytes. */
  public byte[] payload() {
    return payload.clone();
  }

  /** Length of the canonical bytes. */
  public int payloadLength() {
    return payload.length;
  }

  /** Copies the canonical bytes into a buffer. */
  public void copyPayload(byte[] target, int offset) {
    System.arraycopy(payload, 0, target, offset, payload.length);
  }

  /**
   * The one spelling that is shown and stored: the first that {@code assets.yaml} gives its kind.
   */
  public String canonical() {
    return FamilyCodec.of(family).canonical(payload);
  }

  byte[] bytes() {
    return payload;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address that
        && family == that.family
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return 31 * family.ordinal() + Arrays.hashCode(payload);
  }

  /** Family and canonical spelling. */
  @Override
  public String toString() {
    return family + ":" + canonical();
  }
}
