package io.haetae.wallet.name;

import io.haetae.wallet.verdict.NewerVerdict;

/**
 * A verdict on a name that says something else than the one before.
 *
 * @param verdict with what it replaces
 * @param judged its candidates
 */
record NewName(NewerVerdict verdict, JudgedName judged) {}
