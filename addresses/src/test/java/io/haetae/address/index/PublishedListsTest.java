package io.haetae.address.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.address.ListedReading;
import io.haetae.address.RandomAddresses;
import io.haetae.address.SharedData;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each address of the published lists is found in each of its spellings, and no other is. */
class PublishedListsTest {
  private static final Assets ASSETS = Assets.load();
  private final Addresses addresses = new Addresses(ASSETS);

  @Test
  void everyListedAddressIsFoundInEverySpellingOnEveryNetworkOfItsFamily() throws IOException {
    Map<String, ListedReading> read = readAll("sanctions/ofac-addresses/2025-11-27-named");
    List<String> unreadable =
        read.entrySet().stream()
            .filter(e -> e.getValue().addresses().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    List<Address> listed =
        read.values().stream().flatMap(r -> r.addresses().stream()).distinct().toList();
    ListedAddresses.Builder builder = ListedAddresses.builder();
    for (int i = 0; i < listed.size(); i++) {
      builder.add(listed.get(i), i);
    }
    ListedAddresses index = builder.build();

    int asked = 0;
    for (int i = 0; i < listed.size(); i++) {
      for (Network network : ASSETS.networksOf(listed.get(i).family())) {
        for (String text : addresses.spellings(listed.get(i), network)) {
          assertThat(index.find(addresses.parse(text, network))).as(text).containsExactly(i);
          asked++;
        }
      }
    }

    assertThat(listed).hasSizeGreaterThan(700);
    assertThat(asked).isGreaterThan(10_000);
    // A payment id of 64 digits that the list gives as a Monero address.
    assertThat(unreadable).hasSize(1).allSatisfy(t -> assertThat(t).matches("[0-9a-f]{64}"));
    assertThat(falseHits(index)).isZero();
  }

  @Test
  void anAddressUnderTheWrongAssetIsStillRead() {
    Asset bitcoin = ASSETS.asset("XBT").orElseThrow();

    ListedReading reading = addresses.readListed("TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf", bitcoin);

    assertThat(reading.ofAsset()).isFalse();
    assertThat(reading.addresses()).extracting(Address::family).containsExactly(AddressFamily.TRON);
  }

  @Test
  void aTokenIsReadOnEachLedgerThatItLivesOn() {
    Asset tether = ASSETS.asset("USDT").orElseThrow();

    assertThat(addresses.readListed("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH", tether).addresses())
        .extracting(Address::family)
        .containsExactly(AddressFamily.BITCOIN);
    assertThat(addresses.detect("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", tether))
        .extracting(Network::id)
        .contains("ethereum", "bsc", "arbitrum")
        .doesNotContain("tron", "bitcoin", "ronin");
  }

  private static int falseHits(ListedAddresses index) {
    RandomAddresses random = new RandomAddresses(424_242);
    AddressFamily[] families = AddressFamily.values();
    int hits = 0;
    for (int i = 0; i < 10_000; i++) {
      hits += index.find(random.next(families[i % families.length])).length;
    }
    return hits;
  }

  private Map<String, ListedReading> readAll(String folder) throws IOException {
    Map<String, ListedReading> read = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SharedData.path(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String symbol = file.getFileName().toString().replaceAll(".*_([A-Z0-9]+)\\.json", "$1");
        Asset asset = ASSETS.asset(symbol).orElseThrow();
        for (JsonNode row : SharedData.json(file)) {
          String text = row.get("address").asText();
          read.put(text, addresses.readListed(text, asset));
        }
      }
    }
    return read;
  }
}
