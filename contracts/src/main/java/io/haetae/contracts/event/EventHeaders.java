package io.haetae.contracts.event;

/** CloudEvents 1.0 headers of a Kafka record (binary content mode), and the extensions we add. */
public final class EventHeaders {
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";

  /** The tenant that an event belongs to; absent on tenant-free events. */
  public static final String TENANT = "ce_tenant";

  /** Version of the aggregate that the event speaks of. */
  public static final String AGGREGATE_VERSION = "ce_aggregateversion";

  /** W3C trace context. */
  public static final String TRACE_PARENT = "traceparent";

  /** Why a record was dead-lettered. */
  public static final String DEAD_LETTER_CAUSE = "dead-letter-cause";

  /** Consumer that could not process a dead-lettered record. */
  public static final String DEAD_LETTER_CONSUMER = "dead-letter-consumer";

  /** Topic that a dead-lettered record came from. */
  public static final String DEAD_LETTER_TOPIC = "dead-letter-topic";

  /** Partition that a dead-lettered record came from. */
  public static final String DEAD_LETTER_PARTITION = "dead-letter-partition";

  /** Offset of a dead-lettered record in its partition. */
  public static final String DEAD_LETTER_OFFSET = "dead-letter-offset";

  private EventHeaders() {}
}
