package io.haetae.wallet.graph;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a transfer moves.
 *
 * @param id on the network
 * @param symbol null where neither the list nor the register knows the contract
 * @param decimals null where they are unknown
 * @param priced symbol under which prices are kept, null for what is not on the list
 */
record MovedAsset(String id, String symbol, Integer decimals, String priced) {
  /** In whole units, null where the decimals are unknown. */
  String whole(BigInteger units) {
    return decimals == null
        ? null
        : new BigDecimal(units, decimals).stripTrailingZeros().toPlainString();
  }
}
