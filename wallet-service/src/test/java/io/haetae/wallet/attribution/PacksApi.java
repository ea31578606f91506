package io.haetae.wallet.attribution;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;

import io.haetae.wallet.tagpack.PackFormat;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;

/** Calls the operations on labels as their users do. */
public final class PacksApi {
  private PacksApi() {}

  public static ValidatableResponse importPack(String pack, PackFormat format, byte[] file) {
    return as(PLATFORM)
        .queryParam("pack", pack)
        .queryParam("format", format)
        .contentType(ContentType.BINARY)
        .body(file)
        .when()
        .post("/v1/attributions/packs")
        .then();
  }

  public static ValidatableResponse importTags(String pack, String yaml) {
    return importPack(pack, PackFormat.TAGPACK_YAML, yaml.getBytes(StandardCharsets.UTF_8));
  }

  public static ValidatableResponse labels(String address) {
    return as(BANK_ANALYST).queryParam("address", address).when().get("/v1/attributions").then();
  }
}
