package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaetaeCsvParserTest {
  private static final String HEADER =
      "id,kind,name,aliases,original_script,countries,regime,programs,instrument,announced,effective,"
          + "asset,address,service,owned_by,percent,state_actor,citations\n";
  private static final String ROWS =
      "expo,ORGANISATION,Chosun Expo,Korea Expo Joint Venture; Joseon Expo,조선엑스포합영회사,KP,KR-MOFA,"
          + "DPRK,Foreign Ministry notice,2023-02-10,,,,,,,true,https://example.org/1\n"
          + "expo,,,,,,KR-FSC,DPRK,Restricted persons,2023-02,,XBT,1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH,,,,,\n"
          + "desk,SERVICE,Example OTC,,,,,,,,,,,Example OTC,expo,50.0,,\n";

  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void rowsOfOneIdAreOneEntryWithSeveralListings() {
    CollectedList list = lists.read(ListFormat.HAETAE_CSV, HEADER + ROWS);

    ListedParty expo = list.party("expo");
    assertThat(list.parties).hasSize(2);
    assertThat(expo.names())
        .extracting(PartyName::text)
        .containsExactly("Chosun Expo", "Korea Expo Joint Venture", "Joseon Expo", "조선엑스포합영회사");
    assertThat(expo.listings()).extracting(Listing::regime).containsExactly("KR-MOFA", "KR-FSC");
    assertThat(expo.listings().getFirst().announcedOn()).isEqualTo(LocalDate.of(2023, 2, 10));
    assertThat(expo.listings().getLast().announcedOn()).as("a month is no day").isNull();
    assertThat(expo.listings().getLast().announced().written()).isEqualTo("2023-02");
    assertThat(expo.subjects()).hasSize(1);
    assertThat(expo.stateActor()).isTrue();
    assertThat(expo.northKorea()).isTrue();
    assertThat(list.party("desk").links().getFirst().percent()).isEqualByComparingTo("50");
    assertThat(list.party("desk").subjects().getFirst().kind()).isEqualTo(SubjectKind.SERVICE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-02-10|10.02.2023|row 1",
        "2023-02-10|2023-02-30|row 1",
        "ORGANISATION|COMPANY|row 1",
        "desk,|,|row 3",
        "50.0|half|row 3",
        "XBT,|,|row 2",
        "state_actor|actor|file"
      })
  void mistakeIsNamed(String right, String wrong, String where) {
    String text = (HEADER + ROWS).replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.HAETAE_CSV, text))
        .matches(e -> e.where().equals(where), where);
  }

  @Test
  void everyCutWithinARowIsRefused() {
    String whole = (HEADER + ROWS).strip();
    int lastRow = whole.lastIndexOf('\n') + 1;
    for (int length = lastRow + 1; length < whole.length() - 4; length++) {
      String cut = whole.substring(0, length);
      assertThatExceptionOfType(InvalidListException.class)
          .as("cut at %d", length)
          .isThrownBy(() -> lists.read(ListFormat.HAETAE_CSV, cut));
    }
  }
}
