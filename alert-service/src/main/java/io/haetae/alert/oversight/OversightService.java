package io.haetae.alert.oversight;

import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Shows the sealed findings to an authority. Each look is first written to the audit, in a
 * transaction of its own, since the authority's database role can write nothing.
 */
@ApplicationScoped
class OversightService {
  private final SealedFindingRepository findings;
  private final ReasonDocuments reasons;
  private final TenantTransactions transactions;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Cursors cursors;

  OversightService(
      SealedFindingRepository findings,
      ReasonDocuments reasons,
      TenantTransactions transactions,
      Audit audit,
      CurrentCaller caller,
      Cursors cursors) {
    this.findings = findings;
    this.reasons = reasons;
    this.transactions = transactions;
    this.audit = audit;
    this.caller = caller;
    this.cursors = cursors;
  }

  Page<FindingSealed> page(RiskLevel level, String institution, PageRequest page) {
    Keyset after = cursors.decode(page.cursor());
    List<SealedFinding> rows =
        audited(
            "findings",
            institution == null ? "all" : institution,
            () -> findings.list(level, institution, after, page.limit() + 1));
    return Page.of(rows, page.limit(), row -> cursors.encode(row.recordedAt(), row.id()))
        .map(this::view);
  }

  FindingSealed finding(UUID id) {
    return audited("finding", id.toString(), () -> findings.find(id).map(this::view))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No finding has this id"));
  }

  OversightSummary summary() {
    List<FindingCount> counts = audited("summary", "all", findings::counts);
    return new OversightSummary(
        counts.stream().map(FindingCount::since).min(Comparator.naturalOrder()).orElse(null),
        byLevel(counts),
        byInstitution(counts));
  }

  private <T> T audited(String objectType, String objectId, Callable<T> look) {
    transactions.run(
        caller.get().tenant(),
        () -> audit.record("oversight.look", objectType, objectId, Map.of()));
    return transactions.asAuthority(look);
  }

  private FindingSealed view(SealedFinding finding) {
    return finding.view(reasons.read(finding.reasons()));
  }

  private static Map<RiskLevel, Long> byLevel(List<FindingCount> counts) {
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                FindingCount::level,
                () -> new EnumMap<>(RiskLevel.class),
                Collectors.summingLong(FindingCount::findings)));
  }

  private static List<InstitutionFindings> byInstitution(List<FindingCount> counts) {
    return counts.stream()
        .collect(Collectors.groupingBy(FindingCount::institution))
        .entrySet()
        .stream()
        .map(e -> institution(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong(InstitutionFindings::findings)
                .reversed()
                .thenComparing(InstitutionFindings::institution))
        .toList();
  }

  private static InstitutionFindings institution(String name, List<FindingCount> counts) {
    BigDecimal usd =
        counts.stream().map(FindingCount::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new InstitutionFindings(
        name,
        counts.stream().mapToLong(FindingCount::findings).sum(),
        counts.stream()
            .filter(c -> c.level() == RiskLevel.SEVERE)
            .mapToLong(FindingCount::findings)
            .sum(),
        usd.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
  }
}
