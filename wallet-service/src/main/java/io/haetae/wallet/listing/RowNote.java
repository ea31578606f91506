package io.haetae.wallet.listing;

/**
 * What is wrong with a row.
 *
 * @param member name of the file within an archive, null for a single file
 * @param row counted from 1; the line in XML
 * @param reason in words
 */
public record RowNote(String member, long row, String reason) {}
