package io.haetae.wallet.chainfile;

import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Traces as ethereum-etl exports them. The outermost trace of a transaction is the transaction
 * itself and has its position, so that the two exports beside each other move value once.
 */
final class TraceRecords {
  private static final Set<String> CARRIERS = Set.of("call", "create", "create2", "suicide");
  private static final Set<String> SOURCES = Set.of("reward", "genesis");

  /** These run another's code on the caller's own balance. */
  private static final Set<String> BORROWED = Set.of("delegatecall", "callcode", "staticcall");

  private static final String FAILED = "0";

  private final AccountRecords records;
  private long height = -1;
  private Long transaction;
  private int index;

  TraceRecords(AccountRecords records) {
    this.records = records;
  }

  void trace(Fields fields) throws DefectiveRecordException {
    Instant time = records.seen(fields);
    Position position = position(fields);
    if (failed(fields)) {
      if (position.index() == 0 && fields.text("transaction_hash") != null) {
        records.sink.failed(position.height(), position.transaction());
      }
      records.sink.unmoved();
      return;
    }
    if (moves(fields)) {
      move(fields, new AccountRecords.Place(position, time, fields.text("transaction_hash")));
    } else {
      records.sink.unmoved();
    }
  }

  private void move(Fields fields, AccountRecords.Place place) throws DefectiveRecordException {
    BigInteger amount = fields.amount("value");
    if (amount.signum() == 0) {
      records.sink.unmoved();
      return;
    }
    boolean created = SOURCES.contains(fields.required("trace_type"));
    String from = created ? null : fields.required("from_address");
    records.move(
        place,
        records.network.nativeAsset(),
        new AccountRecords.Parties(
            records.addresses.of("from_address", from),
            records.addresses.of("to_address", fields.required("to_address"))),
        amount);
  }

  private static boolean moves(Fields fields) throws DefectiveRecordException {
    String type = fields.required("trace_type");
    String call = fields.text("call_type");
    if (!CARRIERS.contains(type) && !SOURCES.contains(type)) {
      throw new DefectiveRecordException("trace_type", "trace_type is unknown: " + type);
    }
    return call == null || !BORROWED.contains(call);
  }

  private static boolean failed(Fields fields) {
    return FAILED.equals(fields.text("status")) || fields.text("error") != null;
  }

  /** Traces stand in the order of execution; rewards follow a block's transactions. */
  private Position position(Fields fields) throws DefectiveRecordException {
    long block = fields.number("block_number");
    Long number =
        fields.text("transaction_hash") == null
            ? null
            : Long.valueOf(fields.index("transaction_index"));
    boolean same = block == height && Objects.equals(number, transaction);
    index = same ? index + 1 : 0;
    height = block;
    transaction = number;
    return new Position(block, number == null ? Integer.MAX_VALUE : number.intValue(), index);
  }
}
