package io.haetae.wallet.judgement;

/**
 * What the asker named, so that it can be looked up again.
 *
 * @param network the network given, null when it was left to be detected
 * @param asset the asset given, null when none was
 * @param address as written, null where none was given
 * @param service as written, null where none was given
 * @param customer pseudonym of whose transfer it is, null for an address by itself
 */
public record Asked(String network, String asset, String address, String service, String customer) {

  /** The same for this customer. */
  public Asked of(String pseudonym) {
    return new Asked(network, asset, address, service, pseudonym);
  }
}
