package io.haetae.local.postgres;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.Folders;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A PostgreSQL server as a direct child of this JVM. */
public final class PostgresServer implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final Duration STOP_GRACE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(25);

  private final PostgresConfig config;
  private final ChildProcess process;

  private PostgresServer(PostgresConfig config, ChildProcess process) {
    this.config = config;
    this.process = process;
  }

  /** Starts it, creating or recovering its data folder, and returns once it answers. */
  public static PostgresServer start(PostgresConfig config, Consumer<String> report)
      throws IOException, InterruptedException {
    PostgresServer server = launch(config, report);
    server.awaitReady();
    return server;
  }

  /** Starts it without waiting for an answer; see {@link #awaitReady()}. */
  public static PostgresServer launch(PostgresConfig config, Consumer<String> report)
      throws IOException, InterruptedException {
    RunAs user = RunAs.unprivileged(config.binaries().program("postgres"));
    if (!Files.exists(config.data().resolve("PG_VERSION"))) {
      initialise(config, user);
    }
    new PostmasterLock(config.data()).clear(report);
    Folders.chown(config.data(), user.fileOwner());
    return new PostgresServer(
        config, ChildProcess.start(spec(config, user, "postgres", serverCommand(config))));
  }

  /** Returns once it answers queries; fails when it ends before. */
  public void awaitReady() throws IOException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!admin().answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.kill();
        throw new IOException("PostgreSQL did not start; see " + config.log());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /** Access to it as its superuser. */
  public PostgresAdmin admin() {
    return new PostgresAdmin(config.port(), config.password());
  }

  public ChildProcess process() {
    return process;
  }

  /** Ends sessions, writes a checkpoint and stops. */
  @Override
  public void close() {
    process.stop("INT", STOP_GRACE);
  }

  private static List<String> serverCommand(PostgresConfig config) {
    return List.of(
        config.binaries().program("postgres").toString(),
        "-D",
        config.data().toString(),
        "-p",
        Integer.toString(config.port()),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        "fsync=on",
        "-c",
        "synchronous_commit=on",
        "-c",
        "full_page_writes=on",
        "-c",
        "password_encryption=scram-sha-256",
        "-c",
        "max_connections=200",
        "-c",
        "shared_buffers=256MB",
        // Checkpoints by time: after each, the first change of a page is logged with the whole
        // page.
        "-c",
        "max_wal_size=4GB",
        "-c",
        "checkpoint_timeout=15min",
        "-c",
        "timezone=UTC",
        "-c",
        "log_timezone=UTC");
  }

  private static void initialise(PostgresConfig config, RunAs user)
      throws IOException, InterruptedException {
    Folders.delete(config.data());
    Folders.createPrivate(config.data());
    Path passwords = config.data().resolveSibling("postgres-password-" + config.port());
    writePrivate(passwords, config.password());
    try {
      Folders.chown(config.data(), user.fileOwner());
      Folders.chown(passwords, user.fileOwner());
      run(spec(config, user, "initdb", initCommand(config, passwords)));
    } catch (IOException e) {
      Folders.delete(config.data());
      throw e;
    } finally {
      Files.deleteIfExists(passwords);
    }
  }

  private static List<String> initCommand(PostgresConfig config, Path passwords) {
    return List.of(
        config.binaries().program("initdb").toString(),
        "--pgdata=" + config.data(),
        "--username=" + PostgresAdmin.SUPERUSER,
        "--pwfile=" + passwords,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  private static void run(ProcessSpec spec) throws IOException, InterruptedException {
    int code = ChildProcess.start(spec).onExit().join();
    if (code != 0) {
      throw new IOException(spec.name() + " ended with " + code + "; see " + spec.log());
    }
  }

  private static ProcessSpec spec(
      PostgresConfig config, RunAs user, String name, List<String> command) {
    return new ProcessSpec(
        name, command, Map.of("LC_ALL", "C"), config.data(), config.log(), user, ParentDeath.QUIT);
  }

  private static void writePrivate(Path file, String content) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, content);
  }
}
