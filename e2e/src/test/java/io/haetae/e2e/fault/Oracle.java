package io.haetae.e2e.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.haetae.e2e.fault.Stored.PublishedVerdict;
import io.haetae.e2e.fault.Stored.StoredAlert;
import io.haetae.e2e.fault.Stored.StoredCase;
import io.haetae.e2e.fault.Stored.StoredCaseAlert;
import io.haetae.e2e.fault.Stored.StoredOccurrence;
import io.haetae.e2e.fault.Stored.StoredVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what is lost, doubled or made up, by set equality between what the generator expects and
 * what is stored. It looks only at customers of its own run.
 */
final class Oracle {
  private record AlertKey(
      String tenant, String customer, String category, String entity, LocalDate day) {}

  private record CustomerKey(String tenant, String customer) {}

  private final List<PlannedTransfer> planned;
  private final Map<String, Acknowledgement> acknowledged;
  private final Map<CustomerKey, String> pseudonyms = new HashMap<>();

  Oracle(List<PlannedTransfer> planned, Map<String, Acknowledgement> acknowledged) {
    this.planned = planned;
    this.acknowledged = acknowledged;
    for (PlannedTransfer transfer : planned) {
      Acknowledgement acknowledgement = acknowledged.get(transfer.externalId());
      if (acknowledgement != null) {
        pseudonyms.put(
            new CustomerKey(transfer.tenant(), transfer.customer()), acknowledgement.pseudonym());
      }
    }
  }

  /** Every violation, empty when all is as it must be. */
  List<String> violations(Stored stored) {
    List<String> found = new ArrayList<>();
    onePseudonymPerCustomer(found);
    oneVerdictPerAcknowledgement(stored, found);
    nothingPublishedThatWasNotStored(stored, found);
    everyAlertOnce(stored, found);
    everyOccurrenceOnce(stored, found);
    everyFindingOnce(stored, found);
    everyCaseOnce(stored, found);
    stored.deadLetters().forEach((topic, count) -> found.add(count + " dead letters in " + topic));
    stored.unsent().forEach((outbox, count) -> found.add(count + " unsent rows in " + outbox));
    return found;
  }

  private void onePseudonymPerCustomer(List<String> found) {
    for (PlannedTransfer transfer : planned) {
      Acknowledgement acknowledgement = acknowledged.get(transfer.externalId());
      String known = pseudonyms.get(new CustomerKey(transfer.tenant(), transfer.customer()));
      if (acknowledgement != null && !acknowledgement.pseudonym().equals(known)) {
        found.add("customer " + transfer.customer() + " has two pseudonyms");
      }
    }
  }

  private void oneVerdictPerAcknowledgement(Stored stored, List<String> found) {
    Map<String, List<StoredVerdict>> verdicts =
        stored.verdicts().stream().collect(groupingBy(StoredVerdict::externalId));
    for (PlannedTransfer transfer : planned) {
      List<StoredVerdict> rows = verdicts.getOrDefault(transfer.externalId(), List.of());
      Acknowledgement acknowledgement = acknowledged.get(transfer.externalId());
      if (acknowledgement == null) {
        found.add("never acknowledged: " + transfer.externalId());
      } else if (rows.size() != 1) {
        found.add(rows.size() + " verdicts for acknowledged " + transfer.externalId());
      } else if (!rows.getFirst().screening().equals(acknowledgement.screening())) {
        found.add("another screening than acknowledged for " + transfer.externalId());
      }
    }
  }

  private void nothingPublishedThatWasNotStored(Stored stored, List<String> found) {
    Set<String> screenings =
        stored.verdicts().stream().map(StoredVerdict::screening).collect(toSet());
    stored.published().stream()
        .map(PublishedVerdict::screening)
        .filter(screening -> !screenings.contains(screening))
        .distinct()
        .forEach(screening -> found.add("published but never stored: screening " + screening));
  }

  private void everyAlertOnce(Stored stored, List<String> found) {
    Map<AlertKey, Long> alerts =
        ours(stored).stream().collect(groupingBy(Oracle::keyOf, counting()));
    Set<AlertKey> expected =
        planned.stream()
            .filter(transfer -> transfer.cause().isPresent())
            .map(this::keyOf)
            .collect(toSet());
    expected.stream()
        .filter(key -> alerts.getOrDefault(key, 0L) != 1)
        .forEach(key -> found.add(alerts.getOrDefault(key, 0L) + " alerts for " + key));
    alerts.keySet().stream()
        .filter(key -> !expected.contains(key))
        .forEach(key -> found.add("an alert that nothing caused: " + key));
  }

