package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The sample: lists, stories and ordinary traffic. */
final class DayScript {
  /** Marks every transfer, in both languages. */
  static final String MARK = "합성 데이터 · synthetic data";

  private static final String FOLDER = "/day/";
  private static final int TRANSFERS = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A list of the sample.
   *
   * @param source name of the list
   * @param publishedOn its date
   * @param content the file, in the project's own list format
   */
  record WatchlistFile(String source, String publishedOn, byte[] content) {}

  /**
   * A pack of labels of the sample.
   *
   * @param name of the pack
   * @param content the file, a GraphSense TagPack
   */
  record LabelPack(String name, byte[] content) {}

  private DayScript() {}

  static List<WatchlistFile> watchlists() {
    return List.of(
        watchlist("ofac-dprk.json"),
        watchlist("ofac-other.json"),
        watchlist("kr-dprk-cyber-2023.json"),
        watchlist("kofiu-unreported.json"));
  }

  /** The spelling that no list of the sample has as the primary name of the firm. */
  static String searchedName() {
    return "Joseon Expo";
  }

  static List<LabelPack> labels() {
    return List.of(
        new LabelPack("dprk-statements", bytes("dprk-statements.yaml")),
        new LabelPack("sample-services", bytes("services.yaml")));
  }

  /** Every request of the day in the order of the institutions' clocks. */
  static List<Step> steps() {
    List<Step> stories = stories();
    List<Step> steps = new ArrayList<>(stories);
    steps.addAll(new OrdinaryTraffic().steps(TRANSFERS - stories.size()));
    steps.sort((a, b) -> a.occurredAt().compareTo(b.occurredAt()));
    steps.forEach(step -> step.body().put("memo", MARK));
    return List.copyOf(steps);
  }

  static List<Step> stories() {
    List<Step> stories = new ArrayList<>();
    for (JsonNode story :
        JSON.convertValue(tree("stories.json").path("stories"), JsonNode[].class)) {
      ObjectNode body = JSON.createObjectNode().put("externalId", story.path("id").asText());
      body.setAll((ObjectNode) story.path("body"));
      stories.add(
          new Step(
              story.path("by").asText(),
              story.path("kind").asText(),
              story.path("title").path("en").asText(),
              story.path("title").path("ko").asText(),
              body,
              story.path("twice").asBoolean(),
              JSON.convertValue(story.path("expect"), Expectation.class)));
    }
    return stories;
  }

  private static WatchlistFile watchlist(String name) {
    byte[] content = bytes(name);
    JsonNode file = parse(name, content);
    return new WatchlistFile(
        file.path("source").asText(), file.path("publishedOn").asText(), content);
  }

  private static JsonNode tree(String name) {
    return parse(name, bytes(name));
  }

  private static JsonNode parse(String name, byte[] content) {
    try {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample's " + name, e);
    }
  }

  /** A file of the sample. */
  static byte[] bytes(String name) {
    try (InputStream in = DayScript.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The sample lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sample's " + name, e);
    }
  }
}
