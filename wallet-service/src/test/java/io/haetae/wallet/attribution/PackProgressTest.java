package io.haetae.wallet.attribution;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.attribution.PacksApi.importTags;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far the import of a pack is can be seen while its one transaction is open. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class PackProgressTest {
  private static final int TAGS = 1_500;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject ChangeRepository changes;
  @Inject TenantTransactions transactions;

  private final String pack = "progress/" + UUID.randomUUID();

  @Test
  void importIsFollowedWhileItRunsAndToItsEnd() {
    CompletableFuture<ValidatableResponse> import_ =
        transactions.call(
            Caller.PLATFORM_TENANT,
            () -> {
              // Whoever holds the state of all labels keeps the import from its last step.
              changes.advance();
              CompletableFuture<ValidatableResponse> running =
                  CompletableFuture.supplyAsync(() -> importTags(pack, tags()));
              await()
                  .atMost(PATIENCE)
                  .untilAsserted(
                      () ->
                          imports()
                              .body("items.state", contains("COMPARING"))
                              .body("items[0].stored", equalTo(TAGS)));
              return running;
            });

    import_.join().statusCode(201).body("tags", equalTo(TAGS));
    imports()
        .body("items.state", contains("DONE"))
        .body("items[0].source", equalTo(pack))
        .body("items[0].finishedAt", notNullValue());
  }

  @Test
  void fileThatCannotBeUsedIsToldWithTheReasonAndChangesNothing() {
    importTags(pack, "{title: Nothing, tags: []}").statusCode(422);

    imports()
        .body("items.state", contains("FAILED"))
        .body("items[0].detail", containsString("holds no label"));
    as(BANK_ANALYST)
        .get("/v1/attributions/packs")
        .then()
        .body("items.findAll { it.pack == '%s' }".formatted(pack), empty());
  }

  @Test
  void onlyWhoRunsThePlatformAndWhoAuditsItMaySee() {
    as(BANK_ANALYST).get("/v1/attributions/pack-imports").then().statusCode(403);
    as(AUDITOR).get("/v1/attributions/pack-imports").then().statusCode(200);
  }

  private ValidatableResponse imports() {
    return as(AUDITOR)
        .queryParam("pack", pack)
        .get("/v1/attributions/pack-imports")
        .then()
        .statusCode(200);
  }

  private String tags() {
    return IntStream.range(0, TAGS)
        .mapToObj(i -> "{address: %s%d}".formatted(pack.substring(9, 17), i))
        .collect(Collectors.joining(",", "{currency: EOS, label: nothing, tags: [", "]}"));
  }
}
