package io.haetae.platform.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.platform.app.Calls;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class ProblemTest {
  private static final String TYPE = "urn:haetae:problem:";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"text\":\"a\"",
        "{\"text\" \"a\"}",
        "{\"text\":\"a\"} x",
        "{\"tags\":[{\"name\":}]}"
      })
  void malformedJsonIsNamedByItsPlace(String body) {
    problem(Calls.write("bank-a", body).then(), 400, "malformed-body")
        .body("detail", matchesPattern("Not well-formed at line \\d+, column \\d+"));
  }

  @Test
  void unknownFieldIsNamed() {
    problem(Calls.write("bank-a", "{\"text\":\"a\",\"wrong\":1}").then(), 400, "invalid-field")
        .body("errors.pointer", hasItem("/wrong"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"a\",\"colour\":\"GREEN\"} | /colour",
        "{\"text\":\"a\",\"colour\":1} | /colour",
        "{\"text\":\"a\",\"weight\":\"heavy\"} | /weight",
        "{\"text\":\"a\",\"weight\":1.5} | /weight",
        "{\"text\":\"a\",\"tags\":[{\"name\":\"x\"},{\"name\":[]}]} | /tags/1/name",
        "{\"text\":{},\"tags\":[]} | /text",
        "{\"text\":\"a\",\"tags\":{}} | /tags"
      })
  void fieldOfAWrongTypeIsNamed(String body, String pointer) {
    problem(Calls.write("bank-a", body).then(), 400, "invalid-field")
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /text",
        "{\"text\":\" \"} | /text",
        "{\"text\":\"a\",\"tags\":[{\"name\":\"ok\"},{\"name\":\"far too long a name\"}]} | /tags/1/name",
        "{\"text\":\"a\",\"tags\":[null]} | /tags/0"
      })
  void fieldThatBreaksAConstraintIsNamed(String body, String pointer) {
    problem(Calls.write("bank-a", body).then(), 400, "invalid-field")
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void doubledFieldIsRefused() {
    problem(Calls.write("bank-a", "{\"text\":\"a\",\"text\":\"b\"}").then(), 400, "malformed-body");
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    String deep = "{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

    HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofString(deep));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000_000, 10_000_000})
  void bodyOverTheLimitIsRefused(int bytes) throws Exception {
    HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("urn:haetae:problem:body-too-large");
  }

  @Test
  void bodyWithoutALengthIsRefusedWhileItIsRead() throws Exception {
    HttpResponse<String> answer =
        post(
            HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(" ".repeat(2_000_000).getBytes(UTF_8))));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("urn:haetae:problem:body-too-large");
  }

  private static HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/notes"))
              .header("Authorization", TestTokens.bearer("a", "bank-a", "bank-analyst"))
              .header("Idempotency-Key", "large")
              .header("Content-Type", "application/json")
              .POST(body)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void operationMayTakeALargerBody() {
    given()
        .header("Authorization", TestTokens.bearer("bank-a.analyst", "bank-a", "bank-analyst"))
        .contentType("application/octet-stream")
        .body(new byte[3_000_000])
        .post("/v1/notes/file")
        .then()
        .statusCode(200)
        .body(equalTo("3000000"));
  }

  @Test
  void unknownPathMethodAndMediaTypeAreProblems() {
    problem(Calls.as("bank-a").get("/v1/nothing").then(), 404, "not-found");
    problem(Calls.as("bank-a").delete("/v1/notes").then(), 405, "method-not-allowed");
    problem(
        Calls.as("bank-a")
            .contentType("text/plain")
            .header("Idempotency-Key", "k")
            .body("x")
            .post("/v1/notes")
            .then(),
        415,
        "unsupported-media-type");
    problem(Calls.as("bank-a").accept("image/png").get("/v1/notes").then(), 406, "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource({"limit, abc", "limit, 0", "limit, 201", "colour, GREEN"})
  void wrongQueryParameterIsNamed(String name, String value) {
    problem(
            Calls.as("bank-a").queryParam(name, value).get("/v1/notes").then(),
            400,
            "invalid-field")
        .body("errors.pointer", hasItem(name));
  }

  @Test
  void pathThatIsNoIdIsNotFound() {
    problem(Calls.as("bank-a").get("/v1/notes/no-uuid").then(), 404, "not-found");
  }

  @Test
  void withoutATokenNothingIsAnswered() {
    problem(given().get("/v1/notes").then(), 401, "unauthenticated")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void expiredForeignAndBrokenTokensAreRefused() {
    TestTokens token = TestTokens.of("bank-a.analyst", "bank-a", "bank-analyst");
    for (String bearer :
        new String[] {
          token.expired().bearer(),
          token.foreignKey().bearer(),
          token.audience("account").bearer(),
          token.issuer("http://elsewhere").bearer(),
          "Bearer x.y.z",
          "Bearer "
        }) {
      problem(
          given().header("Authorization", bearer).get("/v1/notes").then(), 401, "unauthenticated");
    }
  }

  @Test
  void anotherRoleIsForbidden() {
    problem(
        given()
            .header("Authorization", TestTokens.bearer("x", "bank-a", "bank-reporting-officer"))
            .get("/v1/notes")
            .then(),
        403,
        "forbidden");
  }

  @Test
  void tokenWithoutAnInstitutionIsForbidden() {
    problem(
        given()
            .header("Authorization", TestTokens.bearer("nobody", null, "bank-analyst"))
            .get("/v1/notes")
            .then(),
        403,
        "forbidden");
  }

  @Test
  void authorityHasToSayItsPurpose() {
    String bearer = TestTokens.authorityBearer("kofiu.analyst", "kofiu", "authority-analyst");

    problem(
        given().header("Authorization", bearer).get("/v1/notes").then(), 400, "purpose-missing");
    given()
        .header("Authorization", bearer)
        .header("X-Purpose", "supervision")
        .get("/v1/notes")
        .then()
        .statusCode(200);
  }

  @Test
  void failureInsideShowsATraceIdAndNothingElse() {
    problem(Calls.write("bank-a", "{\"text\":\"bad luck\"}").then(), 500, "internal")
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body("errors", nullValue())
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @Test
  void requestIdComesBackOrIsTheTraceId() {
    Calls.as("bank-a")
        .header("X-Request-Id", "mine-1")
        .get("/v1/notes")
        .then()
        .header("X-Request-Id", "mine-1");
    Calls.as("bank-a")
        .header("X-Request-Id", "no good <")
        .get("/v1/notes")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void locationNamesNoHost() {
    Calls.write("bank-a", "{\"text\":\"a\"}")
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/v1/notes/[0-9a-f-]{36}"));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String slug) {
    return problem(response, status).body("type", equalTo(TYPE + slug));
  }
}
