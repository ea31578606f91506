package io.haetae.wallet.serviceregister;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a service stands with one supervisor.
 *
 * @param jurisdiction ISO 3166-1 alpha-2 code, or EU
 * @param regime the law, for example {@code KR-SFTA}, {@code US-MSB}, {@code EU-MICA}
 * @param authority the supervisor
 * @param status as the source says
 * @param from since when, null when unknown
 * @param to until when, null while it lasts or when unknown
 * @param note what limits the fact, null without any
 * @param source where it stands
 */
@Schema(
    name = "ServiceRegistration",
    requiredProperties = {"jurisdiction", "regime", "authority", "status", "source"})
public record Registration(
    String jurisdiction,
    String regime,
    String authority,
    RegistrationStatus status,
    LocalDate from,
    LocalDate to,
    String note,
    String source) {}
