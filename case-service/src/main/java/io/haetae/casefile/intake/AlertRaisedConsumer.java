package io.haetae.casefile.intake;

import io.haetae.contracts.alert.AlertRaised;
import io.haetae.platform.inbox.EventProcessor;
import io.haetae.platform.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads new alerts. */
@ApplicationScoped
class AlertRaisedConsumer {
  private static final String CHANNEL = "alert-raised";

  private final EventProcessor events;
  private final CaseIntake intake;

  AlertRaisedConsumer(EventProcessor events, CaseIntake intake) {
    this.events = events;
    this.intake = intake;
  }

  @Incoming(CHANNEL)
  @Blocking
  void consume(ConsumerRecords<String, byte[]> batch) {
    events.process(CHANNEL, batch, AlertRaised.class, this::receive);
  }

  private void receive(ReceivedEvent<AlertRaised> event) {
    AlertRaised raised = event.body();
    AlertCheck.requireUsable(event.tenant(), raised.alert(), raised.cause());
    intake.receive(raised.alert(), raised.cause());
  }
}
