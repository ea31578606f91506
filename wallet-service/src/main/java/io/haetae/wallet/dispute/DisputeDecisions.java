package io.haetae.wallet.dispute;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.attribution.LabelRulings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Decides disputes in the transaction that the resource opened. */
@ApplicationScoped
class DisputeDecisions {
  private final DisputeService service;
  private final DisputeRepository disputes;
  private final LabelRulings rulings;
  private final Categories categories;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  DisputeDecisions(
      DisputeService service,
      DisputeRepository disputes,
      LabelRulings rulings,
      Categories categories,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.service = service;
    this.disputes = disputes;
    this.rulings = rulings;
    this.categories = categories;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Decides; throws CONFLICT for the one who opened it, and where it is decided already. */
  void decide(UUID id, DecideDispute request) {
    Caller caller = callers.get();
    Dispute dispute = service.requireOpen(id);
    if (dispute.openedBy().equals(caller.subject())) {
      throw new ProblemException(
          ProblemType.CONFLICT, "Somebody else than the one who disputes a label decides");
    }
    requireCorrection(request);
    Instant now = clock.instant();
    Long correction = rule(dispute, request, now);
    Dispute decided =
        dispute.decided(request.decision(), caller.userName(), now, request.reason(), correction);
    if (!disputes.decide(decided, caller.subject())) {
      throw new ProblemException(ProblemType.CONFLICT, "The dispute is decided already");
    }
    audit.record(
        "dispute.decided", "dispute", id.toString(), Map.of("detail", request.decision().name()));
  }

  private Long rule(Dispute dispute, DecideDispute request, Instant now) {
    long label = dispute.attribution();
    return switch (request.decision()) {
      case UPHELD -> {
        rulings.uphold(label, now);
        yield null;
      }
      case WITHDRAWN -> {
        rulings.withdraw(label, dispute.id(), now);
        yield null;
      }
      case CORRECTED -> {
        DecideDispute.Correction correction = request.correction();
        yield rulings.correct(
            label,
            dispute.id(),
            new LabelRulings.Replacement(
                correction.label(), correction.category(), correction.actor(), request.reason()),
            now);
      }
      case OPEN -> throw new IllegalStateException("Refused before");
    };
  }

  private void requireCorrection(DecideDispute request) {
    if (request.decision() == DisputeStatus.OPEN) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "/decision", "is UPHELD, WITHDRAWN or CORRECTED");
    }
    boolean corrects = request.decision() == DisputeStatus.CORRECTED;
    if (corrects != (request.correction() != null)) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "/correction", "belongs to CORRECTED and to nothing else");
    }
    if (corrects && categories.category(request.correction().category()).isEmpty()) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD,
          "/correction/category",
          "is no category; GET /v1/categories lists them");
    }
  }
}
