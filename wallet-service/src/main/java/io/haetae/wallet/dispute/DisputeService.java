package io.haetae.wallet.dispute;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.attribution.AttributionQueries;
import io.haetae.wallet.attribution.AttributionView;
import io.haetae.wallet.attribution.LabelRulings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Opens disputes and hears both sides, in the transaction that the resource opened. */
@ApplicationScoped
class DisputeService {
  private final DisputeRepository disputes;
  private final AttributionQueries attributions;
  private final LabelRulings rulings;
  private final CurrentCaller callers;
  private final DisputeConfig config;
  private final Audit audit;
  private final Clock clock;

  DisputeService(
      DisputeRepository disputes,
      AttributionQueries attributions,
      LabelRulings rulings,
      CurrentCaller callers,
      DisputeConfig config,
      Audit audit,
      Clock clock) {
    this.disputes = disputes;
    this.attributions = attributions;
    this.rulings = rulings;
    this.callers = callers;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  Dispute open(OpenDispute request) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    requireLabel(request.attribution());
    Dispute dispute =
        new Dispute(
            Ids.v7(now),
            request.attribution(),
            caller.tenant(),
            request.reason(),
            caller.subject(),
            caller.userName(),
            now,
            now.plus(config.decideWithin()),
            DisputeStatus.OPEN,
            null,
            null,
            null,
            null);
    if (!rulings.dispute(dispute.attribution(), now)) {
      throw new ProblemException(ProblemType.CONFLICT, "The label was withdrawn already");
    }
    if (!disputes.insert(dispute)) {
      throw new ProblemException(ProblemType.CONFLICT, "The label is disputed already");
    }
    audit("dispute.opened", dispute.id(), Long.toString(dispute.attribution()));
    return dispute;
  }

  void addEvidence(UUID id, AddEvidence request) {
    Caller caller = callers.get();
    Dispute dispute = requireOpen(id);
    Instant now = clock.instant();
    disputes.addEvidence(
        dispute.id(),
        new DisputeView.EvidenceView(
            Ids.v7(now),
            request.side(),
            request.statement(),
            request.link(),
            caller.userName(),
            now),
        caller.subject());
    audit("dispute.evidence-added", id, request.side().name());
  }

  /** The dispute if the caller may see it: the own ones, and each for who decides. */
  Dispute visible(UUID id) {
    return disputes
        .find(id, ownOnly())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such dispute"));
  }

  /** The institution whose disputes the caller sees, null for all. */
  String ownOnly() {
    Caller caller = callers.get();
    return caller.hasRole(Roles.PLATFORM_ADMIN) ? null : caller.tenant();
  }

  private void requireLabel(long attribution) {
    AttributionView label =
        attributions
            .find(attribution)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        ProblemType.INVALID_FIELD, "/attribution", "is no attribution"));
    if (label.knownTo() != null) {
      throw new ProblemException(ProblemType.CONFLICT, "The label was withdrawn already");
    }
  }

  /** A dispute that the caller may see and that nobody decided. */
  Dispute requireOpen(UUID id) {
    Dispute dispute = visible(id);
    if (!dispute.isOpen()) {
      throw new ProblemException(ProblemType.CONFLICT, "The dispute is decided already");
    }
    return dispute;
  }

  private void audit(String action, UUID dispute, String detail) {
    audit.record(action, "dispute", dispute.toString(), Map.of("detail", detail));
  }
}
