package io.haetae.local.launcher;

import java.time.Instant;
import java.util.List;

/**
 * What {@code state.json} holds.
 *
 * @param version version of Haetae
 * @param launcherPid process id of the launcher
 * @param launcherStartedAt start time of that process
 * @param url address of the console
 * @param readySeconds seconds until all processes were ready, or null before
 * @param processes every process
 */
public record PlatformState(
    String version,
    long launcherPid,
    Instant launcherStartedAt,
    String url,
    Double readySeconds,
    List<ProcessState> processes) {}
