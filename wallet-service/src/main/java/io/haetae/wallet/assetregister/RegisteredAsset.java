package io.haetae.wallet.assetregister;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An asset on one network, or a token of a state of which no contract is known.
 *
 * @param id CAIP-19 asset type; {@code haetae:} and a name where CAIP-19 has none
 * @param network network id, null where it lives on no network that is supported
 * @param contract contract or mint in its canonical spelling, null for a native asset
 * @param symbol as the contract or the issuer writes it; several assets may share one
 * @param name for people
 * @param decimals digits after the point, null when unknown
 * @param kind what it is
 * @param issuer who owes it, null when nobody does or it is not recorded
 * @param stateToken slug of the state token that it is or stands for, null for others
 * @param source block of the register that holds it
 */
@Schema(requiredProperties = {"id", "name", "kind", "source"})
public record RegisteredAsset(
    String id,
    String network,
    String contract,
    String symbol,
    String name,
    Integer decimals,
    AssetClass kind,
    String issuer,
    String stateToken,
    String source) {

  /** True for the register's word that a state has no token that is known. */
  @JsonIgnore
  boolean isAbsence() {
    return symbol == null;
  }

  RegisteredAsset withSymbol(String canonical) {
    return new RegisteredAsset(
        id, network, contract, canonical, name, decimals, kind, issuer, stateToken, source);
  }

  RegisteredAsset of(StateToken token) {
    return new RegisteredAsset(
        id, network, contract, symbol, name, decimals, kind, issuer, token.slug(), source);
  }
}
