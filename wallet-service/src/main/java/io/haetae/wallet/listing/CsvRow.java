package io.haetae.wallet.listing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;

/** A row of a {@link CsvTable}. */
final class CsvRow {
  private final long number;
  private final Map<String, Integer> columns;
  private final CsvRecord csv;

  CsvRow(long number, Map<String, Integer> columns, CsvRecord csv) {
    this.number = number;
    this.columns = columns;
    this.csv = csv;
  }

  /** Counted from 1, without the header. */
  long number() {
    return number;
  }

  /** The cell in one line, null where the column is missing or the cell blank. */
  String text(String column) {
    Integer at = columns.get(CsvTable.key(column));
    String text = at == null ? "" : csv.getField(at).strip();
    return text.isEmpty() ? null : text.replaceAll("\\s+", " ");
  }
}
