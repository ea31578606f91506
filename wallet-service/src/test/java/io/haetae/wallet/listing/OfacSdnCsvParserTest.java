package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacSdnCsvParserTest {
  private static final String ROW =
      "28263,\"TIÁN, Yinyin\",\"individual\",\"DPRK3] [CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-"
          + " ,\"DOB 12 Jul 1986; Digital Currency Address - XBT"
          + " 134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak; alt. Digital Currency Address - XBT"
          + " 15YK647qtoZQDzNrvY6HJL6QwXduLHfT28; a.k.a. 'snowsjohn'; Digital Currency Address -"
          + " ETH 0x098B716B8Aaf21512996dC57EB0615e2383E2f96.\"\r\n";

  private static final String WITHOUT =
      "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";

  @TempDir Path folder;

  @Test
  void addressesAreReadFromRemarksWithEveryProgramme() throws IOException {
    CollectedList list = parse(ROW + WITHOUT + "\u001a", StandardCharsets.ISO_8859_1);

    assertThat(list.head().rows()).isEqualTo(2);
    assertThat(list.head().endMarked()).isTrue();
    assertThat(list.subjects())
        .extracting(ListedSubject::asset, ListedSubject::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("XBT", "134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak"),
            org.assertj.core.groups.Tuple.tuple("XBT", "15YK647qtoZQDzNrvY6HJL6QwXduLHfT28"),
            org.assertj.core.groups.Tuple.tuple(
                "ETH", "0x098B716B8Aaf21512996dC57EB0615e2383E2f96"));
    ListedParty first = list.parties.getFirst();
    assertThat(first.id()).isEqualTo("28263");
    assertThat(first.programs()).containsExactly("DPRK3", "CYBER2");
    assertThat(CollectedList.aliases(first)).containsExactly("snowsjohn");
    assertThat(first.listings().getFirst().effective()).isNull();
  }

  @Test
  void bothEncodingsGiveTheSameName() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      assertThat(parse(ROW, charset).parties.getFirst().primaryName()).isEqualTo("TIÁN, Yinyin");
    }
  }

  @Test
  void everyCutOfAFileIsRefusedOrLacksItsEndMark() throws IOException {
    byte[] whole =
        (ROW + WITHOUT + ROW.replace("28263", "28264") + "\u001a").getBytes(StandardCharsets.UTF_8);
    int rows = 3;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      try {
        CollectedList list = CollectedList.read(request(), write(cut));
        assertThat(list.head().endMarked()).as("cut at %d", length).isFalse();
        boolean wholeRows = list.head().rows() < rows || length >= whole.length - 3;
        assertThat(wholeRows).as("cut at %d", length).isTrue();
      } catch (InvalidListException e) {
        assertThat(e.where()).matches("file|row [1-3]");
      }
    }
  }

  @Test
  void wholeFileThatIsCutByOfacAtAThousandCharactersIsNoError() throws IOException {
    String remarks = "x".repeat(970) + "; Digital Currency Address - ";
    String row = WITHOUT.replaceFirst("-0- \\r\\n$", "\"" + remarks + "y\"\r\n");

    CollectedList list = parse(ROW + row + "\u001a", StandardCharsets.UTF_8);

    assertThat(list.head().rows()).isEqualTo(2);
  }

  @Test
  void unreadableAddressIsNotDroppedInSilence() {
    String row = WITHOUT.replaceFirst("-0- \\r\\n$", "\"Digital Currency Address: XBT 1abc.\"\r\n");

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> parse(ROW + row + "\u001a", StandardCharsets.UTF_8))
        .matches(e -> e.where().equals("row 2"));
  }

  @Test
  void realFileOfJuly2021HoldsEightyOneAddresses() {
    CollectedList list =
        CollectedList.read(
            request(), SharedData.listFile(SharedData.file("sanctions/ofac-sdn/sdn_2021-07.csv")));

    assertThat(list.subjects())
        .filteredOn(subject -> subject.kind() == SubjectKind.ADDRESS)
        .hasSize(81);
    assertThat(list.head().rows()).isEqualTo(8_976);
    assertThat(list.head().endMarked()).isTrue();
  }

  @Test
  void realFileCutAnywhereIsNeverTakenForWhole() throws IOException {
    byte[] whole = SharedData.bytes("sanctions/ofac-sdn/sdn_2021-07.csv");
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 20; i++) {
      int length = random.nextInt(whole.length - 1);
      ListFile cut = write(java.util.Arrays.copyOf(whole, length));
      try {
        CollectedList list = CollectedList.read(request(), cut);
        assertThat(list.head().endMarked()).as("cut at %d", length).isFalse();
        assertThat(list.head().rows()).as("cut at %d", length).isLessThan(8_976);
      } catch (InvalidListException e) {
        assertThat(e.where()).matches("file|row \\d+");
      }
    }
  }

  private CollectedList parse(String text, Charset charset) throws IOException {
    return CollectedList.read(request(), write(text.getBytes(charset)));
  }

  private ListFile write(byte[] bytes) throws IOException {
    return SharedData.listFile(Files.write(folder.resolve("list"), bytes));
  }

  private static ListRequest request() {
    return new ListRequest("ofac-sdn", ListFormat.OFAC_SDN_CSV, null, null, null, 10_000);
  }
}
