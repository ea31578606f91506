package io.haetae.wallet.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports every real list at hand, holds the figures of their description, and writes the table of
 * {@code target/reports/list-imports}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListImportReportTest {
  private static final String SDN = "ofac-sdn/";
  private static final String CONS = "ofac-consolidated/";
  private static final String WATCHED = "ofac-addresses/";

  @TempDir Path folder;

  private final ImportReport report = new ImportReport();
  private final Set<String> imported = new TreeSet<>();
  private Path lists;

  @BeforeAll
  void listsAreAtHand() {
    lists = SharedData.file("sanctions");
  }

  @AfterAll
  void everyFileWasImportedAndReported() throws IOException {
    if (lists != null) {
      report.write(Path.of("target", "reports"));
      assertThat(imported).containsExactlyElementsOf(filesIn(""));
    }
  }

  @Test
  void sdnOfJuly2021WithAliasesAndPlaces() {
    CollectedList list =
        read(
            ListFormat.OFAC_SDN_CSV,
            SDN + "sdn_2021-07.csv",
            SDN + "alt_2021-07.csv",
            SDN + "add_2021-07.csv");

    // The description counts the line of the end mark.
    assertThat(list.head().rows() + 1).isEqualTo(8_977);
    assertThat(list.parties).hasSize(8_976);
    assertThat(addresses(list)).isEqualTo(81);
    assertThat(listedUnder(list, "DPRK")).isEqualTo(414);
    assertThat(list.head().endMarked()).isTrue();
    assertThat(list.party("9346").northKorea()).as("listed under NPWMD only").isTrue();
  }

  @Test
  void aliasesPlacesAndCommentsOfDecember2025JoinTheNames() {
    CollectedList list =
        read(
            ListFormat.OFAC_SDN_CSV,
            SDN + "sdn-names_2025-11.jsonl",
            SDN + "alt_2025-12.csv",
            SDN + "add_2025-12.csv",
            SDN + "sdn_comments_2025-12.csv");

    assertThat(list.head().memberRows())
        .containsEntry("ALIASES", 20_107L)
        .containsEntry("PLACES", 24_244L)
        .containsEntry("NAMES", 17_815L)
        .containsEntry("COMMENTS", 28L);
    assertThat(list.parties).hasSizeGreaterThanOrEqualTo(17_815);
    assertThat(list.party("22985").subjects()).hasSizeGreaterThan(10);
  }

  @Test
  void namesOfNovember2025() {
    CollectedList list = read(ListFormat.OFAC_SDN_CSV, SDN + "sdn-names_2025-11.jsonl");

    assertThat(list.parties).hasSize(17_815);
    assertThat(list.head().memberRows()).containsEntry("ALL_NAMES", 41_859L);
    assertThat(names(list)).as("without five that stand twice").isEqualTo(41_854);
  }

  @Test
  void parsedSdnOfMay2025() {
    CollectedList list = read(ListFormat.NAMES_CSV, SDN + "sdn-parsed_2025-05.csv");

    assertThat(list.parties).hasSize(17_863);
    assertThat(list.rejected).isEmpty();
  }

  @Test
  void consolidatedListInBothFormsIsOneList() {
    CollectedList xml = read(ListFormat.OFAC_XML, CONS + "cons_2025-03-28_native.xml");
    CollectedList csv =
        read(
            ListFormat.OFAC_SDN_CSV,
            CONS + "cons_prim.csv",
            CONS + "cons_alt.csv",
            CONS + "cons_add.csv",
            CONS + "cons_comments.csv");

    assertThat(xml.parties).hasSize(443);
    assertThat(csv.head().rows() + 1).isEqualTo(443);
    Set<String> ids = csv.parties.stream().map(ListedParty::id).collect(Collectors.toSet());
    assertThat(xml.parties)
        .filteredOn(party -> ids.contains(party.id()))
        .hasSize(csv.parties.size());
    assertThat(csv.parties)
        .as("of another day, on which one entry was written otherwise")
        .filteredOn(party -> !party.primaryName().equals(xml.party(party.id()).primaryName()))
        .hasSizeLessThan(5);
  }

  @Test
  void unitedNationsListOfApril2025() {
    CollectedList list = read(ListFormat.UN_XML, "un/UN_consolidated_2025-04.xml");

    assertThat(list.parties).filteredOn(p -> p.kind() == PartyKind.PERSON).hasSize(684);
    assertThat(list.parties).filteredOn(p -> p.kind() == PartyKind.ORGANISATION).hasSize(193);
    assertThat(listedUnder(list, "DPRK")).isEqualTo(155);
    assertThat(list.parties)
        .filteredOn(p -> p.programs().contains("DPRK"))
        .allMatch(ListedParty::northKorea)
        .allMatch(p -> p.listings().getFirst().effectiveOn() != null);
  }

  @Test
  void listsOfTheEuUkCanadaAndAustralia() throws IOException {
    CollectedList eu = read(ListFormat.NAMES_CSV, "eu/kebalkhadka_eu_parsed_2025-05.csv");
    CollectedList uk = read(ListFormat.NAMES_CSV, "uk/kebalkhadka_uk_parsed_2025-05.csv");
    CollectedList canada = read(ListFormat.CANADA_XML, "canada/canada_sema_2025-05.xml");
    String file = "australia/kebalkhadka_aus_parsed_2025-05.csv";
    CollectedList australia = read(ListFormat.NAMES_CSV, file);

    assertThat(eu.parties).hasSize(5_316);
    assertThat(uk.parties.size() + uk.rejected.size()).isEqualTo(2_524);
    assertThat(uk.rejected).singleElement().matches(note -> note.reason().equals("has no name"));
    assertThat(canada.parties).hasSize(4_759);
    // The description counts lines; some cells hold line ends.
    assertThat(Files.readAllLines(lists.resolve(file))).hasSize(10_061);
    assertThat(australia.parties).hasSize(9_983);
    assertThat(eu.party(northKorean(eu)).countries()).containsExactly("KP");
  }

  @Test
  void addressListsOfThreeDays() throws IOException {
    for (String day : List.of("2024-09-27", "2025-06-20", "2025-11-27-named")) {
      List<String> files = filesIn(WATCHED + day);
      assertThat(files).as(day).hasSize(17);
      for (String file : files) {
        CollectedList list = read(ListFormat.ADDRESS_JSON, file);
        assertThat(list.subjects()).as(file).hasSameSizeAs(list.parties);
      }
    }
  }

  @Test
  void changeLogUpToNovember2025() {
    CollectedList list = read(ListFormat.ADDRESS_CHANGE_LOG, WATCHED + "change-log_to_2025-11.csv");

    assertThat(list.head().rows()).isEqualTo(1_599);
    assertThat(list.head().watched())
        .extracting(SeenPeriod::source, w -> w.from().toString(), w -> w.lastSeen().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("0xB10C", "2022-09-03", "2024-09-27"),
            org.assertj.core.groups.Tuple.tuple("thomasgregg", "2024-12-29", "2025-11-25"));
    assertThat(list.subjects()).allMatch(subject -> !subject.seen().isEmpty());
    assertThat(list.rejected).isEmpty();
  }

  private CollectedList read(ListFormat format, String... files) {
    imported.addAll(List.of(files));
    List<Path> paths = Stream.of(files).map(lists::resolve).toList();
    return report.measure(format, asset(files[0]), folder, lists, paths);
  }

  private List<String> filesIn(String name) throws IOException {
    try (Stream<Path> walk = Files.walk(lists.resolve(name))) {
      return walk.filter(Files::isRegularFile)
          .map(file -> lists.relativize(file).toString())
          .sorted(Comparator.naturalOrder())
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private static String asset(String file) {
    return file.endsWith(".json") ? file.replaceAll(".*_([A-Z0-9]+)\\.json", "$1") : null;
  }

  private static long addresses(CollectedList list) {
    return list.subjects().stream().filter(s -> s.kind() == SubjectKind.ADDRESS).count();
  }

  private static long names(CollectedList list) {
    return list.parties.stream().mapToLong(party -> party.names().size()).sum();
  }

  private static long listedUnder(CollectedList list, String program) {
    return list.parties.stream()
        .filter(party -> party.programs().stream().anyMatch(p -> p.startsWith(program)))
        .count();
  }

  private static String northKorean(CollectedList list) {
    return list.parties.stream().filter(ListedParty::northKorea).findFirst().orElseThrow().id();
  }
}
