package io.haetae.wallet.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;

/** The files that make up OFAC's list in CSV, told apart by their number of columns. */
enum OfacCsvPart {
  ENTRIES(12),
  ALIASES(5),
  PLACES(6),
  COMMENTS(2),
  /** Names by entry number in JSON lines, for a day whose entries are not at hand. */
  NAMES(0);

  private final int columns;

  OfacCsvPart(int columns) {
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  /** What a file holds; one that fits nothing is read as entries, which then say what is wrong. */
  static OfacCsvPart of(ListFile file) throws IOException {
    byte[] head = file.head(4);
    if (head[0] == '{' || head.length > 3 && head[3] == '{') {
      return NAMES;
    }
    int fields = firstFields(file);
    for (OfacCsvPart part : values()) {
      if (part.columns == fields) {
        return part;
      }
    }
    return ENTRIES;
  }

  private static int firstFields(ListFile file) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvTable.reader(file, ',')) {
      Iterator<CsvRecord> records = reader.iterator();
      return records.hasNext() ? records.next().getFieldCount() : 0;
    } catch (CsvParseException e) {
      return 0;
    }
  }
}
