package io.haetae.wallet.behaviour;

import io.haetae.wallet.behaviour.CoinJson.Coin;
import io.haetae.wallet.listing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

/** A CoinJoin of Wasabi out of the archive of real ones, in the line format of its README. */
record RealCoinJoin(String id, int index, long time, List<Coin> inputs, List<Coin> outputs) {
  private static final String ARCHIVE = "mixers/wasabi/dumplings__ww1_202405.zip";

  /** The first after a time. */
  static RealCoinJoin after(long time) {
    try (ZipFile zip = new ZipFile(SharedData.file(ARCHIVE).toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("Scanner/WasabiCoinJoins.txt")).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(RealCoinJoin::read)
          .filter(mix -> mix.time > time)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RealCoinJoin read(String line) {
    String[] part = line.split(":::");
    return new RealCoinJoin(
        part[0],
        Integer.parseInt(part[2]),
        Long.parseLong(part[3]),
        entries(part[4]).stream().map(RealCoinJoin::input).toList(),
        entries(part[5]).stream().map(entry -> coin(null, 0, entry)).toList());
  }

  private static List<String> entries(String joined) {
    return Arrays.stream(joined.replace("{", "").split("}")).filter(e -> !e.isEmpty()).toList();
  }

  private static Coin input(String entry) {
    String[] part = entry.split("-", 3);
    return coin(part[0], Integer.parseInt(part[1]), part[2]);
  }

  private static Coin coin(String transaction, int output, String entry) {
    String[] part = entry.split("\\+");
    return new Coin(transaction, output, Long.parseLong(part[0]), CoinJson.address(part[1]));
  }
}
