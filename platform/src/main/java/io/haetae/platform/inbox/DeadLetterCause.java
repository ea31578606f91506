package io.haetae.platform.inbox;

import io.haetae.platform.problem.ProblemException;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A failure in words that hold nothing of the event: the classes of its causes, the place in our
 * code, and the message only where we wrote it for operators.
 */
final class DeadLetterCause {
  private static final int MAX_DEPTH = 5;
  private static final String OURS = "io.haetae.";

  private DeadLetterCause() {}

  static String of(Throwable failure) {
    StringBuilder cause = new StringBuilder();
    Throwable link = failure;
    for (int depth = 0; link != null && depth < MAX_DEPTH; depth++, link = link.getCause()) {
      cause.append(depth == 0 ? "" : " <- ").append(link.getClass().getName());
      cause.append(detail(link));
    }
    return cause.append(place(failure)).toString();
  }

  private static String detail(Throwable link) {
    return switch (link) {
      case SQLException sql -> ": SQL state " + sql.getSQLState();
      case EventRejectedException rejected -> ": " + rejected.getMessage();
      case ProblemException problem -> ": " + problem.type();
      default -> "";
    };
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
