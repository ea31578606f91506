package io.haetae.bench.peer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A peer in a JVM of its own, with its own class path and flags. Questions go out as lines and
 * answers come back as lines, a whole batch at a time, so that the pipe adds nothing that counts.
 */
public final class PeerProcess implements AutoCloseable {
  private static final String NONE = "-";
  private static final int END_SECONDS = 60;

  private final String name;
  private final Process process;
  private final BufferedWriter asked;
  private final BufferedReader answered;

  private PeerProcess(String name, Process process) {
    this.name = name;
    this.process = process;
    this.asked = process.outputWriter();
    this.answered = process.inputReader();
  }

  /** Where the peers were built, and their libraries beside them. */
  private static String classPath(Path project) {
    Path target = project.resolve("bench").resolve("graph").resolve("target");
    if (!Files.isDirectory(target.resolve("lib"))) {
      throw new IllegalStateException(
          "The peers are not built: run ./haetae bench reach or exposure");
    }
    return target.resolve("classes") + File.pathSeparator + target.resolve("lib").resolve("*");
  }

  /** The command for a peer's program, of a project whose peers are built. */
  public static List<String> java(Path project, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", classPath(project)));
    return command;
  }

  /** Starts it and waits until it says that it is ready. */
  public static PeerProcess start(String name, List<String> command, Path errors)
      throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start();
    PeerProcess peer = new PeerProcess(name, process);
    peer.line();
    return peer;
  }

  /** Tells the peer the text of a query. */
  public void tell(String read, String query) throws IOException {
    send("query " + read + " " + query);
  }

  /** Name for people. */
  public String name() {
    return name;
  }

  /** Every row of each answer; a question is a line of seven numbers. */
  public List<long[][]> rows(String read, List<String> questions) throws IOException {
    List<long[][]> answers = new ArrayList<>();
    for (String line : ask("rows", read, questions)) {
      answers.add(
          line.equals(NONE)
              ? new long[0][]
              : Arrays.stream(line.split(";")).map(PeerProcess::row).toArray(long[][]::new));
    }
    return answers;
  }

  /** A sum over the rows of each answer, {@link RowSums#of}, after all of them were read. */
  public long[] sums(String read, List<String> questions) throws IOException {
    return ask("sums", read, questions).stream().mapToLong(Long::parseLong).toArray();
  }

  @Override
  public void close() {
    try {
      asked.close();
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private List<String> ask(String what, String read, List<String> questions) throws IOException {
    StringBuilder lines = new StringBuilder(what + " " + read + " " + questions.size());
    questions.forEach(question -> lines.append('\n').append(question));
    send(lines.toString());
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      answers.add(line());
    }
    return answers;
  }

  private void send(String line) throws IOException {
    asked.write(line);
    asked.newLine();
    asked.flush();
  }

  private String line() throws IOException {
    String line = answered.readLine();
    if (line == null) {
      throw new IOException(name + " ended early; its log says why");
    }
    return line;
  }

  private static long[] row(String text) {
    return Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
  }
}
