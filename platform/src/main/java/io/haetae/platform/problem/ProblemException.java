package io.haetae.platform.problem;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import java.util.List;

/** Ends a request with a problem; its detail is shown to the caller and to operators. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Problem.FieldError> errors;

  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public ProblemException(ProblemType type, String detail, List<Problem.FieldError> errors) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A problem that names one field, parameter, row or file. */
  public static ProblemException at(ProblemType type, String pointer, String detail) {
    return new ProblemException(type, detail, List.of(new Problem.FieldError(pointer, detail)));
  }

  public ProblemType type() {
    return type;
  }

  public List<Problem.FieldError> errors() {
    return errors;
  }
}
