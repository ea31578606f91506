/**
 * Where the funds of an address come from: the engine, fed from the record of the ledger, with the
 * labels and listings that stand. What changes is learned by the engine that answers, which is then
 * as one that was built whole; what the ledger does not cover has no answer.
 */
package io.haetae.wallet.exposure;
