package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the verdicts of the day led to, read as the people who work on it: the banks' alerts and
 * cases, the authority's findings.
 */
final class Aftermath {
  private static final int CASES_PER_ALERT = 1;

  private final Map<String, ConsoleSession> banks;
  private final ConsoleSession authority;
  private final List<Played> alerting;
  private final List<Played> all;

  private final Map<String, JsonNode> alerts = new LinkedHashMap<>();
  private final Map<String, JsonNode> cases = new LinkedHashMap<>();
  private final List<JsonNode> findings = new ArrayList<>();
  private List<String> differences = List.of("nothing was read");

  Aftermath(Map<String, ConsoleSession> banks, ConsoleSession authority, List<Played> all) {
    this.banks = banks;
    this.authority = authority;
    this.all = all;
    this.alerting = all.stream().filter(Played::alerting).toList();
  }

  /** Reads everything once; what is missing or too much stands in {@link #differences()}. */
  void read() {
    List<String> found = new ArrayList<>();
    readAlerts(found);
    readCases(found);
    readFindings(found);
    differences = List.copyOf(found);
  }

  List<String> differences() {
    return differences;
  }

  List<JsonNode> alerts() {
    return List.copyOf(alerts.values());
  }

  List<JsonNode> cases() {
    return List.copyOf(cases.values());
  }

  List<JsonNode> findings() {
    return List.copyOf(findings);
  }

  private void readAlerts(List<String> found) {
    alerts.clear();
    Map<String, List<JsonNode>> stored = new TreeMap<>();
    banks.forEach((bank, session) -> stored.put(bank, Pages.all(session::get, "/api/v1/alerts")));
    for (List<Played> group : groups()) {
      Played first = group.getFirst();
      List<JsonNode> matching =
          stored.get(first.institution()).stream().filter(alert -> is(alert, first)).toList();
      if (matching.size() != 1) {
        found.add(matching.size() + " alerts for " + first.step().externalId());
        continue;
      }
      JsonNode alert = matching.getFirst();
      alerts.put(alert.path("id").asText(), alert);
      if (alert.path("occurrences").asInt() != group.size()) {
        found.add(
            "alert of "
                + first.step().externalId()
                + " gathers "
                + alert.path("occurrences")
                + " verdicts, expected "
                + group.size());
      }
    }
  }

  private List<List<Played>> groups() {
    return List.copyOf(
        alerting.stream()
            .collect(
                Collectors.groupingBy(Played::alertKey, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private static boolean is(JsonNode alert, Played played) {
    Instant first = Instant.parse(alert.path("firstOccurredAt").asText());
    return alert.path("customer").asText().equals(played.customer())
        && LocalDate.ofInstant(first, ZoneOffset.UTC).equals(played.day())
        && (played.reason().isEmpty()
            || alert.path("category").asText().equals(played.reason())
                && alert.path("entity").asText("").equals(played.entity()));
  }

  private void readCases(List<String> found) {
    cases.clear();
    for (JsonNode alert : alerts.values()) {
      if (!"SEVERE".equals(alert.path("severity").asText())) {
        continue;
      }
      ConsoleSession session = banks.get(bankOf(alert));
      List<JsonNode> holding =
          Pages.all(session::get, "/api/v1/cases?alert=" + alert.path("id").asText());
      holding.forEach(file -> cases.put(file.path("id").asText(), file));
      if (holding.size() != CASES_PER_ALERT) {
        found.add(holding.size() + " cases hold the alert " + alert.path("id").asText());
      }
    }
  }

  private String bankOf(JsonNode alert) {
    return alerting.stream()
        .filter(played -> played.customer().equals(alert.path("customer").asText()))
        .map(Played::institution)
        .findFirst()
        .orElseThrow();
  }

  private void readFindings(List<String> found) {
    findings.clear();
    List<JsonNode> stored = Pages.all(authority::get, "/api/v1/oversight/findings");
    for (Played played : alerting) {
      List<JsonNode> matching = stored.stream().filter(one -> shows(one, played)).toList();
      findings.addAll(matching);
      if (matching.size() != 1) {
        found.add(matching.size() + " findings for " + played.step().externalId());
      }
    }
    String everything = stored.toString();
    all.stream()
        .flatMap(played -> sealed(played).stream())
        .filter(secret -> !secret.isEmpty() && everything.contains('"' + secret + '"'))
        .forEach(secret -> found.add("the authority can read " + secret));
  }

  private static boolean shows(JsonNode finding, Played played) {
    return finding.path("institution").asText().equals(played.institution())
        && Instant.parse(finding.path("occurredAt").asText()).equals(played.occurredAt())
        && finding.path("level").asText().equals(played.level())
        && finding.path("action").asText().equals(played.action())
        && finding
            .path("amount")
            .path("amount")
            .asText()
            .equals(played.answer().json().path("amount").path("amount").asText());
  }

  private static List<String> sealed(Played played) {
    return List.of(
        played.step().externalId(),
        played.step().customerReference(),
        played.answer().ok() ? played.customer() : "",
        DayScript.MARK);
  }
}
