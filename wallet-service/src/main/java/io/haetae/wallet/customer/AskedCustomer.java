package io.haetae.wallet.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The customer as the bank names it.
 *
 * @param reference the bank's own; leaves the service only to this bank
 * @param kind person or company
 * @param onboardedOn the day it became a customer, null when not told
 */
public record AskedCustomer(
    @NotBlank @Size(max = 128) String reference,
    @NotNull CustomerKind kind,
    LocalDate onboardedOn) {}
