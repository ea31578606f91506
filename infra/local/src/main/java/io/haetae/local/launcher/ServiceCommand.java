package io.haetae.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that is a service.
 *
 * @param words program and arguments
 * @param environment variables besides those that every service gets
 * @param directory to start it in
 */
public record ServiceCommand(List<String> words, Map<String, String> environment, Path directory) {

  public ServiceCommand {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }
}
