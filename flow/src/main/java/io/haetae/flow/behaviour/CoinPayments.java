package io.haetae.flow.behaviour;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reads a transaction of unspent outputs as payments around one address. What the address put in
 * goes to each output in proportion, as the transaction is one pot. What it got comes from whoever
 * put in most, since inputs of one transaction share an owner (Meiklejohn et al., A Fistful of
 * Bitcoins, 2013); from nobody where they are many people's, are not at hand, or coins are new.
 *
 * @param asset native symbol
 * @param decimals of its smallest unit
 */
public record CoinPayments(String asset, int decimals) {
  /**
   * Payments from and to an address, in the order of the outputs; one that an address makes to
   * itself is its change.
   *
   * @param joint whether several people's coins are joined in it
   * @param price of one whole unit in US dollars; null where it is not known
   */
  public List<Movement> around(
      String address, CoinTransaction transaction, boolean joint, BigDecimal price) {
    Map<String, BigInteger> put = put(transaction);
    Map<String, BigInteger> got = got(transaction);
    BigInteger own = put.get(address);
    List<Movement> payments = new ArrayList<>();
    if (own != null) {
      BigInteger pot = sum(put).max(outputs(transaction));
      got.forEach(
          (to, value) -> {
            BigInteger share = value.multiply(own).divide(pot);
            payments.add(payment(transaction, address, to, share, price));
          });
      payments.removeIf(payment -> payment.amount().signum() == 0);
    } else if (got.containsKey(address)) {
      String payer = joint ? null : payer(put);
      payments.add(payment(transaction, payer, address, got.get(address), price));
    }
    return payments;
  }

  private Movement payment(
      CoinTransaction transaction, String from, String to, BigInteger amount, BigDecimal price) {
    BigDecimal usd =
        price == null
            ? null
            : price.multiply(new BigDecimal(amount, decimals)).setScale(2, RoundingMode.HALF_EVEN);
    return new Movement(
        transaction.network(),
        asset,
        false,
        transaction.id(),
        transaction.time(),
        from,
        to,
        amount,
        usd);
  }

  private static Map<String, BigInteger> put(CoinTransaction transaction) {
    Map<String, BigInteger> put = new TreeMap<>();
    transaction.inputs().stream()
        .map(CoinInput::spent)
        .filter(Objects::nonNull)
        .forEach(coin -> add(coin, put));
    return put;
  }

  private static Map<String, BigInteger> got(CoinTransaction transaction) {
    Map<String, BigInteger> got = new LinkedHashMap<>();
    transaction.outputs().forEach(coin -> add(coin, got));
    return got;
  }

  /** What scripts without an address hold belongs to nobody who could be asked about. */
  private static void add(CoinOutput coin, Map<String, BigInteger> sums) {
    if (coin.address() != null && coin.value() > 0) {
      sums.merge(coin.address(), BigInteger.valueOf(coin.value()), BigInteger::add);
    }
  }

  private static BigInteger outputs(CoinTransaction transaction) {
    return BigInteger.valueOf(transaction.outputs().stream().mapToLong(CoinOutput::value).sum());
  }

  private static BigInteger sum(Map<String, BigInteger> values) {
    return values.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The first in order of those who put in most; null where nobody is known. */
  private static String payer(Map<String, BigInteger> put) {
    return put.entrySet().stream()
        .max(
            Map.Entry.<String, BigInteger>comparingByValue()
                .thenComparing(Map.Entry.<String, BigInteger>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
