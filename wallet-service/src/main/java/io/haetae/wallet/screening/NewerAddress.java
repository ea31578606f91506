package io.haetae.wallet.screening;

import io.haetae.wallet.verdict.NewerVerdict;

/** A screening whose verdict says something else now. */
record NewerAddress(AddressScreening before, NewerVerdict newer) {
  AddressScreening view() {
    return new AddressScreening(
        before.id(),
        newer.version(),
        before.asked(),
        before.network(),
        before.family(),
        before.address(),
        before.recordedAt(),
        newer.judged().verdict(),
        newer.change());
  }
}
