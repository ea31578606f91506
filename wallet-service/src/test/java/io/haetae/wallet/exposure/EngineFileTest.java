package io.haetae.wallet.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.category.Categories;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineFileTest {
  private static final Assets ASSETS = Assets.load();
  private static final String NETWORK = "ethereum";
  private static final ReadImports READ = ReadImports.of(List.of());

  @TempDir Path folder;

  private final EngineCategories categories = new EngineCategories(Categories.load());

  @Test
  void whatWasKeptIsTakenUp() {
    file(new LedgerAssets(ASSETS)).keep(engine(), READ);

    assertThat(file(new LedgerAssets(ASSETS)).restore(READ))
        .hasValueSatisfying(
            kept ->
                assertThat(kept.engine().exposure(NETWORK, "ETH", "b"))
                    .hasValueSatisfying(
                        one -> assertThat(one.received()).isEqualTo(BigInteger.TEN.pow(18))));
  }

  @Test
  void whatWasKeptBeforeAnAssetWasReadIsRefused() {
    file(new WithoutOne()).keep(engine(), READ);

    assertThat(file(new LedgerAssets(ASSETS)).restore(READ)).isEmpty();
    assertThat(file(new WithoutOne()).restore(READ)).isPresent();
  }

  @Test
  void whatAKilledStartLeftUnfinishedGoes() throws IOException {
    Files.createFile(folder.resolve("imports.json.part"));
    Files.createFile(folder.resolve("imports.json1234.part"));

    file(new LedgerAssets(ASSETS)).keep(engine(), READ);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(2)
          .contains("imports.json");
    }
  }

  private EngineFile file(LedgerAssets assets) {
    return new EngineFile(
        new TestExposureConfig(Optional.of(folder)), categories, assets, new ObjectMapper());
  }

  private ExposureEngine engine() {
    ExposureEngine engine = new ExposureEngine(categories.forEngine(), new LedgerAssets(ASSETS));
    engine
        .load()
        .add(
            new AccountTransfer(
                NETWORK,
                "ETH",
                new Position(1, 0, 0),
                Instant.parse("2026-11-24T01:00:00Z"),
                "0x1",
                "a",
                "b",
                BigInteger.TEN.pow(18)))
        .finishAsOne();
    return engine;
  }

  /** The assets of a release that did not know one token yet. */
  private static final class WithoutOne extends LedgerAssets {
    WithoutOne() {
      super(ASSETS);
    }

    @Override
    Set<String> on(String network) {
      Set<String> ids = new HashSet<>(super.on(network));
      if (network.equals(NETWORK)) {
        ids.remove(
            ids.stream().filter(id -> id.startsWith("0x")).sorted().findFirst().orElseThrow());
      }
      return ids;
    }
  }
}
