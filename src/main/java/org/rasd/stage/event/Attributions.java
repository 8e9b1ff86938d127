package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Attribution;
import org.rasd.model.EntityMention;
import org.rasd.model.Sentence;
import org.rasd.stage.event.NounPhrases.Phrase;

/**
 * Who says so: the subject of the nearest verb of saying before the trigger in its sentence, a
 * source phrase (بحسب X, وفقاً لـX, نقلاً عن X) anywhere in it, the speaker of the sentence before
 * where the text goes on with وأضاف. Of نقلت X عن Y it is Y.
 */
final class Attributions {

  private final TextView view;
  private final NounPhrases phrases;
  private final int say;
  private final int according;
  private final int from;
  private final int adverbial;
  private final int media;
  private final int anonymous;
  private final int witness;
  private final List<Attribution> bySentence = new ArrayList<>();

  Attributions(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.say = classes.id("say");
    this.according = classes.id("according");
    this.from = classes.id("from_source");
    this.adverbial = classes.id("adverbial");
    this.media = classes.id("media");
    this.anonymous = classes.id("anonymous_source");
    this.witness = classes.id("witness");
    readSpeakers();
  }

  private void readSpeakers() {
    Attribution last = Attribution.AUTHOR;
    for (Sentence sentence : view.sentences()) {
      Attribution speaker = speakerOf(sentence, last);
      bySentence.add(speaker);
      if (!speaker.text().isEmpty()) {
        last = speaker;
      }
    }
  }

  private Attribution speakerOf(Sentence sentence, Attribution last) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (view.is(i, according)) {
        Phrase phrase = phraseAfter(i, sentence);
        if (phrase != null) {
          return toAttribution(phrase, i);
        }
      }
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (view.is(i, say)) {
        return byVerb(i, sentence, last);
      }
    }
    return Attribution.AUTHOR;
  }

  private Attribution byVerb(int verb, Sentence sentence, Attribution last) {
    int cited = citedSource(verb, sentence);
    if (cited >= 0) {
      Phrase phrase = phraseAfter(cited, sentence);
      if (phrase != null) {
        return toAttribution(phrase, verb);
      }
    }
    Phrase after = phraseAfter(verb, sentence);
    if (after != null) {
      return toAttribution(after, verb);
    }
    Phrase before = phraseBefore(verb, sentence);
    return before == null ? last : toAttribution(before, verb);
  }

  /** عن in نقلت X عن Y, within a few words of the verb. */
  private int citedSource(int verb, Sentence sentence) {
    for (int i = verb + 1; i < Math.min(sentence.endToken(), verb + 9); i++) {
      if (view.is(i, from)) {
        return i;
      }
    }
    return -1;
  }

  private Phrase phraseAfter(int word, Sentence sentence) {
    int i = word + 1;
    while (i < sentence.endToken() && (view.is(i, adverbial) || view.timeAt(i) != null)) {
      i++;
    }
    return i < sentence.endToken() ? phrases.at(i, sentence.endToken()) : null;
  }

  private Phrase phraseBefore(int verb, Sentence sentence) {
    for (int i = sentence.firstToken(); i < verb; i++) {
      Phrase phrase = phrases.at(i, verb);
      if (phrase != null && phrase.end() == verb) {
        return phrase;
      }
      i = phrase == null ? i : phrase.end() - 1;
    }
    return null;
  }

  private Attribution toAttribution(Phrase phrase, int verb) {
    String country = "";
    String type = "other";
    for (int i = phrase.first(); i < phrase.end(); i++) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && country.isEmpty()) {
        country = entity.entity().country();
        type = typeOf(entity);
      }
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (view.is(i, media)) {
        type = "media";
      } else if (view.is(i, anonymous)) {
        type = "anonymous";
      } else if (view.is(i, witness)) {
        type = "witness";
      }
    }
    return new Attribution(phrases.text(phrase), type, country, view.textOf(verb));
  }

  private static String typeOf(EntityMention entity) {
    return switch (entity.entity().sector()) {
      case "GOV", "MIL", "COP", "LEG", "JUD", "SPY" -> "official";
      case "MED" -> "media";
      case "NGO" -> "ngo";
      case "IGO" -> "igo";
      case "REB", "PRM", "OPP", "PTY" -> "party";
      default -> "other";
    };
  }

  /** Who says what a sentence says. */
  Attribution of(int sentence) {
    return bySentence.get(sentence);
  }
}
