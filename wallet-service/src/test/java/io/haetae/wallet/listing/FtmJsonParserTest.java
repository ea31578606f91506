package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmJsonParserTest {
  private static final String ENTITIES =
      """
      {"id": "s1", "schema": "Sanction", "properties": {"entity": ["p1"], "authority": ["OFAC"], "program": ["DPRK3"], "listingDate": ["2018-09-06"], "startDate": ["2018"], "sourceUrl": ["https://ofac.treasury.gov/"]}}
      {"id": "p1", "caption": "Park Jin Hyok", "schema": "Person", "target": true, "properties": {"name": ["Park Jin Hyok", "박진혁"], "weakAlias": ["PJH"], "birthDate": ["1984"], "nationality": ["kp"], "topics": ["sanction"]}}
      {"id": "w1", "schema": "CryptoWallet", "target": false, "properties": {"holder": ["p1"], "publicKey": ["0x098b"], "currency": ["ETH"]}}
      {"id": "o1", "schema": "Ownership", "properties": {"owner": ["p1"], "asset": ["c1"], "percentage": ["51%"]}}
      {"id": "c1", "caption": "Front Ltd", "schema": "Company", "target": true, "properties": {"name": ["Front Ltd"], "website": ["https://www.front.example/x"], "topics": ["sanction"]}}
      {"id": "v1", "caption": "HAO FAN 6", "schema": "Vessel", "properties": {"name": ["HAO FAN 6"], "imoNumber": ["IMO8628597"]}}
      {"id": "r1", "caption": "A politician", "schema": "Person", "target": false, "properties": {"name": ["A politician"], "topics": ["role.pep"]}}
      {"id": "w2", "schema": "CryptoWallet", "target": true, "properties": {"publicKey": ["1abc"], "currency": ["XBT"], "topics": ["sanction"]}}
      {"id": "n1", "schema": "Person", "target": true, "properties": {"topics": ["sanction"]}}
      """;

  @TempDir Path folder;
  private TextLists lists;

  @BeforeEach
  void lists() {
    lists = new TextLists(folder);
  }

  @Test
  void listedEntitiesHaveTheirWalletsSanctionsAndOwners() {
    CollectedList list = lists.read(ListFormat.FTM_JSON, ENTITIES);

    assertThat(list.parties).extracting(ListedParty::id).containsExactly("p1", "c1", "v1", "w2");
    ListedParty person = list.party("p1");
    Listing listing = person.listings().getFirst();
    assertThat(listing.regime()).isEqualTo("OFAC");
    assertThat(listing.announcedOn()).isEqualTo(LocalDate.of(2018, 9, 6));
    assertThat(listing.effectiveOn()).as("a year is no day").isNull();
    assertThat(listing.effective().written()).isEqualTo("2018");
    assertThat(person.subjects().getFirst().text()).isEqualTo("0x098b");
    assertThat(person.names()).contains(new PartyName("박진혁", NameType.ORIGINAL_SCRIPT));
    assertThat(person.northKorea()).isTrue();
    assertThat(list.party("c1").links())
        .containsExactly(
            new PartyLink(
                LinkKind.OWNED_BY, "p1", "Park Jin Hyok", new BigDecimal("51"), "Ownership"));
    assertThat(list.party("c1").subjects().getFirst().text()).isEqualTo("front.example");
    assertThat(list.party("v1").subjects().getFirst().text()).isEqualTo("IMO 8628597");
    assertThat(list.party("w2").subjects().getFirst().asset()).isEqualTo("XBT");
  }

  @Test
  void ownersAndWhomTheyOwnAreReadWhetherOrNotTheyAreListed() {
    CollectedList list =
        lists.read(
            ListFormat.FTM_OWNERSHIP_JSON,
            ENTITIES
                + """
                {"id": "c2", "caption": "Quiet Ltd", "schema": "Company", "target": false, "properties": {"name": ["Quiet Ltd"], "topics": ["corp.public"]}}
                {"id": "o2", "schema": "Ownership", "properties": {"owner": ["c1"], "asset": ["c2"], "percentage": ["50"]}}
                """);

    assertThat(list.head().kind()).isEqualTo(ListKind.OWNERSHIP);
    assertThat(list.parties).extracting(ListedParty::id).containsExactly("p1", "c1", "c2");
    assertThat(list.party("c2").links())
        .containsExactly(
            new PartyLink(LinkKind.OWNED_BY, "c1", "Front Ltd", new BigDecimal("50"), "Ownership"));
  }

  @Test
  void targetWithoutNameIsRejectedAloud() {
    CollectedList list = lists.read(ListFormat.FTM_JSON, ENTITIES);

    assertThat(list.rejected).singleElement().matches(note -> note.row() == 9);
  }

  @Test
  void nestedEntitiesCountAsIfOnTheirOwnLines() {
    CollectedList list =
        lists.read(
            ListFormat.FTM_JSON,
            """
            {"id": "p1", "caption": "A", "schema": "Person", "target": true, "properties": {"name": ["A"], "sanctions": [{"id": "s1", "schema": "Sanction", "properties": {"entity": ["p1"], "authority": ["EU"], "startDate": ["2020-07-30"]}}], "cryptoWallets": [{"id": "w", "schema": "CryptoWallet", "properties": {"holder": ["p1"], "publicKey": ["1abc"], "currency": ["XBT"]}}]}}
            """);

    assertThat(list.parties).hasSize(1);
    assertThat(list.party("p1").listings().getFirst().effectiveOn())
        .isEqualTo(LocalDate.of(2020, 7, 30));
    assertThat(list.party("p1").subjects()).hasSize(1);
  }

  @Test
  void brokenLineIsNamed() {
    assertThatExceptionOfType(InvalidListException.class)
        .isThrownBy(() -> lists.read(ListFormat.FTM_JSON, ENTITIES + "{\"id\": \"x\", \"sch"))
        .matches(e -> e.where().equals("row 10"));
  }
}
