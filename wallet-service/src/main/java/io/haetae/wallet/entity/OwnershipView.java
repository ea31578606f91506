package io.haetae.wallet.entity;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the 50 % rule says of an entity.
 *
 * @param ownedOrControlled whether blocked owners hold half or more while it is not listed itself
 * @param aggregatePercent what blocked owners hold together, as far as lists say how much
 * @param unknownShares blocked owners whose share no list states
 * @param steps every share looked at, from the entity upward
 */
@Schema(
    name = "Ownership",
    requiredProperties = {"ownedOrControlled", "aggregatePercent", "unknownShares", "steps"})
record OwnershipView(
    boolean ownedOrControlled,
    BigDecimal aggregatePercent,
    long unknownShares,
    List<OwnershipStep> steps) {}
