package io.haetae.wallet;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.address.Spelling;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.AddressSpelling;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address of real lists is found in every legal spelling, and nothing else is. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "recall"))
class ListRecallTest {
  private static final String SDN = "ofac-sdn-2021-07";

  /** A Monero payment id, an ETH text of 39 digits, and an XBT text that OFAC cut after "1Gq". */
  private static final int NO_LEGAL_ADDRESS = 3;

  private static final String NAMED = "sanctions/ofac-addresses/2025-11-27-named";
  private static final int BATCH = 1_000;
  private static final int RANDOM_ADDRESSES = 10_000;
  private static final long SEED = 20261123;

  private final ObjectMapper json = new ObjectMapper();
  private final Assets assets = Assets.load();
  private final Addresses addresses = new Addresses(assets);

  /** Something to ask, and the entry that must answer; null where none may. */
  private record Ask(String network, String text, String source, String subject) {
    Map<String, String> item() {
      return network == null
          ? Map.of("address", text)
          : Map.of("network", network, "address", text);
    }
  }

  private record Listed(String source, String asset, String subject) {}

  @BeforeEach
  void importRealLists() throws IOException {
    importList(
            SDN,
            Map.of("format", "OFAC_SDN_CSV", "publishedOn", "2021-07-01"),
            SharedData.bytes("sanctions/ofac-sdn/sdn_2021-07.csv"))
        .statusCode(201)
        .body("entries", equalTo(81))
        .body("identifiers", equalTo(NO_LEGAL_ADDRESS));
    for (Path file : namedLists()) {
      int size = json.readTree(file.toFile()).size();
      importList(
              source(file),
              Map.of("format", "ADDRESS_JSON", "asset", asset(file), "publishedOn", "2025-11-27"),
              Files.readAllBytes(file))
          .statusCode(201)
          .body("entries", equalTo(size));
    }
  }

  @Test
  void everyListedThingIsHitInEveryLegalSpellingOnEveryNetworkOfItsFamily() throws IOException {
    List<Listed> listed = new ArrayList<>(entriesOf(SDN));
    for (Path file : namedLists()) {
      listed.addAll(entriesOf(source(file)));
    }
    Set<String> forms = new TreeSet<>();
    List<Ask> asks = new ArrayList<>();
    listed.forEach(entry -> asks.addAll(asks(entry, forms)));

    List<Ask> missed = new ArrayList<>();
    for (int from = 0; from < asks.size(); from += BATCH) {
      List<Ask> part = asks.subList(from, Math.min(asks.size(), from + BATCH));
      JsonNode results = screen(part);
      for (int i = 0; i < part.size(); i++) {
        if (!isHit(results.get(i), part.get(i))) {
          missed.add(part.get(i));
        }
      }
    }

    assertThat(missed).as("missed of %d questions", asks.size()).isEmpty();
    assertThat(listed).hasSize(81 + namedSize());
    assertThat(forms).as("forms asked").containsAll(formsOfListedFamilies(listed));
  }

