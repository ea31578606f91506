package io.haetae.wallet.chainfile;

import java.util.List;
import org.bitcoinj.core.Block;
import org.bitcoinj.core.Transaction;

/**
 * The height that a block says of itself: the first block does by its hash, later ones by BIP 34.
 */
final class BlockHeights {
  /** Blocks of the second version were not made before. */
  private static final long FIRST_TO_SAY = 160_000;

  private static final String NONE = "0".repeat(64);
  private static final int MAX_BYTES = 4;

  private BlockHeights() {}

  /** Null where it says none. */
  static Long of(Block block) {
    if (block.getPrevBlockHash().toString().equals(NONE)) {
      return 0L;
    }
    List<Transaction> transactions = block.getTransactions();
    if (block.getVersion() < 2 || transactions.isEmpty()) {
      return null;
    }
    Long said = pushed(transactions.getFirst().getInput(0).getScriptBytes());
    return said == null || said < FIRST_TO_SAY ? null : said;
  }

  private static Long pushed(byte[] script) {
    int length = script.length == 0 ? 0 : script[0];
    if (length < 1 || length > MAX_BYTES || script.length <= length) {
      return null;
    }
    long number = 0;
    for (int i = length; i >= 1; i--) {
      number = number << Byte.SIZE | script[i] & 0xff;
    }
    return number;
  }
}
