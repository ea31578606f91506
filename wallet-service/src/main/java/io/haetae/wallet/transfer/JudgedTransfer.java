package io.haetae.wallet.transfer;

import io.haetae.wallet.verdict.Judged;

/**
 * A screening that is to be written.
 *
 * @param view the answer
 * @param contentHash of what was asked
 * @param judged its verdict with the inputs
 * @param resemblance what wallets show of the counterparty's address, null where the transfer does
 *     not make it one that the customer used
 */
record JudgedTransfer(ScreeningView view, byte[] contentHash, Judged judged, String resemblance) {}
