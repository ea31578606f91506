package io.haetae.casefile.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.haetae.casefile.dossier.CaseAlertView;
import io.haetae.casefile.dossier.CaseView;
import io.haetae.casefile.dossier.TimelineLine;
import io.haetae.casefile.graph.GraphView;
import io.haetae.casefile.note.NoteView;
import io.haetae.casefile.review.ReviewView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A case with all that it holds.
 *
 * @param caseFile the case
 * @param alerts first joined first
 * @param notes oldest first
 * @param graphs kept with the case, oldest first
 * @param reviews oldest first
 * @param awaitingReview screenings whose refusal or block nobody reviewed; none may remain to close
 * @param timeline oldest first
 */
record CaseDetail(
    @NotNull @JsonProperty("case") CaseView caseFile,
    @NotNull List<CaseAlertView> alerts,
    @NotNull List<NoteView> notes,
    @NotNull List<GraphView> graphs,
    @NotNull List<ReviewView> reviews,
    @NotNull List<UUID> awaitingReview,
    @NotNull List<TimelineLine> timeline) {}
