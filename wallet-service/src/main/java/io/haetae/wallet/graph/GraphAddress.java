package io.haetae.wallet.graph;

import io.haetae.wallet.ledger.CoverageView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address on the ledger.
 *
 * @param node what is known of it
 * @param totals what it received and sent, by asset, without what it paid to itself
 * @param firstSeen time of the first transfer that was read, null where there is none
 * @param lastSeen time of the last
 * @param sources how many addresses it received from
 * @param destinations how many it sent to
 * @param posted what the caller's own institution posted with it; no other sees it
 * @param basis what the amounts are
 * @param truncated true where it has more transfers than are read: then all of this is of the
 *     latest
 * @param transfersRead how many were
 * @param coverage what the ledger holds of the network
 */
@Schema(
    name = "GraphAddress",
    requiredProperties = {
      "node",
      "totals",
      "sources",
      "destinations",
      "posted",
      "basis",
      "truncated",
      "transfersRead",
      "coverage"
    })
record GraphAddress(
    GraphNode node,
    List<Total> totals,
    Instant firstSeen,
    Instant lastSeen,
    int sources,
    int destinations,
    List<Posted> posted,
    Basis basis,
    boolean truncated,
    int transfersRead,
    CoverageView coverage) {

  /**
   * One asset of an address.
   *
   * @param asset id on the network
   * @param symbol null where the contract is not known
   * @param received what came in
   * @param sent what went out
   */
  @Schema(
      name = "GraphTotal",
      requiredProperties = {"asset", "received", "sent"})
  record Total(String asset, String symbol, Sum received, Sum sent) {}

  /**
   * Transfers added up.
   *
   * @param units smallest units
   * @param amount whole units, null where the decimals are unknown
   * @param usd at the time of each transfer; null where any of them has no price
   * @param count how many
   */
  @Schema(
      name = "GraphSum",
      requiredProperties = {"units", "count"})
  record Sum(String units, String amount, String usd, int count) {}

  /**
   * What the institution itself posted and the ledger does not show yet.
   *
   * @param direction as the bank's customer sees it
   * @param asset symbol
   * @param amount whole units
   * @param count how many
   * @param first time of the first
   * @param last time of the last
   */
  @Schema(
      name = "GraphPosted",
      requiredProperties = {"direction", "asset", "amount", "count", "first", "last"})
  record Posted(
      String direction, String asset, String amount, int count, Instant first, Instant last) {}
}
