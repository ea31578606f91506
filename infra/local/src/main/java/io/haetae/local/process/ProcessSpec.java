package io.haetae.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param name for messages
 * @param command program and arguments; never a secret
 * @param environment variables that are added to the few that children inherit
 * @param directory working directory
 * @param log file that receives standard output and error, appended
 * @param runAs identity of the process
 * @param onParentDeath what happens to it when this JVM dies
 */
public record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    Path log,
    RunAs runAs,
    ParentDeath onParentDeath) {

  public ProcessSpec {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  @Override
  public String toString() {
    return name;
  }
}
