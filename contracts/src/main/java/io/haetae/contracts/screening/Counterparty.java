package io.haetae.contracts.screening;

/**
 * The other side of a transfer: an address, a service, or both.
 *
 * @param address canonical spelling, null on the fiat rail
 * @param family address family, for example {@code EVM}, null on the fiat rail
 * @param service name of the service, null when unknown
 */
public record Counterparty(String address, String family, String service) {}
