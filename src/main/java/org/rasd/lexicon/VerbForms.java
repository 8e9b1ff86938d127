package org.rasd.lexicon;

import static org.rasd.text.ArabicLetters.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasd.text.Normalizer;

/**
 * The written forms of an Arabic verb, made from its third person masculine singular in the perfect
 * (قتل) and in the imperfect (يقتل).
 *
 * <p>Made are, folded and without clitics: the third person in all numbers and genders and the
 * first person; the perfect and the imperfect with the endings of indicative, subjunctive and
 * jussive (لم يقل, أن يقولوا); the passive, which mostly looks like the active (قُتل) and where it
 * does not is made too (قيل, يقال, شوهد, يوضع). The second person shares its forms with others or
 * does not stand in news; imperatives are left out.
 *
 * <p>The stems are best given in full spelling, hamzas kept and a shadda on the last letter of a
 * doubled verb of more than two letters (أعدّ), because the {@linkplain VerbClass class} of the
 * verb is read from them; folded stems work, with a form or two missing for verbs that end in a
 * hamza and long doubled verbs. The prefix of the future (س) and pronouns are clitics: {@code
 * org.rasd.stage.morph} cuts them off.
 */
public final class VerbForms {

  /** Perfect or imperfect. */
  public enum Tense {
    PERFECT,
    IMPERFECT
  }

  /** Active, passive, or the same letters for both. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    EITHER
  }

  /** Person, gender and number as far as the letters tell. */
  public enum Agreement {
    MASCULINE,
    FEMININE,
    MASCULINE_DUAL,
    FEMININE_DUAL,
    MASCULINE_PLURAL,
    FEMININE_PLURAL,
    FIRST,
    FIRST_PLURAL
  }

  /** How a verb inflects, read from its last letters. */
  public enum VerbClass {
    SOUND,
    HOLLOW,
    DEFECTIVE,
    DOUBLED,
    HAMZATED
  }

  /**
   * A form.
   *
   * @param text folded letters, without clitics
   * @param tense perfect or imperfect; the jussive after لم is imperfect in form
   * @param voice which voice the letters may stand for
   * @param agreement person, gender and number
   */
  public record Form(String text, Tense tense, Voice voice, Agreement agreement) {}

  private static final String HAMZAS = "\u0623\u0624\u0626\u0621";
  private static final char SHADDA = '\u0651';

  /** Receives forms, some of them more than once. */
  interface Sink {
    void accept(String text, Tense tense, Voice voice, Agreement agreement);
  }

  private final Sink sink;
  private Voice voice = Voice.EITHER;

  private VerbForms(Sink sink) {
    this.sink = sink;
  }

  /** All forms of a verb, without repetition, active before passive. */
  public static List<Form> of(String perfect, String imperfect) {
    Set<Form> forms = new LinkedHashSet<>();
    make(perfect, imperfect, (text, tense, v, who) -> forms.add(new Form(text, tense, v, who)));
    return List.copyOf(forms);
  }

  /** The letters of all forms of a verb, folded. */
  public static Set<String> forms(String perfect, String imperfect) {
    Set<String> texts = new LinkedHashSet<>();
    make(perfect, imperfect, (text, tense, voice, agreement) -> texts.add(text));
    return texts;
  }

  /** Makes the forms of a verb one by one. */
  static void make(String perfect, String imperfect, Sink sink) {
    VerbForms made = new VerbForms(sink);
    VerbClass type = classOf(perfect, imperfect);
    String past = bare(perfect);
    String present = bare(imperfect);
    String passivePast = Passive.perfect(past, type);
    String passivePresent = Passive.imperfect(past, present, type);
    boolean waw = present.endsWith("و");
    made.voice = passivePast.equals(past) ? Voice.EITHER : Voice.ACTIVE;
    made.perfect(past, type, waw);
    made.voice = passivePresent.equals(present) ? Voice.EITHER : Voice.ACTIVE;
    made.imperfect(present, type);
    made.voice = Voice.PASSIVE;
    if (!passivePast.equals(past)) {
      made.perfect(passivePast, type, false);
    }
    if (!passivePresent.equals(present)) {
      made.imperfect(passivePresent, type);
    }
  }

