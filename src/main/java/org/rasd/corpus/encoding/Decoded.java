package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decoded text. Immutable.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding it was read in
 * @param how why this encoding
 * @param warnings what a person should know: a wrong declaration, replaced bytes, mojibake
 */
public record Decoded(String text, Charset charset, How how, List<String> warnings) {

  /** The key of the warnings in a document's metadata. */
  public static final String WARNINGS = "reading_warnings";

  /** Where the knowledge of an encoding comes from. */
  public enum How {
    /** The caller said so. */
    OVERRIDDEN,
    /** A byte order mark. */
    BYTE_ORDER_MARK,
    /** The text says so ({@code <meta charset>}, XML declaration), and the bytes agree. */
    DECLARED,
    /** The bytes can be nothing else: valid UTF-8 beyond ASCII, or the pattern of UTF-16. */
    STRUCTURE,
    /** Letter statistics. */
    STATISTICS
  }

  /** Copies the list. */
  public Decoded {
    warnings = List.copyOf(warnings);
  }

  /** For the output: the encoding where it is not UTF-8, and the warnings. */
  public Map<String, String> notes() {
    Map<String, String> notes = new LinkedHashMap<>();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.put("encoding", charset.name());
    }
    if (!warnings.isEmpty()) {
      notes.put(WARNINGS, String.join("; ", warnings));
    }
    return notes;
  }
}
