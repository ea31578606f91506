package io.haetae.flow.reach;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.flow.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Transfers of real or published sets, read in place; amounts in thousandths. */
final class RealTransfers {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<PlainTransfer> all = new ArrayList<>();

  static RealTransfers atomicWallet() {
    RealTransfers real = new RealTransfers();
    for (NamedCsvRecord row : csv("flows/atomic-wallet/Atomic.csv", ',')) {
      real.add(
          row.getField("From"),
          row.getField("To"),
          time(row.getField("Timestamp")),
          row.getField("Value_in_USD"));
    }
    return real;
  }

  static RealTransfers finBench() {
    RealTransfers real = new RealTransfers();
    for (NamedCsvRecord row : csv("finbench/snapshot/AccountTransferAccount.csv", '|')) {
      real.add(
          row.getField("fromId"),
          row.getField("toId"),
          time(row.getField("createTime")),
          row.getField("amount"));
    }
    return real;
  }

  /** The transfers of 20,000 made accounts, with cycles laid in. */
  static RealTransfers cycles() {
    RealTransfers real = new RealTransfers();
    // The archive stores its entries one after another, so the rows follow their header's line.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(SharedData.path("synthetic/20K_cycle200.tgz"))),
                StandardCharsets.ISO_8859_1))) {
      lines
          .lines()
          .dropWhile(line -> !line.contains("sourceNodeId"))
          .skip(1)
          .takeWhile(line -> line.matches("\\d+,\\d+,[0-9.]+,\\d+"))
          .map(line -> line.split(","))
          .forEach(row -> real.add(row[0], row[1], Long.parseLong(row[3]), row[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return real;
  }

  PlainTransfers plain() {
    return new PlainTransfers(ids.size(), all);
  }

  /** Of an address, however it is spelt: one of the sources is written in mixed case. */
  int id(String address) {
    return ids.computeIfAbsent(address.strip().toLowerCase(Locale.ROOT), key -> ids.size());
  }

  private void add(String from, String to, long time, String amount) {
    long thousandths =
        new BigDecimal(amount).movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    all.add(new PlainTransfer(all.size(), id(from), id(to), time, thousandths));
  }

  private static long time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static List<NamedCsvRecord> csv(String relative, char separator) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(SharedData.path(relative))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
