package io.haetae.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a time depends on beside the program.
 *
 * @param processors virtual processors
 * @param jvm vendor and version
 * @param flags of this JVM
 * @param hugePages mode of the kernel's transparent huge pages, as it prints it
 * @param hugePagesAsked whether this JVM asks for them
 * @param loadBefore one-minute load average before the run
 * @param loadAfter one-minute load average after it
 */
public record Machine(
    int processors,
    String jvm,
    List<String> flags,
    String hugePages,
    boolean hugePagesAsked,
    double loadBefore,
    double loadAfter) {
  private static final String HUGE_PAGES = "/sys/kernel/mm/transparent_hugepage/enabled";

  /** This machine now. */
  public static Machine now() {
    RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    List<String> flags = runtime.getInputArguments();
    double load = load();
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        runtime.getVmVendor() + " " + runtime.getVmVersion(),
        flags,
        kernelHugePages(),
        flags.contains("-XX:+UseTransparentHugePages"),
        load,
        load);
  }

  /** The same with the load at the end. */
  public Machine ended() {
    return new Machine(processors, jvm, flags, hugePages, hugePagesAsked, loadBefore, load());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String kernelHugePages() {
    try {
      return Files.readString(Path.of(HUGE_PAGES)).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
