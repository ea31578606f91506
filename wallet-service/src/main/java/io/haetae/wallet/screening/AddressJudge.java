package io.haetae.wallet.screening;

import io.haetae.wallet.evidence.AskedReader;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.evidence.Named;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.judgement.Inputs;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.judgement.Subject;
import io.haetae.wallet.policy.Policies;
import io.haetae.wallet.verdict.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Judges an address by itself, at the time of the question. */
@ApplicationScoped
class AddressJudge {
  private final AskedReader reader;
  private final Policies policies;

  AddressJudge(AskedReader reader, Policies policies) {
    this.reader = reader;
    this.policies = policies;
  }

  Judged judge(
      String tenant, String jurisdiction, Asked asked, Named named, Basis basis, Instant now) {
    Question question = new Question(Subject.ADDRESS, true, false, now, now, jurisdiction);
    return Judged.of(
        Inputs.of(asked, question, basis.evidence(named, now), policies.onLedger(tenant)));
  }

  /** Judges what was asked before, as if it were asked now. */
  Judged judgeAgain(String tenant, StoredAddressScreening stored, Basis basis, Instant now) {
    Asked asked = asked(stored);
    return judge(tenant, jurisdiction(stored), asked, reader.read(asked), basis, now);
  }

  private static Asked asked(StoredAddressScreening stored) {
    return stored.kept().inputs() == null
        ? new Asked(stored.view().network(), null, stored.view().asked(), null, null)
        : stored.kept().inputs().inputs().asked();
  }

  private static String jurisdiction(StoredAddressScreening stored) {
    return stored.kept().inputs() == null
        ? null
        : stored.kept().inputs().inputs().question().jurisdiction();
  }
}
