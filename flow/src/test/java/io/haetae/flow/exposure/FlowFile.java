package io.haetae.flow.exposure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A published laundering flow, as a small ledger. */
record FlowFile(SmallLedger ledger, List<String> sources, List<String> terminals) {
  private static final int DOLLAR_DECIMALS = 6;
  private static final int ETHER_DECIMALS = 9;

  /** Amounts are millionths of a dollar, and the sources emit theft. */
  static FlowFile ofTheft(String folder, String file) {
    List<Paid> paid = new ArrayList<>();
    for (NamedCsvRecord row : rows(SharedData.path("flows/" + folder + "/" + file))) {
      paid.add(
          new Paid(
              LocalDateTime.parse(row.getField("Timestamp").replace(' ', 'T'))
                  .toEpochSecond(ZoneOffset.UTC),
              row.getField("From").toLowerCase(Locale.ROOT),
              row.getField("To").toLowerCase(Locale.ROOT),
              units(row.getField("Value_in_USD"), DOLLAR_DECIMALS)));
    }
    List<String> sources = lines("flows/" + folder + "/source addresses.csv");
    return new FlowFile(
        ledger(paid, sources, "theft", "emits"),
        sources,
        lines("flows/" + folder + "/terminal addresses.csv"));
  }

  /**
   * Amounts are thousand millionths of an ether; what OFAC lists emits. Addresses begin with \x.
   */
  static FlowFile ofRonin() {
    List<Paid> paid = new ArrayList<>();
    for (NamedCsvRecord row : rows(SharedData.path("flows/ronin/LazarusTabularTxs1322519.csv"))) {
      paid.add(
          new Paid(
              OffsetDateTime.parse(row.getField("block_time")).toEpochSecond(),
              hex(row.getField("from")),
              hex(row.getField("to")),
              units(row.getField("total_eth"), ETHER_DECIMALS)));
    }
    List<String> listed =
        lines("flows/ronin/LazarusGroup.txt").stream()
            .map(line -> hex(line.replaceAll("[',]", "")))
            .distinct()
            .toList();
    return new FlowFile(ledger(paid, listed, "listed", "sanctions"), listed, List.of());
  }

  private static SmallLedger ledger(
      List<Paid> paid, List<String> sources, String category, String kind) {
    List<Said> said =
        sources.stream().map(s -> new Said(s, category, kind, 90, null, null, false)).toList();
    Map<String, Integer> ranks = new HashMap<>(RandomLedgers.RANKS);
    return new SmallLedger(inOrder(paid), said, ranks);
  }

  // The files name no position in a block, so who receives and pays in one second pays what came.
  private static List<Paid> inOrder(List<Paid> paid) {
    List<Paid> rest = new ArrayList<>(paid);
    rest.sort(Comparator.comparingLong(Paid::second));
    List<Paid> ordered = new ArrayList<>();
    while (!rest.isEmpty()) {
      long second = rest.getFirst().second();
      List<Paid> same = rest.stream().takeWhile(p -> p.second() == second).toList();
      Paid next =
          same.stream()
              .filter(p -> same.stream().noneMatch(other -> other.to().equals(p.from())))
              .findFirst()
              .orElse(same.getFirst());
      rest.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static String hex(String text) {
    return text.replace("\\x", "0x").toLowerCase(Locale.ROOT);
  }

  private static long units(String text, int decimals) {
    return new BigDecimal(text)
        .movePointRight(decimals)
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  private static List<NamedCsvRecord> rows(Path path) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String relative) {
    try {
      return Files.readAllLines(SharedData.path(relative)).stream()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
