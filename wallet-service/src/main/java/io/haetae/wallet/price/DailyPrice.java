package io.haetae.wallet.price;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The close of a day.
 *
 * @param asset symbol
 * @param day in UTC
 * @param usd for one whole unit
 * @param source who says so
 */
public record DailyPrice(String asset, LocalDate day, BigDecimal usd, String source) {}
