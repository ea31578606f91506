package io.haetae.wallet.behaviour;

import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.contracts.verdict.BehaviourTransfer;
import io.haetae.contracts.verdict.NamedValue;
import io.haetae.flow.behaviour.Behaviour;
import io.haetae.flow.behaviour.Finding;
import io.haetae.flow.behaviour.Movement;
import io.haetae.wallet.exposure.LedgerAssets;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes a finding as a verdict says it. */
record FoundBehaviour(Behaviour<?> behaviour, Finding finding) {
  /** A verdict is at most 64 KB. */
  private static final int MOST_TRANSFERS = 5;

  BehaviourMatch match(String network, Map<String, LedgerAssets.Known> assets) {
    return new BehaviourMatch(
        behaviour.id(),
        network,
        finding.confidence(),
        behaviour.source(),
        settings(behaviour.parameters()),
        finding.figures().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(figure -> new NamedValue(figure.getKey(), figure.getValue().toString()))
            .toList(),
        plain(finding.usd()),
        finding.from(),
        finding.until(),
        finding.movements().stream()
            .limit(MOST_TRANSFERS)
            .map(movement -> transfer(movement, assets.get(movement.asset())))
            .toList(),
        finding.movements().size());
  }

  private static BehaviourTransfer transfer(Movement movement, LedgerAssets.Known asset) {
    return new BehaviourTransfer(
        movement.transaction(),
        movement.time(),
        movement.from(),
        movement.to(),
        new BigDecimal(movement.amount(), asset.decimals()).stripTrailingZeros().toPlainString(),
        asset.asset().symbol(),
        plain(movement.usd()));
  }

  private static List<NamedValue> settings(Object parameters) {
    return Arrays.stream(parameters.getClass().getRecordComponents())
        .map(component -> new NamedValue(component.getName(), text(component, parameters)))
        .toList();
  }

  private static String text(RecordComponent component, Object parameters) {
    try {
      Object value = component.getAccessor().invoke(parameters);
      return value instanceof Iterable<?> several ? sorted(several) : value.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Parameters of a behaviour are public", e);
    }
  }

  private static String sorted(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.toString()));
    texts.sort(null);
    return String.join(" ", texts);
  }

  private static String plain(BigDecimal usd) {
    return usd == null ? null : usd.toPlainString();
  }
}
