package io.haetae.flow.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Looks for a set of behaviours, around one address for a verdict or around each of many for a
 * batch; every look has its own bounds, so that one hub does not use up another's.
 */
public final class Behaviours {
  private final List<Behaviour<?>> behaviours;
  private final Bounds bounds;

  /** Looks for the given ones. */
  public Behaviours(Collection<? extends Behaviour<?>> behaviours, Bounds bounds) {
    this.behaviours = List.copyOf(behaviours);
    this.bounds = bounds;
  }

  /** All that are known, with their default parameters and bounds. */
  public static Behaviours all() {
    return new Behaviours(known(), Bounds.DEFAULT);
  }

  /** All that are known, with their default parameters. */
  public static List<Behaviour<?>> known() {
    return List.of(
        new PeelChain(PeelChain.Parameters.DEFAULT),
        new MassDispersion(MassDispersion.Parameters.DEFAULT),
        new EqualSplit(EqualSplit.Parameters.DEFAULT),
        new SwapToNative(SwapToNative.Parameters.DEFAULT),
        new Metronome(Metronome.Parameters.DEFAULT),
        new TaintedCoinJoin(TaintedCoinJoin.Parameters.DEFAULT),
        new ChainHops(ChainHops.Parameters.DEFAULT),
        new DormancyBurst(DormancyBurst.Parameters.DEFAULT),
        new TestTransaction(TestTransaction.Parameters.DEFAULT),
        new NestedService(NestedService.Parameters.DEFAULT),
        new ExchangeFanOut(ExchangeFanOut.Parameters.DEFAULT),
        new AddressPoisoning(AddressPoisoning.Parameters.DEFAULT),
        new PrivacyCoinExit(PrivacyCoinExit.Parameters.DEFAULT),
        new WorkerPayroll(WorkerPayroll.Parameters.DEFAULT),
        new HashRental(HashRental.Parameters.DEFAULT),
        new TinyPoolPayouts(TinyPoolPayouts.Parameters.DEFAULT),
        new Cycle(Cycle.Parameters.DEFAULT),
        new FanIn(FanIn.Parameters.DEFAULT));
  }

  /** What is seen around an address. */
  public Evaluation evaluate(String address, History history) {
    Look look = new Look(history, bounds);
    boolean taintKnown = history.knowledge().taint(address).isPresent();
    List<Finding> findings = new ArrayList<>();
    List<String> notEvaluated = new ArrayList<>();
    for (Behaviour<?> behaviour : behaviours) {
      if (behaviour.needsTaint() && !taintKnown) {
        notEvaluated.add(behaviour.id());
      } else {
        findings.addAll(behaviour.find(address, look));
      }
    }
    return new Evaluation(findings, notEvaluated, look.addressesRead(), look.isCut());
  }

  /** Evaluates each address and hands the answer on, in the order given. */
  public void evaluate(
      Iterable<String> addresses, History history, BiConsumer<String, Evaluation> sink) {
    addresses.forEach(address -> sink.accept(address, evaluate(address, history)));
  }
}
