package io.haetae.wallet.tagpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.wallet.listing.InvalidListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackParserTest {
  private final CollectedPack pack = new CollectedPack();

  @TempDir Path folder;

  @Test
  void tagsInheritWhatThePackSays() {
    PackHead head =
        parse(
            PackFormat.TAGPACK_YAML,
            """
            %YAML 1.1
            ---
            title: Thieves
            creator: Core Team
            lastmod: 2022-04-15
            currency: BTC
            confidence: authority_data
            abuse: sanction
            label: Lazarus group
            actor: lazarusgroup
            is_cluster_definer: false
            tags:
            - address: 134r8iHv69xdT6p5qVKTsHrcUEuBVZAYak
            - address: LLL
              currency: LTC
              label: another
              lastmod: 2023-08-16 12:18:52.619444
              is_cluster_definer: True
              concepts: [exchange, mixing]
              context: {refs: [a, b]}
            """);

    assertThat(head.title()).isEqualTo("Thieves");
    assertThat(pack.tags()).hasSize(2);
    Tag first = pack.tags().getFirst();
    assertThat(first.currency()).isEqualTo("BTC");
    assertThat(first.label()).isEqualTo("Lazarus group");
    assertThat(first.confidence()).isEqualTo(Confidence.AUTHORITY_DATA);
    assertThat(first.clusterDefiner()).isFalse();
    assertThat(first.lastModified()).isEqualTo(LocalDate.of(2022, 4, 15));
    Tag second = pack.tags().getLast();
    assertThat(second.currency()).isEqualTo("LTC");
    assertThat(second.label()).isEqualTo("another");
    assertThat(second.clusterDefiner()).isTrue();
    assertThat(second.lastModified()).isEqualTo(LocalDate.of(2023, 8, 16));
    assertThat(second.concepts()).containsExactly("exchange", "mixing");
    assertThat(second.context()).isEqualTo("{\"refs\":[\"a\",\"b\"]}");
    assertThat(second.actor()).isEqualTo("lazarusgroup");
  }

  @Test
  void whatStandsAfterTheTagsHoldsForThemToo() {
    parse(
        PackFormat.TAGPACK_YAML,
        "tags:\n- address: a\n- {address: b, label: own}\nlabel: late\ncurrency: BTC\n");

    assertThat(pack.tags()).extracting(Tag::label).containsExactly("late", "own");
  }

  @Test
  void anUnquotedAddressIsNoNumber() {
    parse(
        PackFormat.TAGPACK_YAML,
        """
        {label: x, currency: ETH, tags: [{address: 0x098B716B8Aaf21512996dC57EB0615e2383E2f96},
          {address: 0123}, {address: "with space "}]}
        """);

    assertThat(pack.tags())
        .extracting(Tag::address)
        .containsExactly("0x098B716B8Aaf21512996dC57EB0615e2383E2f96", "0123", "with space ");
  }

  @Test
  void anchorsAndMergedFieldsAreFollowed() {
    parse(
        PackFormat.TAGPACK_YAML,
        """
        defaults: &defaults {currency: BTC, label: shared, confidence: ownership}
        tags:
        - {<<: *defaults, address: a}
        - {<<: *defaults, address: b, label: own}
        """);

    assertThat(pack.tags()).extracting(Tag::label).containsExactly("shared", "own");
    assertThat(pack.tags()).extracting(Tag::confidence).containsOnly(Confidence.OWNERSHIP);
  }

  @Test
  void anAliasBombIsRefused() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        tags: []
        """;

    assertThatThrownBy(() -> parse(PackFormat.TAGPACK_YAML, bomb))
        .isInstanceOf(InvalidListException.class)
        .hasMessageContaining("more than 5000 texts");
  }

  @Test
  void aTransactionCanBeLabelled() {
    parse(
        PackFormat.TAGPACK_YAML,
        "{label: theft, currency: BTC, tags: [{tx_hash: 4a5e1e4baab89f3a}]}");

    assertThat(pack.tags().getFirst().transaction()).isEqualTo("4a5e1e4baab89f3a");
    assertThat(pack.tags().getFirst().address()).isNull();
  }

  @Test
  void aRowThatIsNoLabelIsRejectedAndTheRestStands() {
    parse(
        PackFormat.TAGPACK_YAML,
        """
        currency: BTC
        tags:
        - address: a
        - text
        - {label: nothing}
        - {address: b, label: good}
        - {address: c, label: dated, lastmod: yesterday}
        """);

    assertThat(pack.tags()).extracting(Tag::address).containsExactly("b");
    assertThat(pack.rejected())
        .extracting(RejectedRow::row, RejectedRow::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, "has no label"),
            org.assertj.core.groups.Tuple.tuple(2L, "is no mapping of fields"),
            org.assertj.core.groups.Tuple.tuple(3L, "names no address and no transaction"),
            org.assertj.core.groups.Tuple.tuple(5L, "lastmod is no date like 2022-08-18"));
  }

  @Test
  void anUnknownConfidenceIsKeptAndTrustedLeast() {
    parse(
        PackFormat.TAGPACK_YAML,
        "{label: x, currency: BTC, confidence: hearsay, tags: [{address: a}]}");

    Tag tag = pack.tags().getFirst();
    assertThat(tag.confidence()).isEqualTo(Confidence.UNKNOWN);
    assertThat(tag.hasUnknownConfidence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: [",
        "title: x\ntags: {a: b}",
        "- a\n- b",
        "title: only a head",
        "tags:\n- address: \"cut",
        "tags: [{address: *nobody}]",
        "<html>503</html>"
      })
  void aBrokenFileIsRefused(String text) {
    assertThatThrownBy(() -> parse(PackFormat.TAGPACK_YAML, text))
        .isInstanceOf(InvalidListException.class);
  }

  @Test
  void actorsAreRead() {
    parse(
        PackFormat.ACTORPACK_YAML,
        """
        title: Actors
        actors:
        - id: '01'
          label: Zero One
          jurisdictions: [kr]
          categories: [exchange, organization]
          aliases: [zero]
          uri: 01.example
          context: {twitter_handle: zo}
        - label: nameless
        """);

    Actor actor = pack.actors().getFirst();
    assertThat(actor.id()).isEqualTo("01");
    assertThat(actor.jurisdictions()).containsExactly("KR");
    assertThat(actor.categories()).containsExactly("exchange", "organization");
    assertThat(actor.context()).isEqualTo("{\"twitter_handle\":\"zo\"}");
    assertThat(pack.rejected()).hasSize(1);
  }

  @Test
  void plainCsvSaysTheSame() {
    parse(
        PackFormat.CSV,
        """
        address,currency,label,abuse,concepts,confidence,from,to,source
        1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH,BTC,"thief, alleged",service_hack,hacking;exploit,forensic,2022-03-23,2022-09-01,https://example.org
        ,BTC,nobody,,,,,,
        """);

    Tag tag = pack.tags().getFirst();
    assertThat(tag.label()).isEqualTo("thief, alleged");
    assertThat(tag.concepts()).containsExactly("hacking", "exploit");
    assertThat(tag.from()).isEqualTo(LocalDate.of(2022, 3, 23));
    assertThat(pack.rejected()).hasSize(1);
  }

  @Test
  void csvWithAColumnThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> parse(PackFormat.CSV, "address,adress\na,b\n"))
        .isInstanceOf(InvalidListException.class)
        .hasMessageContaining("adress");
  }

  private PackHead parse(PackFormat format, String text) {
    try {
      Path file = Files.writeString(folder.resolve("pack"), text);
      return PackParser.parse(format, file, pack);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
