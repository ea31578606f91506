package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files written after the publishers' schemas. */
class NativeXmlListsTest {
  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void ofacWithAddressShipAndLink() {
    CollectedList list =
        lists.read(
            ListFormat.OFAC_XML,
            """
            <?xml version="1.0"?>
            <sdnList xmlns="http://tempuri.org/sdnList.xsd">
             <publshInformation><Publish_Date>03/28/2025</Publish_Date><Record_Count>1</Record_Count>
             </publshInformation>
             <unknownElement>is passed over</unknownElement>
             <sdnEntry><uid>5</uid><firstName>Hyon Sop</firstName><lastName>SIM</lastName>
              <sdnType>Individual</sdnType><remarks>(Linked To: KOREA KWANGSON BANKING CORP)</remarks>
              <programList><program>NPWMD</program></programList>
              <idList><id><uid>1</uid><idType>Digital Currency Address - ETH</idType>
               <idNumber>0x4f47bc496083c727c5fbe3ce9cdf2b0f6496270c</idNumber></id></idList>
              <nationalityList><nationality><country>Korea, North</country></nationality></nationalityList>
              <dateOfBirthList><dateOfBirthItem><dateOfBirth>25 Nov 1983</dateOfBirth></dateOfBirthItem>
              </dateOfBirthList></sdnEntry>
            </sdnList>
            """);

    assertThat(list.head().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 28));
    ListedParty party = list.party("5");
    assertThat(party.primaryName()).isEqualTo("SIM, Hyon Sop");
    assertThat(party.subjects().getFirst().asset()).isEqualTo("ETH");
    assertThat(party.links().getFirst().otherName()).isEqualTo("KOREA KWANGSON BANKING CORP");
    assertThat(party.birthDates()).containsExactly("1983-11-25");
    assertThat(party.northKorea()).isTrue();
    assertThat(party.stateActor()).isTrue();
  }

  @Test
  void unitedNationsWithPartialDates() {
    CollectedList list =
        lists.read(
            ListFormat.UN_XML,
            """
            <CONSOLIDATED_LIST dateGenerated="2025-04-19T23:00:04.625Z"><INDIVIDUALS><INDIVIDUAL>
             <DATAID>1</DATAID><FIRST_NAME>YUN</FIRST_NAME><SECOND_NAME>HO-JIN</SECOND_NAME>
             <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.001</REFERENCE_NUMBER>
             <LISTED_ON>2009-07-16-04:00</LISTED_ON><NAME_ORIGINAL_SCRIPT>윤호진</NAME_ORIGINAL_SCRIPT>
             <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Yun Ho-chin</ALIAS_NAME></INDIVIDUAL_ALIAS>
             <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1940</FROM_YEAR>
             <TO_YEAR>1944</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
             <INDIVIDUAL_DATE_OF_BIRTH><YEAR>1944</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
            """);

    ListedParty party = list.party("1");
    assertThat(list.head().publishedOn()).isEqualTo(LocalDate.of(2025, 4, 19));
    assertThat(party.birthDates()).containsExactly("1940 to 1944", "1944");
    assertThat(party.listings().getFirst().effectiveOn()).isEqualTo(LocalDate.of(2009, 7, 16));
    assertThat(party.listings().getFirst().instrument()).isEqualTo("KPi.001");
    assertThat(party.names())
        .contains(
            new PartyName("윤호진", NameType.ORIGINAL_SCRIPT),
            new PartyName("Yun Ho-chin", NameType.WEAK_ALIAS));
  }

  @Test
  void europeanUnionWithTwoRegulations() {
    CollectedList list =
        lists.read(
            ListFormat.EU_XML,
            """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-05-02T10:00:00.000+02:00">
             <sanctionEntity euReferenceNumber="EU.1.2" logicalId="13">
              <regulation programme="PRK" numberTitle="2017/1509 (OJ L224)" publicationDate="2017-08-31"
               entryIntoForceDate="2017-09-01"/>
              <regulation programme="PRK" numberTitle="2020/1 (OJ L1)" publicationDate="2020-01-03"/>
              <subjectType code="enterprise" classificationCode="E"/>
              <nameAlias wholeName="Chosun Expo" strong="true"/>
              <nameAlias firstName="Chosen" lastName="Expo" wholeName="" strong="false"/>
              <address countryIso2Code="KP" countryDescription="KOREA, DPR" city="Pyongyang"/>
              <identification identificationTypeCode="regnumber" number="77" countryIso2Code="00"/>
             </sanctionEntity></export>
            """);

    ListedParty party = list.party("13");
    assertThat(party.kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(party.names())
        .containsExactly(
            new PartyName("Chosun Expo", NameType.PRIMARY),
            new PartyName("Chosen Expo", NameType.WEAK_ALIAS));
    assertThat(party.listings()).hasSize(2);
    assertThat(party.listings().getFirst().announcedOn()).isEqualTo(LocalDate.of(2017, 8, 31));
    assertThat(party.listings().getFirst().effectiveOn()).isEqualTo(LocalDate.of(2017, 9, 1));
    assertThat(party.listings().getLast().effective()).isNull();
    assertThat(party.identifiers()).containsExactly(new PartyIdentifier("regnumber", "77", null));
    assertThat(party.northKorea()).isTrue();
  }

  @Test
  void unitedKingdomWithShip() {
    CollectedList list =
        lists.read(
            ListFormat.UK_XML,
            """
            <Designations><DateGenerated>28/03/2025</DateGenerated><Designation>
             <DateDesignated>31/12/2020</DateDesignated><UniqueID>DPR0001</UniqueID>
             <Names><Name><Name6>HAO FAN 6</Name6><NameType>Primary Name</NameType></Name>
              <Name><Name6>OLD SHIP</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
             <RegimeName>The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019</RegimeName>
             <IndividualEntityShip>Ship</IndividualEntityShip>
             <ShipDetails><Ship><IMONumbers><IMONumber>8628597</IMONumber></IMONumbers></Ship></ShipDetails>
            </Designation></Designations>
            """);

    ListedParty ship = list.party("DPR0001");
    assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
    assertThat(ship.names().getLast().type()).isEqualTo(NameType.WEAK_ALIAS);
    assertThat(ship.subjects().getFirst().text()).isEqualTo("IMO 8628597");
    assertThat(ship.northKorea()).isTrue();
    assertThat(ship.listings().getFirst().effectiveOn()).isEqualTo(LocalDate.of(2020, 12, 31));
  }

  @Test
  void canadaWithPersonShipAndEntryWithoutName() {
    CollectedList list =
        lists.read(
            ListFormat.CANADA_XML,
            """
            <data-set><record><Country>Iran</Country><LastName>A</LastName><GivenName>B</GivenName>
             <Aliases>C D; Russian: Е Ф</Aliases><DateOfBirthOrShipBuildDate>1963 or 1964</DateOfBirthOrShipBuildDate>
             <Schedule>1, Part 1</Schedule><Item>1</Item><DateOfListing>2020-09-28</DateOfListing></record>
            <record><Country>Russia / Russie</Country><EntityOrShip>Musa Jalil</EntityOrShip>
             <ShipIMONumber>8846814</ShipIMONumber><DateOfListing>2025-02-21</DateOfListing></record>
            <record><Country>Iran</Country><Item>9</Item></record></data-set>
            """);

    assertThat(list.rejected).singleElement().matches(note -> note.row() == 6);
    ListedParty person = list.parties.getFirst();
    assertThat(person.names()).extracting(PartyName::text).containsExactly("A, B", "C D", "Е Ф");
    assertThat(person.birthDates()).containsExactly("1963 or 1964");
    assertThat(person.listings().getFirst().instrument()).isEqualTo("1, Part 1 item 1");
    assertThat(list.parties.getLast().subjects().getFirst().text()).isEqualTo("IMO 8846814");
  }
}
