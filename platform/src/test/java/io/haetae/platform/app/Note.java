package io.haetae.platform.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row that belongs to a tenant. */
@Entity
public class Note {
  @Id private UUID id;
  @TenantId private String tenant;
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected Note() {}

  Note(UUID id, String text, Instant writtenAt) {
    this.id = id;
    this.text = text;
    this.writtenAt = writtenAt;
  }

  UUID id() {
    return id;
  }

  String text() {
    return text;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
