package io.haetae.bench.reach;

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
final class PeerProcess implements GraphSide {
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
  static String classPath(Path project) {
    Path target = project.resolve("bench").resolve("graph").resolve("target");
    if (!Files.isDirectory(target.resolve("lib"))) {
      throw new IllegalStateException("The peers are not built: run ./haetae bench reach");
    }
    return target.resolve("classes") + File.pathSeparator + target.resolve("lib").resolve("*");
  }

  static PeerProcess start(String name, List<String> command, Path errors) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start();
    PeerProcess peer = new PeerProcess(name, process);
    peer.line();
    return peer;
  }

  /** Tells the peer the text of a query. */
  void tell(Read read, String query) throws IOException {
    send("query " + read + " " + query);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<long[][]> rows(Read read, List<Question> questions) throws IOException {
    List<long[][]> answers = new ArrayList<>();
    for (String line : ask("rows", read, questions)) {
      answers.add(
          line.equals(NONE)
              ? new long[0][]
              : Arrays.stream(line.split(";")).map(PeerProcess::row).toArray(long[][]::new));
    }
    return answers;
  }

  @Override
  public long[] sums(Read read, List<Question> questions) throws IOException {
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

  private List<String> ask(String what, Read read, List<Question> questions) throws IOException {
    StringBuilder lines = new StringBuilder(what + " " + read + " " + questions.size());
    questions.forEach(question -> lines.append('\n').append(question.line()));
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
