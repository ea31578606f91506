package io.haetae.platform.app;

import java.time.Instant;
import java.util.UUID;

/** A note as it is answered. */
public record NoteView(UUID id, String text, Instant writtenAt) {
  static NoteView of(Note note) {
    return new NoteView(note.id(), note.text(), note.writtenAt());
  }
}
