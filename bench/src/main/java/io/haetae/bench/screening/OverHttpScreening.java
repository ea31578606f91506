package io.haetae.bench.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.bench.measure.ClosedLoop;
import io.haetae.bench.measure.OpenLoop;
import io.haetae.bench.measure.Percentiles;
import io.haetae.bench.measure.Spread;
import io.haetae.bench.report.Report;
import io.haetae.local.launcher.Platform;
import io.haetae.local.launcher.PlatformOptions;
import io.haetae.local.process.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/** Screenings a second and their latency through the gateway, beside the peer on the same path. */
public final class OverHttpScreening {
  private static final int CALLERS = 32;
  private static final int REPEATS = 5;
  private static final int COMPARED = 500;

  private static final Duration WARM_UP_STEP = Duration.ofSeconds(10);
  private static final int MAX_WARM_UP_STEPS = 18;
  private static final double STILL_WARMING = 1.03;

  private static final Duration REPEAT = Duration.ofSeconds(6);

  private final Report report;
  private final Path project;
  private final Path folder;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AskedOverHttp asked = new AskedOverHttp();
  private final AtomicLong numbers = new AtomicLong();

  /**
   * @param project folder whose modules are built
   * @param folder for the data and logs of the platform
   */
  public OverHttpScreening(Report report, Path project, Path folder) {
    this.report = report;
    this.project = project.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
  }

  /** Starts the platform, measures, and stops it. */
  public void run() throws Exception {
    report.say("starting the platform");
    Path data = folder.resolve("platform");
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    try (Platform platform = Platform.start(PlatformOptions.forTest(project, data), silent);
        TwoDoors doors = TwoDoors.open(platform, project, folder)) {
      measure(platform, doors);
    }
    // After a failure the logs stay until the next run.
    Folders.delete(data);
  }

  private void measure(Platform platform, TwoDoors doors) throws Exception {
    Map<String, String> secrets = platform.clientSecrets();
    importList(platform, secrets);
    Tokens tokens =
        new Tokens(client, platform.publicUrl(), "bank-a-api", secrets.get("bank-a-api"));
    tokens.renew();
    Door ours = new Door(client, doors.ours(), tokens, asked, true);
    Door theirs = new Door(client, doors.theirs(), tokens, asked, false);
    compare(ours, theirs);
    for (Door door : new Door[] {ours, theirs}) {
      warmUp(door, tokens);
    }
    double half = throughput(ours, theirs, tokens) / 2;
    latency(ours, theirs, tokens, half);
    report.note(
        "client, gateways, services, broker, Keycloak and PostgreSQL (fsync on) share this"
            + " machine; one question in %d is listed",
        AskedOverHttp.LISTED_ONE_IN);
  }

  /** Runs a side alone until two steps in a row are hardly faster than the best before them. */
  private void warmUp(Door door, Tokens tokens) throws Exception {
    ClosedLoop step = new ClosedLoop(CALLERS, WARM_UP_STEP);
    double best = 0;
    int steady = 0;
    for (int i = 0; i < MAX_WARM_UP_STEPS && steady < 2; i++) {
      tokens.renew();
      double rate = step.run(door, numbers);
      steady = rate > STILL_WARMING * best ? 0 : steady + 1;
      best = Math.max(best, rate);
      report.say("  warming up: %,.0f /s", rate);
    }
  }

  private void compare(Door ours, Door theirs) throws IOException, InterruptedException {
    for (int i = 0; i < COMPARED; i++) {
      long number = numbers.getAndIncrement();
      ours.send(number);
      theirs.send(number);
    }
    report.say("  %d verdicts compared, 0 wrong; each later one is compared too", COMPARED);
  }

  /** Returns our median. */
  private double throughput(Door ours, Door theirs, Tokens tokens) throws Exception {
    ClosedLoop loop = new ClosedLoop(CALLERS, REPEAT);
    double[] ofOurs = new double[REPEATS];
    double[] ofTheirs = new double[REPEATS];
    double[] share = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      tokens.renew();
      if (i % 2 == 0) {
        ofOurs[i] = loop.run(ours, numbers);
        ofTheirs[i] = loop.run(theirs, numbers);
      } else {
        ofTheirs[i] = loop.run(theirs, numbers);
        ofOurs[i] = loop.run(ours, numbers);
      }
      share[i] = ofOurs[i] / ofTheirs[i];
    }
    report.rate("screening over HTTP, " + CALLERS + " callers", Spread.of(ofOurs));
    report.rate("one row in one transaction over HTTP", Spread.of(ofTheirs));
    report.goal(
        "screening over HTTP as a share of one row in one transaction on the same path",
        0.6,
        Spread.of(share).median());
    return Spread.of(ofOurs).median();
  }

  private void latency(Door ours, Door theirs, Tokens tokens, double perSecond)
      throws IOException, InterruptedException, ExecutionException {
    OpenLoop loop = new OpenLoop(perSecond, REPEAT);
    report.say("  at a constant rate of %.0f requests/s, half of our throughput:", perSecond);
    Percentiles[] ofOurs = new Percentiles[REPEATS];
    Percentiles[] ofTheirs = new Percentiles[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      tokens.renew();
      if (i % 2 == 0) {
        ofOurs[i] = loop.run(ours, numbers);
        ofTheirs[i] = loop.run(theirs, numbers);
      } else {
        ofTheirs[i] = loop.run(theirs, numbers);
        ofOurs[i] = loop.run(ours, numbers);
      }
    }
    for (double percent : new double[] {50, 99}) {
      report.latency("screening, p" + (int) percent, spread(ofOurs, percent));
      report.latency("one row in one transaction, p" + (int) percent, spread(ofTheirs, percent));
    }
  }

  private static Spread spread(Percentiles[] repeats, double percent) {
    double[] values = new double[repeats.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = repeats[i].ms(percent);
    }
    return Spread.of(values);
  }

  private void importList(Platform platform, Map<String, String> secrets)
      throws IOException, InterruptedException {
    String snapshots = "/v1/watchlists/bench/snapshots";
    String query = "?format=ADDRESS_JSON&asset=ETH&publishedOn=2026-01-01";
    String imported =
        post(
            platform,
            "platform-ops",
            secrets,
            snapshots + query,
            "application/octet-stream",
            asked.list());
    JsonNode snapshot = new ObjectMapper().readTree(imported);
    if (snapshot.path("state").asText().equals("PENDING")) {
      post(
          platform,
          "platform-approver",
          secrets,
          snapshots + "/" + snapshot.path("snapshot").asText() + "/approval",
          "application/json",
          "{\"decision\": \"APPROVED\", \"reason\": \"List of the benchmark\"}");
    }
  }

  private String post(
      Platform platform,
      String who,
      Map<String, String> secrets,
      String path,
      String contentType,
      String body)
      throws IOException, InterruptedException {
    Tokens tokens = new Tokens(client, platform.publicUrl(), who, secrets.get(who));
    tokens.renew();
    HttpRequest request =
        HttpRequest.newBuilder(platform.publicUrl().resolve(path))
            .header("Authorization", "Bearer " + tokens.current())
            .header("Content-Type", contentType)
            .header("Idempotency-Key", "bench-list")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("List refused: " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
