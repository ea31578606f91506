package io.haetae.wallet.screening;

import io.haetae.wallet.verdict.KeptVerdict;

/**
 * A screening as it stands in the database.
 *
 * @param view the answer
 * @param kept its verdict with the inputs
 */
record StoredAddressScreening(AddressScreening view, KeptVerdict kept) {}
