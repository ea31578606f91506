package io.haetae.contracts.asset;

/**
 * An asset on one network.
 *
 * @param network network id
 * @param caip19 CAIP-19 asset type, null where the network or the token standard has none
 * @param decimals decimals on this network where they differ from the asset's, else null
 */
public record AssetDeployment(String network, String caip19, Integer decimals) {}
