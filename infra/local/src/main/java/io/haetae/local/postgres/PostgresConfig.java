package io.haetae.local.postgres;

import java.nio.file.Path;

/**
 * Where a PostgreSQL server lives.
 *
 * @param binaries its programs
 * @param data data folder, created at the first start
 * @param log log file
 * @param port port on 127.0.0.1
 * @param password password of the superuser {@code postgres}
 */
public record PostgresConfig(
    PostgresBinaries binaries, Path data, Path log, int port, String password) {

  public PostgresConfig {
    data = data.toAbsolutePath();
    log = log.toAbsolutePath();
  }

  @Override
  public String toString() {
    return "PostgreSQL on port " + port + " in " + data;
  }
}
