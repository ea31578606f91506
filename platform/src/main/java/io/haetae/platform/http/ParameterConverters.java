package io.haetae.platform.http;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Refuses a query parameter of a wrong type by its name; the REST layer alone answers 404. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          BigDecimal.class, BigDecimal::new,
          UUID.class, UUID::fromString,
          Instant.class, Instant::parse,
          LocalDate.class, LocalDate::parse);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Optional<QueryParam> query =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(QueryParam.class::cast)
            .findFirst();
    if (query.isEmpty() || !(type.isEnum() || READERS.containsKey(type))) {
      return null;
    }
    return new Named<>(query.get().value(), type);
  }

  private record Named<T>(String name, Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      if (value == null || value.isEmpty()) {
        return null;
      }
      try {
        return type.cast(read(value));
      } catch (IllegalArgumentException | DateTimeParseException e) {
        throw ProblemException.at(
            ProblemType.INVALID_FIELD, name, "Not a valid " + type.getSimpleName());
      }
    }

    private Object read(String value) {
      if (!type.isEnum()) {
        return READERS.get(type).apply(value);
      }
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(value))
          .findFirst()
          .orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
