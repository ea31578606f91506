package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A worthless payment from an address that begins and ends like one that the victim pays, in the
 * hope of being copied. Tsuchiya et al., "Blockchain Address Poisoning" (USENIX Security 2025). The
 * asked address is the victim; it says whether the lure was paid.
 */
public record AddressPoisoning(Parameters parameters)
    implements Behaviour<AddressPoisoning.Parameters> {
  /**
   * When it is that.
   *
   * @param prefix equal characters at the start, after 0x
   * @param suffix equal characters at the end
   * @param maxUsd most that the lure is worth; one without a price counts when it is zero
   */
  public record Parameters(int prefix, int suffix, BigDecimal maxUsd) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(3, 4, BigDecimal.TEN);
  }

  @Override
  public String id() {
    return "address-poisoning";
  }

  @Override
  public String source() {
    return "Tsuchiya et al., Blockchain Address Poisoning (USENIX Security 2025)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    Map<String, Set<String>> paid = new HashMap<>();
    Map<String, List<Movement>> lures = new LinkedHashMap<>();
    for (Movement movement : look.of(address)) {
      boolean sent = address.equals(movement.from());
      String other = sent ? movement.to() : movement.from();
      if (other == null || other.equals(address)) {
        continue;
      }
      Set<String> alike = paid.computeIfAbsent(face(other), f -> new HashSet<>());
      if (lures.containsKey(other)
          || (worthless(movement) && !alike.isEmpty() && !alike.contains(other))) {
        lures.computeIfAbsent(other, o -> new ArrayList<>()).add(movement);
      } else if (sent) {
        alike.add(other);
      }
    }
    return lures.values().stream().map(m -> finding(address, m)).toList();
  }

  private Finding finding(String address, List<Movement> movements) {
    boolean fell = movements.stream().anyMatch(m -> address.equals(m.from()) && !worthless(m));
    return Finding.of(
        this, address, movements, fell ? 95 : 85, Map.of("victimPaid", fell ? 1L : 0L));
  }

  private boolean worthless(Movement movement) {
    return movement.usd() == null
        ? movement.amount().signum() == 0
        : movement.usd().compareTo(parameters.maxUsd()) <= 0;
  }

  private String face(String address) {
    String body = address.startsWith("0x") ? address.substring(2) : address;
    if (body.length() <= parameters.prefix() + parameters.suffix()) {
      return body;
    }
    return (body.substring(0, parameters.prefix())
            + body.substring(body.length() - parameters.suffix()))
        .toLowerCase(Locale.ROOT);
  }
}
