package io.haetae.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Hash of what a request asks: its body as it was understood, so that spelling of the JSON does not
 * matter, and its parameters.
 */
@ApplicationScoped
class RequestHash {
  private static final String CONTEXT = "jakarta.ws.rs.core.Context";

  private final ObjectMapper canonical =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  /** SHA-256 over the arguments of the REST method. */
  byte[] of(Method method, Object[] arguments) {
    MessageDigest digest = Hashes.digest();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (!isContext(parameters[i])) {
        digest.update((byte) i);
        update(digest, arguments[i]);
      }
    }
    return digest.digest();
  }

  private static boolean isContext(Parameter parameter) {
    for (Annotation annotation : parameter.getAnnotations()) {
      if (annotation.annotationType().getName().equals(CONTEXT)) {
        return true;
      }
    }
    return false;
  }

  private void update(MessageDigest digest, Object argument) {
    try {
      switch (argument) {
        case null -> digest.update((byte) 0);
        case byte[] bytes -> digest.update(bytes);
        case String text -> digest.update(text.getBytes(StandardCharsets.UTF_8));
        case Path file -> update(digest, file);
        case java.io.File file -> update(digest, file.toPath());
        case InputStream stream ->
            throw new IllegalStateException("An idempotent method takes no stream; take a Path");
        default -> digest.update(canonical.writeValueAsBytes(argument));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No canonical form: " + argument.getClass().getName(), e);
    }
  }

  private static void update(MessageDigest digest, Path file) {
    byte[] buffer = new byte[65536];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
