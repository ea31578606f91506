package io.haetae.wallet.chainfile;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Rows of a table that a mapping describes; their order in a block is that of the file. */
final class MappedRows implements RecordReader {
  private static final int MAX_DIGITS = 78;

  private final ColumnMapping mapping;
  private final ColumnMapping.Columns columns;
  private final Network network;
  private final CanonicalAddresses addresses;
  private final ChainSink sink;
  private final TimeText times;
  private final String asset;
  private final int decimals;
  private int row = -1;

  MappedRows(ChainRequest request, CanonicalAddresses addresses, ChainSink sink) {
    this.mapping = request.mapping();
    this.columns = mapping.columns();
    this.network = request.network();
    this.addresses = addresses;
    this.sink = sink;
    this.times = TimeText.of(mapping.time());
    Asset moved = asset(mapping.asset(), network);
    this.asset = moved.symbol();
    this.decimals = moved.kind() == AssetKind.FIAT ? moved.decimals() : moved.decimalsOn(network);
  }

  @Override
  public void read(Fields fields) throws DefectiveRecordException {
    row++;
    Instant time = time(fields.required(columns.time()));
    long height = columns.height() == null ? 0 : fields.number(columns.height());
    String from = address(columns.from(), fields);
    String to = address(columns.to(), fields);
    BigInteger amount = amount(fields.required(columns.amount()));
    if (amount.signum() == 0) {
      sink.unmoved();
      return;
    }
    String transaction = columns.transaction() == null ? null : fields.text(columns.transaction());
    sink.extract(
        new AccountTransfer(
            network.id(),
            asset,
            new Position(height, row, 0),
            time,
            transaction,
            from,
            to,
            amount));
  }

  private static Asset asset(String name, Network network) {
    return Assets.load()
        .asset(name)
        .filter(known -> known.kind() == AssetKind.FIAT || known.livesOn(network))
        .orElseThrow(
            () -> new UnreadableFileException(name + " is no known asset on " + network.id()));
  }

  private Instant time(String text) throws DefectiveRecordException {
    try {
      return times.read(text).truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException | NumberFormatException e) {
      throw new DefectiveRecordException("time", "is not a time of the mapping: " + text);
    }
  }

  private String address(String column, Fields fields) throws DefectiveRecordException {
    String text = fields.required(column);
    if (mapping.separator() != null && text.contains(mapping.separator())) {
      text = text.substring(0, text.indexOf(mapping.separator()));
    }
    if (mapping.addressPrefix() != null && text.startsWith(mapping.addressPrefix())) {
      String rest = text.substring(mapping.addressPrefix().length());
      text = mapping.addressPrefixIs() == null ? rest : mapping.addressPrefixIs() + rest;
    }
    return addresses.of(column, text);
  }

  private BigInteger amount(String text) throws DefectiveRecordException {
    try {
      BigDecimal units = new BigDecimal(text).movePointRight(decimals);
      if (units.signum() >= 0 && units.precision() - units.scale() <= MAX_DIGITS) {
        BigDecimal whole = units.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(units) != 0) {
          sink.rounded();
        }
        return whole.toBigInteger();
      }
    } catch (NumberFormatException e) {
      throw new DefectiveRecordException("amount", "is no number: " + Fields.brief(text));
    }
    throw new DefectiveRecordException("amount", "is out of range: " + Fields.brief(text));
  }
}
