package io.haetae.wallet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.wallet.listing.ListFormat;
import io.haetae.wallet.listing.ListParser;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.PartyKind;
import io.haetae.wallet.listing.PartySink;
import io.haetae.wallet.listing.RowNote;
import io.haetae.wallet.listing.SharedData;
import io.haetae.wallet.party.NameForm;
import io.haetae.wallet.party.Trait;
import io.haetae.wallet.party.TraitKind;
import io.haetae.wallet.party.Traits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is one body on the real lists of four regimes, and who is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealListJoinsTest {
  private static final List<String> REGIMES = List.of("eu", "ofac", "uk", "un");

  private final Map<PartyRef, ListedParty> parties = new TreeMap<>();
  private Clusters clusters;

  @BeforeAll
  void readAndJoin(@TempDir Path folder) throws IOException {
    Path sanctions = SharedData.file("sanctions");
    read("un", ListFormat.UN_XML, sanctions.resolve("un/UN_consolidated_2025-04.xml"));
    read("eu", ListFormat.NAMES_CSV, sanctions.resolve("eu/kebalkhadka_eu_parsed_2025-05.csv"));
    read("uk", ListFormat.NAMES_CSV, sanctions.resolve("uk/kebalkhadka_uk_parsed_2025-05.csv"));
    read("ofac", ListFormat.OFAC_SDN_CSV, zip(folder, sanctions.resolve("ofac-sdn"), "2021-07"));
    clusters = new Clusters(shared());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KOREA MINING DEVELOPMENT TRADING CORPORATION",
        "RECONNAISSANCE GENERAL BUREAU",
        "TANCHON COMMERCIAL BANK"
      })
  void bodyThatFourRegimesListIsOneEntityWithOneListingOfEach(String name) {
    List<List<PartyRef>> found =
        clusters.all().stream()
            .filter(it -> it.stream().anyMatch(party -> bears(parties.get(party), name)))
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst()).extracting(PartyRef::source).containsExactlyElementsOf(REGIMES);
    assertThat(found.getFirst())
        .allSatisfy(party -> assertThat(parties.get(party).listings()).hasSize(1))
        .allSatisfy(party -> assertThat(clusters.reasons(party, found.getFirst())).isNotEmpty());
    // Of the four files only the Security Council's gives days; the others' stay unknown.
    assertThat(listingDays(found.getFirst()).get("un")).isNotNull();
    assertThat(listingDays(found.getFirst()).get("uk")).isNull();
  }

  @Test
  void noTwoEntriesOfOneRegimeAreEverOneBody() {
    assertThat(clusters.all())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            cluster -> assertThat(cluster).extracting(PartyRef::source).doesNotHaveDuplicates());
  }

  @Test
  void peopleOfOneNameWhoWereBornOnOtherDaysAreNotOne() {
    Map<PartyRef, Integer> clusterOf = new HashMap<>();
    List<List<PartyRef>> all = clusters.all();
    for (int i = 0; i < all.size(); i++) {
      for (PartyRef party : all.get(i)) {
        clusterOf.put(party, i);
      }
    }
    int apart = 0;
    for (List<PartyRef> namesakes : peopleByName().values()) {
      for (PartyRef one : namesakes) {
        for (PartyRef other : namesakes) {
          if (one.compareTo(other) < 0 && bornOnOtherDays(one, other)) {
            apart++;
            assertThat(
                    clusterOf.get(one) != null && clusterOf.get(one).equals(clusterOf.get(other)))
                .as("%s and %s", parties.get(one), parties.get(other))
                .isFalse();
          }
        }
      }
    }
    assertThat(apart).as("pairs of namesakes").isPositive();
  }

  @Test
  void nameAloneNeverJoinsAPerson() {
    Set<TraitKind> strong =
        Set.of(TraitKind.REFERENCE, TraitKind.IDENTIFIER, TraitKind.NAME_AND_BIRTH);
    for (List<PartyRef> cluster : clusters.all()) {
      for (PartyRef party : cluster) {
        if (parties.get(party).kind() == PartyKind.PERSON) {
          assertThat(clusters.reasons(party, cluster))
              .extracting(JoinReason::trait)
              .isSubsetOf(strong);
        }
      }
    }
  }

  private void read(String source, ListFormat format, Path path) {
    PartySink sink =
        new PartySink() {
          @Override
          public void party(ListedParty party) {
            parties.put(new PartyRef(source, party.id()), party);
          }

          @Override
          public void rejected(RowNote note) {}

          @Override
          public void recovered(RowNote note) {}
        };
    ListRequest request = new ListRequest(source, format, null, null, null, 200_000);
    ListParser.parse(request, SharedData.listFile(path), sink);
  }

  private static Path zip(Path folder, Path from, String day) throws IOException {
    Path zip = folder.resolve("sdn.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out)) {
      for (String part : List.of("sdn", "alt", "add")) {
        archive.putNextEntry(new ZipEntry(part + ".csv"));
        Files.copy(from.resolve(part + "_" + day + ".csv"), archive);
      }
    }
    return zip;
  }

  /** What {@link EntityLinks} asks the database for. */
  private List<SharedTrait> shared() {
    Map<Trait, Set<PartyRef>> bearers = new HashMap<>();
    parties.forEach(
        (ref, party) ->
            Traits.of(party).stream()
                .filter(trait -> trait.kind().joins())
                .forEach(trait -> bearers.computeIfAbsent(trait, k -> new TreeSet<>()).add(ref)));
    List<SharedTrait> shared = new ArrayList<>();
    bearers.forEach(
        (trait, by) -> {
          boolean several = by.stream().map(PartyRef::source).distinct().count() > 1;
          if (several && by.size() <= 30 && ofOneCountry(trait, by)) {
            shared.add(new SharedTrait(trait.kind(), trait.value(), List.copyOf(by)));
          }
        });
    return shared;
  }

  private boolean ofOneCountry(Trait trait, Set<PartyRef> bearers) {
    if (trait.kind() != TraitKind.DISTINCTIVE_NAME) {
      return true;
    }
    List<List<String>> stated =
        bearers.stream()
            .map(party -> parties.get(party).countries())
            .filter(countries -> !countries.isEmpty())
            .toList();
    return stated.isEmpty()
        || stated.getFirst().stream()
            .anyMatch(country -> stated.stream().allMatch(all -> all.contains(country)));
  }

  private Map<String, Object> listingDays(List<PartyRef> cluster) {
    Map<String, Object> days = new HashMap<>();
    cluster.forEach(
        party -> days.put(party.source(), parties.get(party).listings().getFirst().effectiveOn()));
    return days;
  }

  private Map<String, List<PartyRef>> peopleByName() {
    Map<String, List<PartyRef>> people = new TreeMap<>();
    parties.forEach(
        (ref, party) -> {
          if (party.kind() == PartyKind.PERSON) {
            people
                .computeIfAbsent(NameForm.of(party.primaryName()), k -> new ArrayList<>())
                .add(ref);
          }
        });
    return people;
  }

  private boolean bornOnOtherDays(PartyRef one, PartyRef other) {
    List<String> left = days(one);
    List<String> right = days(other);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private List<String> days(PartyRef party) {
    return parties.get(party).birthDates().stream()
        .filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
        .toList();
  }

  private static boolean bears(ListedParty party, String name) {
    String form = NameForm.of(name);
    return party.names().stream().anyMatch(it -> NameForm.of(it.text()).startsWith(form));
  }
}
