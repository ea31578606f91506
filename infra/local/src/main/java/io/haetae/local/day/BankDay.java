package io.haetae.local.day;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays the day through the gateway and checks every answer. Nothing is asked of a service
 * directly; ids and idempotency keys come from the content, so playing again changes nothing.
 */
public final class BankDay {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_READS = Duration.ofMillis(400);
  private static final int MOST_TRIES = 30;
  private static final int TOO_MANY_REQUESTS = 429;

  private final URI gateway;
  private final Map<String, String> clientSecrets;
  private final Map<String, String> userPasswords;
  private final HttpClient http;
  private final Map<String, ApiClient> clients = new HashMap<>();

  /**
   * A day at a running platform.
   *
   * @param gateway base address, with host {@code localhost} as in every printed link
   * @param clientSecrets secret of each service account
   * @param userPasswords password of each demo user
   */
  public BankDay(
      URI gateway, Map<String, String> clientSecrets, Map<String, String> userPasswords) {
    this.gateway = gateway;
    this.clientSecrets = Map.copyOf(clientSecrets);
    this.userPasswords = Map.copyOf(userPasswords);
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /** Plays and prints; true when everything was as expected. */
  public boolean play(PrintStream out) {
    List<String> differences = new ArrayList<>();
    Knowledge knowledge = new Knowledge(this::client);
    knowledge.bring();
    List<Played> played = DayScript.steps().stream().map(this::play).toList();
    DayReport report = new DayReport(out, gateway);
    report.timeline(played);
    report.names(knowledge.search());
    differences.addAll(knowledge.differences());
    Aftermath aftermath = awaitAftermath(played);
    report.aftermath(aftermath);
    for (Played one : played) {
      one.differences().forEach(it -> differences.add(one.step().externalId() + ": " + it));
    }
    differences.addAll(aftermath.differences());
    report.verdict(differences, played.size());
    return differences.isEmpty();
  }

  private Played play(Step step) {
    Answer answer = post(step);
    List<String> differences = new ArrayList<>(step.expected().differences(answer));
    if (step.twice()) {
      checkRepeat(step, answer, differences);
    }
    return new Played(step, answer, List.copyOf(differences));
  }

  private void checkRepeat(Step step, Answer first, List<String> differences) {
    Answer again = post(step);
    if (!again.body().equals(first.body())) {
      differences.add("the same key was answered differently: " + again.brief());
    }
    String search = "/v1/%s?externalId=%s".formatted(step.kind(), step.externalId());
    int screenings = Pages.all(client(step.client())::get, search).size();
    if (screenings != 1) {
      differences.add("one key sent twice made " + screenings + " screenings");
    }
  }

  private Answer post(Step step) {
    String path = "/v1/" + step.kind();
    String body = step.body().toString();
    String key = key(path, body.getBytes(StandardCharsets.UTF_8));
    Answer answer = client(step.client()).post(path, key, body);
    for (int tries = 1; answer.status() == TOO_MANY_REQUESTS && tries < MOST_TRIES; tries++) {
      LockSupport.parkNanos(retryAfter(answer).toNanos());
      answer = client(step.client()).post(path, key, body);
    }
    return answer;
  }

  private static Duration retryAfter(Answer answer) {
    String seconds = answer.headers().firstValue("retry-after").orElse("1");
    return Duration.ofSeconds(Math.clamp(Long.parseLong(seconds), 1, 10));
  }

  private Aftermath awaitAftermath(List<Played> played) {
    Map<String, ConsoleSession> banks =
        Map.of("bank-a", login("bank-a.analyst"), "exchange-b", login("exchange-b.analyst"));
    Aftermath aftermath = new Aftermath(banks, login("kofiu.analyst"), played);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    aftermath.read();
    while (!aftermath.differences().isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(BETWEEN_READS.toNanos());
      aftermath.read();
    }
    return aftermath;
  }

  private ConsoleSession login(String user) {
    return ConsoleSession.login(http, gateway, user, known(userPasswords, user));
  }

  private ApiClient client(String name) {
    return clients.computeIfAbsent(
        name, it -> new ApiClient(http, gateway, it, known(clientSecrets, it)));
  }

  private static String known(Map<String, String> secrets, String name) {
    if (!secrets.containsKey(name)) {
      throw new IllegalArgumentException("No secret is known for " + name);
    }
    return secrets.get(name);
  }

  /** The same for the same content. */
  static String key(String path, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      return "day-" + HexFormat.of().formatHex(digest.digest(body), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
