package io.haetae.platform.problem;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Answers a body or parameter that breaks a constraint; names each field. */
@Provider
public class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    boolean ours =
        failure.getConstraintViolations().stream()
            .anyMatch(violation -> has(violation, ElementKind.RETURN_VALUE));
    if (ours) {
      return UnexpectedMapper.answer(failure);
    }
    List<Problem.FieldError> errors =
        failure.getConstraintViolations().stream()
            .map(violation -> new Problem.FieldError(pointer(violation), violation.getMessage()))
            .sorted(Comparator.comparing(Problem.FieldError::pointer))
            .toList();
    return Problems.response(ProblemType.INVALID_FIELD, "A field is missing or not valid", errors);
  }

  private static boolean has(ConstraintViolation<?> violation, ElementKind kind) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The pointer below the body, or the name of the parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    String parameter = "";
    Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
    while (nodes.hasNext()) {
      Path.Node node = nodes.next();
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.isEmpty() ? parameter : pointer.toString();
  }
}
