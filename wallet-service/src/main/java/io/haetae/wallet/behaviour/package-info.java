/**
 * Patterns that the record of the ledger shows around an address, for its verdict. A look is
 * bounded and says by what; nothing later than the time asked is read, and where the record knows
 * nothing of an address there is no look.
 */
package io.haetae.wallet.behaviour;
