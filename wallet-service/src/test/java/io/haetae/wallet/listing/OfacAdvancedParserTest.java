package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class OfacAdvancedParserTest {
  private static final int PARTIES = 40;

  @TempDir Path folder;

  @Test
  void generatedFileIsValidByTheSchema() throws IOException, SAXException {
    Path schema = SharedData.file("schemas/ofac/sdn_advanced_schema.xsd");
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator();

    validator.validate(new StreamSource(generated().toFile()));
  }

  @Test
  void everyPartHasItsPlace() throws IOException {
    CollectedList list = read(Files.readString(generated()));

    assertThat(list.head().publishedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(list.parties).hasSize(PARTIES);
    assertThat(list.rejected).isEmpty();
    assertThat(list.recovered).isEmpty();
    ListedParty person = list.party("6");
    assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(person.primaryName()).matches("[A-Z]+, [A-Z][a-z]+ [A-Z][a-z]+");
    assertThat(person.names())
        .extracting(PartyName::type)
        .contains(NameType.ORIGINAL_SCRIPT, NameType.FORMER, NameType.WEAK_ALIAS);
    assertThat(person.names()).extracting(PartyName::text).contains("김, 철수");
    assertThat(person.birthDates()).containsExactly("1970-03-05");
    assertThat(list.party("4").birthDates()).containsExactly("1970");
    assertThat(list.party("2").birthDates()).containsExactly("1970-02");
    assertThat(person.countries()).containsExactly("KP");
    assertThat(person.places()).hasSize(1);
    assertThat(person.identifiers().getFirst().type()).isEqualTo("Passport");
    assertThat(person.links())
        .containsExactly(
            new PartyLink(LinkKind.ASSOCIATED, "5", null, null, "Acting for or on behalf of"));
    assertThat(list.party("5").links().getFirst().kind()).isEqualTo(LinkKind.OWNED_BY);
    assertThat(person.northKorea()).isTrue();
    assertThat(person.stateActor()).isTrue();
  }

  @Test
  void addressesAndDatesAreThoseOfTheFile() throws IOException {
    CollectedList list = read(Files.readString(generated()));

    Listing listing = list.party("6").listings().getFirst();
    assertThat(listing.programs()).containsExactly("DPRK3");
    assertThat(listing.regime()).isEqualTo("US-OFAC");
    assertThat(listing.instrument()).contains("13722");
    assertThat(listing.effective())
        .isEqualTo(new DatedFact(LocalDate.of(2022, 7, 7), "2022-07-07", "EntryEvent Created"));
    assertThat(listing.ended()).isNull();
    assertThat(list.party("10").subjects())
        .filteredOn(subject -> subject.kind() == SubjectKind.ADDRESS)
        .hasSize(40)
        .extracting(ListedSubject::asset)
        .contains("XBT", "ETH", "USDT", "XMR");
    assertThat(list.party("6").subjects())
        .filteredOn(subject -> subject.kind() == SubjectKind.DOMAIN)
        .singleElement()
        .matches(subject -> subject.text().endsWith("6.example"));
  }

  @Test
  void deltaIsNoList() throws IOException {
    String delta =
        Files.readString(generated()).replace(" Version=", " DeltaBaseVersion=\"1\" Version=");

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> read(delta))
        .withMessageContaining("whole list");
  }

  @Test
  void featureThatNoSetDefinesIsNotPassedOver() throws IOException {
    String undefined =
        Files.readString(generated()).replace("FeatureTypeID=\"344\"", "FeatureTypeID=\"999\"");

    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> read(undefined))
        .withMessageContaining("FeatureType 999");
  }

  @Test
  void entryOfAMissingPartyIsRejectedAloud() throws IOException {
    String text =
        Files.readString(generated())
            .replace("ProfileID=\"6\" ListID", "ProfileID=\"6000\" ListID");

    CollectedList list = read(text);

    assertThat(list.rejected).singleElement().matches(note -> note.reason().contains("6000"));
    assertThat(list.recovered)
        .singleElement()
        .matches(note -> note.reason().contains("no sanctions entry"));
  }

  @Test
  void everyCutIsRefused() throws IOException {
    String whole = Files.readString(generated());
    Random random = new Random(11);
    for (int i = 0; i < 30; i++) {
      int length = random.nextInt(whole.strip().length() - 1);
      assertThatExceptionOfType(InvalidListException.class)
          .as("cut at %d", length)
          .isThrownBy(() -> read(whole.substring(0, length)))
          .matches(e -> e.where().matches("file|row \\d+"));
    }
  }

  private Path generated() throws IOException {
    return AdvancedListGenerator.write(folder.resolve("advanced.xml"), PARTIES, 7);
  }

  private CollectedList read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("list.xml"), text);
    ListRequest request =
        new ListRequest("ofac-sdn", ListFormat.OFAC_ADVANCED_XML, null, null, null, 10_000);
    return CollectedList.read(request, SharedData.listFile(file));
  }
}
