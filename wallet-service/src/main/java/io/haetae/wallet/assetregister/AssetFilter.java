package io.haetae.wallet.assetregister;

import java.util.Locale;

/**
 * Narrows the register.
 *
 * @param query in lower case: the start of a symbol, part of a name, or a whole id or contract;
 *     null for all
 * @param network null for all
 * @param kind null for all
 */
record AssetFilter(String query, String network, AssetClass kind) {
  AssetFilter {
    query = query == null || query.isBlank() ? null : query.strip().toLowerCase(Locale.ROOT);
  }

  boolean accepts(RegisteredAsset asset) {
    return (network == null || network.equals(asset.network()))
        && (kind == null || kind == asset.kind())
        && (query == null || isNamed(asset));
  }

  boolean isExact(RegisteredAsset asset) {
    return query != null && asset.symbol() != null && query.equalsIgnoreCase(asset.symbol());
  }

  private boolean isNamed(RegisteredAsset asset) {
    return asset.symbol() != null && asset.symbol().toLowerCase(Locale.ROOT).startsWith(query)
        || asset.name().toLowerCase(Locale.ROOT).contains(query)
        || asset.id().equalsIgnoreCase(query)
        || query.equalsIgnoreCase(asset.contract())
        || asset.issuer() != null && asset.issuer().toLowerCase(Locale.ROOT).contains(query);
  }
}
