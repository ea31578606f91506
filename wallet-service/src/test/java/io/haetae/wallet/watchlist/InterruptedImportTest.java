package io.haetae.wallet.watchlist;

import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.listing.ListFormat;
import io.haetae.wallet.listing.ListParser;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.party.PartyDocuments;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A process that dies while it reads a file leaves what it had written so far, and no more. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class InterruptedImportTest {
  private static final int PARTIES = 1_200;

  @Inject SnapshotRepository snapshots;
  @Inject PartyRepository parties;
  @Inject SubjectResolver subjects;
  @Inject ImportProgress imports;
  @Inject PartyDocuments documents;
  @Inject ReceivedFiles files;
  @Inject TenantTransactions transactions;
  @Inject Clock clock;

  private final String source = "cut-" + UUID.randomUUID();

  @Test
  void importThatWasCutOffCountsForNothingAndMayComeAgain() {
    TestLists.load();
    byte[] file = file();
    files.with(new ByteArrayInputStream(file), this::readAndDie);

    screen(Map.of("address", address(1))).body("verdict.level", equalTo("LOW"));
    as(PLATFORM)
        .get("/v1/watchlists/{source}/imports", source)
        .then()
        .body("items.state", contains("READING"))
        .body("items[0].stored", equalTo(1_000));

    importList(source, Map.of("format", "ADDRESS_JSON", "asset", "ETH"), file)
        .statusCode(201)
        .body("parties", equalTo(PARTIES))
        .body("added", equalTo(PARTIES));

    screen(Map.of("address", address(PARTIES))).body("verdict.level", equalTo("SEVERE"));
    as(PLATFORM)
        .get("/v1/watchlists/{source}/imports", source)
        .then()
        .body("items.state", contains("DONE", "FAILED"))
        .body("items[1].detail", equalTo("The import was cut off"));
  }

  /** As {@link SnapshotImport} until the power fails after two portions. */
  private Void readAndDie(ListFile file) {
    ListRequest request =
        new ListRequest(source, ListFormat.ADDRESS_JSON, "ETH", null, null, 10_000);
    Origin origin = Origin.now(Actor.SERVICE, "request");
    UUID id = Ids.v7(clock.instant());
    transactions.run(
        Caller.PLATFORM_TENANT,
        () -> {
          imports.start(id, SnapshotImport.incoming(request, file, origin));
          snapshots.stage(request, file.sha256(), origin, id, clock.instant());
        });
    StagedParties staged =
        new StagedParties(
            new StagedParties.Target(source, file.sha256(), id),
            documents,
            parties,
            subjects,
            imports,
            transactions);
    ListParser.parse(request, file, staged);
    assertThat(staged.parties()).isEqualTo(PARTIES);
    return null;
  }

  private byte[] file() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 1; i <= PARTIES; i++) {
      json.append(i == 1 ? "" : ",").append('"').append(address(i)).append('"');
    }
    return json.append("]").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String address(int number) {
    return "0x%08x%032x".formatted(source.hashCode(), number);
  }
}
