package io.haetae.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.haetae.platform.app.Calls;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class CursorTest {
  private final String bank = "bank-" + UUID.randomUUID();

  @BeforeEach
  void writeSevenNotes() {
    for (int i = 0; i < 7; i++) {
      Calls.write(bank, "{\"text\":\"note " + i + "\"}").then().statusCode(201);
    }
  }

  @Test
  void pagesHoldEachItemOnceInOrder() {
    List<String> texts = new ArrayList<>();
    String cursor = null;
    do {
      Response page = page(bank, cursor);
      texts.addAll(page.path("items.text"));
      cursor = page.path("next");
    } while (cursor != null && texts.size() < 100);

    assertThat(texts)
        .containsExactly("note 6", "note 5", "note 4", "note 3", "note 2", "note 1", "note 0");
  }

  @Test
  void changedCursorIsRefusedWhereverItIsChanged() {
    String cursor = page(bank, null).path("next");
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      refused(bank, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
    }
    refused(bank, cursor.substring(1));
    refused(bank, cursor + "AAAA");
    refused(bank, "'; drop table note; --");
  }

  @Test
  void cursorOfAnotherTenantIsRefused() {
    refused("exchange-b", page(bank, null).path("next"));
  }

  private static Response page(String bank, String cursor) {
    var request = Calls.as(bank).queryParam("limit", 3);
    return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/notes");
  }

  private static void refused(String bank, String cursor) {
    Calls.as(bank)
        .queryParam("cursor", cursor)
        .get("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("cursor"));
  }
}
