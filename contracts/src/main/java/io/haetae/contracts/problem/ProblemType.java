package io.haetae.contracts.problem;

import java.net.URI;
import java.util.Locale;

/** Every kind of error that an answer can carry: slug, HTTP status and title. */
public enum ProblemType {
  MALFORMED_BODY(400, "The body is not well-formed JSON"),
  INVALID_FIELD(400, "A field is missing or not valid"),
  INVALID_ADDRESS(422, "The address is not valid on its network"),
  UNKNOWN_ASSET(422, "The asset or network is not known"),
  INVALID_LIST(422, "The list file cannot be used"),
  IDEMPOTENCY_KEY_MISSING(400, "An Idempotency-Key header is required"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another body"),
  IDEMPOTENCY_IN_FLIGHT(409, "A request with this Idempotency-Key is in flight"),
  DUPLICATE_ID(409, "The id was used before with another content"),
  CONFLICT(409, "The change does not fit the present state"),
  PURPOSE_MISSING(400, "An X-Purpose header is required"),
  UNAUTHENTICATED(401, "Authentication is required"),
  FORBIDDEN(403, "The role does not allow this"),
  CROSS_SITE(403, "The request came from another site"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "No acceptable media type"),
  BODY_TOO_LARGE(413, "The body is too large"),
  TOO_MANY_ITEMS(413, "The batch has too many items"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  QUOTA_EXCEEDED(429, "The quota is exceeded"),
  INTERNAL(500, "Something failed inside"),
  BAD_GATEWAY(502, "A service answered wrongly"),
  UNAVAILABLE(503, "A service is not available"),
  TIMEOUT(504, "A service did not answer in time");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status code. */
  public int status() {
    return status;
  }

  /** Short English title, the same for each occurrence. */
  public String title() {
    return title;
  }

  /** Stable identifier, {@code urn:haetae:problem:<slug>}. */
  public URI type() {
    return URI.create("urn:haetae:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
