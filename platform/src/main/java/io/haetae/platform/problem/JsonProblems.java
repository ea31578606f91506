package io.haetae.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Answers to bodies that cannot be read; each names the field by JSON pointer, or the place. */
final class JsonProblems {

  private JsonProblems() {}

  static Response response(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException mismatch && !isSyntax(failure)) {
      Problem.FieldError error = new Problem.FieldError(pointer(mismatch), detail(mismatch));
      return Problems.response(ProblemType.INVALID_FIELD, "A field cannot be read", List.of(error));
    }
    return Problems.response(ProblemType.MALFORMED_BODY, place(failure.getLocation()));
  }

  /** True where reading a field met broken JSON, which Jackson wraps in the field's path. */
  private static boolean isSyntax(JsonProcessingException failure) {
    return failure.getCause() instanceof StreamReadException;
  }

  private static String place(JsonLocation location) {
    return location == null
        ? "Not well-formed"
        : "Not well-formed at line %d, column %d"
            .formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String pointer(JsonMappingException mismatch) {
    return mismatch.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : escape(step))
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  private static String escape(JsonMappingException.Reference step) {
    return step.getFieldName().replace("~", "~0").replace("/", "~1");
  }

  private static String detail(JsonMappingException mismatch) {
    return switch (mismatch) {
      case UnrecognizedPropertyException unknown -> "There is no such field";
      case InvalidFormatException format when format.getTargetType().isEnum() ->
          "One of " + Arrays.toString(format.getTargetType().getEnumConstants()) + " is expected";
      case com.fasterxml.jackson.databind.exc.MismatchedInputException other
          when other.getTargetType() != null ->
          "Not a valid " + other.getTargetType().getSimpleName();
      default -> "Not valid";
    };
  }
}
