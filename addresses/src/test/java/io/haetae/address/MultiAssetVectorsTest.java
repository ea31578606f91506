package io.haetae.address;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Addresses of many coins, valid and not, as another validator's tests have them. */
class MultiAssetVectorsTest {
  private static final Assets ASSETS = Assets.load();
  private static final Pattern CHAIN = Pattern.compile("chainType: '([A-Za-z0-9]+)'");
  private static final Set<String> CHAINS_LEFT_OUT = Set.of("story");

  /** That validator refuses litecoin's spelling of P2SH of before 2017, which nodes still read. */
  private static final Set<String> LEGAL_THOUGH_REFUSED =
      Set.of("3FLj1iFqS359KvBXeaStPgqX7hgyifVKbN");

  /** Tokens and names beyond {@code assets.yaml}, with the network that the validator means. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "tether", "bitcoin",
          "yfi", "ethereum",
          "mana", "ethereum",
          "bankex", "ethereum",
          "bkx", "ethereum",
          "eurc", "ethereum",
          "bonk", "solana");

  /** Options of rows that hold an address of a test network. */
  private static final Pattern TEST_NETWORKS = Pattern.compile(".*(testnet|stagenet|both).*");

  @Test
  void validOnesAreReadAndInvalidOnesRefused() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> unsupported = new TreeMap<>();
    int valid = 0;
    int invalid = 0;
    int testNetworks = 0;
    for (NamedCsvRecord row : SharedData.csv("addresses/multi-asset-cases.csv")) {
      String options = row.getField("options_raw");
      List<Network> networks = networks(row.getField("currency"), options);
      String text = row.getField("address");
      if (networks.isEmpty()) {
        unsupported.merge(row.getField("currency").toLowerCase(Locale.ROOT), 1, Integer::sum);
        continue;
      }
      if (LEGAL_THOUGH_REFUSED.contains(text)) {
        continue;
      }
      boolean expected = row.getField("expected").equals("valid");
      boolean read = networks.stream().anyMatch(n -> reads(text, n));
      if (expected && !TEST_NETWORKS.matcher(options).matches()) {
        valid++;
        if (!read) {
          wrong.add("refused " + text + " of " + networks);
        }
      } else if (expected) {
        testNetworks++;
      } else {
        invalid++;
        if (read) {
          wrong.add("read " + text + " of " + networks);
        }
      }
    }
    report(valid, invalid, testNetworks, unsupported);
    assertThat(wrong).isEmpty();
    assertThat(valid).isGreaterThan(180);
    assertThat(invalid).isGreaterThan(80);
  }

  private static void report(
      int valid, int invalid, int testNetworks, Map<String, Integer> unsupported)
      throws IOException {
    int left = unsupported.values().stream().mapToInt(Integer::intValue).sum();
    Path reports = Files.createDirectories(Path.of("target", "reports"));
    Files.writeString(
        reports.resolve("address-vectors.md"),
        "Valid and read: %d; invalid and refused: %d; of test networks, not asked: %d.%n"
                .formatted(valid, invalid, testNetworks)
            + "Rows of assets that are not supported: %d, of %s%n"
                .formatted(left, String.join(", ", unsupported.keySet())));
  }

  private static boolean reads(String text, Network network) {
    return new AddressReader().read(text, network, new byte[AddressReader.MAX_PAYLOAD]) > 0;
  }

  private static List<Network> networks(String currency, String options) {
    Matcher chain = CHAIN.matcher(options + currency);
    if (chain.find()) {
      return CHAINS_LEFT_OUT.contains(chain.group(1))
          ? List.of()
          : ASSETS.network(chain.group(1)).map(List::of).orElse(List.of());
    }
    Optional<Network> named = ASSETS.network(currency);
    return named
        .map(List::of)
        .or(() -> ASSETS.asset(currency).map(ASSETS::networksOf))
        .or(
            () ->
                Optional.ofNullable(OTHER_NAMES.get(currency.toLowerCase(Locale.ROOT)))
                    .flatMap(ASSETS::network)
                    .map(List::of))
        .orElse(List.of());
  }
}
