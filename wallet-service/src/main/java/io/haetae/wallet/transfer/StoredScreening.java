package io.haetae.wallet.transfer;

/**
 * A screening as it was answered.
 *
 * @param view the answer
 * @param contentHash of what was asked
 */
record StoredScreening(ScreeningView view, byte[] contentHash) {}
