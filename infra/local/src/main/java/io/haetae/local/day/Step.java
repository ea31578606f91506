package io.haetae.local.day;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One request of the day.
 *
 * @param client service account that sends it
 * @param kind path segment, {@code transfers} or {@code withdrawal-attempts}
 * @param title what it shows in English, empty for ordinary traffic
 * @param titleKo the same in Korean
 * @param body what is posted
 * @param twice sent a second time under the same key
 * @param expected what must come back
 */
record Step(
    String client,
    String kind,
    String title,
    String titleKo,
    ObjectNode body,
    boolean twice,
    Expectation expected) {

  String externalId() {
    return body.path("externalId").asText();
  }

  String occurredAt() {
    return body.path(body.has("occurredAt") ? "occurredAt" : "attemptedAt").asText();
  }

  String address() {
    return body.path(body.has("address") ? "address" : "counterpartyAddress").asText("");
  }

  String customerReference() {
    return body.path("customer").path("reference").asText();
  }
}
