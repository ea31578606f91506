package io.haetae.wallet.transfer;

import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Puts newer verdicts in the place of those before, which are kept, and announces them. */
@ApplicationScoped
class TransferReplacement {
  private final TouchedTransfers touched;
  private final SupersededVerdicts superseded;
  private final TransferAnnouncer announcer;

  TransferReplacement(
      TouchedTransfers touched, SupersededVerdicts superseded, TransferAnnouncer announcer) {
    this.touched = touched;
    this.superseded = superseded;
    this.announcer = announcer;
  }

  void replace(String tenant, List<NewerTransfer> changed, Instant now) {
    List<NewerVerdict> newer = changed.stream().map(NewerTransfer::newer).toList();
    superseded.keep(tenant, newer, now);
    touched.update(tenant, newer);
    changed.forEach(one -> announcer.announce(tenant, one.before().with(one.newer())));
  }
}