  /** The class that the spelling of a verb shows. */
  public static VerbClass classOf(String perfect, String imperfect) {
    String past = bare(perfect);
    char last = past.charAt(past.length() - 1);
    char presentLast = imperfect.charAt(imperfect.length() - 1);
    if (perfect.charAt(perfect.length() - 1) == SHADDA || past.length() == 2) {
      return VerbClass.DOUBLED;
    }
    boolean foldedHamza = last == ALEF && (presentLast == ALEF || presentLast == YEH);
    boolean livePair = presentLast == YEH && imperfect.endsWith("\u064A\u064A");
    if (HAMZAS.indexOf(last) >= 0 || foldedHamza && !livePair) {
      return VerbClass.HAMZATED;
    }
    if (last == ALEF || last == YEH || last == ALEF_MAKSURA) {
      return VerbClass.DEFECTIVE;
    }
    return past.charAt(past.length() - 2) == ALEF ? VerbClass.HOLLOW : VerbClass.SOUND;
  }

  /** Without vowel signs, hamzas kept. */
  private static String bare(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (!isIgnorable(s.charAt(i))) {
        out.append(s.charAt(i));
      }
    }
    return out.toString();
  }

  private void perfect(String past, VerbClass type, boolean waw) {
    switch (type) {
      case SOUND -> soundPerfect(past, past);
      case HOLLOW -> soundPerfect(past, withoutPenult(past));
      case DOUBLED -> soundPerfect(past, past + past.charAt(past.length() - 1));
      case DEFECTIVE -> defectivePerfect(past, waw);
      case HAMZATED -> hamzatedPerfect(past);
    }
  }

  /** Endings on the stem; those that begin with a consonant on the short or open stem. */
  private void soundPerfect(String past, String beforeConsonant) {
    past(past, Agreement.MASCULINE);
    past(past + "ت", Agreement.FEMININE);
    past(past + "ا", Agreement.MASCULINE_DUAL);
    past(past + "تا", Agreement.FEMININE_DUAL);
    past(past + "وا", Agreement.MASCULINE_PLURAL);
    past(join(beforeConsonant, "ن"), Agreement.FEMININE_PLURAL);
    past(join(beforeConsonant, "ت"), Agreement.FIRST);
    past(join(beforeConsonant, "نا"), Agreement.FIRST_PLURAL);
  }

  /** Of two like letters that meet one is written: أعلن + نا is أعلنا. */
  private static String join(String stem, String ending) {
    boolean meet = stem.charAt(stem.length() - 1) == ending.charAt(0);
    return meet ? stem + ending.substring(1) : stem + ending;
  }

  private void defectivePerfect(String past, boolean waw) {
    String root = withoutLast(past);
    char last = past.charAt(past.length() - 1);
    String full = root + (waw ? "و" : "ي");
    String feminine = last == YEH ? full : root;
    past(past, Agreement.MASCULINE);
    past(feminine + "ت", Agreement.FEMININE);
    past(full + "ا", Agreement.MASCULINE_DUAL);
    past(feminine + "تا", Agreement.FEMININE_DUAL);
    past(root + "وا", Agreement.MASCULINE_PLURAL);
    past(full + "ن", Agreement.FEMININE_PLURAL);
    past(full + "ت", Agreement.FIRST);
    past(full + "نا", Agreement.FIRST_PLURAL);
  }

  /** بدأ, جاء: the hamza changes its seat before و, and a hollow stem is shortened. */
  private void hamzatedPerfect(String past) {
    String root = withoutLast(past);
    boolean afterAlef = root.charAt(root.length() - 1) == ALEF;
    String shortened = afterAlef ? withoutLast(root) + "ئ" : past;
    soundPerfect(past, shortened);
    past(root + "ؤوا", Agreement.MASCULINE_PLURAL);
  }

  private void imperfect(String present, VerbClass type) {
    String stem = present.substring(1);
    switch (type) {
      case SOUND -> {
        singular(stem);
        plural(stem, stem, stem);
      }
      case HOLLOW -> {
        singular(stem);
        singular(withoutPenult(stem));
        plural(stem, stem, withoutPenult(stem));
      }
      case DOUBLED -> {
        singular(stem);
        plural(stem, stem, stem + stem.charAt(stem.length() - 1));
      }
      case DEFECTIVE -> defectiveImperfect(stem);
      case HAMZATED -> hamzatedImperfect(stem);
    }
  }

  private void defectiveImperfect(String stem) {
    String root = withoutLast(stem);
    String full = stem.endsWith("و") ? stem : root + "ي";
    singular(stem);
    singular(root);
    plural(full, root, full);
  }

  private void hamzatedImperfect(String stem) {
    String root = withoutLast(stem);
    boolean hollow = root.length() > 1 && "اوي".indexOf(root.charAt(root.length() - 1)) >= 0;
    singular(stem);
    plural(stem, stem, stem);
    plural(root + "ئ", root + "ؤ", stem);
    if (hollow) {
      plural(root + "ئ", root + "ئ", stem);
      singular(withoutLast(root) + "ئ");
      singular(withoutLast(root) + "أ");
    }
  }

  private void singular(String stem) {
    present("ي" + stem, Agreement.MASCULINE);
    present("ت" + stem, Agreement.FEMININE);
    present("أ" + stem, Agreement.FIRST);
    present("ن" + stem, Agreement.FIRST_PLURAL);
  }

  private void plural(String dual, String masculine, String feminine) {
    present("ي" + dual + "ان", Agreement.MASCULINE_DUAL);
    present("ي" + dual + "ا", Agreement.MASCULINE_DUAL);
    present("ت" + dual + "ان", Agreement.FEMININE_DUAL);
    present("ت" + dual + "ا", Agreement.FEMININE_DUAL);
    present("ي" + masculine + "ون", Agreement.MASCULINE_PLURAL);
    present("ي" + masculine + "وا", Agreement.MASCULINE_PLURAL);
    present("ي" + join(feminine, "ن"), Agreement.FEMININE_PLURAL);
  }

  private void past(String text, Agreement agreement) {
    sink.accept(folded(text), Tense.PERFECT, voice, agreement);
  }

  private void present(String text, Agreement agreement) {
    sink.accept(folded(text), Tense.IMPERFECT, voice, agreement);
  }

  /** Folded; two alefs that meet are one madda (آخذ, بدآ). */
  private static String folded(String text) {
    String folded = Normalizer.fold(text);
    return folded.contains("اا") ? folded.replace("اا", "ا") : folded;
  }

  private static String withoutLast(String s) {
    return s.substring(0, s.length() - 1);
  }

  private static String withoutPenult(String s) {
    return s.substring(0, s.length() - 2) + s.charAt(s.length() - 1);
  }

  /** The passive where its letters differ from those of the active. */
  private static final class Passive {

    private Passive() {}

    static String perfect(String past, VerbClass type) {
      String root = withoutLast(past);
      char last = past.charAt(past.length() - 1);
      String vowelled = longAlefToWaw(past, type);
      return switch (type) {
        case HOLLOW -> past.substring(0, past.length() - 2) + YEH + last;
        case DEFECTIVE -> withoutLast(vowelled) + YEH;
        case HAMZATED -> root.endsWith("ا") ? past : withoutLast(vowelled) + YEH_HAMZA;
        default -> vowelled;
      };
    }

    /** شاهد, تبادل, هاجم: the first long vowel becomes و. */
    private static String longAlefToWaw(String past, VerbClass type) {
      int alef = past.startsWith("ت") && past.length() > 4 ? 2 : 1;
      boolean lengthened =
          past.charAt(alef) == ALEF && past.length() > 3 && type != VerbClass.HOLLOW;
      return lengthened ? past.substring(0, alef) + WAW + past.substring(alef + 1) : past;
    }

    static String imperfect(String past, String present, VerbClass type) {
      String root = withoutLast(present);
      char last = present.charAt(present.length() - 1);
      if (type == VerbClass.HOLLOW) {
        return present.substring(0, present.length() - 2) + ALEF + last;
      }
      boolean assimilated = past.charAt(0) == WAW && present.charAt(1) != WAW;
      boolean firstHamza = past.length() == 3 && present.charAt(1) == ALEF_HAMZA_ABOVE;
      String head = assimilated ? "يو" : firstHamza ? "يؤ" : "";
      String base = head.isEmpty() ? root : head + root.substring(assimilated ? 1 : 2);
      return switch (type) {
        case DEFECTIVE -> base + ALEF_MAKSURA;
        case HAMZATED ->
            root.endsWith("ي") || root.endsWith("و") ? present : base + ALEF_HAMZA_ABOVE;
        default -> base + last;
      };
    }
  }
}
