package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads vectors and writes them as answers for people. */
final class AnswerWriter {
  private final Categories categories;
  private final Holdings holdings;
  private final ExposureCore core;

  AnswerWriter(Holdings holdings, ExposureCore core) {
    this.categories = core.categories;
    this.holdings = holdings;
    this.core = core;
  }

  Exposure exposure(int holding, long height) {
    Holdings.Currency currency = holdings.currency(holdings.currencyOf(holding));
    int[] hops = new int[categories.size() + 1];
    double[] receivedValues = new double[categories.size() + 1];
    Flow flow = new Flow();
    core.state().vectors.readReceived(holding, flow);
    spread(flow, receivedValues, hops);
    Quantity received = new Quantity(receivedValues, core.state().rows.received(holding));
    double[] heldValues = new double[categories.size() + 1];
    long balance = hold(holding, heldValues);
    Quantity held = new Quantity(heldValues, balance);
    return new Exposure(
        currency.network(),
        currency.asset(),
        holdings.address(holding),
        units(core.state().rows.received(holding), currency),
        units(balance, currency),
        height,
        list(holding, received, held, hops, currency.unit()));
  }

  /** What came in on the day of this second where traces are lost. */
  List<CategoryShare> lost(int holding, long second) {
    double[] day = core.state().lost.of(holding, second);
    if (day == null) {
      return List.of();
    }
    double[] values = day.clone();
    long total = Math.round(values[categories.size()]);
    BigInteger unit = holdings.currency(holdings.currencyOf(holding)).unit();
    return shares(new Quantity(values, total), new int[values.length], unit, null, 0);
  }

  /** The exposure of a holding by FIFO or poison. */
  PolicyExposure exposure(Policy policy, int holding, long height) {
    BigInteger unit = holdings.currency(holdings.currencyOf(holding)).unit();
    return switch (policy) {
      case FIFO -> core.side.fifo(holding, core.state(), unit, height);
      case POISON -> core.side.poison(holding, core.state(), unit, height);
      case HAIRCUT -> throw new IllegalArgumentException("The haircut has an answer of its own");
    };
  }

  /** What the last transfer carried. */
  List<CategoryShare> carried(AccountTransfer transfer) {
    int currency = holdings.currency(transfer.network(), transfer.asset());
    return shares(
        core.pass().flow(),
        core.log.amount(core.log.size() - 1),
        holdings.currency(currency).unit());
  }

  private List<CategoryShare> shares(Flow flow, long amount, BigInteger unit) {
    int[] hops = new int[categories.size() + 1];
    double[] values = new double[categories.size() + 1];
    spread(flow, values, hops);
    for (int i = 0; i < categories.size(); i++) {
      hops[i] += flow.step;
    }
    return shares(new Quantity(values, amount), hops, unit, null, 0);
  }

  /** What became of all that a holding sent; empty where it was not traced. */
  Optional<Destination> destination(int holding) {
    if (core.side.backward() == null || !core.side.knows(holding)) {
      return Optional.empty();
    }
    long height =
        core.side.completeTo(
            holdings.network(holdings.currency(holdings.currencyOf(holding)).network()));
    return Optional.of(
        destination(holding, core.side.backward(), core.side.begun(holding), height));
  }

  private Destination destination(int holding, HaircutState backward, long begun, long height) {
    Holdings.Currency currency = holdings.currency(holdings.currencyOf(holding));
    long sent = backward.rows.received(holding) - begun;
    int[] hops = new int[categories.size() + 1];
    double[] values = new double[categories.size() + 1];
    Flow flow = new Flow();
    backward.vectors.readReceived(holding, flow);
    spread(flow, values, hops);
    Quantity quantity = new Quantity(values, sent);
    return new Destination(
        currency.network(),
        currency.asset(),
        holdings.address(holding),
        units(sent, currency),
        height,
        shares(quantity, hops, currency.unit(), backward.direct, holding));
  }

  private List<CategoryShare> shares(
      Quantity quantity, int[] hops, BigInteger unit, DirectValues direct, int holding) {
    BigInteger[] whole = quantity.whole();
    List<CategoryShare> shares = new ArrayList<>();
    for (int i = 0; i < whole.length; i++) {
      if (quantity.has(i)) {
        int hop = counted(i) ? hops[i] : 0;
        BigInteger own =
            direct == null
                ? hop == 1 ? whole[i] : BigInteger.ZERO
                : direct(direct, holding, i, whole[i]);
        shares.add(
            new CategoryShare(
                name(i), whole[i].multiply(unit), quantity.share(i), own.multiply(unit), hop));
      }
    }
    return shares;
  }

  private long hold(int holding, double[] values) {
    int[] ignored = new int[values.length];
    if ((core.state().rows.mask(holding) & HoldingRows.OWNER) == 0) {
      return hold(holding, values, ignored);
    }
    long balance = 0;
    for (int output : core.outputs.outputs(holding, core.state().rows.size())) {
      balance += hold(output, values, ignored);
    }
    return balance;
  }

  private long hold(int holding, double[] values, int[] hops) {
    long balance = core.state().rows.balance(holding);
    if (balance > 0) {
      Flow flow = new Flow();
      core.state().vectors.read(holding, balance, flow);
      spread(flow, values, hops);
    }
    return balance;
  }

  private static void spread(Flow flow, double[] values, int[] hops) {
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1, i++) {
      int category = Long.numberOfTrailingZeros(rest);
      values[category] += flow.value(i);
      hops[category] = flow.hop(i);
    }
  }

  private List<CategoryExposure> list(
      int holding, Quantity received, Quantity held, int[] hops, BigInteger unit) {
    BigInteger[] in = received.whole();
    BigInteger[] now = held.whole();
    List<CategoryExposure> list = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (received.has(i) || held.has(i)) {
        list.add(
            new CategoryExposure(
                name(i),
                in[i].multiply(unit),
                now[i].multiply(unit),
                received.share(i),
                held.share(i),
                direct(core.state().direct, holding, i, in[i]).multiply(unit),
                counted(i) ? hops[i] : 0));
      }
    }
    return list;
  }

  private BigInteger direct(DirectValues direct, int holding, int category, BigInteger most) {
    if (!counted(category)) {
      return BigInteger.ZERO;
    }
    double value = direct.get(holding, category);
    return new BigDecimal(value).setScale(0, RoundingMode.HALF_EVEN).toBigInteger().min(most);
  }

  private boolean counted(int category) {
    return category != Categories.UNOBSERVED_INDEX && category < categories.size();
  }

  private String name(int category) {
    return category == categories.size() ? Categories.UNATTRIBUTED : categories.at(category).id();
  }

  private static BigInteger units(long engineUnits, Holdings.Currency currency) {
    return BigInteger.valueOf(engineUnits).multiply(currency.unit());
  }
}
