package io.haetae.bench.reach;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The graph as comma-separated files without a header, for the peers to load. */
record GraphFiles(Path folder) {
  static final String ACCOUNTS = "accounts.csv";
  static final String TRANSFERS = "transfers.csv";
  static final String WITHDRAWALS = "withdrawals.csv";
  static final String MEDIA = "media.csv";
  static final String SIGN_INS = "sign-ins.csv";
  static final String LOANS = "loans.csv";
  static final String DEPOSITS = "deposits.csv";

  Path file(String name) {
    return folder.resolve(name);
  }

  void write(GraphData data) throws IOException {
    Files.createDirectories(folder);
    write(ACCOUNTS, data.accounts(), i -> i + "," + data.owner()[i]);
    write(TRANSFERS, data.transfers(), 0);
    write(WITHDRAWALS, data.withdrawals(), data.transfers().count());
    write(MEDIA, data.blocked().length, i -> i + "," + data.blocked()[i]);
    write(SIGN_INS, data.signIns());
    write(LOANS, data.loans(), i -> Integer.toString(i));
    write(DEPOSITS, data.deposits());
  }

  private void write(String name, Moves moves, int first) throws IOException {
    write(
        name,
        moves.count(),
        i ->
            moves.payer()[i]
                + ","
                + moves.payee()[i]
                + ","
                + (first + i)
                + ","
                + moves.at()[i]
                + ","
                + moves.amount()[i]);
  }

  private void write(String name, GraphData.Dated dated) throws IOException {
    write(
        name, dated.count(), i -> dated.from()[i] + "," + dated.account()[i] + "," + dated.at()[i]);
  }

  private void write(String name, int rows, IntFunction<String> row) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file(name)))) {
      IntStream.range(0, rows).forEach(i -> out.append(row.apply(i)).append('\n'));
    }
  }
}
