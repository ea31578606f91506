package io.haetae.casefile.note;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A note.
 *
 * @param id of the note
 * @param author user name
 * @param text as written
 * @param writtenAt when
 */
public record NoteView(
    @NotNull UUID id, @NotNull String author, @NotNull String text, @NotNull Instant writtenAt) {}
