package io.haetae.local.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What a request of the day must be answered.
 *
 * @param status of a refusal; null where a verdict must come
 * @param problem type of the refusal
 * @param pointer field that the refusal must name
 * @param level of the verdict
 * @param action of the verdict
 * @param reason leading reason class, null where there is none
 * @param entity behind the leading reason
 * @param notEvaluated checks that must say they did not run
 * @param funds what the leading reason must say of funds, null where it says nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Expectation(
    Integer status,
    String problem,
    String pointer,
    String level,
    String action,
    String reason,
    String entity,
    List<String> notEvaluated,
    Funds funds) {

  /**
   * From whom, how much, how far.
   *
   * @param category whose funds they are
   * @param amount in whole units
   * @param share of all that the address received
   * @param hops fewest
   */
  record Funds(String category, String amount, String share, String hops) {}

  Expectation {
    notEvaluated = notEvaluated == null ? List.of() : List.copyOf(notEvaluated);
  }

  static Expectation nothingFound() {
    return new Expectation(
        null, null, null, "LOW", "PROCEED", null, null, List.of("EXPOSURE"), null);
  }

  /** True where the verdict must become an alert at the bank and a finding at the authority. */
  boolean alerting() {
    return status == null && !("LOW".equals(level) && "PROCEED".equals(action));
  }

  /** What differs, empty when the answer is as expected. */
  List<String> differences(Answer answer) {
    List<String> differences = new ArrayList<>();
    if (status != null) {
      refusal(answer, differences);
    } else if (!answer.ok()) {
      differences.add("expected a verdict, got " + answer.brief());
    } else {
      verdict(answer.json().path("verdict"), differences);
    }
    return differences;
  }

  private void refusal(Answer answer, List<String> differences) {
    differ("status", status.toString(), String.valueOf(answer.status()), differences);
    differ("problem", problem, answer.json().path("type").asText(), differences);
    differ(
        "field",
        pointer,
        answer.json().path("errors").path(0).path("pointer").asText(),
        differences);
  }

  private void verdict(JsonNode verdict, List<String> differences) {
    differ("level", level, verdict.path("level").asText(), differences);
    differ("action", action, verdict.path("action").asText(), differences);
    JsonNode leading = verdict.path("reasons").path(0);
    differ("reason", reason, leading.path("reasonClass").asText(null), differences);
    if (entity != null) {
      differ("entity", entity, leading.path("match").path("entity").asText(), differences);
    }
    if (funds != null) {
      funds(leading.path("exposure"), differences);
    }
    for (String check : notEvaluated) {
      differ("check " + check, "NOT_EVALUATED", statusOf(check, verdict), differences);
    }
  }

  private void funds(JsonNode exposure, List<String> differences) {
    differ("funds of", funds.category(), exposure.path("category").asText(), differences);
    differ("amount", funds.amount(), exposure.path("amount").asText(), differences);
    differ("share", funds.share(), exposure.path("estimatedShare").asText(), differences);
    differ("hops", funds.hops(), exposure.path("hops").asText(), differences);
  }

  private static String statusOf(String check, JsonNode verdict) {
    return StreamSupport.stream(verdict.path("checks").spliterator(), false)
        .filter(candidate -> check.equals(candidate.path("kind").asText()))
        .map(candidate -> candidate.path("status").asText())
        .findFirst()
        .orElse("absent");
  }

  private static void differ(
      String what, String expected, String actual, List<String> differences) {
    if (!Objects.equals(expected, actual)) {
      differences.add(what + " expected " + expected + ", got " + actual);
    }
  }
}
