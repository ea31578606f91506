package io.haetae.bench.screening;

import io.haetae.bench.measure.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** {@code POST /v1/screenings/addresses} through one gateway, as a bank's program sends it. */
final class Door implements Exchange {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int CREATED = 201;

  private final HttpClient client;
  private final URI target;
  private final Tokens tokens;
  private final AskedOverHttp asked;
  private final boolean judges;

  /**
   * @param judges whether the answer holds a verdict, which has to be right
   */
  Door(HttpClient client, URI gateway, Tokens tokens, AskedOverHttp asked, boolean judges) {
    this.client = client;
    this.target = gateway.resolve("/v1/screenings/addresses");
    this.tokens = tokens;
    this.asked = asked;
    this.judges = judges;
  }

  @Override
  public void send(long number) throws IOException, InterruptedException {
    String address = asked.text(number);
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + tokens.current())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(
                BodyPublishers.ofString(
                    "{\"network\":\"ethereum\",\"address\":\"" + address + "\"}"))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    if (judges && answer.body().contains("\"SEVERE\"") != asked.isListed(number)) {
      throw new IllegalStateException("Wrong verdict on " + address + ": " + answer.body());
    }
  }
}
