package io.haetae.wallet.serviceregister;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an authority did about a service.
 *
 * @param regime list or measure, for example {@code OFAC SDN}
 * @param from since when, null when unknown
 * @param to until when, null while it lasts or when unknown
 * @param note what limits the fact, null without any
 * @param source where it stands
 */
@Schema(
    name = "ServiceListing",
    requiredProperties = {"regime", "source"})
public record ServiceListing(
    String regime, LocalDate from, LocalDate to, String note, String source) {}
