package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.TransferScreened;

/**
 * A verdict with the document that is kept of it.
 *
 * @param screened the verdict
 * @param document its JSON
 */
record OccurredVerdict(TransferScreened screened, String document) {}
