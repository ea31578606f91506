package io.haetae.local.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How to run a platform.
 *
 * @param project folder of the project, whose modules are built
 * @param folder run folder
 * @param gatewayPort port of the gateway, or empty for the kept or the usual one
 * @param fresh whether to forget the data of former runs
 * @param serviceEnvironment variables that the four services get besides their own
 * @param services where the four services come from
 */
public record PlatformOptions(
    Path project,
    RunFolder folder,
    OptionalInt gatewayPort,
    boolean fresh,
    Map<String, String> serviceEnvironment,
    ServiceSource services) {

  public PlatformOptions {
    project = project.toAbsolutePath().normalize();
    serviceEnvironment = Map.copyOf(serviceEnvironment);
  }

  /** A platform whose services get nothing besides their own variables. */
  public PlatformOptions(Path project, RunFolder folder, OptionalInt gatewayPort, boolean fresh) {
    this(
        project,
        folder,
        gatewayPort,
        fresh,
        Map.of(),
        new BuiltServices(project.toAbsolutePath().normalize()));
  }

  /** The same with these variables for the services. */
  public PlatformOptions with(Map<String, String> variables) {
    return new PlatformOptions(project, folder, gatewayPort, fresh, variables, services);
  }

  /** The same with services from elsewhere. */
  public PlatformOptions from(ServiceSource source) {
    return new PlatformOptions(project, folder, gatewayPort, fresh, serviceEnvironment, source);
  }

  /** An empty platform in its own folder on a free port, for a test. */
  public static PlatformOptions forTest(Path project, Path folder) throws java.io.IOException {
    return new PlatformOptions(
        project, new RunFolder(folder), OptionalInt.of(io.haetae.local.process.Ports.free()), true);
  }
}
