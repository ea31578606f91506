package io.haetae.wallet.name;

import java.util.Map;
import java.util.UUID;

/**
 * What a person found to be somebody else than the subject.
 *
 * @param byEntry exemption by source, party and what the list said of it then
 */
record Exempted(Map<String, UUID> byEntry) {

  /** A body is set aside only where every listing of it is, as the list has it now. */
  NameCandidate mark(NameCandidate candidate) {
    boolean all =
        candidate.listings().stream().map(CandidateListing::key).allMatch(byEntry::containsKey);
    return all ? candidate.exempted(byEntry.get(candidate.listings().getFirst().key())) : candidate;
  }
}
