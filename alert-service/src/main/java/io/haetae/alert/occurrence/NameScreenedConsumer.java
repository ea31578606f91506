package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.NameScreened;
import io.haetae.platform.inbox.EventProcessor;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the verdicts on names that changed. */
@ApplicationScoped
class NameScreenedConsumer {
  private static final String CHANNEL = "name-screened";

  private final EventProcessor events;
  private final AlertIntake intake;

  NameScreenedConsumer(EventProcessor events, AlertIntake intake) {
    this.events = events;
    this.intake = intake;
  }

  @Incoming(CHANNEL)
  @Blocking
  void consume(ConsumerRecords<String, byte[]> batch) {
    events.processChanges(CHANNEL, batch, NameScreened.class, intake::receiveName);
  }
}
