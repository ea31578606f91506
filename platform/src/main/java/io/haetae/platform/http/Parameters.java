package io.haetae.platform.http;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads query parameters, and names the one that is wrong. */
public final class Parameters {
  private Parameters() {}

  /**
   * The constant that a parameter names in any case, null without a value; throws {@link
   * ProblemException} INVALID_FIELD that lists what is allowed.
   */
  public static <E extends Enum<E>> E oneOf(Class<E> type, String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> ProblemException.at(ProblemType.INVALID_FIELD, name, "One of " + all(type)));
  }

  private static String all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
