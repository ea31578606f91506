package io.haetae.wallet.name;

import io.haetae.wallet.verdict.Judged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A fresh verdict on a name.
 *
 * @param candidates also those that exemptions set aside
 * @param threshold least score of a candidate
 * @param position the last change of lists that was known
 * @param nextDay the first day to come on which a candidate's listing begins or ends, null without
 * @param judged the verdict with its inputs
 */
record JudgedName(
    List<NameCandidate> candidates,
    BigDecimal threshold,
    long position,
    LocalDate nextDay,
    Judged judged) {

  /** Every party that the candidates rest on. */
  String[] parties() {
    return candidates.stream()
        .flatMap(candidate -> candidate.listings().stream())
        .map(CandidateListing::partyKey)
        .distinct()
        .toArray(String[]::new);
  }
}
