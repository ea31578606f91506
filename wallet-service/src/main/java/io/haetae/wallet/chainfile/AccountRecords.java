package io.haetae.wallet.chainfile;

import io.haetae.contracts.asset.Network;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;

/** Blocks, transactions and token transfers as ethereum-etl exports them. */
final class AccountRecords {
  /**
   * Where the indexes of token transfers begin. An export of token transfers names no index of the
   * transaction; the log index orders a block's logs by itself and stands in its place.
   */
  static final int TOKENS = 1_000_000;

  /** The index of a transaction's fee, which is paid whether or not the rest failed. */
  static final int FEE = 2_000_000;

  private static final String FAILED = "0";

  final Network network;
  final CanonicalAddresses addresses;
  final ChainSink sink;

  AccountRecords(Network network, CanonicalAddresses addresses, ChainSink sink) {
    this.network = network;
    this.addresses = addresses;
    this.sink = sink;
  }

  void block(Fields fields) throws DefectiveRecordException {
    sink.block(
        new ChainBlock(
            fields.number("number"),
            fields.required("hash"),
            fields.text("parent_hash"),
            fields.time("timestamp")));
  }

  void transaction(Fields fields) throws DefectiveRecordException {
    Instant time = seen(fields);
    Position position =
        new Position(fields.number("block_number"), fields.index("transaction_index"), 0);
    Place place = new Place(position, time, fields.required("hash"));
    boolean failed = FAILED.equals(fields.text("receipt_status"));
    if (failed) {
      sink.failed(position.height(), position.transaction());
    }
    String from = addresses.of("from_address", fields.required("from_address"));
    BigInteger amount = failed ? BigInteger.ZERO : fields.amount("value");
    if (amount.signum() != 0) {
      move(place, network.nativeAsset(), new Parties(from, receiver(fields)), amount);
    }
    BigInteger fee = fee(fields);
    if (fee.signum() != 0) {
      Position last = new Position(position.height(), position.transaction(), FEE);
      Place after = new Place(last, time, place.transaction());
      move(after, network.nativeAsset(), new Parties(from, null), fee);
    }
    if (amount.signum() == 0 && fee.signum() == 0) {
      sink.unmoved();
    }
  }

  /** What the sender paid for the work, where the export has receipts; it leaves the ledger. */
  private static BigInteger fee(Fields fields) throws DefectiveRecordException {
    String price =
        fields.text("receipt_effective_gas_price") == null
            ? "gas_price"
            : "receipt_effective_gas_price";
    return fields.text("receipt_gas_used") == null || fields.text(price) == null
        ? BigInteger.ZERO
        : fields.amount("receipt_gas_used").multiply(fields.amount(price));
  }

  void tokenTransfer(Fields fields) throws DefectiveRecordException {
    Instant time = seen(fields);
    Position position =
        new Position(fields.number("block_number"), fields.index("log_index"), TOKENS);
    BigInteger amount = fields.amount("value");
    if (amount.signum() == 0) {
      sink.unmoved();
      return;
    }
    move(
        new Place(position, time, fields.text("transaction_hash")),
        addresses.of("token_address", fields.required("token_address")),
        new Parties(
            addresses.of("from_address", fields.required("from_address")),
            addresses.of("to_address", fields.required("to_address"))),
        amount);
  }

  /** Notes the block of a record; its time, null where the record has none. */
  Instant seen(Fields fields) throws DefectiveRecordException {
    Instant time = fields.optionalTime("block_timestamp");
    sink.block(
        new ChainBlock(fields.number("block_number"), fields.text("block_hash"), null, time));
    return time;
  }

  void move(Place place, String asset, Parties parties, BigInteger amount) {
    sink.transfer(
        new AccountTransfer(
            network.id(),
            asset,
            place.position(),
            place.time(),
            place.transaction(),
            parties.from(),
            parties.to(),
            amount));
  }

  private String receiver(Fields fields) throws DefectiveRecordException {
    String to = fields.text("to_address");
    String made = to == null ? fields.text("receipt_contract_address") : to;
    if (made == null) {
      throw new DefectiveRecordException(
          "to_address", "makes a contract whose address neither this field nor a receipt names");
    }
    return addresses.of("to_address", made);
  }

  /** Where and when. */
  record Place(Position position, Instant time, String transaction) {}

  /** From whom to whom. */
  record Parties(String from, String to) {}
}
