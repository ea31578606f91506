package io.haetae.wallet.evidence;

import io.haetae.contracts.asset.Network;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AskedAsset;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.judgement.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Reads again what an asker named before; a name that means nothing any more narrows nothing. */
@ApplicationScoped
public class AskedReader {
  private static final String NETWORK = "/network";
  private static final String ASSET = "/asset";

  private final AssetNames names;
  private final AddressResolver addresses;

  AskedReader(AssetNames names, AddressResolver addresses) {
    this.names = names;
    this.addresses = addresses;
  }

  /** As it is understood now. */
  public Named read(Asked asked) {
    Network network = known(() -> names.network(asked.network(), NETWORK), null);
    AskedAsset asset =
        known(
            () -> names.asked(network, asked.asset(), ASSET), new AskedAsset(null, network, null));
    AskedAddress address =
        asked.address() == null ? null : addresses.asked(network, asset.asset(), asked.address());
    return new Named(address, asset.registered(), asked.service());
  }

  private static <T> T known(Supplier<T> name, T otherwise) {
    try {
      return name.get();
    } catch (ProblemException e) {
      return otherwise;
    }
  }
}
