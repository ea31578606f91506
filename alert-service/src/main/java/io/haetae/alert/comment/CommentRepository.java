package io.haetae.alert.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and appends comments. */
@ApplicationScoped
public class CommentRepository implements PanacheRepositoryBase<AlertComment, UUID> {

  /** The comments at an alert, oldest first. */
  public List<CommentView> of(UUID alert) {
    return list("alert = ?1 order by writtenAt, id", alert).stream()
        .map(AlertComment::view)
        .toList();
  }
}
