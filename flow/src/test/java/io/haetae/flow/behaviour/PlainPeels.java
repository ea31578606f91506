package io.haetae.flow.behaviour;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Peel chains by outputs, with no regard to addresses: transactions of one input and two outputs,
 * of which the greater holds four fifths and is what the next one spends.
 */
final class PlainPeels {
  private final List<CoinTransaction> transactions;
  private final Map<String, CoinTransaction> spenders = new HashMap<>();

  PlainPeels(List<CoinTransaction> transactions) {
    this.transactions = transactions;
    for (CoinTransaction transaction : transactions) {
      for (CoinInput input : transaction.inputs()) {
        spenders.put(input.transaction() + ":" + input.output(), transaction);
      }
    }
  }

  /** Addresses that the rest of a chain of at least so many steps lay on. */
  Set<String> walked(int minSteps) {
    Map<String, List<String>> steps = new HashMap<>();
    Set<String> followed = new HashSet<>();
    for (CoinTransaction transaction : transactions) {
      next(transaction).ifPresent(later -> followed.add(later.id()));
    }
    for (CoinTransaction first : transactions) {
      if (isPeel(first) && !followed.contains(first.id())) {
        steps.put(first.id(), rests(first));
      }
    }
    Set<String> walked = new HashSet<>();
    steps.values().stream().filter(s -> s.size() > minSteps).forEach(walked::addAll);
    return walked;
  }

  /** Whether each transaction of the finding spends another of it, but for the first. */
  boolean areLinked(Finding finding) {
    List<CoinTransaction> own = of(finding);
    Set<String> ids = own.stream().map(CoinTransaction::id).collect(Collectors.toSet());
    long linked =
        own.stream()
            .filter(t -> t.inputs().stream().anyMatch(i -> ids.contains(i.transaction())))
            .count();
    return linked == ids.size() - 1;
  }

  /** Whether each transaction of the finding has one input and leaves most of two outputs. */
  boolean allPeel(Finding finding) {
    return of(finding).stream().allMatch(PlainPeels::isPeel);
  }

  private List<CoinTransaction> of(Finding finding) {
    Set<String> ids =
        finding.movements().stream().map(Movement::transaction).collect(Collectors.toSet());
    return transactions.stream().filter(t -> ids.contains(t.id())).toList();
  }

  /** Where the value lay before each step, and after the last. */
  private List<String> rests(CoinTransaction first) {
    List<String> rests = new ArrayList<>();
    Optional.ofNullable(first.inputs().getFirst().spent())
        .map(CoinOutput::address)
        .ifPresent(rests::add);
    Optional<CoinTransaction> at = Optional.of(first);
    while (at.isPresent()) {
      rests.add(rest(at.get()).address());
      at = next(at.get());
    }
    return rests;
  }

  private Optional<CoinTransaction> next(CoinTransaction transaction) {
    if (!isPeel(transaction)) {
      return Optional.empty();
    }
    int rest = transaction.outputs().indexOf(rest(transaction));
    return Optional.ofNullable(spenders.get(transaction.id() + ":" + rest))
        .filter(PlainPeels::isPeel);
  }

  private static CoinOutput rest(CoinTransaction transaction) {
    return transaction.outputs().stream()
        .max(Comparator.comparingLong(CoinOutput::value))
        .orElseThrow();
  }

  private static boolean isPeel(CoinTransaction transaction) {
    long all = transaction.outputs().stream().mapToLong(CoinOutput::value).sum();
    return transaction.inputs().size() == 1
        && transaction.outputs().size() == 2
        && rest(transaction).value() * 5 >= all * 4;
  }
}
