package org.rasd.stage.segment;

import static org.rasd.stage.segment.Characters.isAsciiLetter;
import static org.rasd.stage.segment.Characters.isDigit;

import java.util.Set;
import org.rasd.model.Token.Kind;

/** Web and mail addresses: where one that starts at a Latin letter ends. */
final class Addresses {

  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};

  /** Top-level domains by which a bare host name (example.com) is known. */
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "net", "org", "info", "edu", "gov", "int", "tv", "news", "co", "io", "me", "ly");

  private static final int MAX_HOST = 253;

  private Addresses() {}

  /** One past the last code unit of an address that starts here, or {@code start} if none does. */
  static int end(String text, int start) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        int end = trimmed(text, start, pathEnd(text, start + scheme.length()));
        return end > start + scheme.length() ? end : start;
      }
    }
    int name = nameEnd(text, start);
    if (name < text.length() && text.charAt(name) == '@' && name > start) {
      int host = nameEnd(text, name + 1);
      return text.substring(name + 1, host).indexOf('.') > 0 ? trimmed(text, start, host) : start;
    }
    int host = trimmed(text, start, name);
    return isHost(text, start, host) ? trimmed(text, start, pathAfter(text, host)) : start;
  }

  /** Whether it is a web or a mail address. */
  static Kind kind(String text, int start, int end) {
    int at = text.indexOf('@', start);
    boolean web = text.startsWith("://", start + 3) || text.startsWith("://", start + 4);
    return at > start && at < end && !web ? Kind.EMAIL : Kind.URL;
  }

  private static int nameEnd(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_HOST);
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (!isAsciiLetter(c) && !(isDigit(c) && c < 0x80) && c != '.' && c != '-' && c != '_') {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isHost(String text, int start, int end) {
    int dot = text.lastIndexOf('.', end - 1);
    return dot > start + 1 && DOMAINS.contains(text.substring(dot + 1, end));
  }

  private static int pathAfter(String text, int host) {
    return host < text.length() && text.charAt(host) == '/' ? pathEnd(text, host) : host;
  }

  private static int pathEnd(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '"' || c == '<' || c == '>') {
        break;
      }
      i++;
    }
    return i;
  }

  /** Leaves out marks at the end that belong to the sentence. */
  private static int trimmed(String text, int start, int end) {
    int i = end;
    while (i > start && ".,;:!?'()[]-_".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
