package io.haetae.wallet.name;

import io.haetae.wallet.verdict.KeptVerdict;
import java.util.List;

/**
 * A screening as it stands in the database.
 *
 * @param view the answer
 * @param parties that its candidates rest on
 * @param position the last change of lists that it knows
 * @param kept its verdict with the inputs
 */
record StoredNameScreening(
    NameScreening view, List<String> parties, long position, KeptVerdict kept) {}
