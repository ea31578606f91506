package io.haetae.platform.app;

import static io.restassured.RestAssured.given;

import io.haetae.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests that the tests share. */
public final class Calls {

  private Calls() {}

  /** As an analyst of the bank. */
  public static RequestSpecification as(String bank) {
    return given()
        .header("Authorization", TestTokens.bearer(bank + ".analyst", bank, "bank-analyst"))
        .contentType("application/json");
  }

  /** Writes a note under a key. */
  public static Response write(String bank, String key, String body) {
    return as(bank).header("Idempotency-Key", key).body(body).post("/v1/notes");
  }

  /** Writes a note once. */
  public static Response write(String bank, String body) {
    return write(bank, UUID.randomUUID().toString(), body);
  }
}
