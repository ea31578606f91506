package io.haetae.wallet.transfer;

import io.haetae.wallet.verdict.KeptVerdict;

/**
 * A screening as it stands in the database.
 *
 * @param view the answer
 * @param contentHash of what was asked
 * @param kept its verdict with the inputs
 */
record StoredScreening(ScreeningView view, byte[] contentHash, KeptVerdict kept) {}
