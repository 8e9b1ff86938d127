package org.rasd.adapter.corenlp;

import org.rasd.text.AlignedText;
import org.rasd.text.Normalizer;
import org.rasd.text.Span;

/**
 * The letters of a token as written, one for each letter of its folded form, with the way back to
 * the text: vowel signs and tatweel left out, ligatures taken apart.
 *
 * @param span the token in the text
 * @param surface the token as it stands there
 * @param written its letters
 */
record Letters(Span span, String surface, String written) {

  static Letters of(String text, Span span, String norm) {
    String surface = span.in(text);
    return new Letters(span, surface, isPlain(surface, norm) ? surface : spelled(surface, norm));
  }

  private static boolean isPlain(String surface, String norm) {
    boolean plain = surface.length() == norm.length();
    for (int i = 0; plain && i < surface.length(); i++) {
      plain = Normalizer.foldOne(surface.charAt(i)) == norm.charAt(i);
    }
    return plain;
  }

  private static String spelled(String surface, String norm) {
    AlignedText aligned = AlignedText.fold(surface);
    if (!aligned.normalized().equals(norm)) {
      return norm;
    }
    StringBuilder letters = new StringBuilder(norm.length());
    for (int i = 0; i < norm.length(); i++) {
      char c = surface.charAt(aligned.toOriginal(new Span(i, i + 1)).start());
      letters.append(Normalizer.foldOne(c) == norm.charAt(i) ? c : norm.charAt(i));
    }
    return letters.toString();
  }

  /** Where some of the letters stand in the text. */
  Span inText(int from, int to) {
    if (from == 0 && to == written.length()) {
      return span;
    }
    if (written.equals(surface)) {
      return new Span(span.start() + from, span.start() + to);
    }
    Span inner = AlignedText.fold(surface).toOriginal(new Span(from, to));
    int end = to == written.length() ? span.end() : span.start() + inner.end();
    return new Span(span.start() + inner.start(), end);
  }
}
