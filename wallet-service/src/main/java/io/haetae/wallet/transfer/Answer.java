package io.haetae.wallet.transfer;

/**
 * An answer to a posted transfer or attempt.
 *
 * @param view the verdict
 * @param isNew false when the same id and content was answered before
 */
record Answer(ScreeningView view, boolean isNew) {}
