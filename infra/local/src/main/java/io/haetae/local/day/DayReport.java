package io.haetae.local.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the day as a timeline. */
final class DayReport {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));
  private static final String ROW = "  %-16s  %-12s  %-8s  %-8s  %-34s  %s%n";
  private static final String ALERT_ROW = "  %-10s  %-10s  %-8s  %-8s  %-18s  %-18s  %s%n";
  private static final int ADDRESS_HEAD = 8;
  private static final int ADDRESS_TAIL = 4;

  private final PrintStream out;
  private final URI gateway;

  DayReport(PrintStream out, URI gateway) {
    this.out = out;
    this.gateway = gateway;
  }

  void timeline(List<Played> played) {
    out.println();
    out.println("The day: Bank A, its New York branch, Exchange B (" + DayScript.MARK + ")");
    out.printf(ROW, "Seoul time", "asked by", "level", "action", "what moved", "why");
    played.stream().filter(Played::remarkable).forEach(this::row);
    Map<String, Long> rest =
        played.stream()
            .filter(one -> !one.remarkable())
            .collect(
                Collectors.groupingBy(
                    one -> one.level() + " " + one.action(), TreeMap::new, Collectors.counting()));
    rest.forEach((kind, count) -> out.printf("  and %d more: %s%n", count, kind));
  }

  /** Who is meant by a name, by which spelling, and under which regimes. */
  void names(JsonNode search) {
    out.println();
    out.println(
        "A name is searched: %s, among %s listed names"
            .formatted(DayScript.searchedName(), search.path("names").asText()));
    for (JsonNode candidate : search.path("candidates")) {
      out.printf(
          "  %s  %s, by \"%s\" (%s)%n",
          candidate.path("score").asText(),
          candidate.path("name").asText(),
          candidate.path("matchedName").asText(),
          candidate.path("matchedAs").asText());
      for (JsonNode listing : candidate.path("listings")) {
        out.printf(
            "         %s: %s, announced %s, effective %s%n",
            listing.path("regime").asText(listing.path("source").asText()),
            listing.path("programs"),
            listing.path("announced").asText("unknown"),
            listing.path("effective").asText("unknown"));
      }
    }
  }

  void aftermath(Aftermath aftermath) {
    out.println();
    out.println("Alerts at the institutions");
    out.printf(
        ALERT_ROW, "severity", "action", "status", "verdicts", "category", "entity", "where");
    aftermath.alerts().forEach(this::alert);
    out.println();
    out.println("Cases");
    aftermath.cases().forEach(this::file);
    out.println();
    out.println("What the authority sees (customers sealed): " + gateway.resolve("/oversight"));
    aftermath.findings().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.path("institution").asText() + ", " + one.path("bookingEntity").asText(),
                TreeMap::new,
                Collectors.groupingBy(
                    one -> one.path("level").asText(), TreeMap::new, Collectors.counting())))
        .forEach((where, levels) -> out.printf("  %-24s  %s%n", where, levels));
  }

  void verdict(List<String> differences, int requests) {
    out.println();
    if (differences.isEmpty()) {
      out.println("The day went as expected: " + requests + " requests, every answer checked.");
    } else {
      out.println("NOT AS EXPECTED (" + differences.size() + "):");
      differences.forEach(difference -> out.println("  - " + difference));
    }
    out.println();
  }

  private void row(Played played) {
    String clock = CLOCK.format(played.occurredAt());
    Step step = played.step();
    String by = step.client().replaceFirst("-api$", "");
    if (played.answer().ok()) {
      out.printf(ROW, clock, by, played.level(), played.action(), moved(step), why(played));
    } else {
      String problem = played.answer().json().path("title").asText(played.answer().brief());
      out.printf(ROW, clock, by, "–", played.answer().status(), moved(step), problem);
    }
    if (!step.title().isEmpty()) {
      out.printf("  %-16s  %s%n  %-16s  %s%n", "", step.title(), "", step.titleKo());
    }
  }

  private static String moved(Step step) {
    JsonNode body = step.body();
    boolean inbound = "INBOUND".equals(body.path("direction").asText("OUTBOUND"));
    String money = body.path("amount").asText() + " " + body.path("asset").asText();
    return money + (inbound ? " from " : " to ") + otherSide(step);
  }

  private static String otherSide(Step step) {
    String address = step.address();
    if (address.isEmpty()) {
      return step.body().path("counterpartyService").asText("nobody named");
    }
    return address.substring(0, ADDRESS_HEAD)
        + "…"
        + address.substring(address.length() - ADDRESS_TAIL);
  }

  private static String why(Played played) {
    JsonNode match = played.leading().path("match");
    if (played.reason().isEmpty()) {
      return "no reason found; not evaluated: "
          + played.verdict().path("coverage").path("notEvaluated");
    }
    if (played.leading().path("exposure").isObject()) {
      return funds(played.leading().path("exposure"));
    }
    String until = match.path("ended").isTextual() ? " to " + match.path("ended").asText() : "";
    return "%s %s (%sfrom %s%s)"
        .formatted(
            played.reason(),
            match.path("entity").asText(),
            listing(match.path("listedFor").asText(), match.path("askedOn").asText()),
            match.path("effective").asText("unknown"),
            until);
  }

  /** From whom, how much, how far. */
  private static String funds(JsonNode exposure) {
    return "EXPOSURE %s: %s %s of it, share %s, %s hops away (estimate)"
        .formatted(
            exposure.path("category").asText(),
            exposure.path("amount").asText(),
            exposure.path("asset").asText(),
            exposure.path("estimatedShare").asText(),
            exposure.path("hops").asText());
  }

  /** A service is asked by the name under which it is listed; an address may not be. */
  private static String listing(String listedFor, String askedOn) {
    return listedFor.equalsIgnoreCase(askedOn)
        ? ""
        : "listed for %s asked on %s, ".formatted(listedFor, askedOn);
  }

  private void alert(JsonNode alert) {
    out.printf(
        ALERT_ROW,
        alert.path("severity").asText(),
        alert.path("action").asText(),
        alert.path("status").asText(),
        alert.path("occurrences").asText(),
        alert.path("category").asText(),
        alert.path("entity").asText("–"),
        gateway.resolve("/alerts/" + alert.path("id").asText()));
  }

  private void file(JsonNode file) {
    out.printf(
        "  %-10s  %-8s  alerts: %s, opened %s  %s%n",
        file.path("severity").asText(),
        file.path("status").asText(),
        file.path("alerts").asText(),
        CLOCK.format(Instant.parse(file.path("openedAt").asText())),
        gateway.resolve("/cases/" + file.path("id").asText()));
  }
}
