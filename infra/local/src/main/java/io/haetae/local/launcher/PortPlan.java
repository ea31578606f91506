package io.haetae.local.launcher;

import io.haetae.local.process.Ports;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.Consumer;

/** Ports of all processes: chosen once, kept, and chosen anew only when somebody else took one. */
final class PortPlan {
  static final String GATEWAY = "gateway";
  private static final int PREFERRED_GATEWAY_PORT = 8080;

  private final Map<String, Integer> ports;

  private PortPlan(Map<String, Integer> ports) {
    this.ports = Map.copyOf(ports);
  }

  /**
   * Reads the kept ports and chooses what is missing.
   *
   * @param gatewayPort port that the user asked for; taken means refused
   */
  static PortPlan choose(
      RunFolder folder, List<String> names, OptionalInt gatewayPort, Consumer<String> report)
      throws IOException, LaunchException {
    Map<String, Integer> kept = read(folder.ports());
    Map<String, Integer> chosen = new HashMap<>();
    for (String name : names) {
      int port =
          name.equals(GATEWAY)
              ? gatewayPort(kept.get(name), gatewayPort, report)
              : innerPort(name, kept.get(name), report);
      chosen.put(name, port);
    }
    write(folder.ports(), chosen);
    return new PortPlan(chosen);
  }

  int of(String name) {
    return ports.get(name);
  }

  private static int gatewayPort(Integer kept, OptionalInt wanted, Consumer<String> report)
      throws IOException, LaunchException {
    if (wanted.isPresent()) {
      if (!Ports.isFree(wanted.getAsInt())) {
        throw new LaunchException(
            "Port "
                + wanted.getAsInt()
                + " is taken by another program; set HAETAE_PORT to a free one");
      }
      return wanted.getAsInt();
    }
    int port = kept == null ? PREFERRED_GATEWAY_PORT : kept;
    if (Ports.isFree(port)) {
      return port;
    }
    int other = Ports.free();
    report.accept(
        "port " + port + " is taken by another program; the gateway moves to port " + other);
    return other;
  }

  private static int innerPort(String name, Integer kept, Consumer<String> report)
      throws IOException {
    if (kept == null) {
      return Ports.free();
    }
    if (Ports.isFree(kept)) {
      return kept;
    }
    int other = Ports.free();
    report.accept("port " + kept + " is taken; " + name + " moves to port " + other);
    return other;
  }

  private static Map<String, Integer> read(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    Map<String, Integer> ports = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      ports.put(name, Integer.valueOf(properties.getProperty(name)));
    }
    return ports;
  }

  private static void write(Path file, Map<String, Integer> ports) throws IOException {
    List<String> lines = new ArrayList<>();
    ports.forEach((name, port) -> lines.add(name + "=" + port));
    lines.sort(null);
    Files.write(file, lines);
  }
}
