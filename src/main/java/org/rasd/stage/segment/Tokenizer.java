package org.rasd.stage.segment;

import static org.rasd.stage.segment.Characters.*;
import static org.rasd.text.ArabicLetters.isArabicLetter;
import static org.rasd.text.ArabicLetters.isIgnorable;
import static org.rasd.text.ArabicLetters.isInvisibleMark;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Token;
import org.rasd.model.Token.Kind;
import org.rasd.text.Normalizer;
import org.rasd.text.Span;

/**
 * Cuts one text into tokens, from left to right, in linear time.
 *
 * <ul>
 *   <li>An Arabic word is a run of Arabic letters with the diacritics, tatweel and invisible marks
 *       between and after them. Digits, quotes, brackets and Latin letters end it: {@code و500} is
 *       two tokens, {@code لـ"داعش"} is four.
 *   <li>A number keeps its separators ({@link Numbers}): 150,000, 1.500, 12/3/2015, 10:30 are one
 *       token each; 10-15 is three.
 *   <li>A Latin word keeps inner apostrophes, digits after letters (G20) and the dots of initials
 *       (U.S.). Web and mail addresses, hashtags and mentions are one token ({@link Addresses}).
 *   <li>Two or more dots, dashes, underscores are one token; every other mark is its own.
 * </ul>
 *
 * Invisible marks outside words and white space lie between tokens; all else is in a token. For one
 * text, by one thread.
 */
final class Tokenizer {

  /** Length of the longest row of initials, with their dots; keeps the search linear. */
  private static final int MAX_INITIALS = 16;

  private final String text;
  private final int length;
  private final List<Token> tokens;

  Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    this.tokens = new ArrayList<>(length / 5 + 8);
  }

  /** The tokens, in order. */
  List<Token> tokens() {
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      i = isUnseen(c) ? i + 1 : tokenAt(i, c);
    }
    return tokens;
  }

  private int tokenAt(int i, char c) {
    if (isArabicLetter(c) || isIgnorable(c)) {
      return arabic(i);
    }
    if (isDigit(c)) {
      return add(i, Numbers.end(text, i), Kind.NUMBER);
    }
    if (isOtherLetter(c)) {
      return otherLetters(i, c);
    }
    if (c == '#' || c == '@') {
      return tag(i, c);
    }
    if (c >= 0x80 && (Character.isSurrogate(c) || isEmoji(c))) {
      return supplementary(i);
    }
    return mark(i, c);
  }

  /** A run of Arabic letters and their marks; a run of marks alone is punctuation. */
  private int arabic(int start) {
    int end = start;
    boolean letters = false;
    int i = start;
    while (i < length) {
      char c = text.charAt(i);
      if (isArabicLetter(c)) {
        letters = true;
      } else if (!isIgnorable(c)) {
        break;
      }
      i++;
      end = isInvisibleMark(c) ? end : i;
    }
    return add(start, end, letters ? Kind.ARABIC : Kind.PUNCTUATION);
  }

  private int otherLetters(int start, char first) {
    int address = Addresses.end(text, start);
    if (address > start) {
      return add(start, address, Addresses.kind(text, start, address));
    }
    int initials = initialsEnd(start);
    if (initials > start) {
      return add(start, initials, Kind.LATIN);
    }
    return add(start, wordEnd(start), isLatin(first) ? Kind.LATIN : Kind.OTHER);
  }

  private int wordEnd(int start) {
    int i = start + 1;
    while (i < length) {
      char c = text.charAt(i);
      boolean inner =
          isOtherLetter(c)
              || isCombining(c)
              || (isDigit(c) && c < 0x80)
              || ((c == '\'' || c == '\u2019') && isLetterAt(i + 1) && isLetterAt(i - 1));
      if (!inner) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isLetterAt(int i) {
    return i >= 0 && i < length && isOtherLetter(text.charAt(i));
  }

  /** The end of initials with dots (U.S., J.K.), at least two of them; else {@code start}. */
  private int initialsEnd(int start) {
    int i = start;
    int limit = Math.min(length - 1, start + MAX_INITIALS);
    while (i < limit && isLetterAt(i) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    return i - start >= 4 && !isLetterAt(i) ? i : start;
  }

  private int tag(int start, char sign) {
    int end = start + 1;
    boolean letters = false;
    while (end < length && isTagPart(text.charAt(end))) {
      letters |= !isDigit(text.charAt(end));
      end++;
    }
    while (end > start + 1 && isInvisibleMark(text.charAt(end - 1))) {
      end--;
    }
    if (end == start + 1 || !letters) {
      return add(start, start + 1, Kind.SYMBOL);
    }
    int from = sign == '#' ? start + 1 : start;
    String norm = Normalizer.fold(text.substring(from, end));
    tokens.add(new Token(new Span(start, end), norm, sign == '#' ? Kind.HASHTAG : Kind.MENTION));
    return end;
  }

  private static boolean isTagPart(char c) {
    return c == '_' || isDigit(c) || isArabicPart(c) || isOtherLetter(c);
  }

  /** A character of a supplementary plane, a pictograph, or half a surrogate pair. */
  private int supplementary(int start) {
    int c = text.codePointAt(start);
    int end = start + Character.charCount(c);
    if (isEmoji(c)) {
      return add(start, emojiEnd(end, c), Kind.EMOJI);
    }
    return add(start, end, Kind.OTHER);
  }

  private int emojiEnd(int from, int first) {
    int end = from;
    boolean second = isRegionalIndicator(first);
    while (end < length) {
      int c = text.codePointAt(end);
      if (isEmojiModifier(c)) {
        end += Character.charCount(c);
      } else if (c == ZERO_WIDTH_JOINER && end + 1 < length && isEmoji(text.codePointAt(end + 1))) {
        end += 1 + Character.charCount(text.codePointAt(end + 1));
      } else if (second && isRegionalIndicator(c)) {
        end += 2;
        second = false;
      } else {
        break;
      }
    }
    return end;
  }

  private int mark(int start, char c) {
    int end = start + 1;
    while (isRunMark(c) && end < length && text.charAt(end) == c) {
      end++;
    }
    if (isPunctuation(c)) {
      return add(start, end, Kind.PUNCTUATION);
    }
    int type = Character.getType(c);
    if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
      return add(start, end, Kind.NUMBER);
    }
    boolean control = type == Character.CONTROL || type == Character.UNASSIGNED;
    return add(start, end, control ? Kind.OTHER : Kind.SYMBOL);
  }

  private int add(int start, int end, Kind kind) {
    tokens.add(new Token(new Span(start, end), Normalizer.fold(text.substring(start, end)), kind));
    return end;
  }
}
