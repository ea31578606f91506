package io.haetae.bench.screening;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Access tokens of one service account, taken out by its client credentials. */
public final class Tokens {
  private final HttpClient client;
  private final URI endpoint;
  private final String form;
  private volatile String token;

  /** For a client of the platform at this address; renew before use. */
  public Tokens(HttpClient client, URI platform, String clientId, String secret) {
    this.client = client;
    this.endpoint = platform.resolve("/auth/realms/haetae/protocol/openid-connect/token");
    this.form =
        "grant_type=client_credentials&client_id="
            + URLEncoder.encode(clientId, StandardCharsets.UTF_8)
            + "&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
  }

  /** The token of the last renewal. */
  public String current() {
    return token;
  }

  /** Takes out a new token, outside of any time that counts. */
  public void renew() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("No token: " + answer.statusCode() + " " + answer.body());
    }
    token = new ObjectMapper().readTree(answer.body()).get("access_token").asText();
  }
}
