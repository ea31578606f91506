package io.haetae.local.launcher;

import io.haetae.local.keycloak.Realm;
import io.haetae.local.postgres.PostgresAdmin;
import io.haetae.local.postgres.ServiceDatabase;
import io.haetae.local.process.Signals;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/**
 * A whole platform of real processes, each a child of this JVM, watched and started again when it
 * dies.
 *
 * <p>A test does {@code try (Platform platform = Platform.start(PlatformOptions.forTest(project,
 * folder), System.out))}, talks to {@link #publicUrl()}, looks into {@link #database(String)}, and
 * kills with {@link #kill(String)}; the platform brings the process back, which {@link
 * #awaitReady(String, Duration)} waits for. Process names: {@code postgres, kafka, keycloak,
 * wallet, alert, case, gateway}.
 */
public final class Platform implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(20);

  private final Layout layout;
  private final Realm realm;
  private final RunLock lock;
  private final StateFile stateFile;
  private final Progress progress;
  private final Map<String, Supervised> processes = new LinkedHashMap<>();
  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private volatile Double readySeconds;
  private volatile boolean closed;

  private Platform(
      Layout layout, Realm realm, RunLock lock, StateFile stateFile, Progress progress) {
    this.layout = layout;
    this.realm = realm;
    this.lock = lock;
    this.stateFile = stateFile;
    this.progress = progress;
  }

  /** Prepares the folder, ends leftovers and starts every process; {@link #awaitReady()} waits. */
  public static Platform launch(PlatformOptions options, PrintStream out)
      throws IOException, InterruptedException, LaunchException {
    RunFolder folder = options.folder();
    folder.create();
    RunLock lock = RunLock.acquire(folder);
    try {
      Progress progress = new Progress(out);
      StateFile stateFile = new StateFile(folder);
      new Leftovers(stateFile).clear(progress.of("launcher"));
      if (options.fresh()) {
        folder.wipe();
        folder.create();
      }
      folder.rotateLogs();
      PortPlan ports =
          PortPlan.choose(
              folder, Layout.portNames(), options.gatewayPort(), progress.of("launcher"));
      Layout layout = new Layout(ports, new Secrets(folder), folder);
      Realm realm =
          Realm.read(
              options.project().resolve("infra").resolve("keycloak").resolve("haetae-realm.json"));
      Platform platform = new Platform(layout, realm, lock, stateFile, progress);
      platform.assemble(new Assembly(options, layout, realm), folder);
      platform.startAll();
      return platform;
    } catch (IOException | InterruptedException | LaunchException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** As {@link #launch}, and returns when all is ready; nothing is left behind when it fails. */
  public static Platform start(PlatformOptions options, PrintStream out)
      throws IOException, InterruptedException, LaunchException {
    Platform platform = launch(options, out);
    try {
      platform.awaitReady();
      return platform;
    } catch (LaunchException | RuntimeException e) {
      platform.close();
      throw e;
    }
  }

  /** Returns when every process was ready once; fails when one does not start. */
  public void awaitReady() throws LaunchException {
    try {
      started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof LaunchException reason) {
        throw reason;
      }
      throw e;
    }
    readySeconds = progress.seconds();
    writeState();
  }

  private void assemble(Assembly assembly, RunFolder folder) throws IOException, LaunchException {
    for (String name : Layout.PROCESSES) {
      var data = assembly.data(name);
      ProcessState initial =
          new ProcessState(
              name,
              ProcessState.Phase.WAITING,
              0,
              Instant.EPOCH,
              layout.ports().of(name),
              data == null ? null : data.toString(),
              null,
              0);
      processes.put(
          name,
          new Supervised(
              initial, assembly.startable(name), progress, folder.log(name), this::writeState));
    }
  }

  /** Keycloak needs the database; services need database and broker; nothing waits for Keycloak. */
  private void startAll() {
    CompletableFuture<Void> postgres = processes.get(Layout.POSTGRES).start();
    CompletableFuture<Void> kafka = processes.get(Layout.KAFKA).start();
    CompletableFuture<Void> keycloak =
        postgres.thenCompose(done -> processes.get(Layout.KEYCLOAK).start());
    CompletableFuture<Void> stores = CompletableFuture.allOf(postgres, kafka);
    CompletableFuture<?>[] services =
        Layout.SERVICES.stream()
            .map(name -> stores.thenCompose(done -> processes.get(name).start()))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture<Void> all =
        CompletableFuture.allOf(keycloak, CompletableFuture.allOf(services));
    all.whenComplete((done, failure) -> complete(failure));
    // A process that gives up ends the wait for the others.
    processes.values().forEach(process -> process.firstReady().exceptionally(this::fail));
  }

  private void complete(Throwable failure) {
    if (failure == null) {
      started.complete(null);
    } else {
      fail(failure);
    }
  }

  private Void fail(Throwable failure) {
    started.completeExceptionally(failure);
    return null;
  }

  /** Whether it was not closed yet. */
  public boolean isOpen() {
    return !closed;
  }

  /** Address of the console and of the API, with host {@code localhost}. */
  public URI publicUrl() {
    return layout.publicUrl();
  }

  /** Address of a process itself, behind the gateway. */
  public URI innerUrl(String process) {
    return layout.inner(process);
  }

  /** Address of a service's health and metrics, which no caller of the API reaches. */
  public URI managementUrl(String service) {
    return layout.inner(Layout.management(service));
  }

  public List<String> processNames() {
    return Layout.PROCESSES;
  }

  /** Where a process is in its life. */
  public ProcessState state(String process) {
    return supervised(process).state();
  }

  /** Sends SIGKILL to a process and returns its number; it comes back by itself. */
  public long kill(String process) {
    long pid = state(process).pid();
    Signals.send(pid, "KILL");
    return pid;
  }

  /** Returns once a process is ready under another number than the killed one. */
  public void awaitRestart(String process, long killedPid, Duration limit) {
    await(
        limit,
        process + " did not come back",
        () -> state(process).pid() != killedPid && isReady(process));
  }

  /** Returns once a process is ready. */
  public void awaitReady(String process, Duration limit) {
    await(limit, process + " is not ready", () -> isReady(process));
  }

  /** Secret of each client of the realm. */
  public Map<String, String> clientSecrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    realm
        .clients()
        .forEach(client -> secrets.put(client, layout.secrets().get("client." + client)));
    return secrets;
  }

  /** Password of each user of the realm. */
  public Map<String, String> userPasswords() {
    Map<String, String> passwords = new LinkedHashMap<>();
    realm
        .users()
        .forEach(user -> passwords.put(user.name(), layout.secrets().get("user." + user.name())));
    return passwords;
  }

  /** People of the realm. */
  public List<Realm.RealmUser> users() {
    return realm.users();
  }

  /** Database and roles of {@code wallet, alert, case, gateway} or {@code keycloak}. */
  public ServiceDatabase database(String process) {
    return layout.database(process);
  }

  /** JDBC address of the database of a process. */
  public String jdbcUrl(String process) {
    return layout.jdbcUrl(layout.database(process).name());
  }

  /** The database server, as its superuser. */
  public PostgresAdmin postgres() {
    return new PostgresAdmin(
        layout.ports().of(Layout.POSTGRES), layout.secrets().get("database.superuser"));
  }

  public String bootstrapServers() {
    return layout.bootstrapServers();
  }

  /** Ends every process in reverse order and frees the folder. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    started.completeExceptionally(new LaunchException("stopped"));
    stop(Layout.SERVICES);
    stop(List.of(Layout.KEYCLOAK, Layout.KAFKA));
    stop(List.of(Layout.POSTGRES));
    try {
      stateFile.delete();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(List<String> names) {
    names.parallelStream().map(processes::get).forEach(Supervised::stop);
  }

  private boolean isReady(String process) {
    return state(process).phase() == ProcessState.Phase.READY;
  }

  private static void await(
      Duration limit, String message, java.util.function.BooleanSupplier condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(message + " within " + limit.toSeconds() + " seconds");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private Supervised supervised(String process) {
    Supervised found = processes.get(process);
    if (found == null) {
      throw new IllegalArgumentException("No process named " + process);
    }
    return found;
  }

  private void writeState() {
    synchronized (stateFile) {
      ProcessHandle self = ProcessHandle.current();
      try {
        stateFile.write(
            new PlatformState(
                Version.current(),
                self.pid(),
                self.info().startInstant().orElse(Instant.EPOCH),
                publicUrl().toString(),
                readySeconds,
                processes.values().stream().map(Supervised::state).toList()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
