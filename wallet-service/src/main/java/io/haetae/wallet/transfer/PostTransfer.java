package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.wallet.customer.AskedCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A transfer that happened, or is about to leave.
 *
 * @param externalId the asker's own id; the same id and content give the same answer
 * @param rail ledger or books
 * @param direction seen from the institution
 * @param customer whose transfer it is
 * @param network id or alias; detected when missing
 * @param asset symbol or alias, for example {@code XBT} or {@code KRW}; a token also by its CAIP-19
 *     id or, with the network, its contract
 * @param amount in whole units of the asset
 * @param usd its value with at most two decimals, null when unknown
 * @param counterpartyAddress the other side on the ledger, in any legal spelling
 * @param counterpartyService the service on the other side, where known
 * @param transactionHash on the ledger; an outgoing transfer that has one cannot be stopped any
 *     more
 * @param occurredAt when it happened
 * @param memo free text that stays with this institution
 */
record PostTransfer(
    @NotBlank @Size(max = 128) String externalId,
    @NotNull Rail rail,
    @NotNull Direction direction,
    @NotNull @Valid AskedCustomer customer,
    @Size(max = 40) String network,
    @NotBlank @Size(max = 160) String asset,
    @NotNull @Pattern(regexp = Amounts.AMOUNT, message = Amounts.AMOUNT_MESSAGE) String amount,
    @Pattern(regexp = Amounts.USD, message = Amounts.USD_MESSAGE) String usd,
    @Size(max = 256) String counterpartyAddress,
    @Size(max = 200) String counterpartyService,
    @Pattern(regexp = "[0-9A-Za-z:_.-]{1,128}") String transactionHash,
    @NotNull Instant occurredAt,
    @Size(max = 500) String memo) {}
