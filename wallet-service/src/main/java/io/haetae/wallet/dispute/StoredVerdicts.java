package io.haetae.wallet.dispute;

import io.haetae.contracts.verdict.LabelMatch;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.AttributionView;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.judgement.Inputs;
import io.haetae.wallet.judgement.InputsDocument;
import io.haetae.wallet.judgement.LabelFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges the current verdicts on the label's address again from their kept inputs: once with the
 * label standing undisputed, once without it. Each tenant is asked in a transaction of its own, and
 * nothing but counts leaves it.
 */
@ApplicationScoped
class StoredVerdicts implements VerdictImpact {
  private static final List<String> CURRENT =
      List.of(
          "select inputs, inputs_hash from address_screening"
              + " where tenant = ? and address = ? and inputs is not null",
          "select inputs, inputs_hash from transfer_screening"
              + " where tenant = ? and address = ? and inputs is not null");

  private final TenantTransactions transactions;
  private final Database database;

  StoredVerdicts(TenantTransactions transactions, Database database) {
    this.transactions = transactions;
    this.database = database;
  }

  @Override
  public DisputeView.ImpactView without(AttributionView label) {
    VerdictTally tally = new VerdictTally();
    for (String tenant : transactions.tenants()) {
      transactions.run(tenant, () -> count(tenant, label, tally));
    }
    return tally.view();
  }

  private void count(String tenant, AttributionView label, VerdictTally tally) {
    for (String query : CURRENT) {
      database.each(
          query,
          row -> {
            String inputs = row.getString("inputs");
            count(new InputsDocument(inputs, row.getBytes("inputs_hash")).inputs(), label, tally);
            return null;
          },
          tenant,
          label.subject());
    }
  }

  private static void count(Inputs inputs, AttributionView label, VerdictTally tally) {
    List<LabelFound> labels = inputs.evidence().labels();
    if (labels == null || labels.stream().noneMatch(found -> isOf(found, label))) {
      tally.unconcerned();
      return;
    }
    Verdict standing =
        judged(
            inputs, labels.stream().map(found -> isOf(found, label) ? undisputed(found) : found));
    Verdict fallen = judged(inputs, labels.stream().filter(found -> !isOf(found, label)));
    tally.resting(standing.level() != fallen.level() || standing.action() != fallen.action());
  }

  private static Verdict judged(Inputs inputs, Stream<LabelFound> labels) {
    return new Inputs(
            inputs.rules(),
            inputs.asked(),
            inputs.question(),
            inputs.evidence().withLabels(labels.toList()),
            inputs.policy())
        .judge();
  }

  private static boolean isOf(LabelFound found, AttributionView label) {
    LabelMatch match = found.match();
    return Objects.equals(match.category(), label.category())
        && Objects.equals(match.label(), label.label())
        && Objects.equals(match.actor(), label.actor())
        && Objects.equals(match.source(), label.source())
        && Objects.equals(match.pack(), label.pack());
  }

  private static LabelFound undisputed(LabelFound found) {
    LabelMatch match = found.match();
    return new LabelFound(
        found.level(),
        new LabelMatch(
            match.category(),
            match.label(),
            match.actor(),
            match.confidence(),
            match.source(),
            match.pack(),
            match.snapshot(),
            match.askedOn(),
            match.from(),
            match.to(),
            false,
            match.hops()));
  }
}
