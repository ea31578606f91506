package io.haetae.contracts.oversight;

import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.RiskLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A verdict with the customer sealed.
 *
 * @param id of the finding, not derivable into the bank's ids without the bank's data
 * @param version counts its changes, from 1
 * @param institution the bank or exchange
 * @param bookingEntity head office or branch
 * @param kind transfer or attempt
 * @param rail ledger or books
 * @param direction seen from the institution
 * @param network ledger network, null on the fiat rail
 * @param amount what moved
 * @param usd its value, null when unknown
 * @param counterparty the other side
 * @param transactionHash on the ledger, null when none
 * @param level the verdict's level
 * @param action the verdict's action
 * @param reasons the verdict's reasons
 * @param occurredAt when it happened in the world
 * @param recordedAt when the institution asked
 */
public record FindingSealed(
    UUID id,
    long version,
    String institution,
    String bookingEntity,
    ScreeningKind kind,
    Rail rail,
    Direction direction,
    String network,
    AssetAmount amount,
    UsdValue usd,
    Counterparty counterparty,
    String transactionHash,
    RiskLevel level,
    Action action,
    List<Reason> reasons,
    Instant occurredAt,
    Instant recordedAt) {}
