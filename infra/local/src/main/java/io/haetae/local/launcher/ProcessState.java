package io.haetae.local.launcher;

import io.haetae.local.process.ChildProcess;
import java.time.Instant;

/**
 * A process as {@code state.json} tells of it.
 *
 * @param name for example {@code wallet}
 * @param phase where it is in its life
 * @param pid process id, 0 before the first start
 * @param startedAt start time of that process id
 * @param port port on 127.0.0.1
 * @param data data folder, or null
 * @param readySeconds seconds from the start of the platform to the first time it was ready, or
 *     null
 * @param restarts how often it was started again
 */
public record ProcessState(
    String name,
    Phase phase,
    long pid,
    Instant startedAt,
    int port,
    String data,
    Double readySeconds,
    int restarts) {

  /** Where a process is in its life. */
  public enum Phase {
    WAITING,
    STARTING,
    READY,
    RESTARTING,
    STOPPED
  }

  ProcessState starting() {
    return new ProcessState(
        name, Phase.STARTING, 0, Instant.EPOCH, port, data, readySeconds, restarts);
  }

  ProcessState started(ChildProcess process) {
    return new ProcessState(
        name,
        Phase.STARTING,
        process.pid(),
        process.startedAt(),
        port,
        data,
        readySeconds,
        restarts);
  }

  ProcessState ready(double seconds) {
    return new ProcessState(
        name,
        Phase.READY,
        pid,
        startedAt,
        port,
        data,
        readySeconds == null ? Double.valueOf(seconds) : readySeconds,
        restarts);
  }

  ProcessState restarting() {
    return new ProcessState(
        name, Phase.RESTARTING, pid, startedAt, port, data, readySeconds, restarts + 1);
  }

  ProcessState stopped() {
    return new ProcessState(
        name, Phase.STOPPED, 0, Instant.EPOCH, port, data, readySeconds, restarts);
  }
}
