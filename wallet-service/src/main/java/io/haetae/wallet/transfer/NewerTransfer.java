package io.haetae.wallet.transfer;

import io.haetae.wallet.verdict.NewerVerdict;

/** A screening whose verdict says something else now. */
record NewerTransfer(ScreeningView before, NewerVerdict newer) {}
