package io.haetae.wallet.dispute;

import io.haetae.wallet.attribution.AttributionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dispute about a label.
 *
 * @param id of the dispute
 * @param attribution the label as it is
 * @param reason why it is disputed
 * @param openedBy name of the person
 * @param openedAt when
 * @param dueAt until when it is to be decided
 * @param overdue whether that has passed without a decision
 * @param status where it stands
 * @param decidedBy name of the person who decided
 * @param decidedAt when
 * @param decisionReason why
 * @param correction the label that replaced it
 * @param evidence both sides', oldest first; null in lists
 * @param impact what changes if the label falls; null in lists and once decided
 */
@Schema(
    name = "Dispute",
    requiredProperties = {
      "id",
      "attribution",
      "reason",
      "openedBy",
      "openedAt",
      "dueAt",
      "overdue",
      "status"
    })
record DisputeView(
    UUID id,
    AttributionView attribution,
    String reason,
    String openedBy,
    Instant openedAt,
    Instant dueAt,
    boolean overdue,
    DisputeStatus status,
    String decidedBy,
    Instant decidedAt,
    String decisionReason,
    Long correction,
    List<EvidenceView> evidence,
    ImpactView impact) {

  static DisputeView of(Dispute dispute, AttributionView label, Instant now) {
    return new DisputeView(
        dispute.id(),
        label,
        dispute.reason(),
        dispute.openedByName(),
        dispute.openedAt(),
        dispute.dueAt(),
        dispute.isOpen() && now.isAfter(dispute.dueAt()),
        dispute.status(),
        dispute.decidedByName(),
        dispute.decidedAt(),
        dispute.decisionReason(),
        dispute.correction(),
        null,
        null);
  }

  DisputeView with(List<EvidenceView> pieces, ImpactView consequences) {
    return new DisputeView(
        id,
        attribution,
        reason,
        openedBy,
        openedAt,
        dueAt,
        overdue,
        status,
        decidedBy,
        decidedAt,
        decisionReason,
        correction,
        pieces,
        consequences);
  }

  /**
   * A piece of evidence.
   *
   * @param id of it
   * @param side for whom it speaks
   * @param statement what it shows
   * @param link where it stands
   * @param addedBy name of the person
   * @param addedAt when
   */
  @Schema(
      name = "DisputeEvidence",
      requiredProperties = {"id", "side", "statement", "addedBy", "addedAt"})
  record EvidenceView(
      UUID id, Side side, String statement, String link, String addedBy, Instant addedAt) {}

  /**
   * What changes if the label falls; counts only, over all institutions.
   *
   * @param asked verdicts that were judged again
   * @param restOnLabel current verdicts that rest on the label
   * @param change those whose level or action would be another one
   */
  @Schema(
      name = "DisputeImpact",
      requiredProperties = {"asked", "restOnLabel", "change"})
  record ImpactView(long asked, long restOnLabel, long change) {}
}
