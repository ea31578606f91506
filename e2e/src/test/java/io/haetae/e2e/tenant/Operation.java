package io.haetae.e2e.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * An operation of an OpenAPI document.
 *
 * @param document file name of the document
 * @param method HTTP method
 * @param path as the gateway serves it, with its parameters in braces
 * @param roles that may call it, empty for everyone who is authenticated
 * @param queryParameters names
 * @param contentType of the body, null without one
 * @param bodySchema with references resolved, null without one
 */
public record Operation(
    String document,
    String method,
    String path,
    Set<String> roles,
    List<String> queryParameters,
    String contentType,
    JsonNode bodySchema) {

  /** True for a GET. */
  public boolean reads() {
    return method.equals("GET");
  }

  /** Whether a role may call it. */
  public boolean allows(String role) {
    return roles.isEmpty() || roles.contains(role);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
