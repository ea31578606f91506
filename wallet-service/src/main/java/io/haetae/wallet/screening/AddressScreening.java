package io.haetae.wallet.screening;

import io.haetae.contracts.verdict.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on an address.
 *
 * @param id of this screening
 * @param asked the address as it was written
 * @param network ledger network asked or detected, null where the text is no legal address
 * @param family address family, null for an identifier that is no legal address
 * @param address canonical spelling, or the identifier as written
 * @param recordedAt when it was asked
 * @param verdict the judgement
 */
@Schema(requiredProperties = {"id", "asked", "address", "recordedAt", "verdict"})
record AddressScreening(
    UUID id,
    String asked,
    String network,
    String family,
    String address,
    Instant recordedAt,
    Verdict verdict) {

  /** The same for each spelling of the same address. */
  String subject() {
    return family == null ? "text:" + address : family + ":" + address;
  }
}
