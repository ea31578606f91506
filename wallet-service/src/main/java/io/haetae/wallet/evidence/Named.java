package io.haetae.wallet.evidence;

import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.assetregister.RegisteredAsset;

/**
 * What was named, as it is understood.
 *
 * @param address with all its readings, null where none was named
 * @param asset what the register holds on it, null where it is unknown or none was named
 * @param service as written, null where none was named
 */
public record Named(AskedAddress address, RegisteredAsset asset, String service) {}
