package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the day rests on: its lists, each approved by a second person, its labels, its names, and
 * what the ledger shows.
 */
final class Knowledge {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(60), Duration.ofMillis(400));
  private static final String OPERATOR = "platform-ops";
  private static final String APPROVER = "platform-approver";
  private static final String ASKER = "bank-a-api";
  private static final String FILE = "application/octet-stream";

  private final Function<String, ApiClient> clients;
  private final LedgerSample ledger;
  private final List<String> differences = new ArrayList<>();

  Knowledge(Function<String, ApiClient> clients) {
    this.clients = clients;
    this.ledger = new LedgerSample(clients, PATIENCE);
  }

  /** Brings all lists and labels and the ledger; brought again, they change nothing. */
  void bring() {
    DayScript.watchlists().forEach(this::bring);
    DayScript.labels().forEach(this::bring);
    ledger.bring();
  }

  private void bring(DayScript.LabelPack labels) {
    String path = "/v1/attributions/packs?format=TAGPACK_YAML&pack=" + labels.name();
    Answer answer =
        clients
            .apply(OPERATOR)
            .post(path, BankDay.key(path, labels.content()), FILE, labels.content());
    if (!answer.ok() || answer.json().path("quarantined").asInt() > 0) {
      differences.add("labels " + labels.name() + ": " + answer.brief());
    }
  }

  /** What the search for the day's name finds, as soon as the index knows all approved lists. */
  JsonNode search() {
    String name = URLEncoder.encode(DayScript.searchedName(), StandardCharsets.UTF_8);
    Answer answer =
        PATIENCE.await(
            () -> clients.apply(ASKER).get("/v1/names/search?q=" + name), Knowledge::isWhole);
    if (!isWhole(answer)) {
      differences.add("search for " + DayScript.searchedName() + ": " + answer.brief());
    }
    return answer.json();
  }

  List<String> differences() {
    return Stream.concat(differences.stream(), ledger.differences().stream()).toList();
  }

  private static boolean isWhole(Answer answer) {
    List<String> searched = answer.json().path("lists").findValuesAsText("source");
    return answer.ok()
        && DayScript.watchlists().stream().allMatch(list -> searched.contains(list.source()))
        && !answer.json().path("candidates").isEmpty()
        && !answer.json().path("candidates").findValuesAsText("provisional").contains("true");
  }

  private void bring(DayScript.WatchlistFile list) {
    String path =
        "/v1/watchlists/%s/snapshots?format=HAETAE_JSON&publishedOn=%s"
            .formatted(list.source(), list.publishedOn());
    Answer answer =
        clients.apply(OPERATOR).post(path, BankDay.key(path, list.content()), FILE, list.content());
    if (!answer.ok()) {
      differences.add("list " + list.source() + ": " + answer.brief());
    } else if (answer.json().path("state").asText().equals("PENDING")) {
      approve(list, answer);
    }
  }

  /** Whoever brings a list cannot approve it. */
  private void approve(DayScript.WatchlistFile list, Answer proposed) {
    String path =
        "/v1/watchlists/%s/snapshots/%s/approval"
            .formatted(list.source(), proposed.json().path("snapshot").asText());
    String body = "{\"decision\": \"APPROVED\", \"reason\": \"List of the sample\"}";
    String once = body + proposed.json().path("proposedAt").asText();
    String key = BankDay.key(path, once.getBytes(StandardCharsets.UTF_8));
    Answer answer = clients.apply(APPROVER).post(path, key, body);
    if (!answer.ok()) {
      differences.add("approval of list " + list.source() + ": " + answer.brief());
    }
  }
}
