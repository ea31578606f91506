package io.haetae.e2e.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.People;
import io.haetae.local.day.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Gives an institution one of everything, by the same way as its systems and people would. */
final class SpecimenFactory {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LISTED = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";

  private final People people;

  SpecimenFactory(People people) {
    this.people = people;
  }

  Specimens of(String tenant) {
    Caller core = people.system(tenant);
    Caller analyst = people.analyst(tenant);
    String name = "matrix-" + UUID.randomUUID();
    String reference = "M-" + UUID.randomUUID();
    JsonNode transfer =
        created(
            core.send(
                Call.post(
                    "/v1/transfers",
                    """
                    {"externalId": "%s", "rail": "CHAIN", "direction": "INBOUND",
                     "customer": {"reference": "%s", "kind": "PERSON"},
                     "network": "ethereum", "asset": "ETH", "amount": "1",
                     "counterpartyAddress": "%s", "occurredAt": "2025-11-20T00:00:00Z"}
                    """
                        .formatted(name, reference, LISTED))));
    JsonNode attempt =
        created(
            core.send(
                Call.post(
                    "/v1/withdrawal-attempts",
                    """
                    {"externalId": "%s", "customer": {"reference": "%s", "kind": "PERSON"},
                     "network": "ethereum", "asset": "ETH", "amount": "1", "address": "%s",
                     "attemptedAt": "2025-11-20T00:00:00Z"}
                    """
                        .formatted(name, reference, LISTED))));
    String customer = transfer.path("customer").asText();
    String alert = awaitOne(analyst, "/v1/alerts?limit=200", customer);
    String file = awaitOne(analyst, "/v1/cases?alert=" + alert, customer);
    String label = label();
    String graph = graph(analyst, file);
    JsonNode named =
        created(analyst.send(Call.post("/v1/screenings/names", "{\"name\": \"Lazarus Group\"}")));
    return new Specimens(
        tenant,
        name,
        reference,
        Map.ofEntries(
            Map.entry("transfers", id(transfer)),
            Map.entry("withdrawal-attempts", id(attempt)),
            Map.entry("screenings", screening(core)),
            Map.entry("customers", customer),
            Map.entry("alerts", alert),
            Map.entry("cases", file),
            Map.entry("graphs", graph),
            Map.entry("findings", awaitFinding(tenant)),
            Map.entry("attributions", label),
            Map.entry("disputes", dispute(analyst, label)),
            Map.entry("services", "upbit"),
            Map.entry("mappings", "flows"),
            Map.entry("prices", "ETH"),
            Map.entry("{network}", "ethereum"),
            Map.entry("{address}", LISTED),
            Map.entry("register", "haetae:asset/petro"),
            Map.entry("names", id(named)),
            Map.entry("name-exemptions", exemption(analyst, named)),
            Map.entry("lookalike-exemptions", lookalike(core, analyst, reference)),
            Map.entry("watchlists", "ofac-dprk"),
            Map.entry("snapshots", first("/v1/watchlists/ofac-dprk/snapshots", "snapshot")),
            Map.entry("imports", first("/v1/watchlists/ofac-dprk/imports", "id")),
            Map.entry("entities", first("/v1/entities?name=Lazarus", "id")),
            Map.entry("dead-letters", "transfer.screened.v1")));
  }

  /** A field of the first of what everybody may read, and nobody owns. */
  private String first(String path, String field) {
    Answer answer = people.operator().send(Call.get(path));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(200);
    return answer.json().path("items").path(0).path(field).asText();
  }

  /** A dispute that someone opened about a label of its own. */
  String dispute(Caller caller) {
    return dispute(caller, label());
  }

  private static String exemption(Caller caller, JsonNode named) {
    JsonNode listing = named.path("candidates").path(0).path("listings").path(0);
    String body =
        """
        {"screening": "%s", "source": "%s", "party": "%s", "reason": "another body",
         "expiresOn": "%s"}
        """
            .formatted(
                id(named),
                listing.path("source").asText(),
                listing.path("party").asText(),
                LocalDate.now(ZoneOffset.UTC).plusDays(30));
    return id(created(caller.send(Call.post("/v1/name-exemptions", body))));
  }

