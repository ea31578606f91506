package io.haetae.wallet.screening;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.wallet.rescreening.SubjectKey;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on an address.
 *
 * @param id of this screening
 * @param version counts its verdicts, from 1
 * @param asked the address as it was written
 * @param network ledger network asked or detected, null where the text is no legal address
 * @param family address family, null for an identifier that is no legal address
 * @param address canonical spelling, or the identifier as written
 * @param recordedAt when it was asked
 * @param verdict the judgement, the newest where it was judged again
 * @param change what it replaces and why, null on a first verdict
 */
@Schema(requiredProperties = {"id", "version", "asked", "address", "recordedAt", "verdict"})
record AddressScreening(
    UUID id,
    long version,
    String asked,
    String network,
    String family,
    String address,
    Instant recordedAt,
    Verdict verdict,
    VerdictChange change) {

  /** The same for each spelling of the same address. */
  String subject() {
    return family == null ? "text:" + address : family + ":" + address;
  }

  /** What a change of a list or label would name. */
  SubjectKey key() {
    return SubjectKey.screened(family, address);
  }
}
