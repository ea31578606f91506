package io.haetae.local.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The ledger of the sample: a theft, and four hops by which a part of it reaches a customer. What
 * moved, what its columns mean, and what a coin was worth.
 */
final class LedgerSample {
  private static final String OPERATOR = "platform-ops";
  private static final String ASKER = "bank-a-api";
  private static final String THIEF = "sanctioned-state-actor";
  private static final String FILE = "application/octet-stream";
  private static final String NETWORK = "ethereum";

  private final Function<String, ApiClient> clients;
  private final Patience patience;
  private final List<String> differences = new ArrayList<>();

  LedgerSample(Function<String, ApiClient> clients, Patience patience) {
    this.clients = clients;
    this.patience = patience;
  }

  /** Brings it; brought again, it changes nothing. */
  void bring() {
    ApiClient operator = clients.apply(OPERATOR);
    expect(
        "prices",
        operator.put("/v1/prices/ETH?source=sample", FILE, DayScript.bytes("prices-eth.csv")));
    expect(
        "mapping",
        operator.put(
            "/v1/ledger/mappings/sample", "text/plain", DayScript.bytes("ledger-ethereum.yaml")));
    String path =
        "/v1/ledger/imports?network=%s&format=MAPPED&mapping=sample&source=sample"
            .formatted(NETWORK);
    byte[] content = DayScript.bytes("ledger-ethereum.csv");
    Answer accepted = operator.post(path, BankDay.key(path, content), FILE, content);
    expect("ledger", accepted);
    if (accepted.ok()) {
      awaitEnd(operator, "/v1/ledger/imports/" + accepted.json().path("id").asText());
      awaitExposure();
    }
  }

  List<String> differences() {
    return List.copyOf(differences);
  }

  private void awaitEnd(ApiClient operator, String path) {
    Answer ended =
        patience.await(
            () -> operator.get(path),
            answer -> !answer.json().path("state").asText().equals("READING"));
    if (!ended.json().path("state").asText().equals("DONE")
        || ended.json().path("defective").asInt() > 0) {
      differences.add("ledger: " + ended.brief());
    }
  }

  /** Until the engine knows whose funds came four hops far. */
  private void awaitExposure() {
    String path = "/v1/exposures/" + NETWORK + "/" + SyntheticAddress.evm("laundering four");
    Answer known =
        patience.await(
            () -> clients.apply(ASKER).get(path), answer -> answer.body().contains(THIEF));
    if (!known.body().contains(THIEF)) {
      differences.add("exposure: " + known.brief());
    }
  }

  private void expect(String what, Answer answer) {
    if (!answer.ok()) {
      differences.add(what + " of the sample: " + answer.brief());
    }
  }
}
