package io.haetae.contracts.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/**
 * A verdict on a transfer or attempt; written for every one, whatever it says.
 *
 * @param id of the screening, derived from tenant, kind and the asker's own id
 * @param version counts the verdicts on this transfer, from 1
 * @param tenant the institution that asked
 * @param bookingEntity head office or branch that books it
 * @param kind transfer or attempt
 * @param customer keyed pseudonym of the customer
 * @param rail ledger or books
 * @param direction seen from the institution
 * @param network ledger network, null on the fiat rail
 * @param amount what moved
 * @param usd its value, null when unknown
 * @param counterparty the other side
 * @param transactionHash on the ledger, null when none
 * @param occurredAt when it happened in the world
 * @param recordedAt when it was asked here
 * @param verdict the judgement
 * @param change what it replaces and why, absent on a first verdict
 */
public record TransferScreened(
    UUID id,
    long version,
    String tenant,
    String bookingEntity,
    ScreeningKind kind,
    String customer,
    Rail rail,
    Direction direction,
    String network,
    AssetAmount amount,
    UsdValue usd,
    Counterparty counterparty,
    String transactionHash,
    Instant occurredAt,
    Instant recordedAt,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) VerdictChange change) {

  /** A first verdict. */
  public TransferScreened(
      UUID id,
      long version,
      String tenant,
      String bookingEntity,
      ScreeningKind kind,
      String customer,
      Rail rail,
      Direction direction,
      String network,
      AssetAmount amount,
      UsdValue usd,
      Counterparty counterparty,
      String transactionHash,
      Instant occurredAt,
      Instant recordedAt,
      Verdict verdict) {
    this(
        id,
        version,
        tenant,
        bookingEntity,
        kind,
        customer,
        rail,
        direction,
        network,
        amount,
        usd,
        counterparty,
        transactionHash,
        occurredAt,
        recordedAt,
        verdict,
        null);
  }
}
