package io.haetae.e2e.fault;

/**
 * A transfer that the platform acknowledged.
 *
 * @param externalId the asker's own id
 * @param tenant institution that asked
 * @param screening id that came back
 * @param pseudonym of the customer that came back
 */
record Acknowledgement(String externalId, String tenant, String screening, String pseudonym) {}
