package io.haetae.alert.occurrence;

import io.haetae.alert.alert.AlertCause;

/**
 * A verdict with the document that is kept of it.
 *
 * @param cause the verdict
 * @param document its JSON
 */
record OccurredVerdict(AlertCause cause, String document) {}
