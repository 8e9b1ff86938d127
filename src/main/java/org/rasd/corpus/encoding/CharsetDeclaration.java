package org.rasd.corpus.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or feed says it has: XML declaration or {@code <meta>}. */
final class CharsetDeclaration {

  /** HTML demands the first 1024 bytes; old portals put scripts before it. */
  private static final int HEAD_BYTES = 16 * 1024;

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private CharsetDeclaration() {}

  /** The declared label, as written. */
  static Optional<String> find(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    return first(XML, head).or(() -> first(META, head));
  }

  private static Optional<String> first(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1).trim()) : Optional.empty();
  }
}
