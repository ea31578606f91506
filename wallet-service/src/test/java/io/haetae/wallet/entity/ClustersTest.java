package io.haetae.wallet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.wallet.party.TraitKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final PartyRef OFAC = new PartyRef("ofac", "24039");
  private static final PartyRef OFAC_OTHER = new PartyRef("ofac", "24040");
  private static final PartyRef UN = new PartyRef("un", "KPe.020");
  private static final PartyRef EU = new PartyRef("eu", "EU.1");
  private static final PartyRef UK = new PartyRef("uk", "DPR0001");

  @Test
  void oneBodyUnderFourRegimesIsOneEntityWithTheReasonOfEachLink() {
    Clusters clusters =
        new Clusters(
            List.of(
                trait(TraitKind.REFERENCE, "UN KPe.020", UN, UK),
                trait(TraitKind.IDENTIFIER, "REGISTRATION KP 12345", OFAC, EU),
                trait(TraitKind.NAME_AND_COUNTRY, "chosun expo|ORGANISATION|KP", EU, UK)));

    assertThat(clusters.all()).containsExactly(List.of(EU, OFAC, UK, UN));
    assertThat(clusters.reasons(UK, clusters.all().getFirst()))
        .containsExactly(
            new JoinReason(TraitKind.REFERENCE, "UN KPe.020", "un", "KPe.020"),
            new JoinReason(
                TraitKind.NAME_AND_COUNTRY, "chosun expo|ORGANISATION|KP", "eu", "EU.1"));
  }

  @Test
  void entriesThatOnePublisherTellsApartAreNeverJoinedNotEvenThroughAnother() {
    Clusters clusters =
        new Clusters(
            List.of(
                trait(TraitKind.ADDRESS, "EVM:0x1", OFAC, UN),
                trait(TraitKind.IDENTIFIER, "PASSPORT KP 654321", OFAC_OTHER, UN)));

    assertThat(clusters.all()).hasSize(1);
    assertThat(clusters.all().getFirst()).contains(UN).hasSize(2);
    assertThat(clusters.all().getFirst()).contains(OFAC_OTHER);
  }

  @Test
  void entriesThatThePublisherItselfSaysAreOneAreJoinedAndJoinOthersTogether() {
    Clusters clusters =
        new Clusters(
            List.of(
                trait(TraitKind.NAME_AND_COUNTRY, "lazarus group|ORGANISATION|KP", OFAC, EU),
                trait(TraitKind.PUBLISHERS_ENTRY, "OFAC SDN 27307", OFAC, OFAC_OTHER)));

    assertThat(clusters.all()).containsExactly(List.of(EU, OFAC, OFAC_OTHER));
  }

  @Test
  void theOrderOfFactsMakesNoDifference() {
    List<SharedTrait> traits =
        new ArrayList<>(
            List.of(
                trait(TraitKind.ADDRESS, "EVM:0x1", OFAC, UN),
                trait(TraitKind.ADDRESS, "EVM:0x2", OFAC_OTHER, EU),
                trait(TraitKind.IDENTIFIER, "IMO 9000001", UN, EU),
                trait(TraitKind.NAME_AND_BIRTH, "kim|1970-01-01", UK, OFAC)));
    List<List<PartyRef>> expected = new Clusters(traits).all();

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(traits, new Random(seed));
      assertThat(new Clusters(traits).all()).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static SharedTrait trait(TraitKind kind, String value, PartyRef... parties) {
    return new SharedTrait(kind, value, List.of(parties));
  }
}
