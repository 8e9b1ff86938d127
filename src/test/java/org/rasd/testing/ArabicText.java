package org.rasd.testing;

import java.util.Random;

/**
 * Makes text in the manner of Arabic news, and worse, from a seed: words with clitics, diacritics
 * and tatweel, numbers, dates, quotations, tags, addresses, pictographs, page furniture, and on
 * request what no one should write: lone surrogates, control characters, direction marks, glyphs.
 * The same seed gives the same text.
 */
public final class ArabicText {

  private static final String[] WORDS = {
    "قال",
    "أعلن",
    "الجيش",
    "قوات",
    "هجوم",
    "بغداد",
    "بيروت",
    "واشنطن",
    "المفاوضات",
    "وزير",
    "الخارجية",
    "مقتل",
    "مدنيين",
    "غارة",
    "قصف",
    "مدينة",
    "حلب",
    "متظاهرون",
    "الحكومة",
    "اتفاق",
    "هدنة",
    "على",
    "في",
    "من",
    "إلى",
    "التي",
    "الذي",
    "هجماتهم",
    "قواتها",
    "سيناقشان",
    "لم",
    "أن",
    "يوم",
    "مصادر",
    "أكدت",
    "القاعدة",
    "صاروخ",
    "جريحا",
    "شخصا",
    "الأمم",
    "المتحدة",
    "لبنان"
  };
  private static final String[] PROCLITICS = {"", "", "", "", "و", "ف", "ب", "ل", "ك", "وب", "ول"};
  private static final String[] NUMBERS = {
    "150", "1,500", "1.500", "١٥٠", "١٬٥٠٠", "12/3/2015", "2015-03-12", "10:30", "3.5", "۱۵", "7%"
  };
  private static final String[] ODDITIES = {
    "#لبنان_ينتفض",
    "@rasd_ar",
    "http://example.org/a?b=1",
    "info@example.org",
    "F-16",
    "إف-16",
    "150هجوما",
    "و500",
    "لـ\"داعش\"",
    "(أ ف ب)",
    "U.S.",
    "CNN",
    "…",
    "...",
    "\uD83D\uDE00",
    "\uD83C\uDDEE\uD83C\uDDF6",
    "ـــ",
    "«كذا»",
    "\u201Cقول\u201D"
  };
  private static final String[] FURNITURE = {
    "اقرأ أيضا:", "شارك", "فيسبوك", "عن hasan jaffar", "اترك تعليقا", "(رويترز)", "___________"
  };
  private static final String MARKS = ".،؛:!؟\"-";
  private static final char[] BROKEN = {
    '\uD83D', '\uDE00', '\0', '\u0007', '\u202B', '\u202C', '\u200F', '\u2066', '\uFEFF', '\uFE8D',
    '\uFEFB', '\uFDF2', '\uFE70', '\u00A0', '\u2028', '\u0085', '\uFFFE', '\u0301', '\u0640',
        '\u064B'
  };

  private final Random random;
  private final boolean broken;

  private ArabicText(long seed, boolean broken) {
    this.random = new Random(seed);
    this.broken = broken;
  }

  /** A generator of clean text. */
  public static ArabicText seeded(long seed) {
    return new ArabicText(seed, false);
  }

  /** A generator that mixes in broken and invisible characters. */
  public static ArabicText broken(long seed) {
    return new ArabicText(seed, true);
  }

  /** A page: a headline, paragraphs of sentences, some furniture. */
  public String page() {
    StringBuilder out = new StringBuilder();
    String headline = words(4 + random.nextInt(6));
    out.append(headline).append(lineEnd());
    int paragraphs = random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      boolean furniture = random.nextInt(6) == 0;
      String again = random.nextInt(8) == 0 ? headline : paragraph();
      out.append(furniture ? pick(FURNITURE) : again).append(lineEnd());
    }
    return out.toString();
  }

  /** One to five sentences. */
  public String paragraph() {
    StringBuilder out = new StringBuilder();
    int sentences = 1 + random.nextInt(5);
    for (int i = 0; i < sentences; i++) {
      out.append(words(3 + random.nextInt(25))).append(random.nextInt(4) == 0 ? " ؟ " : ". ");
    }
    return out.toString().trim();
  }

  /** Words with spaces and marks between them. */
  public String words(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : space()).append(token());
    }
    return out.toString();
  }

  private String token() {
    int kind = random.nextInt(20);
    String token = kind == 0 ? pick(NUMBERS) : kind == 1 ? pick(ODDITIES) : word();
    return random.nextInt(12) == 0 ? token + MARKS.charAt(random.nextInt(MARKS.length())) : token;
  }

  /** A word with or without proclitics, diacritics, tatweel, and broken characters if asked for. */
  public String word() {
    String plain = pick(PROCLITICS) + pick(WORDS);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      out.append(plain.charAt(i));
      int what = random.nextInt(40);
      if (what == 0) {
        out.append((char) ('\u064B' + random.nextInt(8)));
      } else if (what == 1 && i + 1 < plain.length()) {
        out.append('\u0640');
      } else if (what < 5 && broken) {
        out.append(BROKEN[random.nextInt(BROKEN.length)]);
      }
    }
    return out.toString();
  }

  private String space() {
    return random.nextInt(30) == 0 ? "  " : random.nextInt(40) == 0 ? "\u00A0" : " ";
  }

  private String lineEnd() {
    return random.nextInt(3) == 0 ? "\r\n\r\n" : random.nextInt(3) == 0 ? "\n" : "\n\n";
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
