package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files with the publishers' columns. */
class NativeCsvListsTest {
  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void europeanUnionJoinsTheRowsOfAnEntity() {
    String header =
        "\ufefffileGenerationDate;Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;"
            + "Entity_Regulation_Programme;Entity_Regulation_PublicationDate;BirthDate_Year;NewColumn\n";

    CollectedList list =
        lists.read(
            ListFormat.EU_CSV,
            header
                + "02/05/2025;13;person;Ri Je-son;PRK;2009-12-22;;x\n"
                + "02/05/2025;14;enterprise;Other;RUS;2022-03-15;;x\n"
                + "02/05/2025;13;person;Ri Che-son;PRK;2009-12-22;;x\n"
                + "02/05/2025;13;person;;PRK;2009-12-22;1938;x\n");

    ListedParty person = list.party("13");
    assertThat(list.parties).hasSize(2);
    assertThat(list.head().publishedOn()).isEqualTo(LocalDate.of(2025, 5, 2));
    assertThat(person.names())
        .extracting(PartyName::text)
        .containsExactly("Ri Je-son", "Ri Che-son");
    assertThat(person.birthDates()).containsExactly("1938");
    assertThat(person.northKorea()).isTrue();
    assertThat(list.party("14").northKorea()).isFalse();
  }

  @Test
  void britishTreasuryListHasItsDateAboveTheHeader() {
    CollectedList list =
        lists.read(
            ListFormat.UK_CSV,
            """
            Last Updated,28/03/2025
            Name 6,Name 1,Name 2,Name Non-Latin Script,DOB,Nationality,Group Type,Alias Type,Alias Quality,Regime,Listed On,Group ID
            RI,Je-Son,,리제선,00/00/1938,North Korea,Individual,Primary name,,Democratic People's Republic of Korea,22/12/2009,10913
            RI,Che,Son,,,,Individual,AKA,Low quality,Democratic People's Republic of Korea,22/12/2009,10913
            """);

    ListedParty person = list.party("10913");
    assertThat(list.head().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 28));
    assertThat(person.names())
        .containsExactly(
            new PartyName("RI, Je-Son", NameType.PRIMARY),
            new PartyName("리제선", NameType.ORIGINAL_SCRIPT),
            new PartyName("RI, Che Son", NameType.WEAK_ALIAS));
    assertThat(person.birthDates()).containsExactly("1938");
    assertThat(person.countries()).containsExactly("KP");
    assertThat(person.listings().getFirst().effectiveOn()).isEqualTo(LocalDate.of(2009, 12, 22));
  }

  @Test
  void australiaJoinsReferencesWithLetters() {
    CollectedList list =
        lists.read(
            ListFormat.AUSTRALIA_CSV,
            """
            Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Citizenship,Committees,Control Date
            12,Korea Mining Development Trading Corporation,Entity,Primary Name,,,1718 (DPRK),1/05/2009
            12a,KOMID,Entity,aka,,,1718 (DPRK),1/05/2009
            13,Other,Individual,Primary Name,1970,Iran,1737 (Iran),1/05/2009
            """);

    assertThat(list.parties).hasSize(2);
    assertThat(CollectedList.aliases(list.party("12"))).containsExactly("KOMID");
    assertThat(list.party("12").northKorea()).isTrue();
  }

  @Test
  void columnsAreFoundInAnyOrderAndNameCellsAreSplit() {
    CollectedList list =
        lists.read(
            ListFormat.NAMES_CSV,
            """
            Source,Alias,Name,Sanction Type,Nationality
            uk,"ACME Trading Co., Ltd., Acme; ООО Акме",ACME,The Russia Regulations,"Russia, Iran"
            USOFAC_SDN,"KIM, Chol",Chol KIM,"DPRK3, CYBER2","Korea, North"
            """);

    assertThat(list.parties.getFirst().names())
        .extracting(PartyName::text)
        .containsExactly("ACME", "ACME Trading Co., Ltd.", "Acme", "ООО Акме");
    assertThat(list.parties.getFirst().countries()).containsExactly("RU", "IR");
    ListedParty kim = list.parties.getLast();
    assertThat(CollectedList.aliases(kim)).containsExactly("KIM, Chol");
    assertThat(kim.programs()).containsExactly("DPRK3", "CYBER2");
    assertThat(kim.countries()).containsExactly("KP");
  }

  @Test
  void missingColumnIsNamed() {
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.EU_CSV, "Name,Alias\na,b\n"))
        .withMessageContaining("Entity_LogicalId");
  }

  @Test
  void rowWithOtherColumnsIsRejectedAndTheLastOneCutRefused() {
    String header = "Name,Alias,Sanction Type\n";

    CollectedList list = lists.read(ListFormat.NAMES_CSV, header + "a,b,c,d\nx,y,z\n");

    assertThat(list.rejected).singleElement().matches(note -> note.row() == 1);
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.NAMES_CSV, header + "a,b,c\nx,y"))
        .matches(e -> e.where().equals("row 2"));
  }
}
