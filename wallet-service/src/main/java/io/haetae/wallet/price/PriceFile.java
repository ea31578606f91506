package io.haetae.wallet.price;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads closes from a CSV with a column {@code Date} and one of closes. */
final class PriceFile {
  private static final List<String> CLOSES = List.of("Close", "Adj_Close", "Adj Close", "close");
  private static final List<String> DAYS = List.of("Date", "date");
  private static final int DAY_LENGTH = 10;

  private final String asset;
  private final String source;
  private final List<DailyPrice> prices = new ArrayList<>();
  private int unknown;
  private int defective;

  PriceFile(String asset, String source) {
    this.asset = asset;
    this.source = source;
  }

  /** Reads the rows; throws {@link IllegalArgumentException} for what is no such table. */
  PriceFile read(InputStream in) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(this::row);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("The file is not well-formed CSV", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  List<DailyPrice> prices() {
    return prices;
  }

  /** Days that the file names without a price. */
  int unknown() {
    return unknown;
  }

  int defective() {
    return defective;
  }

  private void row(NamedCsvRecord row) {
    String close = field(row, CLOSES);
    if (close.isBlank()) {
      unknown++;
      return;
    }
    try {
      LocalDate day = LocalDate.parse(field(row, DAYS).substring(0, DAY_LENGTH));
      BigDecimal usd = new BigDecimal(close);
      if (usd.signum() > 0) {
        prices.add(new DailyPrice(asset, day, usd, source));
      } else {
        defective++;
      }
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      defective++;
    }
  }

  private static String field(NamedCsvRecord row, List<String> names) {
    return names.stream()
        .filter(row.getHeader()::contains)
        .findFirst()
        .map(name -> row.findField(name).orElse(""))
        .orElseThrow(
            () -> new IllegalArgumentException("The file has no column " + names.getFirst()));
  }
}
