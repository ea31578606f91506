package io.haetae.wallet.tagpack;

/**
 * A row of a pack that cannot be used.
 *
 * @param row its place in the pack, from 1
 * @param subject what it labels, as written, null where it names nothing
 * @param currency as written, null without one
 * @param label as written, null without one
 * @param reason what is wrong with it
 */
public record RejectedRow(long row, String subject, String currency, String label, String reason) {
  static final int MAX_TEXT = 500;
}
