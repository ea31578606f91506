package io.haetae.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Identity under which a child runs; PostgreSQL refuses to run as root. */
public enum RunAs {
  /** The user of this JVM. */
  SELF(List.of()),
  /** The user {@code nobody}, for a root that may change users. */
  NOBODY(
      List.of(
          "setpriv",
          "--reuid=" + RunAs.NOBODY_ID,
          "--regid=" + RunAs.NOBODY_ID,
          "--clear-groups",
          "--inh-caps=-all")),
  /** A user namespace without a mapping, for a root in a folder that nobody else can enter. */
  UNMAPPED(List.of("unshare", "--user"));

  /** User and group id of {@code nobody} on every Linux. */
  static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  RunAs(List<String> prefix) {
    this.prefix = prefix;
  }

  List<String> prefix() {
    return prefix;
  }

  /** The identity that is not root and can run this program; fails when there is none. */
  public static RunAs unprivileged(Path program) throws IOException, InterruptedException {
    if (!isRoot()) {
      return SELF;
    }
    for (RunAs candidate : List.of(NOBODY, UNMAPPED)) {
      if (candidate.canRun(program)) {
        return candidate;
      }
    }
    throw new IOException(
        "Cannot run "
            + program
            + " as a plain user: neither setpriv nor unshare --user works here; run as a user that"
            + " is not root");
  }

  /** Owner that files of such a child need, or -1 when they stay this JVM's. */
  public int fileOwner() {
    return this == NOBODY ? NOBODY_ID : -1;
  }

  private boolean canRun(Path program) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(prefix);
    command.addAll(List.of(program.toString(), "--version"));
    Process probe =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return probe.waitFor() == 0;
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }
}
