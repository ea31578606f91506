package io.haetae.wallet.ledger;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the columns of a table mean.
 *
 * @param name by which imports ask for it
 * @param yaml as it was given
 * @param changedBy who gave it
 * @param changedAt when
 */
@Schema(
    name = "LedgerMapping",
    requiredProperties = {"name", "yaml", "changedBy", "changedAt"})
record MappingView(String name, String yaml, String changedBy, Instant changedAt) {

  /**
   * Every mapping.
   *
   * @param items by name
   */
  @Schema(name = "LedgerMappings", requiredProperties = "items")
  record All(List<MappingView> items) {}
}
