package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists that the sample day ships. */
class SampleListsTest {
  private static final Path DAY =
      Path.of("..", "infra", "local", "src", "main", "resources", "day");

  @Test
  void everyListOfTheSampleDayIsRead() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(DAY)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.endsWith("stories.json"))
              .toList();
    }

    for (Path file : files) {
      assertThat(read(file).parties).as(file.toString()).isNotEmpty();
    }
  }

  @Test
  void southKoreasActionOfFebruary2023StandsUnderThreeInstruments() {
    CollectedList list = read(DAY.resolve("kr-dprk-cyber-2023.json"));

    assertThat(list.parties).filteredOn(p -> p.kind() == PartyKind.PERSON).hasSize(4);
    assertThat(list.parties).filteredOn(p -> p.kind() == PartyKind.ORGANISATION).hasSize(7);
    ListedParty expo = list.party("chosun-expo");
    assertThat(expo.names()).extracting(PartyName::text).contains("Joseon Expo", "조선엑스포합영회사");
    assertThat(list.parties)
        .allSatisfy(
            party -> {
              assertThat(party.listings())
                  .extracting(Listing::regime)
                  .containsExactly("KR-MOFA", "KR-MOEF", "KR-FSC");
              assertThat(party.citations()).isNotEmpty();
              assertThat(party.northKorea()).isTrue();
              assertThat(party.listings())
                  .allMatch(listing -> listing.announcedOn().equals(LocalDate.of(2023, 2, 10)))
                  .as("not verified in the gazette")
                  .allMatch(listing -> listing.effective() == null);
            });
  }

  private static CollectedList read(Path file) {
    String source = file.getFileName().toString().replace(".json", "");
    ListRequest request = new ListRequest(source, ListFormat.HAETAE_JSON, null, null, null, 10_000);
    return CollectedList.read(request, SharedData.listFile(file));
  }
}
