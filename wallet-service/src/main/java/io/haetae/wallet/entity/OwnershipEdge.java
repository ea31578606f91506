package io.haetae.wallet.entity;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One body owns a share of another.
 *
 * @param owned whose share it is
 * @param owner who holds it
 * @param percent 0 to 100, null when no list says how much
 * @param source the list that says so
 */
record OwnershipEdge(UUID owned, UUID owner, BigDecimal percent, String source) {}
