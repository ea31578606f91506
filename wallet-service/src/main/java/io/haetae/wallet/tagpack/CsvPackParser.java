package io.haetae.wallet.tagpack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.wallet.listing.InvalidListException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain CSV of labels that {@code docs/attribution-formats.md} documents. */
final class CsvPackParser {
  private static final Set<String> COLUMNS =
      Set.of(
          "address",
          "tx_hash",
          "currency",
          "asset",
          "network",
          "label",
          "source",
          "category",
          "abuse",
          "concepts",
          "actor",
          "confidence",
          "is_cluster_definer",
          "lastmod",
          "from",
          "to",
          "context");

  private static final int MAX_FIELD = 1 << 16;

  private final Path file;
  private final PackSink sink;
  private long rows;

  CsvPackParser(Path file, PackSink sink) {
    this.file = file;
    this.sink = sink;
  }

  PackHead parse() throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> records = open(text)) {
      for (NamedCsvRecord csv : records) {
        row(csv);
      }
    } catch (CsvParseException e) {
      throw InvalidListException.row(rows + 1, "is not well-formed CSV or the file ends within it");
    }
    return new PackHead(null, null, null);
  }

  private static CsvReader<NamedCsvRecord> open(Reader text) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .maxBufferSize(MAX_FIELD)
        .ofNamedCsvRecord(text);
  }

  private void row(NamedCsvRecord csv) {
    rows++;
    if (rows == 1) {
      requireHeader(csv.getHeader());
    }
    Map<String, Object> row = new HashMap<>(csv.getFieldsAsMap());
    row.values().removeIf(value -> value.toString().isEmpty());
    if (row.get("concepts") instanceof String concepts) {
      row.put("concepts", List.of(concepts.split(";")));
    }
    try {
      sink.tag(TagReader.read(rows, new PackFields(row, Map.of())));
    } catch (InvalidRowException e) {
      sink.rejected(
          new RejectedRow(
              rows,
              (String) row.get("address"),
              (String) row.get("currency"),
              (String) row.get("label"),
              e.getMessage()));
    }
  }

  private static void requireHeader(List<String> header) {
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw InvalidListException.row(0, "has the unknown column " + column);
      }
    }
  }
}
