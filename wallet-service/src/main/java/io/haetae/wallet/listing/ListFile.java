package io.haetae.wallet.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * A received file, with what can be told about it before any format is known.
 *
 * @param path where it lies
 * @param sha256 of its bytes in hex, null for a member of an archive
 * @param bytes its length
 * @param name within the archive that it came in, null for a file by itself
 */
public record ListFile(Path path, String sha256, long bytes, String name) {
  private static final int BUFFER = 1 << 16;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final Set<Integer> UNDEFINED_IN_WINDOWS = Set.of(0x81, 0x8d, 0x8f, 0x90, 0x9d);
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** A file by itself. */
  public ListFile(Path path, String sha256, long bytes) {
    this(path, sha256, bytes, null);
  }

  /** True for a zip archive; an empty one has another signature and is refused as no text. */
  boolean isZip() throws IOException {
    return Arrays.equals(head(ZIP.length), ZIP);
  }

  /** The first bytes of the file, fewer where it is shorter. */
  byte[] head(int length) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(length);
    }
  }

  /** Refuses what no text file holds: nothing at all, or NUL bytes as in UTF-16 and binaries. */
  void requireText() throws IOException {
    if (bytes == 0) {
      throw in(InvalidListException.file("is empty"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            throw in(
                InvalidListException.file(
                    "holds NUL bytes: not a text in UTF-8 or Latin-1 (perhaps UTF-16)"));
          }
        }
      }
    }
  }

  /** The cause, saying in which member of an archive it lies. */
  InvalidListException in(InvalidListException cause) {
    return name == null ? cause : cause.in(name);
  }

  /**
   * UTF-8 where the whole file is well-formed UTF-8, else Latin-1 as OFAC's files are, or its
   * Windows form where the file uses the bytes that Latin-1 leaves to control characters.
   */
  Charset utf8OrLatin1() throws IOException {
    if (isUtf8()) {
      return StandardCharsets.UTF_8;
    }
    return usesWindowsLetters() ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
  }

  boolean isUtf8() throws IOException {
    char[] sink = new char[BUFFER];
    try (Reader reader = strictReader(StandardCharsets.UTF_8)) {
      while (reader.read(sink) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text, without the mark that some publishers put before it. */
  Reader reader(Charset charset) throws IOException {
    Reader reader = strictReader(charset);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The line, counted from 1, of the first byte that the encoding does not allow; 0 for none. */
  long undecodableLine(Charset charset) throws IOException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer text = CharBuffer.allocate(BUFFER);
    long line = 1;
    try (ReadableByteChannel channel = Files.newByteChannel(path)) {
      boolean more = true;
      while (more) {
        more = channel.read(bytes) >= 0;
        CoderResult result = decoder.decode(bytes.flip(), text, !more);
        line += lineEnds(text.flip());
        if (result.isError()) {
          return line;
        }
        text.clear();
        bytes.compact();
      }
    }
    return 0;
  }

  private static long lineEnds(CharBuffer text) {
    char[] chars = text.array();
    long lines = 0;
    for (int i = 0; i < text.limit(); i++) {
      if (chars[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /** The last byte of the file. */
  int lastByte() throws IOException {
    try (var channel = Files.newByteChannel(path)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.position(bytes - 1);
      channel.read(one);
      return one.get(0) & 0xff;
    }
  }

  /** True if bytes of the Windows form occur, and none that it leaves undefined. */
  private boolean usesWindowsLetters() throws IOException {
    boolean uses = false;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          int letter = buffer[i] & 0xff;
          if (UNDEFINED_IN_WINDOWS.contains(letter)) {
            return false;
          }
          uses |= letter >= 0x80 && letter < 0xa0;
        }
      }
    }
    return uses;
  }

  private Reader strictReader(Charset charset) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(path),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        BUFFER);
  }
}
