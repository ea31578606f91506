package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfacCsvJoinTest {
  private static final String END = "\u001a";
  private static final String LAST = "; Digital Currency Address - XBT 1BgGZ9";
  private static final String CUT = "x".repeat(SdnRemarks.CUT_AT - LAST.length()) + LAST;
  private static final String SDN =
      "7,\"EXAMPLE TRADING CO\",-0- ,\"NPWMD\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\""
          + CUT
          + "\"\r\n"
          + "8,\"EXAMPLE STAR\",\"vessel\",\"DPRK4\",-0- ,\"T2EU4\",\"Tanker\",-0- ,-0- ,\"Korea, North\","
          + "\"Owner Shipping Ltd.\",\"Vessel Registration Identification IMO 9187629; "
          + "alt. Linked To: EXAMPLE TRADING CO; Website www.example.com; DOB circa 1970.\"\r\n"
          + END;
  private static final String ALT = "7,1,\"fka\",\"OLD TRADING CO\",-0- \r\n" + END;
  private static final String ADD =
      "7,1,\"1 Street\",\"Pyongyang\",\"Korea, North\",-0- \r\n" + END;
  private static final String COMMENTS =
      "7,\"tcN4rm9KBzDn7KprQz87SZ26SAMH; Secondary sanctions risk: North Korea Sanctions Regulations, "
          + "sections 510.201 and 510.210.\"\r\n"
          + END;

  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void partsJoinByEntryNumberWhateverTheirNames() {
    CollectedList list =
        lists.readZip(
            ListFormat.OFAC_SDN_CSV,
            Map.of("a.csv", SDN, "b.csv", ALT, "c.csv", ADD, "d.csv", COMMENTS));

    ListedParty company = list.party("7");
    assertThat(company.kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(company.names())
        .containsExactly(
            new PartyName("EXAMPLE TRADING CO", NameType.PRIMARY),
            new PartyName("OLD TRADING CO", NameType.FORMER));
    assertThat(company.places()).containsExactly("1 Street, Pyongyang, Korea, North");
    assertThat(company.countries()).containsExactly("KP");
    assertThat(company.subjects())
        .singleElement()
        .matches(s -> s.text().equals("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"));
    assertThat(company.northKorea()).isTrue();
    assertThat(company.stateActor()).isTrue();
    assertThat(list.recovered).isEmpty();
    assertThat(list.head().endMarked()).isTrue();
  }

  @Test
  void shipHasItsNumberFlagOwnerAndLinks() {
    ListedParty ship = lists.read(ListFormat.OFAC_SDN_CSV, SDN).party("8");

    assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
    assertThat(ship.countries()).containsExactly("KP");
    assertThat(ship.subjects())
        .extracting(ListedSubject::kind, ListedSubject::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SubjectKind.VESSEL, "IMO 9187629"),
            org.assertj.core.groups.Tuple.tuple(SubjectKind.DOMAIN, "example.com"));
    assertThat(ship.links())
        .extracting(PartyLink::kind, PartyLink::otherName)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LinkKind.OWNED_BY, "Owner Shipping Ltd."),
            org.assertj.core.groups.Tuple.tuple(LinkKind.ASSOCIATED, "EXAMPLE TRADING CO"));
    assertThat(ship.birthDates()).containsExactly("1970");
  }

  @Test
  void cutRemarksWithoutTheirRestAreToldOf() {
    CollectedList list = lists.read(ListFormat.OFAC_SDN_CSV, SDN);

    assertThat(list.recovered).singleElement().matches(note -> note.row() == 1);
  }

  @Test
  void factsOfAnEntryThatIsNowhereAreRejectedAloud() {
    CollectedList list =
        lists.readZip(
            ListFormat.OFAC_SDN_CSV, Map.of("sdn.csv", SDN, "alt.csv", ALT.replace("7,1", "99,1")));

    assertThat(list.rejected)
        .singleElement()
        .matches(note -> note.member().equals("aliases") && note.reason().contains("99"));
  }

  @Test
  void withoutEntriesTheNamesOfTheSameNumbersServe() {
    String names =
        """
        {"entity_id": 7, "names": [{"full_name": "OLDER CO", "is_primary": false, "type_id": "1401"},
         {"full_name": "EXAMPLE TRADING CO", "is_primary": true, "type_id": "1403"}]}
        """
            .replace("\n ", " ");

    CollectedList list =
        lists.readZip(
            ListFormat.OFAC_SDN_CSV,
            Map.of("n.jsonl", names, "alt.csv", ALT + "", "add.csv", ADD, "x.csv", COMMENTS));

    ListedParty company = list.party("7");
    assertThat(company.primaryName()).isEqualTo("EXAMPLE TRADING CO");
    assertThat(CollectedList.aliases(company)).containsExactly("OLDER CO", "OLD TRADING CO");
    assertThat(company.countries()).containsExactly("KP");
  }

  @Test
  void brokenMemberIsNamedWithItsRow() {
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(
            () ->
                lists.readZip(
                    ListFormat.OFAC_SDN_CSV,
                    Map.of(
                        "sdn.csv",
                        SDN,
                        "alt.csv",
                        "7,1,\"aka\",\"A\",-0- \r\nx,1,\"aka\",\"A\",-0- \r\n")))
        .matches(e -> e.where().equals("alt.csv row 2"));
  }
}
