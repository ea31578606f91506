package io.haetae.wallet.customer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A customer, told to its own bank only.
 *
 * @param customer pseudonym, as in verdicts, alerts and cases
 * @param reference the bank's own
 * @param kind person or company
 * @param onboardedOn the day it became a customer, null when not told
 * @param bookingEntity head office or branch that asked first
 */
@Schema(
    name = "Customer",
    requiredProperties = {"customer", "reference", "kind"})
record CustomerView(
    String customer,
    String reference,
    CustomerKind kind,
    LocalDate onboardedOn,
    String bookingEntity) {}
