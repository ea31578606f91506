package io.haetae.wallet.ledger;

import static io.haetae.wallet.WalletApi.importList;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.RandomLabels;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.exposure.FreshExposures;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exposures that learn what changed are those that are built from the record. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class LearnedExposureTest {
  private static final String NETWORK = "linea";

  @Inject RecordedLedger record;
  @Inject FreshExposures fresh;

  private final ChangedLedger ledger = new ChangedLedger(NETWORK);
  private double rebuilds;

  @BeforeEach
  void firstBlocks() {
    TestLists.load();
    record.forget(NETWORK);
    ledger.move("a", 10, 0, 1, 2, 60).move("a", 10, 1, 9, 2, 40).move("a", 12, 0, 2, 3, 100);
    ledger.importBlocks();
    assertThat(fresh.areServed(NETWORK)).isEqualTo(4);
    rebuilds = fresh.rebuilds();
  }

  @Test
  void whateverChangesTheyAreTheSame() {
    ledger.move("a", 13, 0, 3, 4, 50).move("a", 14, 0, 8, 4, 50).importBlocks();
    assertThat(served()).isEqualTo(6);

    ledger.move("a", 15, 0, 3, 5, 500).importBlocks();
    assertThat(served()).isEqualTo(7);

    ledger.move("a", 7, 0, 6, 1, 30).move("a", 11, 0, 6, 3, 3).importBlocks();
    assertThat(served()).isEqualTo(8);

    RandomLabels labels = new RandomLabels().with(List.of(ledger.address(1), ledger.address(77)));
    labels.activate();
    assertThat(served()).isEqualTo(8);

    importList(
        "thief-" + UUID.randomUUID(),
        Map.of("format", "ADDRESS_JSON", "asset", "ETH"),
        ("[\"" + ledger.address(6) + "\"]").getBytes(StandardCharsets.UTF_8));
    assertThat(served()).isEqualTo(8);

    labels.without(List.of(ledger.address(1))).activate();
    assertThat(served()).isEqualTo(8);

    ledger.move("b", 13, 0, 3, 7, 20).move("b", 16, 0, 7, 5, 10).importBlocks();
    assertThat(fresh.areServed(NETWORK, ledger.address(4), ledger.address(8))).isEqualTo(7);

    ledger.importExtract("2023-11-14 22:13:31", 5, 6, 2);
    assertThat(served()).isEqualTo(7);
    ledger.move("b", 17, 0, 6, 7, 1).importBlocks();
    assertThat(served()).isEqualTo(7);

    assertThat(fresh.rebuilds()).isEqualTo(rebuilds);
  }

  @Test
  void nothingNewIsNothingToLearn() {
    assertThat(served()).isEqualTo(4);
    assertThat(fresh.rebuilds()).isEqualTo(rebuilds);
  }

  @Test
  void aStartGoesOnFromWhatWasKept() {
    fresh.keep();
    ledger.move("a", 15, 0, 3, 5, 50).importBlocks();
    new RandomLabels().with(List.of(ledger.address(9))).activate();

    assertThat(fresh.areServedAfterAStart(NETWORK)).isEqualTo(5);
    assertThat(fresh.rebuilds()).isEqualTo(rebuilds);
  }

  @Test
  void whatWasKeptAndIsDamagedIsRefused() throws IOException {
    fresh.keep();
    Path kept = kept();
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 1;
    Files.write(kept, bytes);

    assertThat(fresh.areServedAfterAStart(NETWORK)).isEqualTo(4);
    assertThat(fresh.rebuilds()).isEqualTo(rebuilds + 1);
  }

  private static Path kept() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/exposures"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("exposures-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private long served() {
    return fresh.areServed(NETWORK);
  }
}
