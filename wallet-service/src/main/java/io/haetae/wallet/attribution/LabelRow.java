package io.haetae.wallet.attribution;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.wallet.tagpack.Confidence;
import java.time.LocalDate;

/**
 * A label that stands, as stored.
 *
 * @param id of this installation
 * @param family null unless it is put on an address
 * @param payload canonical bytes, null unless it is put on an address
 * @param subject canonical spelling of the address, else as written
 * @param category number of the category in the list
 * @param label in words
 * @param actor null without one
 * @param confidence place on the scale
 * @param source null without one
 * @param pack name of the pack
 * @param packHash SHA-256 in hex of its file that first said it
 * @param from first day, null when unsaid
 * @param to last day, null when unsaid
 * @param disputed whether a dispute is open
 */
record LabelRow(
    long id,
    AddressFamily family,
    byte[] payload,
    String subject,
    int category,
    String label,
    String actor,
    Confidence confidence,
    String source,
    String pack,
    String packHash,
    LocalDate from,
    LocalDate to,
    boolean disputed) {}
