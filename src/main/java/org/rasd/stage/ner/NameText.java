package org.rasd.stage.ner;

import java.util.Arrays;
import java.util.List;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.OrganisationHead;
import org.rasd.lexicon.HeadNouns.PlaceHead;
import org.rasd.lexicon.NameParts.Part;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.lexicon.Titles.Title;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.text.Span;

/**
 * A document as the sources of mentions look at it: what the lists know of each word, looked up
 * once. Absent knowledge is null inside this class only. For one document, by one thread.
 */
final class NameText {

  private static final String QUOTES = "\"«»“”„‟";

  private final Document document;
  private final List<Word> words;
  private final int[] limits;
  private final Match<Entry>[] known;
  private final Match<Part>[] parts;
  private final Match<Title>[] titles;
  private final HeadNouns.Found<OrganisationHead>[] organisationHeads;
  private final HeadNouns.Found<PlaceHead>[] placeHeads;
  private final boolean[] titled;
  private final PlaceHead[] headBefore;
  private final DocumentEvidence evidence;
  private final boolean[] particles;

  NameText(Document document, NameKnowledge knowledge) {
    this.document = document;
    this.words = document.layer(Layer.WORDS);
    int n = words.size();
    this.limits = limits(document.layer(Layer.SENTENCES), n);
    this.known = array(new Match<?>[n]);
    this.parts = array(new Match<?>[n]);
    this.titles = array(new Match<?>[n]);
    this.organisationHeads = heads(n);
    this.placeHeads = heads(n);
    this.titled = new boolean[n];
    this.particles = new boolean[n];
    this.headBefore = new PlaceHead[n];
    for (int i = 0; i < n; i++) {
      lookUp(i, knowledge);
    }
    for (int i = 0; i < n; i++) {
      markTitled(i, knowledge);
    }
    this.evidence = new DocumentEvidence(Arrays.asList(known));
  }

  @SuppressWarnings("unchecked") // a fresh array of nulls
  private static <V> Match<V>[] array(Match<?>[] fresh) {
    return (Match<V>[]) fresh;
  }

  @SuppressWarnings("unchecked") // a fresh array of nulls
  private static <H> HeadNouns.Found<H>[] heads(int n) {
    return (HeadNouns.Found<H>[]) new HeadNouns.Found<?>[n];
  }

  /** One past the last word of the sentence each word stands in; a word outside stands alone. */
  private static int[] limits(List<Sentence> sentences, int n) {
    int[] limits = new int[n];
    for (int i = 0; i < n; i++) {
      limits[i] = i + 1;
    }
    for (Sentence sentence : sentences) {
      Arrays.fill(limits, sentence.firstToken(), sentence.endToken(), sentence.endToken());
    }
    return limits;
  }

  private void lookUp(int i, NameKnowledge knowledge) {
    Token.Kind kind = words.get(i).kind();
    if (kind != Token.Kind.ARABIC && kind != Token.Kind.LATIN && kind != Token.Kind.HASHTAG) {
      return;
    }
    int limit = limits[i];
    known[i] =
        knowledge
            .gazetteer()
            .names()
            .longestAt(words, i, limit)
            .filter(match -> !match.enclitic())
            .orElse(null);
    parts[i] = knowledge.parts().partAt(words, i, limit).orElse(null);
    particles[i] = knowledge.parts().particle(words.get(i).norm()).isPresent();
    titles[i] = knowledge.titles().titleAt(words, i, limit).orElse(null);
    organisationHeads[i] = knowledge.heads().organisationAt(words, i, limit).orElse(null);
    placeHeads[i] = knowledge.heads().placeAt(words, i, limit).orElse(null);
    HeadNouns.Found<PlaceHead> head = placeHeads[i];
    if (head != null && !head.definite() && head.end() < limit) {
      headBefore[skipQuote(head.end(), limit)] = head.head();
    }
  }

  private int skipQuote(int i, int limit) {
    return isQuote(i) && i + 1 < limit ? i + 1 : i;
  }

