package io.haetae.wallet.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of one of OFAC's CSV files: no header, {@code -0- } for nothing, ended by a Ctrl-Z
 * (OFAC, SDN data formats, {@code dat_spec.txt}).
 */
final class OfacCsvRows implements AutoCloseable {
  private static final String NOTHING = "-0-";
  private static final String END_MARK = "\u001a";

  private final ListFile file;
  private final int columns;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private List<String> last;
  private long rows;
  private boolean endMarked;

  private OfacCsvRows(ListFile file, int columns, CsvReader<CsvRecord> reader) {
    this.file = file;
    this.columns = columns;
    this.reader = reader;
    this.records = reader.iterator();
  }

  static OfacCsvRows open(ListFile file, OfacCsvPart part) throws IOException {
    return new OfacCsvRows(file, part.columns(), CsvTable.reader(file, ','));
  }

  /** The next row, null at the end of a file that was not cut. */
  List<String> next() throws IOException {
    List<String> fields = read();
    if (fields != null && fields.equals(List.of(END_MARK))) {
      endMarked = true;
      if (read() != null) {
        throw InvalidListException.row(rows + 1, "follows the end mark");
      }
      return null;
    }
    if (fields == null) {
      requireEnd();
      return null;
    }
    rows++;
    requireShape(fields);
    last = fields;
    return fields;
  }

  long rows() {
    return rows;
  }

  boolean endMarked() {
    return endMarked;
  }

  /** The cell, null where OFAC writes nothing. */
  static String text(List<String> fields, int column) {
    String value = fields.get(column).strip();
    return value.isEmpty() || value.equals(NOTHING) ? null : value;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private List<String> read() {
    try {
      return records.hasNext() ? records.next().getFields() : null;
    } catch (CsvParseException e) {
      throw InvalidListException.row(rows + 1, "is not well-formed CSV or the file ends within it");
    }
  }

  private void requireShape(List<String> fields) {
    if (fields.size() != columns) {
      throw InvalidListException.row(
          rows, "has " + fields.size() + " columns instead of " + columns);
    }
    if (!fields.getFirst().strip().matches("[0-9]{1,12}")) {
      throw InvalidListException.row(rows, "does not begin with an entry number");
    }
    boolean control =
        fields.stream()
            .flatMapToInt(String::chars)
            .anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
    if (control) {
      throw InvalidListException.row(rows, "holds a control character");
    }
  }

  /** A file cut between two columns or within an unquoted one still parses; its end tells. */
  private void requireEnd() throws IOException {
    int end = file.lastByte();
    if (last == null || end == '\n' || end == '\r' || end == '"') {
      return;
    }
    if (!last.getLast().strip().equals(NOTHING)) {
      throw InvalidListException.row(rows, "is cut: the file ends within it");
    }
  }
}
