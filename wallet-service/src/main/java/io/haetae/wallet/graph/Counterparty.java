package io.haetae.wallet.graph;

import io.haetae.wallet.ledger.CoverageView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an address had to do with another in one asset and direction.
 *
 * @param node the other
 * @param asset id on the network
 * @param symbol null where the contract is not known
 * @param sum its transfers added up
 * @param first time of the first
 * @param last time of the last
 */
@Schema(
    name = "GraphCounterparty",
    requiredProperties = {"node", "asset", "sum", "first", "last"})
record Counterparty(
    GraphNode node,
    String asset,
    String symbol,
    GraphAddress.Sum sum,
    Instant first,
    Instant last) {

  /**
   * A page of counterparties.
   *
   * @param address canonical
   * @param direction which side of it
   * @param items most valuable first, those of unknown value last
   * @param next cursor of the next page, null on the last
   * @param total how many there are
   * @param basis what the amounts are
   * @param truncated true where the address has more transfers in the period than are read: the
   *     latest are
   * @param transfersRead how many were
   * @param coverage what the ledger holds of the network
   */
  @Schema(
      name = "GraphCounterparties",
      requiredProperties = {
        "address",
        "direction",
        "items",
        "total",
        "basis",
        "truncated",
        "transfersRead",
        "coverage"
      })
  record Answer(
      String address,
      Side direction,
      List<Counterparty> items,
      String next,
      int total,
      Basis basis,
      boolean truncated,
      int transfersRead,
      CoverageView coverage) {}
}