  /** Marks where a name follows a title, with what may stand between: nisba, adjective, body. */
  private void markTitled(int i, NameKnowledge knowledge) {
    Match<Title> title = titles[i];
    if (title == null) {
      return;
    }
    int limit = limits[i];
    int k = title.endWord();
    for (int step = 0; step < 6 && k < limit; step++) {
      titled[k] = true;
      int next = afterTitleWord(k, knowledge);
      if (next == k) {
        break;
      }
      k = next;
    }
    if (k < limit) {
      titled[k] = true;
      boolean comma = isComma(k) && k + 1 < limit && k > title.endWord();
      if (comma) {
        titled[k + 1] = true;
      }
    }
  }

  private int afterTitleWord(int k, NameKnowledge knowledge) {
    if (titles[k] != null && titles[k].skipped() == 0) {
      return titles[k].endWord();
    }
    boolean adjective = knowledge.isTitleAdjective(words.get(k).norm());
    if (adjective || "/".equals(words.get(k).norm())) {
      return k + 1;
    }
    if (known[k] != null && known[k].skipped() == 0 && !isPerson(known[k])) {
      return known[k].endWord();
    }
    return k;
  }

  private static boolean isPerson(Match<Entry> match) {
    return match.values().stream().anyMatch(entry -> entry.type().equals("PER"));
  }

  Document document() {
    return document;
  }

  List<Word> words() {
    return words;
  }

  Word word(int i) {
    return words.get(i);
  }

  int size() {
    return words.size();
  }

  /** One past the last word of the sentence a word stands in. */
  int limit(int i) {
    return limits[i];
  }

  /** Whether two words stand in one sentence, the first before the second. */
  boolean sameSentence(int first, int second) {
    return first >= 0 && second < limits[first];
  }

  /** The known name that starts at a word, or null. */
  Match<Entry> known(int i) {
    return known[i];
  }

  /** What the unmistakable names of the document say about the doubtful ones. */
  DocumentEvidence evidence() {
    return evidence;
  }

  /** The part of a personal name that starts at a word, or null. */
  Match<Part> part(int i) {
    return parts[i];
  }

  /** Whether a word is a particle of personal names: بن, أبو, آل, عبد. */
  boolean isParticle(int i) {
    return particles[i];
  }

  /** The title that starts at a word, or null. */
  Match<Title> title(int i) {
    return titles[i];
  }

  /** The head of an organisation that starts at a word, or null. */
  HeadNouns.Found<OrganisationHead> organisationHead(int i) {
    return organisationHeads[i];
  }

  /** The noun before a place that starts at a word, or null. */
  HeadNouns.Found<PlaceHead> placeHead(int i) {
    return placeHeads[i];
  }

  /** Whether a title stands before a word. */
  boolean isTitled(int i) {
    return titled[i];
  }

  /** Whether the noun for a kind of place stands before a word. */
  boolean isPlaceHeaded(int i) {
    return headBefore[i] != null;
  }

  /** Whether a noun that is little else than the noun for a kind of place stands before a word. */
  boolean isSurelyPlaceHeaded(int i) {
    return headBefore[i] != null && headBefore[i].isStrong();
  }

  boolean isQuote(int i) {
    String norm = words.get(i).norm();
    return norm.length() == 1 && QUOTES.indexOf(norm.charAt(0)) >= 0;
  }

  boolean isComma(int i) {
    String norm = words.get(i).norm();
    return norm.length() == 1 && (norm.charAt(0) == '\u060C' || norm.charAt(0) == ',');
  }

  /** Where a mention starts in the text. */
  int start(int first, int skipped) {
    Word word = words.get(first);
    if (skipped == 0) {
      return word.span().start();
    }
    return skipped == word.proclitics().length()
        ? word.stemSpan().start()
        : CliticLexicon.startAfter(document.text(), word, skipped);
  }

  /** The text of words, the skipped letters of the first left out. */
  Span span(int first, int end, int skipped) {
    return new Span(start(first, skipped), words.get(end - 1).span().end());
  }

  /** The folded words of a mention, joined with spaces. */
  String key(Found name) {
    StringBuilder key = new StringBuilder(firstNorm(name.first(), name.skipped()));
    for (int i = name.first() + 1; i < name.end(); i++) {
      key.append(' ').append(word(i).norm());
    }
    return key.toString();
  }

  /** The folded first word of a mention without its skipped letters. */
  String firstNorm(int first, int skipped) {
    Word word = words.get(first);
    if (skipped == 0) {
      return word.norm();
    }
    return skipped == word.proclitics().length() ? word.stem() : word.norm().substring(skipped);
  }
}
