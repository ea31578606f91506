/**
 * Verdicts on addresses by themselves. Each is kept as it was given, with its event and its audit
 * entry in the same transaction.
 */
package io.haetae.wallet.screening;
