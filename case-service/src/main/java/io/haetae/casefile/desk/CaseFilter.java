package io.haetae.casefile.desk;

import io.haetae.contracts.casefile.CaseStatus;
import java.util.UUID;

/**
 * Which cases to show; null means every one.
 *
 * @param status where they stand
 * @param assignee who has them
 * @param unassigned true for those that nobody has
 * @param alert an alert that they hold
 */
record CaseFilter(CaseStatus status, String assignee, boolean unassigned, UUID alert) {}