  /** A payment to an address that looks like one paid before, which a person lets pass. */
  private static String lookalike(Caller core, Caller analyst, String reference) {
    String random = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    String paid = "0x" + random.substring(0, 40);
    String made =
        "0x" + random.substring(0, 4) + random.substring(8, 40) + random.substring(36, 40);
    withdrawal(core, reference, paid);
    JsonNode held = withdrawal(core, reference, made);
    String body =
        """
        {"screening": "%s", "resembles": "%s", "reason": "confirmed", "expiresOn": "%s"}
        """
            .formatted(
                id(held),
                held.path("verdict").findPath("lookalike").path("resembles").asText(),
                LocalDate.now(ZoneOffset.UTC).plusDays(30));
    return id(created(analyst.send(Call.post("/v1/lookalike-exemptions", body))));
  }

  private static JsonNode withdrawal(Caller core, String reference, String address) {
    return created(
        core.send(
            Call.post(
                "/v1/withdrawal-attempts",
                """
                {"externalId": "%s", "customer": {"reference": "%s", "kind": "PERSON"},
                 "network": "ethereum", "asset": "ETH", "amount": "1", "address": "%s",
                 "attemptedAt": "2025-11-20T00:00:00Z"}
                """
                    .formatted("matrix-" + UUID.randomUUID(), reference, address))));
  }

  private static String graph(Caller caller, String file) {
    String body =
        """
        {"title": "matrix", "network": "ethereum", "address": "%s", "document": {"nodes": []}}
        """
            .formatted(LISTED);
    return created(caller.send(Call.post("/v1/cases/" + file + "/graphs", body)))
        .path("graphs")
        .path(0)
        .path("id")
        .asText();
  }

  private static String dispute(Caller caller, String label) {
    String body = "{\"attribution\": " + label + ", \"reason\": \"not so\"}";
    return id(created(caller.send(Call.post("/v1/disputes", body))));
  }

  private String label() {
    String subject = "matrix" + UUID.randomUUID();
    String pack = "{label: matrix, currency: EOS, tags: [{address: " + subject + "}]}";
    created(
        people
            .operator()
            .send(
                new Call(
                    "POST",
                    "/v1/attributions/packs?format=TAGPACK_YAML&pack=" + subject,
                    "application/octet-stream",
                    pack.getBytes(StandardCharsets.UTF_8))));
    Answer labels = people.operator().send(Call.get("/v1/attributions?address=" + subject));
    assertThat(labels.status()).as(labels.brief()).isEqualTo(200);
    return id(labels.json().path("items").path(0));
  }

  /** An address screening that someone asked for. */
  String screening(Caller caller) {
    String body = "{\"network\": \"ethereum\", \"address\": \"" + LISTED + "\"}";
    return id(created(caller.send(Call.post("/v1/screenings/addresses", body))));
  }

  private String awaitFinding(String tenant) {
    return awaitMatch(
        people.authority(), "/v1/oversight/findings?limit=200", "institution", tenant);
  }

  private static String awaitOne(Caller caller, String path, String customer) {
    return awaitMatch(caller, path, "customer", customer);
  }

  private static String awaitMatch(Caller caller, String path, String field, String value) {
    AtomicReference<String> found = new AtomicReference<>();
    await(path)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Answer page = caller.send(Call.get(path));
              assertThat(page.status()).as(page.brief()).isEqualTo(200);
              page.json()
                  .path("items")
                  .valueStream()
                  .filter(item -> item.path(field).asText().equals(value))
                  .findFirst()
                  .ifPresent(item -> found.set(id(item)));
              assertThat(found.get()).as("%s with %s %s", path, field, value).isNotNull();
            });
    return found.get();
  }

  private static JsonNode created(Answer answer) {
    assertThat(answer.status()).as(answer.brief()).isEqualTo(201);
    return answer.json();
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }
}