  @Test
  void randomValidAddressesGiveNoHit() {
    Random random = new Random(SEED);
    List<AddressSpelling> examples = new ArrayList<>();
    List<AddressFamily> families = new ArrayList<>();
    for (AddressFamily family : AddressFamily.values()) {
      for (AddressSpelling example : assets.spellings(family)) {
        examples.add(example);
        families.add(family);
      }
    }
    for (int batch = 0; batch < RANDOM_ADDRESSES / BATCH; batch++) {
      List<Ask> part = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        int which = (batch * BATCH + i) % examples.size();
        part.add(randomAsk(families.get(which), examples.get(which), random));
      }

      JsonNode results = screen(part);

      for (int i = 0; i < BATCH; i++) {
        assertThat(results.get(i).at("/verdict/reasons"))
            .as("seed %d, %s", SEED, part.get(i))
            .isEmpty();
        assertThat(results.get(i).at("/verdict/level").asText()).isEqualTo("LOW");
      }
    }
  }

  private List<Ask> asks(Listed entry, Set<String> forms) {
    List<Address> meant =
        addresses
            .readListed(entry.subject(), assets.asset(entry.asset()).orElseThrow())
            .addresses();
    List<Ask> asks = new ArrayList<>();
    asks.add(new Ask(null, entry.subject(), entry.source(), entry.subject()));
    for (Address address : meant) {
      for (Network network : assets.networksOf(address.family())) {
        boolean own = network.equals(assets.networksOf(address.family()).getFirst());
        for (Spelling spelling : addresses.spell(address, network)) {
          boolean special = network.id().equals("ronin");
          if (own || special || spelling.text().equals(address.canonical())) {
            asks.add(new Ask(network.id(), spelling.text(), entry.source(), entry.subject()));
            forms.add(address.family() + ":" + spelling.form());
          }
        }
      }
    }
    return asks;
  }

  /** Each family's forms, but for those of kinds of script that no list holds. */
  private Set<String> formsOfListedFamilies(List<Listed> listed) {
    return listed.stream()
        .flatMap(
            entry ->
                addresses
                    .readListed(entry.subject(), assets.asset(entry.asset()).orElseThrow())
                    .addresses()
                    .stream())
        .flatMap(
            address ->
                assets.networksOf(address.family()).stream()
                    .flatMap(network -> addresses.spell(address, network).stream())
                    .map(spelling -> address.family() + ":" + spelling.form()))
        .collect(Collectors.toSet());
  }

  private Ask randomAsk(AddressFamily family, AddressSpelling example, Random random) {
    Network network =
        example.network() == null
            ? assets.networksOf(family).getFirst()
            : assets.network(example.network()).orElseThrow();
    byte[] payload = addresses.parse(example.example(), network).payload();
    byte[] noise = new byte[payload.length - 1];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, payload, 1, noise.length);
    Address address = Address.of(family, payload);
    String text =
        addresses.spell(address, network).stream()
            .filter(spelling -> spelling.form().equals(example.form()))
            .findFirst()
            .map(Spelling::text)
            .orElse(address.canonical());
    return new Ask(network.id(), text, null, null);
  }

  private JsonNode screen(List<Ask> asks) {
    String answer =
        posting(BANK_API, Map.of("items", asks.stream().map(Ask::item).toList()))
            .post("/v1/screenings/addresses/batch")
            .then()
            .statusCode(201)
            .extract()
            .asString();
    try {
      JsonNode results = json.readTree(answer).get("results");
      assertThat(results).hasSize(asks.size());
      return results;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isHit(JsonNode result, Ask ask) {
    for (JsonNode reason : result.at("/verdict/reasons")) {
      if (reason.at("/reasonClass").asText().equals("LISTED")
          && reason.at("/match/source").asText().equals(ask.source())) {
        return result.at("/verdict/level").asText().equals("SEVERE");
      }
    }
    return false;
  }

  private List<Listed> entriesOf(String source) {
    List<Listed> entries = new ArrayList<>();
    String cursor = null;
    do {
      var request = WalletApi.as(WalletApi.PLATFORM).queryParam("limit", 200);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/v1/watchlists/{source}/entries", source)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
        if (Set.of("ADDRESS", "IDENTIFIER").contains(item.get("kind"))) {
          entries.add(new Listed(source, (String) item.get("asset"), (String) item.get("subject")));
        }
      }
      cursor = page.getString("next");
    } while (cursor != null);
    return entries;
  }

  private int namedSize() throws IOException {
    int size = 0;
    for (Path file : namedLists()) {
      size += json.readTree(file.toFile()).size();
    }
    return size;
  }

  private static List<Path> namedLists() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.file(NAMED))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String source(Path file) {
    return "ofac-named-" + asset(file).toLowerCase(java.util.Locale.ROOT);
  }

  private static String asset(Path file) {
    return file.getFileName().toString().replaceAll("^.*_|\\.json$", "");
  }
}
