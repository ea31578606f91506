package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A request of the day and what came back.
 *
 * @param step the request
 * @param answer the answer
 * @param differences from what was expected, empty when none
 */
record Played(Step step, Answer answer, List<String> differences) {

  String institution() {
    return step.client().startsWith("exchange-b") ? "exchange-b" : "bank-a";
  }

  JsonNode verdict() {
    return answer.json().path("verdict");
  }

  String level() {
    return verdict().path("level").asText("–");
  }

  String action() {
    return verdict().path("action").asText("–");
  }

  String reason() {
    return leading().path("reasonClass").asText("");
  }

  String entity() {
    return leading().path("match").path("entity").asText("");
  }

  JsonNode leading() {
    return verdict().path("reasons").path(0);
  }

  String customer() {
    return answer.json().path("customer").asText();
  }

  Instant occurredAt() {
    return Instant.parse(step.occurredAt());
  }

  LocalDate day() {
    return LocalDate.ofInstant(occurredAt(), ZoneOffset.UTC);
  }

  /** True where the bank must see an alert and the authority a finding. */
  boolean alerting() {
    return step.expected().alerting() && answer.ok();
  }

  /** True for what the timeline shows line by line. */
  boolean remarkable() {
    return alerting() || !answer.ok() || !step.title().isEmpty() || !differences.isEmpty();
  }

  /** What makes two verdicts of one customer the same alert. */
  String alertKey() {
    return String.join("|", institution(), reason(), customer(), entity(), day().toString());
  }
}
