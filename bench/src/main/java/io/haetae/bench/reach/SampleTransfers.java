package io.haetae.bench.reach;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample of LDBC FinBench, read in place. */
final class SampleTransfers {
  private final Path folder;
  private final Map<String, Integer> accounts = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();
  private final Map<String, Integer> media = new HashMap<>();
  private final Map<String, Integer> loans = new HashMap<>();

  private SampleTransfers(Path folder) {
    this.folder = folder;
  }

  /** The sample of this folder of shared data, where there is one. */
  static Optional<GraphData> in(Path shared) throws IOException {
    Path folder = shared.resolve("finbench").resolve("snapshot");
    return Files.isDirectory(folder)
        ? Optional.of(new SampleTransfers(folder).read())
        : Optional.empty();
  }

  private GraphData read() throws IOException {
    for (NamedCsvRecord row : rows("Account")) {
      number(accounts, row.getField("accountId"));
    }
    int[] owner = new int[accounts.size()];
    Arrays.fill(owner, -1);
    for (NamedCsvRecord row : rows("PersonOwnAccount")) {
      owner[accounts.get(row.getField("accountId"))] = number(persons, row.getField("personId"));
    }
    List<NamedCsvRecord> mediaRows = rows("Medium");
    boolean[] blocked = new boolean[mediaRows.size()];
    for (NamedCsvRecord row : mediaRows) {
      blocked[number(media, row.getField("mediumId"))] =
          Boolean.parseBoolean(row.getField("isBlocked"));
    }
    return new GraphData(
        "FinBench's sample",
        accounts.size(),
        moves("AccountTransferAccount"),
        moves("AccountWithdrawAccount"),
        owner,
        blocked,
        dated("MediumSignInAccount", "mediumId", media),
        rows("Loan").size(),
        dated("LoanDepositAccount", "loanId", loans));
  }

  private Moves moves(String file) throws IOException {
    List<NamedCsvRecord> rows = rows(file);
    int count = rows.size();
    Moves moves = new Moves(new int[count], new int[count], new long[count], new long[count]);
    for (int i = 0; i < count; i++) {
      NamedCsvRecord row = rows.get(i);
      moves.payer()[i] = accounts.get(row.getField("fromId"));
      moves.payee()[i] = accounts.get(row.getField("toId"));
      moves.at()[i] = millis(row);
      moves.amount()[i] =
          new BigDecimal(row.getField("amount"))
              .movePointRight(3)
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact();
    }
    return moves;
  }

  private GraphData.Dated dated(String file, String from, Map<String, Integer> numbers)
      throws IOException {
    List<NamedCsvRecord> rows = rows(file);
    int count = rows.size();
    GraphData.Dated dated = new GraphData.Dated(new int[count], new int[count], new long[count]);
    for (int i = 0; i < count; i++) {
      dated.from()[i] = number(numbers, rows.get(i).getField(from));
      dated.account()[i] = accounts.get(rows.get(i).getField("accountId"));
      dated.at()[i] = millis(rows.get(i));
    }
    return dated;
  }

  private static long millis(NamedCsvRecord row) {
    return LocalDateTime.parse(row.getField("createTime").replace(' ', 'T'))
        .toInstant(ZoneOffset.UTC)
        .toEpochMilli();
  }

  private static int number(Map<String, Integer> numbers, String id) {
    return numbers.computeIfAbsent(id, key -> numbers.size());
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().fieldSeparator('|').ofNamedCsvRecord(folder.resolve(file + ".csv"))) {
      return rows.stream().toList();
    }
  }
}
