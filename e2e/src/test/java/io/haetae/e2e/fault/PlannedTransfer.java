package io.haetae.e2e.fault;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A transfer that the generator made up, with what must come of it.
 *
 * @param tenant institution that asks
 * @param client its service account
 * @param externalId the asker's own id
 * @param customer the asker's customer number
 * @param path where it is posted
 * @param body what is posted
 * @param cause of the alert that must come, empty where none may
 */
record PlannedTransfer(
    String tenant,
    String client,
    String externalId,
    String customer,
    String path,
    String body,
    Optional<Cause> cause) {

  /**
   * Why an alert must come.
   *
   * @param category leading reason class
   * @param entity behind it
   * @param day of the transfer's own time, UTC
   * @param severe whether a case must come too
   */
  record Cause(String category, String entity, LocalDate day, boolean severe) {}
}
