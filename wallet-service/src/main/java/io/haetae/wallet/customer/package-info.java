/**
 * The bank's customers. The reference that the bank uses stays in this table; everything that
 * leaves this service speaks of the pseudonym.
 */
package io.haetae.wallet.customer;
