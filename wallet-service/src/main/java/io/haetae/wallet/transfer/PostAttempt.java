package io.haetae.wallet.transfer;

import io.haetae.wallet.customer.AskedCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A withdrawal that a customer asked for and that has not left.
 *
 * @param externalId the asker's own id; the same id and content give the same answer
 * @param customer who wants to withdraw
 * @param network id or alias; detected when missing
 * @param asset symbol or alias; a token also by its CAIP-19 id or, with the network, its contract
 * @param amount in whole units of the asset
 * @param usd its value with at most two decimals, null when unknown
 * @param address where to, in any legal spelling
 * @param attemptedAt when it was asked for
 * @param memo free text that stays with this institution
 */
record PostAttempt(
    @NotBlank @Size(max = 128) String externalId,
    @NotNull @Valid AskedCustomer customer,
    @Size(max = 40) String network,
    @NotBlank @Size(max = 160) String asset,
    @NotNull @Pattern(regexp = Amounts.AMOUNT, message = Amounts.AMOUNT_MESSAGE) String amount,
    @Pattern(regexp = Amounts.USD, message = Amounts.USD_MESSAGE) String usd,
    @NotBlank @Size(max = 256) String address,
    @NotNull Instant attemptedAt,
    @Size(max = 500) String memo) {}
