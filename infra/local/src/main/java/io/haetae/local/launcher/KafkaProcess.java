package io.haetae.local.launcher;

import io.haetae.local.kafka.KafkaConfig;
import io.haetae.local.kafka.KafkaServer;
import io.haetae.local.process.ChildProcess;
import java.io.IOException;
import java.util.function.Consumer;

/** The broker with the topics of the contracts. */
final class KafkaProcess implements Startable {
  private final KafkaConfig config;
  private volatile KafkaServer server;

  KafkaProcess(KafkaConfig config) {
    this.config = config;
  }

  @Override
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    server = KafkaServer.launch(config);
    return server.process();
  }

  @Override
  public void awaitReady(ChildProcess process) throws IOException, InterruptedException {
    server.awaitReady();
    server.ensureTopics();
  }
}
