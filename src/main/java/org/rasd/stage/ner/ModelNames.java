package org.rasd.stage.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.PlaceHead;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;
import org.rasd.model.Word;

/**
 * The persons, organisations and places of the trained model. Its other names (currencies,
 * religions, events) are left out: corpora disagree on them.
 */
final class ModelNames implements MentionSource {

  /** The source that mentions of the model name. */
  static final String SOURCE = "model:ner";

  private static final String GOD = "\u0627\u0644\u0644\u0647";
  private static final double DOUBTFUL = 0.7;

  private final NerTagger tagger;
  private final NameKnowledge knowledge;

  ModelNames(NerTagger tagger, NameKnowledge knowledge) {
    this.tagger = tagger;
    this.knowledge = knowledge;
  }

  /**
   * The model in a file, or the one that ships with Rasd.
   *
   * @throws org.rasd.lexicon.ResourceException if it is missing or unreadable
   * @throws NerModelException if it is damaged or of another version
   */
  static ModelNames of(Optional<Path> file, NameKnowledge knowledge) {
    return new ModelNames(new NerTagger(NerModelFile.load(file)), knowledge);
  }

  @Override
  public List<Found> find(NameText text) {
    List<Sentence> sentences = text.document().layer(Layer.SENTENCES);
    List<List<NerTaggedName>> names =
        tagger.tagAll(sentences.stream().map(s -> normalized(text, s)).toList());
    List<Found> found = new ArrayList<>();
    int end = 0;
    for (int s = 0; s < names.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (NerTaggedName name : names.get(s)) {
        for (Found mention : JoinedNames.apart(text, toFound(text, sentence.firstToken(), name))) {
          if (isName(text, mention)) {
            found.add(asHeaded(text, withoutAnd(text, mention, end)));
            end = mention.end();
          }
        }
      }
    }
    return OneSense.of(text, found);
  }

  private boolean isName(NameText text, Found found) {
    return !found.is("MISC")
        && !isPronoun(text, found)
        && !isAddress(text, found)
        && !isPraise(text, found)
        && !isBareHead(text, found)
        && !isVerb(text, found)
        && !isOwned(text, found)
        && !isCommon(text, found);
  }

  /** أنا: quotations mislead the model. */
  private static boolean isPronoun(NameText text, Found found) {
    return found.length() == 1 && text.word(found.first()).pos() == Word.Pos.PRONOUN;
  }

  /** google.com/. */
  private static boolean isAddress(NameText text, Found found) {
    return switch (text.word(found.first()).kind()) {
      case URL, EMAIL, OTHER -> true;
      default -> false;
    };
  }

  /** ولله الحمد. */
  private static boolean isPraise(NameText text, Found found) {
    Word word = text.word(found.first());
    return found.is("PER") && word.stem().equals(GOD) && !word.proclitics().isEmpty();
  }

  /**
   * جعولة وبير أحمد, ثجر وسلطانة: the beginning of a known name without the letters before it, and
   * in a list of places و joins them, unless the word is rare without it (ورزازات).
   */
  private Found withoutAnd(NameText text, Found found, int before) {
    int i = found.first();
    if (found.skipped() > 0 || !found.is("LOC") || text.part(i) != null) {
      return found;
    }
    Match<Entry> known = text.known(i);
    if (known != null) {
      return known.endWord() <= found.end() ? found.withSkipped(known.skipped()) : found;
    }
    boolean inList = i > 0 && text.sameSentence(i - 1, i) && (before == i || text.isComma(i - 1));
    return inList && knowledge.isJoinedWithAnd(text.word(i).norm()) ? found.withSkipped(1) : found;
  }

  /** باراً, عكاز: a doubtful single word that raw news shows to be a common one. */
  private boolean isCommon(NameText text, Found found) {
    Word word = text.word(found.first());
    return found.length() == 1
        && found.confidence() < DOUBTFUL
        && word.kind() == Token.Kind.ARABIC
        && !word.definite()
        && text.known(found.first()) == null
        && text.part(found.first()) == null
        && !text.isTitled(found.first())
        && !text.isPlaceHeaded(found.first())
        && !knowledge.looksLikeName(text.firstNorm(found.first(), found.skipped()));
  }

  /** قرية عمر بن الخطاب: a place that is called after a person. */
  private static Found asHeaded(NameText text, Found found) {
    return found.is("PER") && text.isSurelyPlaceHeaded(found.first())
        ? found.as("LOC", found.confidence())
        : found;
  }

  /** غاباتنا, رحمه الله: a single word with a pronoun is no name, and such a wish neither. */
  private static boolean isOwned(NameText text, Found found) {
    boolean wish = found.length() == 2 && text.word(found.first() + 1).norm().equals(GOD);
    return (found.length() == 1 || wish)
        && !text.word(found.first()).enclitic().isEmpty()
        && text.known(found.first()) == null
        && text.part(found.first()) == null;
  }

  private static List<String> normalized(NameText text, Sentence sentence) {
    List<Word> words = text.words().subList(sentence.firstToken(), sentence.endToken());
    return words.stream().map(Word::norm).toList();
  }

  /**
   * A finite verb that no list has as a name: the model takes rare verbs in quotation marks for
   * one.
   */
  private static boolean isVerb(NameText text, Found found) {
    int i = found.first();
    return found.length() == 1
        && text.word(i).pos().isVerb()
        && !text.isSurelyPlaceHeaded(i)
        && text.known(i) == null
        && text.part(i) == null;
  }

  /** العاصمة alone: the noun for a kind of place is no name. */
  private static boolean isBareHead(NameText text, Found found) {
    HeadNouns.Found<PlaceHead> head = text.placeHead(found.first());
    return found.is("LOC")
        && head != null
        && head.definite()
        && head.end() == found.end()
        && isKind(head.head());
  }

  private static boolean isKind(PlaceHead head) {
    return head.type().equals("city")
        || head.type().equals("village")
        || head.type().equals("town");
  }

  private static Found toFound(NameText text, int offset, NerTaggedName name) {
    int first = offset + name.start();
    return new Found(
        first,
        offset + name.end(),
        text.word(first).proclitics().length(),
        name.type(),
        "",
        List.of(),
        name.confidence(),
        Found.Strength.FAIR,
        SOURCE);
  }
}
