package io.haetae.contracts.asset;

import java.util.List;
import java.util.Objects;

/**
 * A ledger.
 *
 * @param id for example {@code bitcoin} or {@code avalanche-c}
 * @param name for people
 * @param family how its addresses are written
 * @param caip2 CAIP-2 chain id, null where none is agreed on
 * @param nativeAsset symbol of the asset that pays its fees
 * @param aliases other names that callers use
 */
public record Network(
    String id,
    String name,
    AddressFamily family,
    String caip2,
    String nativeAsset,
    List<String> aliases) {
  public Network {
    Objects.requireNonNull(id, "network id");
    Objects.requireNonNull(family, "family of network " + id);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }
}
