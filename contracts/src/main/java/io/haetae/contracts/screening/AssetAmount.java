package io.haetae.contracts.screening;

/**
 * Money as strings, in whole units of the asset.
 *
 * @param amount decimal number, for example {@code 0.5}
 * @param asset canonical symbol, for example {@code BTC} or {@code KRW}
 */
public record AssetAmount(String amount, String asset) {}
