package io.haetae.wallet.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records that could not be used for one reason.
 *
 * @param reason field or kind of the defect
 * @param records how many
 * @param example what is wrong with one of them
 * @param record number of that one in the file, from 1
 */
@Schema(
    name = "LedgerDefect",
    requiredProperties = {"reason", "records", "example", "record"})
record Defect(String reason, long records, String example, long record) {
  Defect another() {
    return new Defect(reason, records + 1, example, record);
  }
}
