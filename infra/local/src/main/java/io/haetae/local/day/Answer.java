package io.haetae.local.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * What the gateway answered.
 *
 * @param status HTTP status code
 * @param headers of the answer
 * @param body as text, empty when there is none
 */
public record Answer(int status, HttpHeaders headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The body as JSON; a missing node when it is none. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** True for 2xx. */
  public boolean ok() {
    return status / 100 == 2;
  }

  /** Status and the beginning of the body, for messages. */
  public String brief() {
    return status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
  }
}
