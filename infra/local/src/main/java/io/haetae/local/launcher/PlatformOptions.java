package io.haetae.local.launcher;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * How to run a platform.
 *
 * @param project folder of the project, whose modules are built
 * @param folder run folder
 * @param gatewayPort port of the gateway, or empty for the kept or the usual one
 * @param fresh whether to forget the data of former runs
 */
public record PlatformOptions(
    Path project, RunFolder folder, OptionalInt gatewayPort, boolean fresh) {

  public PlatformOptions {
    project = project.toAbsolutePath().normalize();
  }

  /** An empty platform in its own folder on a free port, for a test. */
  public static PlatformOptions forTest(Path project, Path folder) throws java.io.IOException {
    return new PlatformOptions(
        project, new RunFolder(folder), OptionalInt.of(io.haetae.local.process.Ports.free()), true);
  }
}