  private void everyOccurrenceOnce(Stored stored, List<String> found) {
    Map<String, AlertKey> keys =
        ours(stored).stream()
            .collect(Collectors.toMap(StoredAlert::id, Oracle::keyOf, (first, second) -> first));
    Map<String, List<String>> gathered =
        stored.occurrences().stream()
            .filter(occurrence -> keys.containsKey(occurrence.alert()))
            .collect(
                groupingBy(
                    StoredOccurrence::screening,
                    mapping(StoredOccurrence::alert, Collectors.toList())));
    Set<String> expected = new HashSet<>();
    for (PlannedTransfer transfer : planned) {
      Acknowledgement acknowledgement = acknowledged.get(transfer.externalId());
      if (transfer.cause().isEmpty() || acknowledgement == null) {
        continue;
      }
      expected.add(acknowledgement.screening());
      List<String> alerts = gathered.getOrDefault(acknowledgement.screening(), List.of());
      if (alerts.size() != 1) {
        found.add(alerts.size() + " occurrences of " + transfer.externalId());
      } else if (!keyOf(transfer).equals(keys.get(alerts.getFirst()))) {
        found.add(transfer.externalId() + " stands in another alert: " + alerts.getFirst());
      }
    }
    gathered.keySet().stream()
        .filter(screening -> !expected.contains(screening))
        .forEach(screening -> found.add("an occurrence that nothing caused: " + screening));
  }

  private void everyFindingOnce(Stored stored, List<String> found) {
    Map<String, Long> expected =
        planned.stream()
            .filter(transfer -> transfer.cause().isPresent())
            .collect(groupingBy(PlannedTransfer::tenant, counting()));
    if (!expected.equals(stored.findings())) {
      found.add("findings per institution " + stored.findings() + ", expected " + expected);
    }
  }

  private void everyCaseOnce(Stored stored, List<String> found) {
    Set<CustomerKey> expected =
        planned.stream()
            .filter(transfer -> transfer.cause().filter(PlannedTransfer.Cause::severe).isPresent())
            .map(this::customerOf)
            .collect(toSet());
    Map<CustomerKey, List<StoredCase>> cases =
        stored.cases().stream()
            .filter(file -> pseudonyms.containsValue(file.customer()))
            .collect(groupingBy(file -> new CustomerKey(file.tenant(), file.customer())));
    expected.stream()
        .filter(customer -> cases.getOrDefault(customer, List.of()).size() != 1)
        .forEach(
            customer ->
                found.add(
                    cases.getOrDefault(customer, List.of()).size() + " cases for " + customer));
    cases.keySet().stream()
        .filter(customer -> !expected.contains(customer))
        .forEach(customer -> found.add("a case that nothing caused: " + customer));
    everySevereAlertInOneCase(stored, expected, found);
  }

  private void everySevereAlertInOneCase(
      Stored stored, Set<CustomerKey> severe, List<String> found) {
    Map<String, Long> holding =
        stored.caseAlerts().stream().collect(groupingBy(StoredCaseAlert::alert, counting()));
    ours(stored).stream()
        .filter(alert -> alert.category().equals("LISTED"))
        .filter(alert -> severe.contains(new CustomerKey(alert.tenant(), alert.customer())))
        .filter(alert -> holding.getOrDefault(alert.id(), 0L) != 1)
        .forEach(
            alert ->
                found.add(
                    holding.getOrDefault(alert.id(), 0L) + " cases hold alert " + alert.id()));
  }

  private List<StoredAlert> ours(Stored stored) {
    Set<String> own = new HashSet<>(pseudonyms.values());
    return stored.alerts().stream().filter(alert -> own.contains(alert.customer())).toList();
  }

  private AlertKey keyOf(PlannedTransfer transfer) {
    PlannedTransfer.Cause cause = transfer.cause().orElseThrow();
    return new AlertKey(
        transfer.tenant(),
        customerOf(transfer).customer(),
        cause.category(),
        cause.entity(),
        cause.day());
  }

  private static AlertKey keyOf(StoredAlert alert) {
    return new AlertKey(
        alert.tenant(), alert.customer(), alert.category(), alert.entity(), alert.day());
  }

  private CustomerKey customerOf(PlannedTransfer transfer) {
    CustomerKey key = new CustomerKey(transfer.tenant(), transfer.customer());
    return new CustomerKey(
        transfer.tenant(), pseudonyms.getOrDefault(key, "unknown " + transfer.customer()));
  }
}
