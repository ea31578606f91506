/**
 * Computes a verdict again: as it was, from its kept inputs and by the rules of then, bit for bit;
 * and as it would be now.
 */
package io.haetae.wallet.replay;
