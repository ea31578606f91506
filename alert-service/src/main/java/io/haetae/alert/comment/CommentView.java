package io.haetae.alert.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment.
 *
 * @param id of the comment
 * @param author user name
 * @param text as written
 * @param writtenAt when
 */
public record CommentView(
    @NotNull UUID id, @NotNull String author, @NotNull String text, @NotNull Instant writtenAt) {}
