package io.haetae.wallet.serviceregister;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A theft that a service suffered.
 *
 * @param on day of the theft or, where unknown, of its announcement; null when unknown
 * @param amount as published, with its hedge
 * @param attributedTo whom a source holds responsible, null where nobody is named
 * @param source where it stands
 */
@Schema(
    name = "ServiceAttack",
    requiredProperties = {"amount", "source"})
public record ServiceAttack(LocalDate on, String amount, String attributedTo, String source) {}
