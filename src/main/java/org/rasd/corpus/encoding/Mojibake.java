package org.rasd.corpus.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Arabic that was once read in a wrong encoding and saved so. Arabic letters in UTF-8 start with
 * the bytes 0xD8 to 0xDB: read as windows-1256 every second character is tah, zah, ain or ghain;
 * read as Latin-1 it is O with stroke or U with an accent.
 *
 * @param kind what happened
 * @param repaired the text as it was meant, only where nothing was lost on the way
 */
public record Mojibake(Kind kind, Optional<String> repaired) {

  /** What was read as what. */
  public enum Kind {
    /** UTF-8 read as windows-1256. */
    UTF_8_AS_WINDOWS_1256("UTF-8 once read as windows-1256", "windows-1256", "UTF-8"),
    /** UTF-8 read as windows-1252 or Latin-1. */
    UTF_8_AS_WINDOWS_1252("UTF-8 once read as windows-1252", "windows-1252", "UTF-8"),
    /** windows-1256 read as windows-1252 or Latin-1. */
    WINDOWS_1256_AS_WINDOWS_1252(
        "windows-1256 once read as windows-1252", "windows-1252", "windows-1256");

    private final String description;
    private final Charset wrong;
    private final Charset right;

    Kind(String description, String wrong, String right) {
      this.description = description;
      this.wrong = Charset.forName(wrong);
      this.right = Charset.forName(right);
    }
  }

  private static final int SAMPLE = 200_000;
  private static final int FEWEST = 12;
  private static final double SHARE = 0.35;
  private static final double LATIN_SHARE = 0.7;

  /** Looks for mojibake; empty for a sound text. */
  public static Optional<Mojibake> find(String text) {
    Counts counts = Counts.of(text, SAMPLE);
    if (isMany(counts.arabicLeads, counts.beyondAscii, SHARE)) {
      return found(Kind.UTF_8_AS_WINDOWS_1256, text);
    }
    if (isMany(counts.latinLeads, counts.beyondAscii, SHARE)) {
      return found(Kind.UTF_8_AS_WINDOWS_1252, text);
    }
    if (isMany(counts.latinLetters, counts.letters, LATIN_SHARE)) {
      return found(Kind.WINDOWS_1256_AS_WINDOWS_1252, text)
          .filter(m -> m.repaired().map(r -> ArabicShare.of(r) > 0.9).orElse(true));
    }
    return Optional.empty();
  }

  private static boolean isMany(int count, int of, double share) {
    return count >= FEWEST && count >= share * of;
  }

  private static Optional<Mojibake> found(Kind kind, String text) {
    return Optional.of(new Mojibake(kind, repaired(text, kind)));
  }

  /** Goes the wrong way back; only if every character takes part. */
  private static Optional<String> repaired(String text, Kind kind) {
    Optional<byte[]> bytes = WrongBytes.of(text, kind.wrong);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      String right = kind.right.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString();
      return Optional.of(right);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** One sentence for the user. */
  public String warning() {
    String end =
        repaired.isPresent() ? "it can be undone without loss" : "it cannot be undone without loss";
    return "mojibake: " + kind.description + " and saved so; " + end;
  }

  /** Characters that give mojibake away. */
  private static final class Counts {
    private int beyondAscii;
    private int letters;
    private int arabicLeads;
    private int latinLeads;
    private int latinLetters;

    static Counts of(String text, int sample) {
      Counts counts = new Counts();
      int end = Math.min(text.length(), sample);
      for (int i = 0; i < end; i++) {
        counts.add(text.charAt(i), i + 1 < end ? text.charAt(i + 1) : ' ');
      }
      return counts;
    }

    private void add(char c, char next) {
      if (Character.isLetter(c)) {
        letters++;
      }
      if (c < 0x80) {
        return;
      }
      beyondAscii++;
      // Tah to ghain, as bytes 0xD8 to 0xDB of windows-1256; sound words do not double them.
      if ((c == 0x637 || c == 0x638 || c == 0x639 || c == 0x63A) && isContinuation(next)) {
        arabicLeads++;
      }
      if (c >= 0xD8 && c <= 0xDB && next >= 0x80) {
        latinLeads++;
      }
      if (c >= 0xC0 && c <= 0xFF) {
        latinLetters++;
      }
    }

    /** What the bytes 0x80 to 0xBF are in windows-1256: anything but the common letters. */
    private static boolean isContinuation(char c) {
      boolean commonLetter = (c >= 0x621 && c <= 0x64A) || c < 0x80;
      return !commonLetter;
    }
  }

  /** The bytes a text had before it was read wrongly. */
  private static final class WrongBytes {

    private WrongBytes() {}

    static Optional<byte[]> of(String text, Charset wrong) {
      byte[] bytes = new byte[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        // Browsers let the holes of windows-1252 through as controls.
        byte[] one = c < 0xA0 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(wrong);
        boolean lost = one.length != 1 || (one[0] == '?' && c != '?');
        if (lost) {
          return Optional.empty();
        }
        bytes[i] = one[0];
      }
      return Optional.of(bytes);
    }
  }
}
