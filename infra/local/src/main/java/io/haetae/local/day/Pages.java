package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list to its end, page by page. */
public final class Pages {
  private static final int LIMIT = 200;

  private Pages() {}

  /**
   * Every item of a list.
   *
   * @throws IllegalStateException when a page is refused
   */
  public static List<JsonNode> all(Function<String, Answer> get, String path) {
    List<JsonNode> items = new ArrayList<>();
    String join = path.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      Answer page = get.apply(path + join + "limit=" + LIMIT + cursor);
      if (!page.ok()) {
        throw new IllegalStateException(path + ": " + page.brief());
      }
      page.json().path("items").forEach(items::add);
      String next = page.json().path("next").asText("");
      cursor = next.isEmpty() || "null".equals(next) ? "" : "&cursor=" + encode(next);
    } while (!cursor.isEmpty());
    return items;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
