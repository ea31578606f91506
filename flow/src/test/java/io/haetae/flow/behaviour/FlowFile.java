package io.haetae.flow.behaviour;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.flow.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real theft's transfers, in dollars, and the labels of their file. */
record FlowFile(List<Movement> movements, Map<String, String> labels) {
  static FlowFile read(String relative) {
    Map<String, String> labels = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(SharedData.path(relative))) {
      List<Movement> movements = rows.stream().map(row -> movement(row, labels)).toList();
      return new FlowFile(movements, labels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Movement movement(NamedCsvRecord row, Map<String, String> labels) {
    labels.put(row.getField("From"), row.getField("From_label"));
    labels.put(row.getField("To"), row.getField("To_label"));
    BigDecimal usd = new BigDecimal(row.getField("Value_in_USD"));
    return new Movement(
        "ethereum",
        "USD",
        false,
        row.getField("Tx_hash"),
        LocalDateTime.parse(row.getField("Timestamp").replace(' ', 'T')).toInstant(ZoneOffset.UTC),
        row.getField("From"),
        row.getField("To"),
        usd.movePointRight(6).toBigInteger(),
        usd);
  }
}
