package io.haetae.testing.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI document that a service serves is the one committed in {@code contracts/openapi}; the
 * system property {@code haetae.openapi.update} writes it anew.
 */
public final class OpenApiContract {
  private static final String UPDATE = "haetae.openapi.update";

  private OpenApiContract() {}

  /** Throws {@link AssertionError} when the document served differs from the one committed. */
  public static void verify(String service) {
    Path committed =
        Path.of(System.getProperty("haetae.root"), "contracts", "openapi", service + ".yaml");
    String served =
        RestAssured.given()
            .accept("application/yaml")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      if (Boolean.getBoolean(UPDATE)) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, served);
      }
      if (!Files.exists(committed) || !Files.readString(committed).equals(served)) {
        throw new AssertionError(
            committed.getFileName() + " is not what is served; run again with -D" + UPDATE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
