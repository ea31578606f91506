package io.haetae.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.bench.measure.Spread;
import io.haetae.bench.report.Report;
import io.haetae.bench.screening.Tokens;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Transfers a second from a file, through the gateway, to rows that can be asked by address. */
public final class LedgerIngest {
  private static final int USUAL_TRANSFERS = 300_000;
  private static final int REPEATS = 3;
  private static final int BLOCKS_APART = 10_000;
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

  private final Report report;
  private final Path project;
  private final Path folder;
  private final int transfers;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param project folder whose modules are built
   * @param folder for the data and logs of the platform
   * @param size share of the usual transfers
   */
  public LedgerIngest(Report report, Path project, Path folder, double size) {
    this.report = report;
    this.project = project.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.transfers = (int) Math.ceil(USUAL_TRANSFERS * size);
  }

  /** Starts the platform and the peer, measures, and stops them. */
  public void run() throws Exception {
    report.say("starting the platform");
    Path data = folder.resolve("platform");
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    try (Platform platform = Platform.start(PlatformOptions.forTest(project, data), silent);
        BareCopy copy = BareCopy.start(folder)) {
      Tokens tokens =
          new Tokens(
              client,
              platform.publicUrl(),
              "platform-ops",
              platform.clientSecrets().get("platform-ops"));
      measure(platform, copy, tokens);
    }
    Folders.delete(data);
  }

  private void measure(Platform platform, BareCopy copy, Tokens tokens) throws Exception {
    double[] ofOurs = new double[REPEATS];
    double[] ofTheirs = new double[REPEATS];
    double[] share = new double[REPEATS];
    Path file = folder.resolve("transfers.csv");
    Path rows = folder.resolve("transfers.copy");
    for (int i = -1; i < REPEATS; i++) {
      SampleTransfers sample = new SampleTransfers(transfers, (i + 2) * BLOCKS_APART);
      sample.export(file);
      sample.rows(rows);
      tokens.renew();
      double ours = transfers / ingest(platform, tokens, file);
      double theirs = transfers / copy.copy(rows, transfers);
      // The first round warms both sides up.
      if (i >= 0) {
        ofOurs[i] = ours;
        ofTheirs[i] = theirs;
        share[i] = ours / theirs;
      }
    }
    Files.delete(file);
    Files.delete(rows);
    report.rate("transfers from file to queryable", Spread.of(ofOurs));
    report.rate("bare COPY of the same rows", Spread.of(ofTheirs));
    report.share("ingest as a share of bare COPY", Spread.of(share).median());
    report.note(
        "%,d transfers a file; ours includes the upload, both addresses checked and spelled, blocks,"
            + " coverage, and three indexes; the peer has none",
        transfers);
  }

  /** Seconds from the first byte to the end of the import. */
  private double ingest(Platform platform, Tokens tokens, Path file)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String path = "/v1/ledger/imports?network=base&format=ETHEREUM_ETL_TRANSACTIONS&source=bench";
    HttpRequest request =
        HttpRequest.newBuilder(platform.publicUrl().resolve(path))
            .header("Authorization", "Bearer " + tokens.current())
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", "bench-" + start)
            .POST(BodyPublishers.ofFile(file))
            .build();
    JsonNode started = answer(request, 202);
    JsonNode now = started;
    while (now.path("state").asText().equals("READING")) {
      LockSupport.parkNanos(LOOK_EVERY);
      now = look(platform, tokens, started.path("id").asText());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (now.path("stored").asInt() != transfers) {
      throw new IOException("Not every transfer is stored: " + now);
    }
    return seconds;
  }

  private JsonNode look(Platform platform, Tokens tokens, String id)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(platform.publicUrl().resolve("/v1/ledger/imports/" + id))
            .header("Authorization", "Bearer " + tokens.current())
            .build();
    return answer(request, 200);
  }

  private JsonNode answer(HttpRequest request, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IOException("Refused: " + answer.statusCode() + " " + answer.body());
    }
    return new ObjectMapper().readTree(answer.body());
  }
}
