package io.haetae.alert.queue;

import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.verdict.RiskLevel;

/**
 * Which alerts of the queue to show, in which order; null means every one.
 *
 * @param status where they stand
 * @param severity how severe they are
 * @param assignee who has them
 * @param unassigned true for those that nobody has
 * @param sort the order
 */
record AlertFilter(
    AlertStatus status, RiskLevel severity, String assignee, boolean unassigned, AlertSort sort) {}
