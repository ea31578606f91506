package io.haetae.alert.oversight;

import jakarta.validation.constraints.NotNull;

/**
 * The findings at one institution.
 *
 * @param institution the bank or exchange
 * @param findings how many
 * @param severe how many of them are SEVERE
 * @param usd the value of those whose value is known, two decimals
 */
record InstitutionFindings(
    @NotNull String institution,
    @NotNull long findings,
    @NotNull long severe,
    @NotNull String usd) {}
