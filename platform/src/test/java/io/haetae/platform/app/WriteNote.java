package io.haetae.platform.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A note to write. */
public record WriteNote(
    @NotBlank String text, Colour colour, Integer weight, List<@NotNull @Valid Tag> tags) {

  /** An enum in a body. */
  public enum Colour {
    RED,
    BLUE
  }

  /** A record in a list. */
  public record Tag(@NotBlank @Size(max = 10) String name) {}
}
