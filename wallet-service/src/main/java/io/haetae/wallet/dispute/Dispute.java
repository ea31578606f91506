package io.haetae.wallet.dispute;

import java.time.Instant;
import java.util.UUID;

/**
 * A disputed label.
 *
 * @param id of the dispute
 * @param attribution the label
 * @param institution who disputes it
 * @param reason why
 * @param openedBy stable id of the person
 * @param openedByName name to show
 * @param openedAt when
 * @param dueAt until when it is to be decided
 * @param status where it stands
 * @param decidedByName who decided, null while open
 * @param decidedAt when, null while open
 * @param decisionReason why, null while open
 * @param correction the label that replaced it, null without one
 */
record Dispute(
    UUID id,
    long attribution,
    String institution,
    String reason,
    String openedBy,
    String openedByName,
    Instant openedAt,
    Instant dueAt,
    DisputeStatus status,
    String decidedByName,
    Instant decidedAt,
    String decisionReason,
    Long correction) {
  boolean isOpen() {
    return status == DisputeStatus.OPEN;
  }

  Dispute decided(DisputeStatus decision, String by, Instant now, String why, Long replacement) {
    return new Dispute(
        id,
        attribution,
        institution,
        reason,
        openedBy,
        openedByName,
        openedAt,
        dueAt,
        decision,
        by,
        now,
        why,
        replacement);
  }
}
