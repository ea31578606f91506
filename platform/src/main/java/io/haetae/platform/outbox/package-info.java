/**
 * Events written with the business data in one transaction, then relayed to the broker. Order per
 * key is kept; a key stops at its first failure.
 */
package io.haetae.platform.outbox;
