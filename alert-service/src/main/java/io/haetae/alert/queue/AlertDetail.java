package io.haetae.alert.queue;

import io.haetae.alert.alert.HistoryLine;
import io.haetae.alert.comment.CommentView;
import io.haetae.contracts.screening.TransferScreened;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * An alert with all that stands behind it.
 *
 * @param alert the alert
 * @param causes its newest verdicts, newest first, at most 100
 * @param comments oldest first
 * @param history oldest first
 */
record AlertDetail(
    @NotNull AlertView alert,
    @NotNull List<TransferScreened> causes,
    @NotNull List<CommentView> comments,
    @NotNull List<HistoryLine> history) {}
