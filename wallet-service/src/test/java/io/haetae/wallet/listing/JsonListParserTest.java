package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haetae.wallet.TestLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonListParserTest {
  private static final String NAMED =
      "[{\"address\": \"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\","
          + " \"name\": \"Wu Huihui;Wakemeupupup;吴惠惠\"}]";

  @TempDir Path folder;

  @Test
  void namesAreSplitIntoOneNameAndItsAliases() throws IOException {
    ListedParty party = parse(addresses(), NAMED).parties.getFirst();

    assertThat(party.primaryName()).isEqualTo("Wu Huihui");
    assertThat(CollectedList.aliases(party)).containsExactly("Wakemeupupup", "吴惠惠");
    assertThat(party.subjects().getFirst().asset()).isEqualTo("XBT");
  }

  @Test
  void ownFormatKeepsDatesProgrammesAndServices() throws IOException {
    CollectedList sanctions = parse(own(TestLists.SANCTIONS), TestLists.SANCTIONS_JSON);
    CollectedList notice = parse(own(TestLists.NOTICE), TestLists.NOTICE_JSON);

    assertThat(sanctions.head().kind()).isEqualTo(ListKind.SANCTIONS);
    assertThat(sanctions.head().publishedOn()).isEqualTo(LocalDate.of(2025, 11, 28));
    Listing mixer = sanctions.party("mixer").listings().getFirst();
    assertThat(mixer.effectiveOn()).isEqualTo(LocalDate.of(2022, 8, 8));
    assertThat(mixer.endedOn()).isEqualTo(LocalDate.of(2025, 3, 21));
    assertThat(sanctions.party("thief").stateActor()).isTrue();
    assertThat(notice.subjects())
        .allMatch(subject -> subject.kind() == SubjectKind.SERVICE)
        .extracting(ListedSubject::text)
        .containsExactly("KuCoin", "Kucoin.com");
  }

  @Test
  void everyCutOfAFileIsRefused() throws IOException {
    for (String whole : new String[] {NAMED, TestLists.NOTICE_JSON.strip()}) {
      byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
      ListRequest request = whole.equals(NAMED) ? addresses() : own(TestLists.NOTICE);
      for (int length = 0; length < bytes.length; length++) {
        ListFile cut = write(Arrays.copyOf(bytes, length));
        assertThatExceptionOfType(InvalidListException.class)
            .as("cut at %d", length)
            .isThrownBy(() -> CollectedList.read(request, cut));
      }
    }
  }

  @Test
  void moreThanTheBoundIsRefused() {
    ListRequest two = new ListRequest("t", ListFormat.ADDRESS_JSON, "XBT", null, null, 2);

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> parse(two, "[\"a\", \"b\", \"c\"]"))
        .withMessageContaining("more than 2");
  }

  @Test
  void jurisdictionIsThatOfThePublisherOrUnknown() throws IOException {
    ListRequest ofac = new ListRequest("ofac-eth", ListFormat.ADDRESS_JSON, "ETH", null, null, 9);
    ListRequest other = new ListRequest("mine", ListFormat.ADDRESS_JSON, "ETH", null, null, 9);
    ListRequest told = new ListRequest("mine", ListFormat.ADDRESS_JSON, "ETH", "JP", null, 9);

    assertThat(parse(ofac, "[\"a\"]").head().jurisdiction()).isEqualTo("US");
    assertThat(parse(other, "[\"a\"]").head().jurisdiction()).isEqualTo("ZZ");
    assertThat(parse(told, "[\"a\"]").head().jurisdiction()).isEqualTo("JP");
  }

  private CollectedList parse(ListRequest request, String text) throws IOException {
    return CollectedList.read(request, write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ListFile write(byte[] bytes) throws IOException {
    return SharedData.listFile(Files.write(folder.resolve("list"), bytes));
  }

  private static ListRequest addresses() {
    return new ListRequest("t", ListFormat.ADDRESS_JSON, "XBT", null, null, 100);
  }

  private static ListRequest own(String source) {
    return new ListRequest(source, ListFormat.HAETAE_JSON, null, null, null, 100);
  }
}
