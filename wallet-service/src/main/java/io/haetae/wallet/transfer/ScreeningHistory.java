package io.haetae.wallet.transfer;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the caller's institution asked before. */
@ApplicationScoped
class ScreeningHistory {
  private final TransferScreeningRepository screenings;
  private final CurrentCaller callers;
  private final Cursors cursors;

  ScreeningHistory(TransferScreeningRepository screenings, CurrentCaller callers, Cursors cursors) {
    this.screenings = screenings;
    this.callers = callers;
    this.cursors = cursors;
  }

  @TenantTransactional
  ScreeningView get(ScreeningKind kind, UUID id) {
    return screenings
        .find(callers.get().tenant(), kind, id)
        .map(StoredScreening::view)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such screening"));
  }

  @TenantTransactional
  Page<ScreeningView> page(ScreeningFilter filter, PageRequest page) {
    List<ScreeningView> rows =
        screenings.page(
            callers.get().tenant(), filter, cursors.decode(page.cursor()), page.limit() + 1);
    return Page.of(rows, page.limit(), row -> cursors.encode(row.recordedAt(), row.id()));
  }
}
