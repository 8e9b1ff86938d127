package org.rasd.export;

/** What an offset in the output counts. */
public enum OffsetUnit {
  /** Unicode code points, as Python and R count. */
  CODEPOINT,
  /** UTF-16 code units, as Java and JavaScript count. */
  UTF16;

  /** The name in options and in the manifest. */
  public String label() {
    return this == UTF16 ? "utf16" : "codepoint";
  }
}
