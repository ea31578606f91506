package io.haetae.e2e.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.People;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generated from every operation of the OpenAPI documents: nobody gets what is not theirs. */
@Order(20)
class TenantMatrixTest {
  private static final List<String> BANKS = List.of("bank-a", "exchange-b");
  private static final Set<String> IDENTIFYING = Set.of("alert", "customer", "externalId");
  private static final List<String> DOCUMENTS =
      List.of("alert-service.yaml", "case-service.yaml", "wallet-service.yaml");

  private static RunningPlatform platform;
  private static People people;
  private static List<Operation> operations;
  private static Map<String, Specimens> specimens;

  @BeforeAll
  static void prepare() {
    platform = RunningPlatform.get();
    people = People.of(platform);
    operations = new OpenApiDocuments(platform.root().resolve("contracts/openapi")).operations();
    SpecimenFactory factory = new SpecimenFactory(people);
    Specimens bank = factory.of("bank-a");
    Specimens authority =
        bank.with("kofiu", "screenings", factory.screening(people.authority()))
            .with("kofiu", "disputes", factory.dispute(people.authority()));
    specimens = Map.of("bank-a", bank, "exchange-b", factory.of("exchange-b"), "kofiu", authority);
  }

  @Test
  void theDocumentsOfAllServicesAreThere() {
    assertThat(operations.stream().map(Operation::document).distinct().sorted())
        .containsAll(DOCUMENTS);
  }

  @TestFactory
  Stream<DynamicNode> everyOperation() {
    return operations.stream()
        .map(operation -> dynamicContainer(operation.toString(), tests(operation)));
  }

  private static List<DynamicNode> tests(Operation operation) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("without a token: 401", () -> refusesNobody(operation, "")));
    tests.add(dynamicTest("without a session: 401", () -> refusesNobody(operation, "/api")));
    for (Caller caller : people.all()) {
      String role = caller.role().orElseThrow();
      if (!operation.allows(role)) {
        tests.add(wrongRole(operation, caller));
      } else if (Specimens.speaksOfATenant(operation.path()) && caller.tenant().isPresent()) {
        tests.add(otherTenant(operation, caller));
        if (operation.reads()) {
          tests.add(ownTenant(operation, caller));
        }
      } else if (operation.reads() && BANKS.contains(caller.tenant().orElse(""))) {
        tests.add(nothingOfTheOther(operation, caller));
      }
    }
    return tests;
  }

  private static void refusesNobody(Operation operation, String prefix) {
    Caller nobody = Caller.nobody(platform.gateway(), prefix, platform.http());
    assertRefused(nobody.send(call(operation, specimens.get("bank-a"))), 401, "unauthenticated");
  }

  private static DynamicTest wrongRole(Operation operation, Caller caller) {
    return dynamicTest(
        "as %s (%s): 403".formatted(caller.name(), caller.role().orElseThrow()),
        () -> assertRefused(caller.send(call(operation, ownOf(caller))), 403, "forbidden"));
  }

  private static DynamicTest otherTenant(Operation operation, Caller caller) {
    Specimens foreign = specimens.get(otherThan(caller));
    return dynamicTest(
        "as %s with ids of %s: 404".formatted(caller.name(), foreign.tenant()),
        () -> assertRefused(caller.send(call(operation, foreign)), 404, "not-found"));
  }

  private static DynamicTest ownTenant(Operation operation, Caller caller) {
    return dynamicTest(
        "as %s with its own ids: 200".formatted(caller.name()),
        () -> {
          Answer answer = caller.send(call(operation, ownOf(caller)));
          assertThat(answer.status()).as(answer.brief()).isEqualTo(200);
          assertNothingOf(specimens.get(otherThan(caller)), answer);
        });
  }

  private static DynamicTest nothingOfTheOther(Operation operation, Caller caller) {
    Specimens foreign = specimens.get(otherThan(caller));
    return dynamicTest(
        "as %s: nothing of %s".formatted(caller.name(), foreign.tenant()),
        () -> {
          String path = ownOf(caller).fill(operation.path());
          Answer all = caller.send(Call.get(path + "?limit=200"));
          assertThat(all.status()).as(all.brief()).isIn(200, 400);
          assertNothingOf(foreign, all);
          for (String parameter : operation.queryParameters()) {
            for (String secret : foreign.secrets()) {
              Answer asked = caller.send(Call.get(path + "?" + parameter + "=" + secret));
              assertThat(asked.status()).as(parameter).isIn(200, 400, 422);
              assertNothingOf(foreign, asked.json().path("items").toString());
              if (IDENTIFYING.contains(parameter)) {
                assertThat(asked.json().path("items")).as(parameter).isEmpty();
              }
            }
          }
        });
  }

  private static void assertRefused(Answer answer, int status, String problem) {
    assertThat(answer.status()).as(answer.brief()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.json().path("type").asText()).isEqualTo("urn:haetae:problem:" + problem);
    BANKS.forEach(bank -> assertNothingOf(specimens.get(bank), answer));
  }

  private static void assertNothingOf(Specimens foreign, Answer answer) {
    assertNothingOf(foreign, answer.body());
  }

  private static void assertNothingOf(Specimens foreign, String text) {
    assertThat(text).doesNotContain(foreign.secrets());
  }

  private static Call call(Operation operation, Specimens ids) {
    String path = ids.fill(operation.path());
    if (operation.contentType() == null) {
      return new Call(operation.method(), path, null, null);
    }
    String body =
        operation.contentType().contains("json")
            ? SchemaExample.of(operation.bodySchema()).toString()
            : "x";
    return new Call(
        operation.method(), path, operation.contentType(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static Specimens ownOf(Caller caller) {
    return specimens.get(caller.tenant().orElse("bank-a"));
  }

  private static String otherThan(Caller caller) {
    Optional<String> tenant = caller.tenant();
    return tenant.filter("bank-a"::equals).isPresent() ? "exchange-b" : "bank-a";
  }
}
