package io.haetae.wallet.asset;

import io.haetae.address.Address;
import io.haetae.contracts.asset.Network;

/** One reading of a text as an address. */
public record Candidate(Network network, Address address) {}
