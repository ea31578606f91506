/**
 * Where the funds of an address come from: the engine, fed from the record of the ledger, with the
 * labels and listings that stand. One immutable state at a time; what the ledger does not cover has
 * no answer.
 */
package io.haetae.wallet.exposure;
