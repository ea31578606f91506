package io.haetae.wallet.price;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an asset was worth on a day.
 *
 * @param asset symbol
 * @param day in UTC
 * @param usd dollars for one whole unit, null where it is unknown
 * @param source who says so, null where it is unknown
 */
@Schema(
    name = "Price",
    requiredProperties = {"asset", "day"})
record PriceView(String asset, LocalDate day, String usd, String source) {

  /**
   * What a file of prices held.
   *
   * @param asset symbol
   * @param days with a price
   * @param unknown days without one
   * @param defective rows that could not be used
   */
  @Schema(
      name = "PriceImport",
      requiredProperties = {"asset", "days", "unknown", "defective"})
  record Imported(String asset, int days, int unknown, int defective) {}
}
