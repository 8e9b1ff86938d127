package org.rasd.export.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** JSON in forms that may stand in a page: nothing in them can end the element they stand in. */
final class Packed {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Packed() {}

  /** A value as JSON, compressed (gzip) and written in letters and digits. */
  static String base64(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes, 1 << 14)) {
      zip.write(MAPPER.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException("an array does not fail", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /**
   * A value as JSON for a script element: still JSON, but without the characters by which markup
   * starts, and without those that older scripts take for the end of a line.
   */
  static String json(Object value) {
    try {
      return escape(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write as JSON: " + value, e);
    }
  }

  private static String escape(String json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        // In JSON these stand in strings only, where an escape means the same.
        case '<' -> out.append("\\u003c");
        case '>' -> out.append("\\u003e");
        case '&' -> out.append("\\u0026");
        case '\u2028' -> out.append("\\u2028");
        case '\u2029' -> out.append("\\u2029");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
