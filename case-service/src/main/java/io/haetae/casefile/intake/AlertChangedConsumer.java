package io.haetae.casefile.intake;

import io.haetae.contracts.alert.AlertChanged;
import io.haetae.platform.inbox.EventProcessor;
import io.haetae.platform.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads changes of alerts. */
@ApplicationScoped
class AlertChangedConsumer {
  private static final String CHANNEL = "alert-changed";

  private final EventProcessor events;
  private final CaseIntake intake;

  AlertChangedConsumer(EventProcessor events, CaseIntake intake) {
    this.events = events;
    this.intake = intake;
  }

  @Incoming(CHANNEL)
  @Blocking
  void consume(ConsumerRecords<String, byte[]> batch) {
    events.process(CHANNEL, batch, AlertChanged.class, this::receive);
  }

  private void receive(ReceivedEvent<AlertChanged> event) {
    AlertChanged changed = event.body();
    AlertCheck.requireUsable(event.tenant(), changed.alert(), changed.cause());
    intake.receive(changed.alert(), changed.cause());
  }
}
