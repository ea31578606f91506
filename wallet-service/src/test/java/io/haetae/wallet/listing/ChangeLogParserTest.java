package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogParserTest {
  private static final String LOG =
      """
      seen_date,event,asset,address_as_in_source,entity,program,source
      2022-09-03,baseline,XBT,1AbC,,,one
      2022-09-03,baseline,ETH,0xAA,,,one
      2023-05-01,remove,ETH,0xAA,,,one
      2024-09-27,add,XBT,1New,,,one
      2024-12-29,baseline,XBT,1abc,Some ACTOR,"CYBER2, DPRK3",two
      2025-03-22,remove,XBT,1abc,Some ACTOR,"CYBER2, DPRK3",two
      2025-11-25,remove,LTC,lTc,,,two
      """;

  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void periodsEndWhereTheWatcherStoppedOrSawItGone() {
    CollectedList list = lists.read(ListFormat.ADDRESS_CHANGE_LOG, LOG);

    ListedSubject first = list.party("XBT:1abc").subjects().getFirst();
    assertThat(first.text()).as("the spelling with capitals").isEqualTo("1AbC");
    assertThat(first.seen())
        .containsExactlyInAnyOrder(
            new SeenPeriod(day("2024-12-29"), day("2025-03-21"), day("2025-03-22"), "two"),
            new SeenPeriod(day("2022-09-03"), day("2024-09-27"), null, "one"));
    assertThat(list.party("ETH:0xaa").subjects().getFirst().seen())
        .containsExactly(
            new SeenPeriod(day("2022-09-03"), day("2023-04-30"), day("2023-05-01"), "one"));
    assertThat(list.party("LTC:ltc").subjects().getFirst().seen())
        .as("a log that begins later")
        .containsExactly(new SeenPeriod(null, day("2025-11-24"), day("2025-11-25"), "two"));
  }

  @Test
  void gapBetweenTwoWatchersIsKnown() {
    CollectedList list = lists.read(ListFormat.ADDRESS_CHANGE_LOG, LOG);

    assertThat(list.head().watched())
        .containsExactly(
            new SeenPeriod(day("2022-09-03"), day("2024-09-27"), null, "one"),
            new SeenPeriod(day("2024-12-29"), day("2025-11-25"), null, "two"));
  }

  @Test
  void namesAndProgrammesAreThoseOfAnySource() {
    ListedParty party = lists.read(ListFormat.ADDRESS_CHANGE_LOG, LOG).party("XBT:1abc");

    assertThat(party.primaryName()).isEqualTo("Some ACTOR");
    assertThat(party.programs()).containsExactly("CYBER2", "DPRK3");
    assertThat(party.listings().getFirst().effective()).as("first seen is no legal date").isNull();
    assertThat(party.northKorea()).isTrue();
  }

  @Test
  void unknownEventAndLaterRowBeforeEarlierOneAreRefused() {
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(
            () ->
                lists.read(
                    ListFormat.ADDRESS_CHANGE_LOG, LOG + "2025-12-01,changed,XBT,1x,,,two\n"))
        .matches(e -> e.where().equals("row 8"));
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(
            () -> lists.read(ListFormat.ADDRESS_CHANGE_LOG, LOG + "2020-01-01,add,XBT,1x,,,two\n"))
        .matches(e -> e.where().equals("row 8"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
