package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.math.BigInteger;

/** Turns what importers hand on into rows between numbered holdings, in whole engine units. */
final class LedgerReader {
  private final Holdings holdings;
  private final OutputOwners owners;

  LedgerReader(Holdings holdings, OutputOwners owners) {
    this.holdings = holdings;
    this.owners = owners;
  }

  void read(AccountTransfer transfer, LedgerRows rows) {
    int currency = holdings.currency(transfer.network(), transfer.asset());
    int from = holding(currency, transfer.from());
    int to = holding(currency, transfer.to());
    rows.move(from, to, units(currency, transfer.amount(), rows));
    rows.at(
        holdings.network(transfer.network()),
        transfer.time().getEpochSecond(),
        transfer.position().height(),
        transfer.position().transaction(),
        transfer.position().index());
  }

  /** Inputs into the pot, then outputs by value, and the fee last. */
  void read(CoinTransaction transaction, LedgerRows rows) {
    int first = rows.size();
    int currency = holdings.coin(transaction.network());
    long out = transaction.outputs().stream().mapToLong(CoinOutput::value).sum();
    long in = 0;
    for (CoinInput input : transaction.inputs()) {
      in += gather(currency, input, rows);
    }
    if (in < out) {
      int source = transaction.inputs().isEmpty() ? TransferLog.OUTSIDE : TransferLog.UNSEEN;
      rows.move(source, TransferLog.POT, out - in);
    }
    for (int i = 0; i < transaction.outputs().size(); i++) {
      CoinOutput output = transaction.outputs().get(i);
      int holding = holdings.internOutput(currency, transaction.id(), i);
      if (owners.isSpentUnknown(holding)) {
        throw new IllegalStateException(
            "An output of " + transaction.id() + " was spent as unknown: build from the record");
      }
      owners.own(holding, output, currency);
      rows.move(TransferLog.POT, holding, output.value());
    }
    if (in > out) {
      rows.move(TransferLog.POT, TransferLog.OUTSIDE, in - out);
    }
    for (int i = first; i < rows.size(); i++) {
      rows.at(
          holdings.network(transaction.network()),
          transaction.time().getEpochSecond(),
          transaction.position().height(),
          transaction.position().transaction(),
          i - first);
    }
  }

  private long gather(int currency, CoinInput input, LedgerRows rows) {
    int holding = holdings.internOutput(currency, input.transaction(), input.output());
    if (input.spent() != null) {
      owners.own(holding, input.spent(), currency);
    }
    long value = owners.spend(holding);
    if (value > 0) {
      rows.move(holding, TransferLog.POT, value);
    }
    return value;
  }

  private int holding(int currency, String address) {
    return address == null ? TransferLog.OUTSIDE : holdings.intern(currency, address);
  }

  private long units(int currency, BigInteger amount, LedgerRows rows) {
    BigInteger[] parts = amount.divideAndRemainder(holdings.currency(currency).unit());
    rows.residues.add(currency, parts[1]);
    return parts[0].longValueExact();
  }
}
