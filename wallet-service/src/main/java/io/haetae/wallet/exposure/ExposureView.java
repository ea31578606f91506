package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the funds of an address come from and what became of them; all of it estimates.
 *
 * @param network id
 * @param address canonical
 * @param policy how value carries through
 * @param decides whether verdicts rest on this policy; the others are for what-if
 * @param answer whether the ledger could say something, and if not, why: without it nothing is
 *     known of the address, which is never to be read as no risk
 * @param ledger what is recorded of the network
 * @param assets each that the address held or moved
 */
@Schema(
    name = "Exposures",
    requiredProperties = {"network", "address", "policy", "decides", "answer", "ledger", "assets"})
record ExposureView(
    String network,
    String address,
    Policy policy,
    boolean decides,
    LedgerAnswer answer,
    LedgerExtent ledger,
    List<OfAsset> assets) {

  /**
   * One asset.
   *
   * @param asset id on the network
   * @param symbol as in assets.yaml
   * @param received over the life of the address, in whole units
   * @param held now
   * @param sent over its life, null where the policy knows sources only
   * @param priceDate day of the price behind usd, null when unknown
   * @param height block up to which this is complete, 0 where the ledger holds an extract only
   * @param sources what it received and holds, by category; they sum except under POISON
   * @param destinations what it sent, by category; null where the policy knows sources only
   */
  @Schema(
      name = "AssetExposure",
      requiredProperties = {"asset", "symbol", "received", "held", "height", "sources"})
  record OfAsset(
      String asset,
      String symbol,
      String received,
      String held,
      String sent,
      LocalDate priceDate,
      long height,
      List<Source> sources,
      List<Sink> destinations) {}

  /**
   * What came from one category.
   *
   * @param category id, UNATTRIBUTED for what nobody labelled, UNOBSERVED for what the ledger did
   *     not see arrive
   * @param received in whole units
   * @param share of all that was received
   * @param held now
   * @param heldShare of all that is held
   * @param direct of what was received, what a labelled address sent itself; null where the policy
   *     does not tell
   * @param indirect the rest, likewise
   * @param hops fewest from a labelled address, 0 where none can be counted, null likewise
   * @param usd worth of what was received, null when unknown
   */
  @Schema(
      name = "SourceExposure",
      requiredProperties = {"category", "received", "share", "held", "heldShare"})
  record Source(
      String category,
      String received,
      BigDecimal share,
      String held,
      BigDecimal heldShare,
      String direct,
      String indirect,
      Integer hops,
      String usd) {}

  /**
   * What went to one category.
   *
   * @param category id, UNATTRIBUTED for what rests with others or left the ledger
   * @param amount in whole units
   * @param share of all that was sent
   * @param direct of it, what went to a labelled address itself
   * @param indirect the rest
   * @param hops fewest to a labelled address, 0 where none can be counted
   * @param usd worth of the amount, null when unknown
   */
  @Schema(
      name = "DestinationExposure",
      requiredProperties = {"category", "amount", "share", "direct", "indirect", "hops"})
  record Sink(
      String category,
      String amount,
      BigDecimal share,
      String direct,
      String indirect,
      int hops,
      String usd) {}
}
