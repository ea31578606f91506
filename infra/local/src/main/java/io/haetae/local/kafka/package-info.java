/**
 * A Kafka broker in KRaft mode as a direct child process, with the topics of the contracts.
 *
 * <p>No topic exists that the contracts do not list.
 */
package io.haetae.local.kafka;
