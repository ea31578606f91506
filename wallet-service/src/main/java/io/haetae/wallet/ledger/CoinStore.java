package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Stores transactions of networks that keep unspent outputs, and finds what their inputs spend. */
@ApplicationScoped
class CoinStore {
  private static final String RESOLVE =
      """
      update ledger_input i set value = o.value, address = o.address, script = o.script
      from ledger_output o
      where i.network = ? and i.height between ? and ? and i.value is null
        and o.network = i.network and o.tx = i.tx and o.idx = i.output and o.height <= i.height
      """;

  /** Inputs that came before the outputs that they spend. */
  private static final String RESOLVE_LATE =
      """
      update ledger_input i set value = o.value, address = o.address, script = o.script
      from ledger_output o
      where i.network = ? and i.height > ? and i.value is null
        and o.network = i.network and o.height between ? and ? and o.tx = i.tx and o.idx = i.output
      """;

  private static final String WAITING =
      "select 1 from ledger_input where network = ? and height > ? and value is null limit 1";

  private final Database database;
  private final RowStore rows;

  CoinStore(Database database, RowStore rows) {
    this.database = database;
    this.rows = rows;
  }

  void prepare(String network, Chunk chunk) {
    Set<Long> heights = heights(chunk.coins());
    rows.prepare(RowStore.Part.OUTPUT, network, heights);
    rows.prepare(RowStore.Part.INPUT, network, heights);
  }

  void store(String network, Chunk chunk) {
    if (chunk.coins().isEmpty()) {
      return;
    }
    CopyRows outputs = new CopyRows(chunk.weight());
    CopyRows inputs = new CopyRows(chunk.weight());
    int outputCount = 0;
    int inputCount = 0;
    for (CoinTransaction transaction : chunk.coins()) {
      outputCount += outputs(transaction, outputs);
      inputCount += inputs(transaction, inputs);
    }
    chunk.tally().stored(rows.store(RowStore.Part.OUTPUT, outputs), outputCount);
    chunk.tally().stored(rows.store(RowStore.Part.INPUT, inputs), inputCount);
    resolve(network, new TreeSet<>(heights(chunk.coins())));
  }

  private void resolve(String network, TreeSet<Long> heights) {
    long from = heights.first();
    long to = heights.last();
    database.update(RESOLVE, network, from, to);
    if (database.first(WAITING, row -> true, network, to).isPresent()) {
      database.update(RESOLVE_LATE, network, to, from, to);
    }
  }

  private static int outputs(CoinTransaction transaction, CopyRows copy) {
    int index = 0;
    for (CoinOutput output : transaction.outputs()) {
      position(transaction, index, copy)
          .add(transaction.time())
          .add(transaction.id())
          .add(output.value())
          .add(output.address())
          .add(output.script())
          .end();
      index++;
    }
    return index;
  }

  private static int inputs(CoinTransaction transaction, CopyRows copy) {
    int index = 0;
    for (CoinInput input : transaction.inputs()) {
      CoinOutput spent = input.spent();
      position(transaction, index, copy)
          .add(input.transaction())
          .add(input.output())
          .add(spent == null ? null : spent.value())
          .add(spent == null ? null : spent.address())
          .add(spent == null ? null : spent.script())
          .end();
      index++;
    }
    return index;
  }

  private static CopyRows position(CoinTransaction transaction, int index, CopyRows copy) {
    return copy.add(transaction.network())
        .add(transaction.position().height())
        .add(transaction.position().transaction())
        .add(index);
  }

  private static Set<Long> heights(List<CoinTransaction> transactions) {
    Set<Long> heights = new TreeSet<>();
    transactions.forEach(transaction -> heights.add(transaction.position().height()));
    return heights;
  }
}
