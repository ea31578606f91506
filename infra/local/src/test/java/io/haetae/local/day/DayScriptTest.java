package io.haetae.local.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayScriptTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OFFICIAL_HOSTS =
      Set.of("ofac.treasury.gov", "home.treasury.gov", "www.fbi.gov", "www.fsc.go.kr");

  /** Newspapers and the public broadcaster, for a notice that is not at hand itself. */
  private static final Set<String> REPORTING_HOSTS =
      Set.of(
          "news.kbs.co.kr",
          "world.kbs.co.kr",
          "dailian.co.kr",
          "m.pressian.com",
          "www.ohmynews.com");

  @Test
  void theDayIsTheSameOnEveryRun() {
    assertThat(DayScript.steps().toString()).isEqualTo(DayScript.steps().toString());
  }

  @Test
  void aboutTwoHundredRequestsAreMarkedSyntheticAndNameCustomersByCode() {
    assertThat(DayScript.steps())
        .hasSize(200)
        .allSatisfy(
            step -> {
              assertThat(step.body().path("memo").asText()).isEqualTo(DayScript.MARK);
              assertThat(step.customerReference()).matches("[A-Z]-[0-9]{4}");
            });
  }

  @Test
  void externalIdsAreUniqueWithinAnInstitution() {
    Set<String> ids = new HashSet<>();
    DayScript.steps().forEach(step -> assertThat(ids.add(step.externalId())).isTrue());
  }

  @Test
  void everyListEntryCitesItsSourceAndItsDates() throws IOException {
    for (DayScript.WatchlistFile list : DayScript.watchlists()) {
      for (JsonNode entry : JSON.readTree(list.content()).path("entries")) {
        assertThat(entry.path("citations"))
            .as("%s/%s", list.source(), entry.path("id").asText())
            .isNotEmpty()
            .allSatisfy(
                citation ->
                    assertThat(URI.create(citation.asText()).getHost())
                        .isIn(list.source().startsWith("kr-") ? REPORTING_HOSTS : OFFICIAL_HOSTS));
        if (entry.has("listings")) {
          assertThat(entry.path("listings"))
              .allSatisfy(
                  listing ->
                      assertThat(LocalDate.parse(listing.path("announced").asText())).isNotNull());
        } else {
          assertThat(LocalDate.parse(entry.path("effective").asText())).isNotNull();
        }
      }
    }
  }

  @Test
  void theKoreanNoticeNamesSixteenServices() throws IOException {
    JsonNode notice = JSON.readTree(DayScript.watchlists().getLast().content());
    assertThat(notice.path("kind").asText()).isEqualTo("SERVICE_NOTICE");
    assertThat(notice.path("entries")).hasSize(16);
  }

  @Test
  void theKoreanActionStandsUnderItsThreeInstruments() throws IOException {
    JsonNode action = JSON.readTree(DayScript.watchlists().get(2).content());
    assertThat(action.path("entries"))
        .hasSize(11)
        .allSatisfy(
            entry ->
                assertThat(entry.path("listings").findValuesAsText("regime"))
                    .containsExactly("KR-MOFA", "KR-MOEF", "KR-FSC"));
  }

  @Test
  void actorsThatNoKoreanProgrammeNamesAreThereToo() throws IOException {
    JsonNode list = JSON.readTree(DayScript.watchlists().getFirst().content());
    assertThat(list.path("entries"))
        .anySatisfy(entry -> assertThat(entry.path("programs").toString()).isEqualTo("[\"NPWMD\"]"))
        .anySatisfy(
            entry -> assertThat(entry.path("programs").toString()).isEqualTo("[\"CYBER2\"]"));
  }
}
