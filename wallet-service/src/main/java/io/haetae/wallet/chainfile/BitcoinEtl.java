package io.haetae.wallet.chainfile;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Transactions and blocks as bitcoin-etl exports them, for each network that it reads. */
final class BitcoinEtl implements RecordReader {
  private static final BigInteger MAX_VALUE = BigInteger.valueOf(Long.MAX_VALUE);

  private final String network;
  private final CanonicalAddresses addresses;
  private final ChainSink sink;
  private long height = -1;
  private int index;

  BitcoinEtl(String network, CanonicalAddresses addresses, ChainSink sink) {
    this.network = network;
    this.addresses = addresses;
    this.sink = sink;
  }

  @Override
  public void read(Fields fields) throws DefectiveRecordException {
    if (!(fields instanceof JsonFields json)) {
      throw new UnreadableFileException("bitcoin-etl exports one JSON object a line");
    }
    if (json.has("merkle_root")) {
      block(json);
    } else {
      transaction(json);
    }
  }

  private void block(JsonFields fields) throws DefectiveRecordException {
    sink.block(
        new ChainBlock(
            fields.number("number"), fields.required("hash"), null, fields.time("timestamp")));
  }

  private void transaction(JsonFields fields) throws DefectiveRecordException {
    long block = fields.number("block_number");
    Instant time = fields.time("block_timestamp");
    Position position = new Position(block, place(fields, block), 0);
    List<CoinInput> inputs = inputs(fields);
    sink.block(new ChainBlock(block, fields.text("block_hash"), null, time));
    sink.coins(
        new CoinTransaction(
            network, position, time, fields.required("hash"), inputs, outputs(fields)));
  }

  /** Some nodes tell no index of the transaction; the export keeps their order. */
  private int place(JsonFields fields, long block) throws DefectiveRecordException {
    index = block == height ? index + 1 : 0;
    height = block;
    if (fields.text("index") != null) {
      index = fields.index("index");
    }
    return index;
  }

  private List<CoinInput> inputs(JsonFields fields) throws DefectiveRecordException {
    List<CoinInput> inputs = new ArrayList<>();
    for (JsonFields input : fields.objects("inputs")) {
      CoinOutput spent = input.text("value") == null ? null : output(input);
      String transaction = input.text("spent_transaction_hash");
      if (transaction == null && spent == null) {
        throw new DefectiveRecordException("inputs", "an input names neither output nor value");
      }
      int output = transaction == null ? inputs.size() : input.index("spent_output_index");
      inputs.add(new CoinInput(transaction, output, spent));
    }
    if (inputs.isEmpty() && !"true".equals(fields.text("is_coinbase"))) {
      throw new DefectiveRecordException("inputs", "has no inputs and creates no coins");
    }
    return inputs;
  }

  private List<CoinOutput> outputs(JsonFields fields) throws DefectiveRecordException {
    List<CoinOutput> outputs = new ArrayList<>();
    for (JsonFields output : fields.objects("outputs")) {
      if (output.index("index") != outputs.size()) {
        throw new DefectiveRecordException("outputs", "the outputs are not in their order");
      }
      outputs.add(output(output));
    }
    return outputs;
  }

  private CoinOutput output(JsonFields fields) throws DefectiveRecordException {
    BigInteger value = fields.amount("value");
    if (value.compareTo(MAX_VALUE) > 0) {
      throw new DefectiveRecordException("value", "value is out of range: " + value);
    }
    return new CoinOutput(value.longValue(), address(fields), fields.text("type"));
  }

  /**
   * Null where the script names none or several; an export writes a text of its own for odd
   * scripts.
   */
  private String address(JsonFields fields) throws DefectiveRecordException {
    String text = fields.single("addresses");
    return text == null || text.startsWith("nonstandard") ? null : addresses.of("addresses", text);
  }
}
