package io.haetae.contracts.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * An error answer, {@code application/problem+json}.
 *
 * @param type stable identifier of the kind of error
 * @param title the kind in words
 * @param status HTTP status code
 * @param detail this occurrence in words, without anything of the inside
 * @param traceId finds the occurrence in logs and traces
 * @param errors the fields, rows or files at fault, empty when none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type, String title, int status, String detail, String traceId, List<FieldError> errors) {

  /** Media type of the answer. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A field, row or file at fault.
   *
   * @param pointer JSON pointer (RFC 6901) into the body, or the name of a parameter, row or file
   * @param detail what is wrong with it
   */
  public record FieldError(String pointer, String detail) {}

  /** A problem of a type without faulty fields. */
  public static Problem of(ProblemType type, String detail, String traceId) {
    return of(type, detail, traceId, List.of());
  }

  /** A problem of a type that names what is at fault. */
  public static Problem of(
      ProblemType type, String detail, String traceId, List<FieldError> errors) {
    return new Problem(type.type(), type.title(), type.status(), detail, traceId, errors);
  }
}
