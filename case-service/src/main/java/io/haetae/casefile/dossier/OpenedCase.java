package io.haetae.casefile.dossier;

/**
 * The open case of a customer.
 *
 * @param file the case, locked
 * @param isNew true where this call opened it
 */
public record OpenedCase(CaseFile file, boolean isNew) {}
