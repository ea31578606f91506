package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.wallet.verdict.NewerVerdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on a transfer or attempt, told to the institution that asked.
 *
 * @param id of the screening, derived from institution, kind and external id
 * @param version counts its verdicts, from 1
 * @param kind transfer or attempt
 * @param externalId the asker's own id
 * @param customer pseudonym
 * @param customerReference the asker's own
 * @param bookingEntity head office or branch that books it
 * @param rail ledger or books
 * @param direction seen from the institution
 * @param network ledger network, null on the fiat rail
 * @param amount what moved
 * @param usd its value, null when unknown
 * @param counterparty the other side
 * @param transactionHash on the ledger, null when none
 * @param occurredAt when it happened
 * @param recordedAt when it was asked here
 * @param memo the asker's own
 * @param verdict the judgement, the newest where it was judged again
 * @param change what it replaces and why, null on a first verdict
 */
@Schema(
    name = "Screening",
    requiredProperties = {
      "id",
      "version",
      "kind",
      "externalId",
      "customer",
      "customerReference",
      "rail",
      "direction",
      "amount",
      "counterparty",
      "occurredAt",
      "recordedAt",
      "verdict"
    })
record ScreeningView(
    UUID id,
    long version,
    ScreeningKind kind,
    String externalId,
    String customer,
    String customerReference,
    String bookingEntity,
    Rail rail,
    Direction direction,
    String network,
    AssetAmount amount,
    UsdValue usd,
    Counterparty counterparty,
    String transactionHash,
    Instant occurredAt,
    Instant recordedAt,
    String memo,
    Verdict verdict,
    VerdictChange change) {

  /** The same transfer with a newer verdict. */
  ScreeningView with(NewerVerdict newer) {
    return new ScreeningView(
        id,
        newer.version(),
        kind,
        externalId,
        customer,
        customerReference,
        bookingEntity,
        rail,
        direction,
        network,
        amount,
        usd,
        counterparty,
        transactionHash,
        occurredAt,
        recordedAt,
        memo,
        newer.judged().verdict(),
        newer.change());
  }
}
