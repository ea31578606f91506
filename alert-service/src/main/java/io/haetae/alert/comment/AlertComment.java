package io.haetae.alert.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A remark at an alert, written once. */
@Entity
@Immutable
@Table(name = "alert_comment")
class AlertComment {
  @Id private UUID id;

  @TenantId private String tenant;

  private UUID alert;
  private String author;
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected AlertComment() {}

  AlertComment(UUID id, UUID alert, String author, String text, Instant writtenAt) {
    this.id = id;
    this.alert = alert;
    this.author = author;
    this.text = text;
    this.writtenAt = writtenAt;
  }

  CommentView view() {
    return new CommentView(id, author, text, writtenAt);
  }
}
