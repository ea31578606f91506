package io.haetae.wallet.asset;

import io.haetae.wallet.assetregister.AssetRegister;
import io.haetae.wallet.assetregister.AssetRules;
import io.haetae.wallet.assetregister.RegisteredAsset;
import io.haetae.wallet.judgement.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Laws on the asset that moves, and on a token whose contract is the address asked. */
@ApplicationScoped
public class AssetEvidence {
  private final AssetRegister register;
  private final AssetRules rules;

  AssetEvidence(AssetRegister register, AssetRules rules) {
    this.register = register;
    this.rules = rules;
  }

  /**
   * What the register's laws say.
   *
   * @param asset null where none was named
   * @param address null where none was given
   */
  public List<Found> of(RegisteredAsset asset, AskedAddress address) {
    return Stream.concat(Stream.ofNullable(asset), contracts(address))
        .filter(Objects::nonNull)
        .flatMap(known -> rules.on(known).stream())
        .distinct()
        .toList();
  }

  private Stream<RegisteredAsset> contracts(AskedAddress address) {
    return address == null
        ? Stream.empty()
        : address.candidates().stream()
            .flatMap(
                candidate ->
                    register
                        .ids()
                        .contract(candidate.network(), candidate.address().canonical())
                        .flatMap(register::find)
                        .stream());
  }
}
