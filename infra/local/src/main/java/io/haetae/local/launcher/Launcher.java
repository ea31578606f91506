package io.haetae.local.launcher;

import io.haetae.local.day.BankDay;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program behind {@code ./haetae run}, {@code train}, {@code stop} and {@code status}. */
public final class Launcher {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(90);
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Path project;
  private final PrintStream out;

  Launcher(Path project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  /** Runs one command and exits with its code. */
  public static void main(String[] words) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path project = Path.of(System.getProperty("haetae.root", "")).toAbsolutePath();
    int code;
    try {
      Arguments arguments = Arguments.parse(project, List.of(words), System.getenv());
      code = new Launcher(project, out).execute(arguments);
    } catch (LaunchException e) {
      out.println("haetae: " + e.getMessage());
      code = FAILED;
    } catch (IOException e) {
      out.println("haetae: " + e);
      code = FAILED;
    }
    System.exit(code);
  }

  int execute(Arguments arguments) throws IOException, InterruptedException, LaunchException {
    return switch (arguments.command()) {
      case "run" -> run(arguments);
      case "train" -> train();
      case "stop" -> stop(new RunFolder(arguments.folder()));
      case "status" -> new StatusReport(out).print(new RunFolder(arguments.folder())) ? 0 : FAILED;
      default -> {
        out.println("haetae: no command " + arguments.command());
        yield USAGE;
      }
    };
  }

  private int run(Arguments arguments) throws IOException, InterruptedException, LaunchException {
    PlatformOptions options =
        new PlatformOptions(
            project, new RunFolder(arguments.folder()), arguments.gatewayPort(), arguments.fresh());
    try (Platform platform = Platform.launch(options, out)) {
      CountDownLatch closed = closeAtExit(platform);
      platform.awaitReady();
      announce(platform);
      boolean asExpected = !arguments.day() || playDay(platform);
      if (arguments.once()) {
        return asExpected ? 0 : FAILED;
      }
      out.println();
      out.println("Haetae runs. Console: " + platform.publicUrl() + "  End it with Ctrl-C.");
      closed.await();
      return 0;
    }
  }

  private int train() throws IOException, InterruptedException, LaunchException {
    Path folder = project.resolve("target").resolve("training");
    new AotTraining(PlatformOptions.forTest(project, folder), out).run();
    return 0;
  }

  /** Ctrl-C and SIGTERM end the platform in good order. */
  private CountDownLatch closeAtExit(Platform platform) {
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (platform.isOpen()) {
                    out.println("stopping");
                  }
                  platform.close();
                  closed.countDown();
                },
                "haetae-stop"));
    return closed;
  }

  private boolean playDay(Platform platform) {
    out.println();
    try {
      return new BankDay(platform.publicUrl(), platform.clientSecrets(), platform.userPasswords())
          .play(out);
    } catch (RuntimeException e) {
      out.println("The day broke off: " + e.getMessage());
      return false;
    }
  }

  private void announce(Platform platform) {
    out.println();
    out.println("Console   " + platform.publicUrl());
    out.println();
    out.println(String.format(Locale.ROOT, "%-20s %-24s %s", "user", "role", "password"));
    var passwords = platform.userPasswords();
    platform
        .users()
        .forEach(
            user ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "%-20s %-24s %s",
                        user.name(),
                        user.role(),
                        passwords.get(user.name()))));
  }

  private int stop(RunFolder folder) throws IOException, InterruptedException {
    StateFile stateFile = new StateFile(folder);
    Optional<PlatformState> state = stateFile.read();
    if (state.isEmpty()) {
      out.println("Nothing runs in " + folder.root());
      return 0;
    }
    boolean ended =
        new KnownProcess(state.get().launcherPid(), state.get().launcherStartedAt())
            .stop(STOP_LIMIT);
    new Leftovers(stateFile).clear(out::println);
    out.println(ended ? "Stopped." : "Nothing was running any more.");
    return 0;
  }
}
