package io.haetae.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class ProblemAnswersTest {
  private ValidatableResponse document;

  @BeforeEach
  void ask() {
    document = given().accept("application/json").get("/q/openapi").then().statusCode(200);
  }

  @Test
  void operationsSayWhichProblemsTheyAnswer() {
    String replay = "paths.'/v1/operations/dead-letters/{topic}/replay'.post.responses";
    String list = "paths.'/v1/operations/dead-letters'.get.responses";

    document
        .body(replay + ".'404'.$ref", equalTo("#/components/responses/Problem404"))
        .body(replay, hasKey("409"))
        .body(list, hasKey("429"))
        .body(list, not(hasKey("404")))
        .body(list + ".default.$ref", equalTo("#/components/responses/Problem"));
  }

  @Test
  void problemsHaveASchemaAndTheWordsOfTheirTypes() {
    document
        .body(
            "components.responses.Problem404.content.'application/problem+json'.schema.$ref",
            equalTo("#/components/schemas/Problem"))
        .body("components.responses.Problem401.description", containsString("Authentication"))
        .body("components.schemas.Problem.required", containsInAnyOrder("type", "title", "status"));
  }

  @Test
  void whatIsAlwaysThereIsRequired() {
    document.body("components.schemas.PageDeadLetterView.required", hasItem("items"));
  }
}
