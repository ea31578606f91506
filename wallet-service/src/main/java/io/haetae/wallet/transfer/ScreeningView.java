package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on a transfer or attempt, told to the institution that asked.
 *
 * @param id of the screening, derived from institution, kind and external id
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
 * @param verdict the judgement
 */
@Schema(
    name = "Screening",
    requiredProperties = {
      "id",
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
    Verdict verdict) {}
