package io.haetae.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {
  @Test
  void filesOfTheLibraryAndTheCompilerAreNamedWithTheirVersions() throws Exception {
    var libc = SystemLibraries.origin("/lib/libc.so.6", Path.of("/lib/libc.so.6"));
    var cpp = SystemLibraries.origin("/lib/libstdc++.so.6", Path.of("/lib/libstdc++.so.6.0.30"));

    assertThat(libc.group()).isEqualTo("glibc");
    assertThat(libc.version()).matches("\\d+\\.\\d+.*");
    assertThat(cpp).extracting("group", "version").containsExactly("gcc-runtime", "6.0.30");
  }

  @Test
  void aLibraryOfAnyoneElseIsRefused() {
    assertThatThrownBy(
            () -> SystemLibraries.origin("/lib/libz.so.1", Path.of("/lib/libz.so.1.2.13")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/lib/libz.so.1");
  }
}
