package org.rasd.adapter.corenlp;

import static org.rasd.text.ArabicLetters.TEH;
import static org.rasd.text.ArabicLetters.YEH;

import org.rasd.lexicon.FunctionWords;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;

/**
 * Our parts of speech for the reduced tags of the Penn Arabic Treebank. The treebank has one tag
 * for prepositions and subordinators (IN), one for all particles (RP), and calls بعد, خلال, مثل
 * nouns; for such words our list of function words decides.
 */
final class TreebankTags {

  private final FunctionWords functionWords = FunctionWords.load();

  /**
   * The part of speech of a word.
   *
   * @param tag of its stem
   * @param stem folded
   * @param own the word as our own stage has it
   */
  Pos posOf(String tag, String stem, Word own) {
    boolean decided = tag.startsWith("VB") || tag.startsWith("NNP") || isWithArticle(tag);
    return decided
        ? mapped(tag, stem, own)
        : functionWords.posOf(stem).orElseGet(() -> mapped(tag, stem, own));
  }

  private static boolean isWithArticle(String tag) {
    return tag.startsWith("DT") && tag.length() > 2;
  }

  private static Pos mapped(String tag, String stem, Word own) {
    return switch (tag) {
      case "VBD" -> Pos.VERB_PERFECT;
      case "VBP", "VB" -> Pos.VERB_IMPERFECT;
      case "VBN" -> passive(stem, own);
      case "IN" -> Pos.PREPOSITION;
      case "CC" -> Pos.CONJUNCTION;
      case "WP" -> Pos.RELATIVE;
      case "DT" -> Pos.DEMONSTRATIVE;
      case "PRP", "PRP$" -> Pos.PRONOUN;
      case "RB", "WRB" -> Pos.ADVERB;
      case "RP", "UH" -> Pos.PARTICLE;
      case "CD" -> Pos.NUMBER;
      case "PUNC" -> own.pos();
      default -> Pos.NOUN;
    };
  }

  /** The treebank's VBN is the passive of both tenses. */
  private static Pos passive(String stem, Word own) {
    if (own.pos().isVerb()) {
      return own.pos();
    }
    char first = stem.charAt(0);
    return first == YEH || first == TEH ? Pos.VERB_IMPERFECT : Pos.VERB_PERFECT;
  }
}
