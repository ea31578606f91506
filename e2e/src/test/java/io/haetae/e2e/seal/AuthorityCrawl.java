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
import java.util.Map;

/** Reads all that an authority may read, by the OpenAPI documents and from item to item. */
final class AuthorityCrawl {

  /**
   * An answer.
   *
   * @param path that was read
   * @param body that came back
   */
  record Page(String path, String body) {}

  private static final String RONIN_THIEF = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";

  /** Lists, services and assets are the same for everyone: so many of each are read. */
  private static final int MOST_OF_PUBLIC = 10;

  /** What answers to a question only is asked one that a bank's data could be an answer to. */
  private static final Map<String, String> ASKED =
      Map.of(
          "/v1/attributions",
          "?address=" + RONIN_THIEF,
          "/v1/listings",
          "?address=" + RONIN_THIEF,
          "/v1/entities",
          "?name=Lazarus+Group",
          "/v1/names/search",
          "?q=Lazarus+Group");

  /** What no list names, by the collection that it is in. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "/v1/prices",
          "ETH",
          "/v1/exposures",
          "ethereum",
          "/v1/exposures/ethereum",
          RONIN_THIEF,
          "/v1/graph",
          "ethereum",
          "/v1/graph/ethereum",
          RONIN_THIEF);

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
    readable.stream()
        .filter(operation -> operation.path().contains("{"))
        .map(Operation::path)
        .forEach(this::items);
    return List.copyOf(pages);
  }

  private void list(Operation operation) {
    if (ASKED.containsKey(operation.path())) {
      read(operation.path() + ASKED.get(operation.path()));
    } else if (operation.queryParameters().contains("cursor")) {
      Pages.all(this::read, operation.path());
    } else {
      read(operation.path());
    }
  }

  /** Fills in the first parameter with each item of its collection, then those that remain. */
  private void items(String path) {
    int open = path.indexOf('{');
    if (open < 0) {
      read(path);
      return;
    }
    String collection = path.substring(0, open - 1);
    String name = path.substring(open + 1, path.indexOf('}'));
    String rest = path.substring(path.indexOf('}') + 1);
    if (KNOWN.containsKey(collection)) {
      items(collection + "/" + KNOWN.get(collection) + rest);
      return;
    }
    int most = collection.startsWith("/v1/oversight") ? Integer.MAX_VALUE : MOST_OF_PUBLIC;
    int read = 0;
    String asked = collection + ASKED.getOrDefault(collection, "");
    for (JsonNode item : Pages.all(this::read, asked)) {
      if (read++ == most) {
        return;
      }
      String id = item.path(item.has(name) ? name : "id").asText();
      items(collection + "/" + id + rest);
    }
  }

  private Answer read(String path) {
    Answer answer = authority.send(Call.get(path));
    assertThat(answer.status()).as(path + ": " + answer.brief()).isEqualTo(200);
    pages.add(new Page(path, answer.body()));
    return answer;
  }
}
