/**
 * What share of every holding comes from each category, known before anyone asks. A holding's
 * shares sum to its balance, with what nobody labelled and what the ledger did not see arrive named
 * as such.
 */
package io.haetae.flow.exposure;
