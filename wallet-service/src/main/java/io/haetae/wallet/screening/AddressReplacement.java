package io.haetae.wallet.screening;

import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Puts newer verdicts in the place of those before, which are kept, and announces them. */
@ApplicationScoped
class AddressReplacement {
  private final AddressScreeningRepository screenings;
  private final SupersededVerdicts superseded;
  private final AddressAnnouncer announcer;

  AddressReplacement(
      AddressScreeningRepository screenings,
      SupersededVerdicts superseded,
      AddressAnnouncer announcer) {
    this.screenings = screenings;
    this.superseded = superseded;
    this.announcer = announcer;
  }

  void replace(String tenant, List<NewerAddress> changed, Instant now) {
    List<NewerVerdict> newer = changed.stream().map(NewerAddress::newer).toList();
    superseded.keep(tenant, newer, now);
    screenings.update(tenant, newer);
    changed.forEach(screening -> announcer.announce(tenant, screening.view()));
  }
}
