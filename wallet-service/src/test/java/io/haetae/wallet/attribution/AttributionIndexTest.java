package io.haetae.wallet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.address.Address;
import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import io.haetae.wallet.tagpack.Confidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionIndexTest {
  private static final Instant NOW = Instant.parse("2025-11-28T00:00:00Z");
  private static final String TEXT = "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";

  private final Assets assets = Assets.load();
  private final List<Category> categories = Categories.load().all();
  private final Address address =
      new Addresses(assets).parse(TEXT, assets.network("bitcoin").orElseThrow());

  @Test
  void mostTrustedLabelComesFirst() {
    AttributionIndex index =
        index(
            layer(label(1, "weak", Confidence.WEB_CRAWL), label(2, "sure", Confidence.OWNERSHIP)));

    assertThat(find(index, NOW)).extracting(Attribution::label).containsExactly("sure", "weak");
    assertThat(find(index, NOW)).extracting(Attribution::informsOnly).containsExactly(false, true);
  }

  @Test
  void changedLabelIsTakenFromTheChangesAndFallenOneIsGone() {
    LabelLayer base =
        layer(
            label(1, "stays", Confidence.FORENSIC),
            label(2, "falls", Confidence.FORENSIC),
            label(3, "disputed", Confidence.FORENSIC));
    LabelLayer recent =
        layer(
            disputed(label(3, "disputed", Confidence.FORENSIC)),
            label(9, "new", Confidence.FORENSIC));

    AttributionIndex index = new AttributionIndex(2, base, List.of(2L, 3L, 9L), recent);

    assertThat(find(index, NOW))
        .extracting(Attribution::label)
        .containsExactly("stays", "disputed", "new");
    assertThat(find(index, NOW))
        .extracting(Attribution::disputed)
        .containsExactly(false, true, false);
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void lifeSpanHasBothItsDays() {
    LabelRow row =
        new LabelRow(
            1,
            address.family(),
            address.payload(),
            TEXT,
            0,
            "l",
            null,
            Confidence.FORENSIC,
            null,
            "p",
            "h",
            LocalDate.of(2022, 3, 23),
            LocalDate.of(2022, 9, 1),
            false);
    AttributionIndex index = index(layer(row));

    assertThat(find(index, Instant.parse("2022-03-22T23:59:59Z"))).isEmpty();
    assertThat(find(index, Instant.parse("2022-03-23T00:00:00Z"))).hasSize(1);
    assertThat(find(index, Instant.parse("2022-09-01T23:59:59Z")))
        .singleElement()
        .satisfies(label -> assertThat(label.to()).isEqualTo("2022-09-02T00:00:00Z"));
    assertThat(find(index, Instant.parse("2022-09-02T00:00:00Z"))).isEmpty();
  }

  @Test
  void whatIsNoAddressIsFoundAsWritten() {
    LabelRow row =
        new LabelRow(
            1,
            null,
            null,
            "bitfinexdep1",
            0,
            "l",
            null,
            Confidence.FORENSIC,
            null,
            "p",
            "h",
            null,
            null,
            false);

    assertThat(index(layer(row)).find(new AskedAddress("bitfinexdep1", null, List.of()), NOW))
        .hasSize(1);
  }

  private List<Attribution> find(AttributionIndex index, Instant at) {
    Candidate candidate = new Candidate(assets.network("bitcoin").orElseThrow(), address);
    return index.find(new AskedAddress(TEXT, null, List.of(candidate)), at);
  }

  private AttributionIndex index(LabelLayer base) {
    return new AttributionIndex(1, base, List.of(), layer());
  }

  private LabelLayer layer(LabelRow... rows) {
    LabelLayer.Builder builder = new LabelLayer.Builder(1, categories);
    List.of(rows).forEach(builder::add);
    return builder.build();
  }

  private LabelRow label(long id, String text, Confidence confidence) {
    return new LabelRow(
        id,
        address.family(),
        address.payload(),
        TEXT,
        0,
        text,
        null,
        confidence,
        null,
        "p",
        "h",
        null,
        null,
        false);
  }

  private static LabelRow disputed(LabelRow row) {
    return new LabelRow(
        row.id(),
        row.family(),
        row.payload(),
        row.subject(),
        row.category(),
        row.label(),
        row.actor(),
        row.confidence(),
        row.source(),
        row.pack(),
        row.packHash(),
        row.from(),
        row.to(),
        true);
  }
}
