package io.haetae.address;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Network;

/** Reads addresses without allocating; for loops over many. Not safe for use by two threads. */
public final class AddressReader {
  /** A buffer of this many bytes holds the canonical bytes of any address. */
  public static final int MAX_PAYLOAD = 72;

  private final Scratch scratch = new Scratch();

  /**
   * Writes the canonical bytes of an address of the family and returns their length; negative when
   * the text is none, see {@link #flaw(int)}.
   *
   * @param out at least {@link #MAX_PAYLOAD} bytes
   */
  public int read(String text, AddressFamily family, byte[] out) {
    return FamilyCodec.of(family).decode(text, out, scratch);
  }

  /** As {@link #read(String, AddressFamily, byte[])}, with the spellings of this network alone. */
  public int read(String text, Network network, byte[] out) {
    AddressFormat own = FamilyCodec.ofNetwork(network.id());
    return own != null && own.claims(text)
        ? own.decode(text, out, scratch)
        : read(text, network.family(), out);
  }

  /** The flaw that a negative result stands for. */
  public static Flaw flaw(int result) {
    return Flaw.of(result);
  }
}
