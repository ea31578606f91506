package io.haetae.local.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param command {@code run}, {@code stop} or {@code status}
 * @param once whether to end after the day
 * @param fresh whether to forget the data of former runs
 * @param day whether to play the day
 * @param folder run folder
 * @param gatewayPort port that was asked for
 */
record Arguments(
    String command,
    boolean once,
    boolean fresh,
    boolean day,
    Path folder,
    OptionalInt gatewayPort) {

  /**
   * Reads arguments and environment.
   *
   * @throws LaunchException that names what is wrong
   */
  static Arguments parse(Path project, List<String> words, Map<String, String> environment)
      throws LaunchException {
    Deque<String> rest = new ArrayDeque<>(words);
    String command = rest.isEmpty() ? "run" : rest.pop();
    boolean once = false;
    boolean fresh = false;
    boolean day = true;
    Path folder = project.resolve("run");
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--once" -> once = true;
        case "--fresh" -> fresh = true;
        case "--no-day" -> day = false;
        case "--dir" -> folder = Path.of(value(word, rest));
        default -> throw new LaunchException("Unknown argument: " + word);
      }
    }
    return new Arguments(command, once, fresh, day, folder, port(environment.get("HAETAE_PORT")));
  }

  private static String value(String option, Deque<String> rest) throws LaunchException {
    if (rest.isEmpty()) {
      throw new LaunchException(option + " needs a value");
    }
    return rest.pop();
  }

  private static OptionalInt port(String value) throws LaunchException {
    if (value == null || value.isBlank()) {
      return OptionalInt.empty();
    }
    try {
      int port = Integer.parseInt(value.trim());
      if (port > 0 && port <= 65535) {
        return OptionalInt.of(port);
      }
    } catch (NumberFormatException e) {
      throw new LaunchException("HAETAE_PORT is no port: " + value, e);
    }
    throw new LaunchException("HAETAE_PORT is no port: " + value);
  }
}
