package io.haetae.flow.entity;

/**
 * An address and the key that spends from it.
 *
 * @param address id of the address
 * @param hash of the key or script, lower-case hexadecimal without network prefix
 */
public record KeyUse(int address, Kind kind, String hash) {
  /** How an address is made of a key. */
  public enum Kind {
    /** Last 20 bytes of Keccak-256 of the key: accounts of the EVM family and TRON. */
    KECCAK_ACCOUNT(true),
    /**
     * HASH160 of a key: Bitcoin, Bitcoin Cash, Litecoin, Dogecoin, Dash, with or without SegWit.
     */
    KEY_HASH(true),
    /** HASH160 of a script, on the same networks. */
    SCRIPT_HASH(true),
    /** A contract: the same address elsewhere may have been deployed by anybody. */
    CONTRACT(false);

    private final boolean shared;

    Kind(boolean shared) {
      this.shared = shared;
    }

    boolean shared() {
      return shared;
    }
  }
}
