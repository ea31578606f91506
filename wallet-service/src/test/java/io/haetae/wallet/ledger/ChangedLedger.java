package io.haetae.wallet.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files of one network of accounts that nobody else writes about. */
final class ChangedLedger {
  private static final String HEADER =
      "hash,block_number,block_hash,transaction_index,from_address,to_address,value,"
          + "block_timestamp\n";
  private static final String MAPPING =
      """
      asset: ETH
      time: yyyy-MM-dd HH:mm:ss
      columns: {time: Time, from: From, to: To, amount: Amount}
      """;

  private final String network;
  private final int salt = UUID.randomUUID().hashCode() & 0x7fffffff;
  private final StringBuilder csv = new StringBuilder(HEADER);

  ChangedLedger(String network) {
    this.network = network;
  }

  /** Adds a transfer to the next file. */
  ChangedLedger move(String branch, int height, int index, int from, int to, int amount) {
    csv.append(
        "0x%08x%s%d%d,%d,0x%s%d,".formatted(salt, branch, height, index, height, branch, height));
    csv.append(index).append(',').append(address(from)).append(',').append(address(to));
    csv.append(',').append(amount).append("000000000000000000,").append(1_700_000_000 + height);
    csv.append('\n');
    return this;
  }

  /** Has the transfers so far imported. */
  void importBlocks() {
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    csv.setLength(HEADER.length());
    LedgerApi.imported(LedgerApi.file(network, "ETHEREUM_ETL_TRANSACTIONS"), file);
  }

  /** Has one transfer imported of which no block is known. */
  void importExtract(String time, int from, int to, int amount) {
    LedgerApi.mapping("changed", MAPPING);
    String row = "%s,%s,%s,%d%n".formatted(time, address(from), address(to), amount);
    LedgerApi.imported(
        java.util.Map.of(
            "network", network, "format", "MAPPED", "source", "test", "mapping", "changed"),
        ("Time,From,To,Amount\n" + row).getBytes(StandardCharsets.UTF_8));
  }

  String address(int number) {
    return "0x%08x%032x".formatted(salt, number);
  }
}
