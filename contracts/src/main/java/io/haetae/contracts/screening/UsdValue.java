package io.haetae.contracts.screening;

import java.time.LocalDate;

/**
 * Value in US dollars.
 *
 * @param usd two decimals
 * @param priceDate the day whose price was used
 */
public record UsdValue(String usd, LocalDate priceDate) {}
