package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts rows that follow each other together into transactions. */
final class CoinAssembly {
  private static final String SHIELDED = "shielded:";

  private final String network;
  private final Consumer<CoinTransaction> reader;
  private List<CoinInput> inputs = new ArrayList<>();
  private List<CoinOutput> outputs = new ArrayList<>();
  private Position position;
  private Instant time;
  private String id;

  CoinAssembly(String network, Consumer<CoinTransaction> reader) {
    this.network = network;
    this.reader = reader;
  }

  /** The rows from here on stand at this place. */
  void at(long height, int transaction) {
    if (position == null || position.height() != height || position.transaction() != transaction) {
      finish();
      position = new Position(height, transaction, 0);
    }
  }

  void output(Instant at, String transaction, CoinOutput output) {
    time = at;
    id = transaction;
    outputs.add(output);
  }

  /** Value from a shielded pool has no output to name; it gets a name that nothing else has. */
  void input(CoinInput input) {
    inputs.add(
        input.transaction() == null
            ? new CoinInput(SHIELDED + id, input.output(), input.spent())
            : input);
  }

  void finish() {
    if (id != null) {
      reader.accept(new CoinTransaction(network, position, time, id, inputs, outputs));
    }
    inputs = new ArrayList<>();
    outputs = new ArrayList<>();
    id = null;
  }
}
