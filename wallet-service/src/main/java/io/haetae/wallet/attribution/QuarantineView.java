package io.haetae.wallet.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a pack that could not be used.
 *
 * @param pack the pack
 * @param row its place there
 * @param subject what it labels, as written
 * @param currency as written
 * @param label as written
 * @param reason what is wrong with it
 */
@Schema(
    name = "QuarantinedRow",
    requiredProperties = {"pack", "row", "reason"})
record QuarantineView(
    String pack, long row, String subject, String currency, String label, String reason) {}
