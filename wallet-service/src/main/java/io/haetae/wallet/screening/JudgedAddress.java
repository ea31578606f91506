package io.haetae.wallet.screening;

import io.haetae.wallet.verdict.Judged;

/**
 * A screening that is to be written.
 *
 * @param view the answer
 * @param judged its verdict with the inputs
 */
record JudgedAddress(AddressScreening view, Judged judged) {}
