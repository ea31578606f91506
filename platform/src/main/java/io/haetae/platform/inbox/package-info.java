/**
 * Events consumed once per consumer in the business transaction. A failure is retried or
 * dead-lettered, never acknowledged.
 */
package io.haetae.platform.inbox;
