package io.haetae.wallet.assetregister;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.wallet.judgement.Found;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;

/** What the register's laws say of an asset, as evidence of the list check. */
@ApplicationScoped
public class AssetRules {
  /** The register among the lists that a verdict names. */
  public static final String SOURCE = "asset-register";

  private final AssetRegister register;

  AssetRules(AssetRegister register) {
    this.register = register;
  }

  /** One finding per law on the asset, in force or not; none for null and for unknown assets. */
  public List<Found> on(RegisteredAsset asset) {
    return asset == null
        ? List.of()
        : register.stateTokenOf(asset).stream()
            .flatMap(token -> token.rules().stream().map(rule -> found(asset, token, rule)))
            .toList();
  }

  private Found found(RegisteredAsset asset, StateToken token, AssetRule rule) {
    StateTokens file = register.stateTokens();
    ListedEntry entry =
        new ListedEntry(
            SOURCE,
            file.snapshot(),
            rule.kind() == AssetRule.Kind.PROHIBITED
                ? ListKind.ASSET_PROHIBITION
                : ListKind.ASSET_ISSUER,
            rule.jurisdiction(),
            file.asOf(),
            token.slug() + "/" + rule.id(),
            SubjectKind.ASSET,
            token.symbol(),
            asset.id(),
            rule.kind() == AssetRule.Kind.PROHIBITED ? token.name() : token.issuer(),
            List.of(rule.instrument()),
            false,
            rule.announced(),
            rule.effective(),
            rule.ended(),
            file.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
            false,
            null);
    return new Found(CheckKind.LIST, entry, asset.network());
  }
}
