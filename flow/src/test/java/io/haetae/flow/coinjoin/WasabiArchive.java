package io.haetae.flow.coinjoin;

import io.haetae.flow.SharedData;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** The zip of real Wasabi transactions, in the line format of its README. */
public final class WasabiArchive {
  private static final Map<String, String> TYPES =
      Map.of(
          "TxWitnessV0Keyhash", "witness_v0_keyhash",
          "TxWitnessV0Scripthash", "witness_v0_scripthash",
          "TxScripthash", "scripthash",
          "TxPubkeyhash", "pubkeyhash");

  private WasabiArchive() {}

  /** Those that are CoinJoins of Wasabi 1. */
  public static List<CoinTransaction> coinJoins() {
    return read("Scanner/WasabiCoinJoins.txt");
  }

  /** Those that spend what CoinJoins paid out. */
  public static List<CoinTransaction> postMix() {
    return read("Scanner/WasabiPostMixTxs.txt");
  }

  private static List<CoinTransaction> read(String entry) {
    try (ZipFile zip =
        new ZipFile(SharedData.path("mixers/wasabi/dumplings__ww1_202405.zip").toFile())) {
      String text =
          new String(
              zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(WasabiArchive::transaction).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CoinTransaction transaction(String line) {
    String[] part = line.split(":::");
    return new CoinTransaction(
        "bitcoin",
        new Position(0, Integer.parseInt(part[2]), 0),
        Instant.ofEpochSecond(Long.parseLong(part[3])),
        part[0],
        entries(part[4]).stream().map(WasabiArchive::input).toList(),
        entries(part[5]).stream().map(WasabiArchive::output).toList());
  }

  private static List<String> entries(String joined) {
    return Arrays.stream(joined.replace("{", "").split("}")).filter(e -> !e.isEmpty()).toList();
  }

  private static CoinInput input(String entry) {
    String[] part = entry.split("-", 3);
    return new CoinInput(part[0], Integer.parseInt(part[1]), output(part[2]));
  }

  private static CoinOutput output(String entry) {
    String[] part = entry.split("\\+");
    return new CoinOutput(Long.parseLong(part[0]), part[1], TYPES.get(part[2]));
  }
}
