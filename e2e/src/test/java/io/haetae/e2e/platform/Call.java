package io.haetae.e2e.platform;

import java.nio.charset.StandardCharsets;

/**
 * A request under {@code /v1}, whoever sends it.
 *
 * @param method HTTP method
 * @param path with its query, beginning with {@code /v1}
 * @param contentType of the body, null without one
 * @param body bytes, null without one
 */
public record Call(String method, String path, String contentType, byte[] body) {

  /** A read. */
  public static Call get(String path) {
    return new Call("GET", path, null, null);
  }

  /** A write of JSON. */
  public static Call post(String path, String json) {
    return new Call("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
