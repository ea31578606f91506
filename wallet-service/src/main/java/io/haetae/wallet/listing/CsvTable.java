package io.haetae.wallet.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list in CSV whose columns are found by their names, in any order, with any of the usual
 * separators, after any preamble. Unknown columns are passed over; a missing one is an error.
 */
final class CsvTable implements AutoCloseable {
  private static final int MAX_RECORD = 1 << 20;
  private static final int PREAMBLE = 10;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final ListFile file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<List<String>> preamble = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private long row;

  private CsvTable(ListFile file, CsvReader<CsvRecord> reader) {
    this.file = file;
    this.reader = reader;
    this.records = reader.iterator();
  }

  /** Opens a file; refuses one without all of the required columns. */
  static CsvTable open(ListFile file, String... required) throws IOException {
    for (char separator : SEPARATORS) {
      CsvTable table = new CsvTable(file, reader(file, separator));
      if (table.findHeader(required)) {
        return table;
      }
      table.close();
    }
    throw InvalidListException.file(
        "lacks a header with the columns " + String.join(", ", required));
  }

  /** A reader without header, for formats that have none. */
  static CsvReader<CsvRecord> reader(ListFile file, char separator) throws IOException {
    Reader text = file.reader(file.utf8OrLatin1());
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false)
        .maxBufferSize(MAX_RECORD)
        .ofCsvRecord(text);
  }

  /** Rows above the header. */
  List<List<String>> preamble() {
    return preamble;
  }

  /** Rows read so far, without the header. */
  long rows() {
    return row;
  }

  /** A row that was kept elsewhere, its number before its cells. */
  CsvRow row(List<String> kept) {
    return new CsvRow(Long.parseLong(kept.getFirst()), columns, kept.subList(1, kept.size()));
  }

  /** The names of all columns, as they are compared. */
  Set<String> columns() {
    return columns.keySet();
  }

  boolean has(String column) {
    return columns.containsKey(key(column));
  }

  /**
   * The next row with all its columns, null at the end. A row with others is rejected; the last one
   * with fewer tells that the file was cut.
   */
  CsvRow next(PartySink sink) {
    while (hasNext()) {
      CsvRecord csv = records.next();
      row++;
      if (csv.getFieldCount() == width) {
        return new CsvRow(row, columns, csv.getFields());
      }
      String reason = "has " + csv.getFieldCount() + " columns instead of " + width;
      if (csv.getFieldCount() < width && !hasNext()) {
        throw InvalidListException.row(row, reason + ": the file ends within it");
      }
      sink.rejected(new RowNote(file.name(), row, reason));
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw InvalidListException.row(row + 1, "is not well-formed CSV or the file ends within it");
    } catch (UncheckedIOException e) {
      throw InvalidListException.row(row + 1, "cannot be read in the encoding of the rows before");
    }
  }

  private boolean findHeader(String... required) {
    try {
      for (int i = 0; i < PREAMBLE && records.hasNext(); i++) {
        List<String> fields = records.next().getFields();
        if (isHeader(fields, required)) {
          return true;
        }
        preamble.add(fields);
      }
      return false;
    } catch (CsvParseException e) {
      return false;
    }
  }

  private boolean isHeader(List<String> fields, String... required) {
    columns.clear();
    for (int i = 0; i < fields.size(); i++) {
      columns.putIfAbsent(key(fields.get(i)), i);
    }
    width = fields.size();
    for (String column : required) {
      if (!has(column)) {
        return false;
      }
    }
    return true;
  }

  static String key(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
  }
}
