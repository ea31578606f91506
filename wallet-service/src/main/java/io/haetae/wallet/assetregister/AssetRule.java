package io.haetae.wallet.assetregister;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A law that forbids an asset, or sanctions who issues it.
 *
 * @param id unique within the asset
 * @param kind whether the law reaches the asset or its issuer
 * @param jurisdiction ISO 3166-1 alpha-2 code of who made it, {@code EU} for the Union
 * @param instrument the legal act
 * @param announced date of announcement, null when unknown
 * @param effective first day on which it binds, null when unknown: it binds at every time asked
 * @param ended day on which it ended, null while it stands
 * @param source who says so
 */
@Schema(requiredProperties = {"id", "kind", "jurisdiction", "instrument", "source"})
public record AssetRule(
    String id,
    Kind kind,
    String jurisdiction,
    String instrument,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    String source) {

  /** What the law reaches. */
  @Schema(name = "AssetRuleKind")
  public enum Kind {
    /** The asset, by name or by description. */
    PROHIBITED,
    /** Who issues it; no rule names the asset. */
    ISSUER_LISTED
  }
}
