package io.haetae.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program that is a service.
 *
 * @param words program and arguments
 * @param environment variables besides those that every service gets
 * @param directory to start it in
 * @param grace how long it may take to end
 */
public record ServiceCommand(
    List<String> words, Map<String, String> environment, Path directory, Duration grace) {
  private static final Duration USUAL_GRACE = Duration.ofSeconds(20);

  public ServiceCommand {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** A program that ends soon when asked. */
  public ServiceCommand(List<String> words, Map<String, String> environment, Path directory) {
    this(words, environment, directory, USUAL_GRACE);
  }

  /** The same with more time to end. */
  ServiceCommand within(Duration longer) {
    return new ServiceCommand(words, environment, directory, longer);
  }
}
