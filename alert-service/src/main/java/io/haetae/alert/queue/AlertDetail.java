package io.haetae.alert.queue;

import io.haetae.alert.alert.HistoryLine;
import io.haetae.alert.comment.CommentView;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * An alert with all that stands behind it.
 *
 * @param alert the alert
 * @param causes its newest verdicts on transfers, newest first, at most 100
 * @param wallets its newest verdicts on an address by itself, newest first, at most 100
 * @param names its newest verdicts on a name, newest first, at most 100
 * @param comments oldest first
 * @param history oldest first
 */
record AlertDetail(
    @NotNull AlertView alert,
    @NotNull List<TransferScreened> causes,
    @NotNull List<WalletScreened> wallets,
    @NotNull List<NameScreened> names,
    @NotNull List<CommentView> comments,
    @NotNull List<HistoryLine> history) {}
