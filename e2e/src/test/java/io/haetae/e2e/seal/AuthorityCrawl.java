package io.haetae.e2e.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.e2e.tenant.OpenApiDocuments;
import io.haetae.e2e.tenant.Operation;
import io.haetae.local.day.Answer;
import io.haetae.local.day.Pages;
import java.util.ArrayList;
import java.util.List;

/** Reads all that an authority may read, by the OpenAPI documents and from item to item. */
final class AuthorityCrawl {

  /**
   * An answer.
   *
   * @param path that was read
   * @param body that came back
   */
  record Page(String path, String body) {}

  private final RunningPlatform platform;
  private final Caller authority;
  private final List<Page> pages = new ArrayList<>();

  AuthorityCrawl(RunningPlatform platform, Caller authority) {
    this.platform = platform;
    this.authority = authority;
  }

  List<Page> everything() {
    List<Operation> readable =
        new OpenApiDocuments(platform.root().resolve("contracts/openapi"))
            .operations().stream()
                .filter(Operation::reads)
                .filter(operation -> operation.allows(authority.role().orElseThrow()))
                .toList();
    readable.stream().filter(operation -> !operation.path().contains("{")).forEach(this::list);
    readable.stream().filter(operation -> operation.path().contains("{")).forEach(this::items);
    return List.copyOf(pages);
  }

  private void list(Operation operation) {
    if (operation.queryParameters().contains("cursor")) {
      Pages.all(this::read, operation.path());
    } else {
      read(operation.path());
    }
  }

  private void items(Operation operation) {
    String collection = operation.path().substring(0, operation.path().indexOf("/{"));
    String rest = operation.path().substring(operation.path().indexOf('}') + 1);
    for (JsonNode item : Pages.all(this::read, collection)) {
      String id = item.path(item.has("id") ? "id" : "source").asText();
      read(collection + "/" + id + rest);
    }
  }

  private Answer read(String path) {
    Answer answer = authority.send(Call.get(path));
    assertThat(answer.status()).as(path + ": " + answer.brief()).isEqualTo(200);
    pages.add(new Page(path, answer.body()));
    return answer;
  }
}
