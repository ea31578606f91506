package io.haetae.local.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what runs, since when it is ready, and what it takes. */
final class StatusReport {
  private static final String ROW = "%-10s %-11s %8s %6s %9s %12s %9s";
  private static final long KIB_PER_MIB = 1024;

  private final PrintStream out;

  StatusReport(PrintStream out) {
    this.out = out;
  }

  /** Prints it; false when nothing runs. */
  boolean print(RunFolder folder) throws IOException {
    Optional<PlatformState> state =
        new StateFile(folder)
            .read()
            .filter(
                found ->
                    new KnownProcess(found.launcherPid(), found.launcherStartedAt())
                        .find()
                        .isPresent());
    if (state.isEmpty()) {
      out.println("Nothing runs in " + folder.root());
      return false;
    }
    print(state.get());
    return true;
  }

  private void print(PlatformState state) throws IOException {
    out.println(row("process", "state", "pid", "port", "ready s", "resident MB", "restarts"));
    long services = 0;
    for (ProcessState process : state.processes()) {
      long resident = residentKib(process) / KIB_PER_MIB;
      if (Layout.SERVICES.contains(process.name())) {
        services += resident;
      }
      out.println(row(process, resident));
    }
    out.println("four services together: " + services + " MB resident");
    out.println(
        state.readySeconds() == null
            ? "not ready yet"
            : String.format(Locale.ROOT, "time to ready: %.1f s", state.readySeconds()));
    out.println("console: " + state.url());
  }

  private static String row(ProcessState process, long resident) {
    return row(
        process.name(),
        process.phase().name().toLowerCase(Locale.ROOT),
        Long.toString(process.pid()),
        Integer.toString(process.port()),
        process.readySeconds() == null
            ? "-"
            : String.format(Locale.ROOT, "%.1f", process.readySeconds()),
        Long.toString(resident),
        Integer.toString(process.restarts()));
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, ROW, (Object[]) cells);
  }

  /** Of the process, and of its children the share that is theirs. */
  private static long residentKib(ProcessState process) throws IOException {
    Optional<ProcessHandle> handle = new KnownProcess(process.pid(), process.startedAt()).find();
    if (handle.isEmpty()) {
      return 0;
    }
    long sum = kib(process.pid(), "status", "VmRSS:");
    for (ProcessHandle child : handle.get().descendants().toList()) {
      sum += kib(child.pid(), "smaps_rollup", "Pss:");
    }
    return sum;
  }

  private static long kib(long pid, String file, String field) throws IOException {
    Path path = Path.of("/proc", Long.toString(pid), file);
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException e) {
      return 0;
    }
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
