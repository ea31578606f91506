package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that no list may be made of, and such as are repaired aloud. */
class BrokenFilesTest {
  private static final String UN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST><INDIVIDUALS>
      <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>KIM</FIRST_NAME>
      <SECOND_NAME>CHOL%sSU</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE></INDIVIDUAL>
      </INDIVIDUALS></CONSOLIDATED_LIST>
      """;

  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @ParameterizedTest
  @EnumSource(ListFormat.class)
  void emptyBinaryAndForeignFilesAreRefusedInEveryFormat(ListFormat format) {
    for (String text :
        new String[] {"", " \n ", "a\0b", "<html><body>Not found</body></html>", "]"}) {
      assertThatExceptionOfType(InvalidListException.class)
          .as(text)
          .isThrownBy(() -> lists.read(format, text))
          .matches(e -> e.where().matches("file|row \\d+"));
    }
    byte[] utf16 = UN.formatted("").getBytes(StandardCharsets.UTF_16);
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(format, utf16))
        .withMessageContaining("NUL");
  }

  @Test
  void illegalCharacterIsReplacedAndToldOfWithItsRow() {
    CollectedList list = lists.read(ListFormat.UN_XML, UN.formatted("\u0008"));

    assertThat(list.parties.getFirst().primaryName()).isEqualTo("KIM CHOL SU");
    assertThat(list.recovered)
        .singleElement()
        .matches(note -> note.row() == 4 && note.reason().contains("U+0008"));
  }

  @Test
  void illegalCharacterReferenceAndWrongEncodingAreRefusedWithTheRow() {
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.UN_XML, UN.formatted("&#8;")))
        .matches(e -> e.where().equals("row 4"));
    byte[] latin = UN.formatted("é").getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.UN_XML, latin))
        .matches(e -> e.where().startsWith("row "));
  }

  @Test
  void everyCutOfAnXmlListIsRefused() {
    byte[] whole = UN.formatted("").strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(InvalidListException.class)
          .as("cut at %d", length)
          .isThrownBy(() -> lists.read(ListFormat.UN_XML, cut));
    }
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    String external =
        UN.formatted("&x;")
            .replace(
                "<CONSOLIDATED_LIST>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<CONSOLIDATED_LIST>");
    String laughs =
        UN.formatted("&b;")
            .replace(
                "<CONSOLIDATED_LIST>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><CONSOLIDATED_LIST>");
    for (String text : new String[] {external, laughs, UN.formatted("&unknown;")}) {
      assertThatExceptionOfType(InvalidListException.class)
          .as(text)
          .isThrownBy(() -> lists.read(ListFormat.UN_XML, text))
          .matches(e -> e.where().startsWith("row "));
    }
  }

  @Test
  void announcedCountThatDoesNotFitTellsOfACutFile() {
    String text =
        "<sdnList><publshInformation><Record_Count>2</Record_Count></publshInformation>"
            + "<sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry></sdnList>";

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.OFAC_XML, text))
        .withMessageContaining("2 entries and has 1");
  }

  @Test
  void archiveOfOneXmlIsReadAsTheXml() {
    CollectedList list =
        lists.readZip(ListFormat.UN_XML, Map.of("consolidated.xml", UN.formatted("")));

    assertThat(list.parties).hasSize(1);
  }

  @Test
  void bombCutArchiveAndTooManyFilesAreRefused() {
    String zeros = "0".repeat(30 << 20);
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.readZip(ListFormat.UN_XML, Map.of("bomb.xml", zeros)))
        .withMessageContaining("bomb.xml");
    byte[] zip = TextLists.zip(Map.of("consolidated.xml", UN.formatted("")));
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.UN_XML, Arrays.copyOf(zip, zip.length - 30)))
        .withMessageContaining("zip");
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.readZip(ListFormat.UN_XML, Map.of("a.xml", UN, "b.xml", UN)))
        .withMessageContaining("2 files");
  }

  @Test
  void lineWithoutEndDoesNotFillTheMemory() {
    String text = "{\"id\": \"" + "x".repeat(9 << 20) + "\"}";

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.FTM_JSON, text))
        .matches(e -> e.where().equals("row 1"));
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws java.io.IOException {
    long before = leftovers();

    lists.readZip(ListFormat.UN_XML, Map.of("consolidated.xml", UN.formatted("")));
    lists.read(ListFormat.HAETAE_CSV, "id,name\n1,A\n");
    for (ListFormat format : ListFormat.values()) {
      assertThatExceptionOfType(InvalidListException.class)
          .isThrownBy(() -> lists.readZip(format, Map.of("a", "id,name,kind\n1,A,B\n2,B")));
    }

    assertThat(leftovers()).isEqualTo(before);
  }

  private static long leftovers() throws java.io.IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> isTemporary(name))
          .count();
    }
  }

  private static boolean isTemporary(String name) {
    return name.startsWith(TemporaryFile.prefix("member"))
        || name.startsWith(TemporaryFile.prefix("spill"));
  }
}
