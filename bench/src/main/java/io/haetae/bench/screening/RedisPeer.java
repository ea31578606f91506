package io.haetae.bench.screening;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.Ports;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Canonical texts in a set of a Redis server on this machine, asked with {@code SMISMEMBER} for
 * {@value #BATCH} at a time and {@value #PIPELINED} commands under way.
 */
final class RedisPeer implements Peer {
  static final int BATCH = 256;
  static final int PIPELINED = 16;

  private static final String SET = "listed";
  private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin");

  private final ChildProcess process;
  private final RedisConnection connection;

  private RedisPeer(ChildProcess process, RedisConnection connection) {
    this.process = process;
    this.connection = connection;
  }

  /** The server program, if this machine has one. */
  static Optional<Path> program() {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, "redis-server"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static RedisPeer start(Path program, Path folder, Iterable<String> canonical)
      throws IOException, InterruptedException {
    int port = Ports.free();
    List<String> command =
        List.of(
            program.toString(),
            "--port",
            Integer.toString(port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no");
    ChildProcess process =
        ChildProcess.start(
            new ProcessSpec(
                "redis",
                command,
                Map.of(),
                folder,
                folder.resolve("redis.log"),
                RunAs.SELF,
                ParentDeath.KILL));
    RedisPeer peer = new RedisPeer(process, RedisConnection.open(port));
    peer.load(canonical.iterator());
    return peer;
  }

  @Override
  public String name() {
    return "Redis SMISMEMBER";
  }

  @Override
  public boolean[] answer(String[] asked) throws IOException {
    boolean[] answers = new boolean[asked.length];
    int window = BATCH * PIPELINED;
    for (int from = 0; from < asked.length; from += window) {
      int end = Math.min(from + window, asked.length);
      for (int at = from; at < end; at += BATCH) {
        connection.send("SMISMEMBER", SET, asked, at, Math.min(at + BATCH, end));
      }
      connection.flush();
      for (int at = from; at < end; at += BATCH) {
        connection.readFlags(answers, at);
      }
    }
    return answers;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.close();
    }
  }

  private void load(Iterator<String> canonical) throws IOException {
    String[] members = new String[BATCH];
    int pending = 0;
    while (canonical.hasNext()) {
      int count = 0;
      while (count < BATCH && canonical.hasNext()) {
        members[count++] = canonical.next();
      }
      connection.send("SADD", SET, members, 0, count);
      if (++pending == PIPELINED || !canonical.hasNext()) {
        connection.flush();
        for (; pending > 0; pending--) {
          connection.readNumber();
        }
      }
    }
  }
}
