package io.haetae.wallet.behaviour;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.bitcoinj.base.BitcoinNetwork;
import org.bitcoinj.script.Script;

/** Writes transactions as bitcoin-etl exports them. */
final class CoinJson {
  private final StringBuilder lines = new StringBuilder();

  /**
   * An input or output.
   *
   * @param transaction that made it, null for an output
   * @param output its index there
   */
  record Coin(String transaction, int output, long value, String address) {
    static Coin out(long value, String address) {
      return new Coin(null, 0, value, address);
    }
  }

  CoinJson add(String id, long block, int index, long time, List<Coin> inputs, List<Coin> outputs) {
    lines.append(
        """
        {"hash": "%s", "block_number": %d, "block_hash": "%064x", "block_timestamp": %d, \
        "is_coinbase": false, "index": %d, "inputs": %s, "outputs": %s}
        """
            .formatted(id, block, block, time, index, coins(inputs), coins(outputs)));
    return this;
  }

  String text() {
    return lines.toString();
  }

  /** The address that a script pays to. */
  static String address(String script) {
    return Script.parse(HexFormat.of().parseHex(script))
        .getToAddress(BitcoinNetwork.MAINNET)
        .toString();
  }

  /** A keyhash address of one's own. */
  static String address(int salt, int number) {
    return address("0014%08x%032x".formatted(salt, number));
  }

  private static String coins(List<Coin> coins) {
    StringJoiner joined = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < coins.size(); i++) {
      Coin coin = coins.get(i);
      String spent =
          coin.transaction() == null
              ? ""
              : "\"spent_transaction_hash\": \"%s\", \"spent_output_index\": %d, "
                  .formatted(coin.transaction(), coin.output());
      joined.add(
          "{\"index\": %d, %s\"type\": \"%s\", \"addresses\": [\"%s\"], \"value\": %d}"
              .formatted(
                  i,
                  spent,
                  coin.address().startsWith("bc1q") ? "witness_v0_keyhash" : "scripthash",
                  coin.address(),
                  coin.value()));
    }
    return joined.toString();
  }
}
