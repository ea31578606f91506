package io.haetae.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.AddressSpelling;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingsTest {
  private static final Assets ASSETS = Assets.load();
  private final Addresses addresses = new Addresses(ASSETS);

  record Row(Network network, AddressSpelling spelling) {}

  static List<Row> rows() {
    return ASSETS.networks().stream()
        .flatMap(
            network ->
                ASSETS.spellings(network.family()).stream()
                    .filter(s -> s.network() == null || s.network().equals(network.id()))
                    .map(spelling -> new Row(network, spelling)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachRowOfTheListIsReadAndWrittenBack(Row row) {
    Address address = addresses.parse(row.spelling().example(), row.network());

    List<Spelling> spellings = addresses.spell(address, row.network());

    assertThat(spellings).extracting(Spelling::form).contains(row.spelling().form());
    String written =
        spellings.stream()
            .filter(s -> s.form().equals(row.spelling().form()))
            .findFirst()
            .orElseThrow()
            .text();
    if (!row.spelling().form().equals("integrated")) {
      assertThat(written).isEqualTo(row.spelling().example());
    }
    assertThat(spellings)
        .allSatisfy(s -> assertThat(addresses.parse(s.text(), row.network())).isEqualTo(address));
    assertThat(address.canonical()).isEqualTo(spellings.getFirst().text());
    assertThat(addresses.detect(row.spelling().example())).contains(row.network());
    assertThat(Address.of(address.family(), address.payload())).isEqualTo(address);
  }

  @ParameterizedTest
  @EnumSource(AddressFamily.class)
  void whatIsWrittenIsExactlyWhatTheListNames(AddressFamily family) {
    Set<String> written = new LinkedHashSet<>();
    for (Network network : ASSETS.networksOf(family)) {
      for (AddressSpelling row : ASSETS.spellings(family)) {
        if (row.network() == null || row.network().equals(network.id())) {
          Address address = addresses.parse(row.example(), network);
          addresses.spell(address, network).forEach(s -> written.add(s.form()));
        }
      }
    }

    assertThat(written)
        .containsExactlyInAnyOrderElementsOf(
            ASSETS.spellings(family).stream().map(AddressSpelling::form).toList());
  }
}
