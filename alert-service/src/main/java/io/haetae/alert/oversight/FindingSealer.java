package io.haetae.alert.oversight;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Projects verdicts into what an authority may see, and tells the authority's side of it. */
@ApplicationScoped
public class FindingSealer {
  private final FindingRepository findings;
  private final FindingIds ids;
  private final ReasonDocuments reasons;
  private final Outbox outbox;

  FindingSealer(
      FindingRepository findings, FindingIds ids, ReasonDocuments reasons, Outbox outbox) {
    this.findings = findings;
    this.ids = ids;
    this.reasons = reasons;
    this.outbox = outbox;
  }

  /**
   * Seals a verdict that alerts; a later verdict on the same transfer replaces it, also one that
   * alerts no more.
   */
  public void seal(TransferScreened screened, boolean alerts) {
    UUID id = ids.of(screened.tenant(), screened.id());
    Finding known = findings.findById(id);
    if (known == null && !alerts) {
      return;
    }
    Finding finding = known == null ? new Finding(id) : known;
    finding.seal(screened, reasons.write(screened.verdict().reasons()));
    if (known == null) {
      findings.persist(finding);
    }
    publish(sealed(id, finding.version(), screened));
  }

  private void publish(FindingSealed finding) {
    outbox.publish(
        Topics.FINDING_SEALED,
        finding.institution(),
        finding.institution(),
        ids.event(finding.id(), finding.version()),
        finding.id().toString(),
        finding.version(),
        finding);
  }

  private static FindingSealed sealed(UUID id, long version, TransferScreened screened) {
    return new FindingSealed(
        id,
        version,
        screened.tenant(),
        screened.bookingEntity(),
        screened.kind(),
        screened.rail(),
        screened.direction(),
        screened.network(),
        screened.amount(),
        screened.usd(),
        screened.counterparty(),
        screened.transactionHash(),
        screened.verdict().level(),
        screened.verdict().action(),
        screened.verdict().reasons(),
        screened.occurredAt(),
        screened.recordedAt());
  }
}
