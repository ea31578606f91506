package io.haetae.wallet.entity;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share that the 50 % rule looks at.
 *
 * @param owned entity whose share it is
 * @param owner entity that holds it
 * @param percent 0 to 100, null when no list says how much
 * @param standing why the owner counts, or that it does not
 * @param source the list that says so
 */
@Schema(
    name = "OwnershipStep",
    requiredProperties = {"owned", "owner", "standing", "source"})
record OwnershipStep(UUID owned, UUID owner, BigDecimal percent, Standing standing, String source) {

  /** How an owner stands. */
  enum Standing {
    LISTED,
    BLOCKED_BY_OWNERSHIP,
    NOT_BLOCKED
  }
}
