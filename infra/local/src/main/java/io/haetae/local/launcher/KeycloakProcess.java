package io.haetae.local.launcher;

import io.haetae.local.keycloak.KeycloakServer;
import io.haetae.local.process.ChildProcess;
import java.io.IOException;
import java.util.function.Consumer;

/** Keycloak with the realm. */
record KeycloakProcess(KeycloakServer server) implements Startable {

  @Override
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    return server.launch(report);
  }

  @Override
  public void awaitReady(ChildProcess process) throws IOException, InterruptedException {
    server.awaitReady(process);
  }
}
