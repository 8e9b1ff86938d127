package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.model.EventPlace;
import org.rasd.model.Sentence;
import org.rasd.model.Word;
import org.rasd.stage.event.PlacePhrases.Found;

/**
 * Where an event took place: the nearest chain of places of its clause (في دوما بالغوطة الشرقية قرب
 * دمشق), one after the trigger rather than one before it. Which prepositions lead to the place of
 * an event is a matter of its type (هجوم على, انسحاب من), told in {@code types.tsv}. A place behind
 * the next event, behind بعد or a verb of saying is another's; one behind بشأن is what talks are
 * about. Finest first.
 */
final class Places {

  private static final int REACH = 20;
  private static final int BEFORE_REACH = 14;
  private static final int CHAIN = 6;
  private static final int NOUN_REACH = 2;

  private final TextView view;
  private final Clauses clauses;
  private final EventTypes types;
  private final PlacePhrases phrases;
  private final PlaceReferences references;
  private final JoinedTriggers joined;
  private final Map<String, Integer> leads = new HashMap<>();
  private final int later;
  private final int complementizer;
  private final int say;
  private final int sayOpen;
  private final int topic;
  private final int agent;
  private final int host;
  private final int motion;
  private final int where;
  private final int nations;
  private final int official;
  private final int direction;
  private final int inside;
  private final int from;
  private final int nearOf;
  private final int occur;
  private final int light;
  private final int on;
  private final int border;
  private final int frontedIn;
  private final int near;

  Places(
      TextView view, WordClasses classes, EventTypes types, Clauses clauses, NounPhrases phrases) {
    this.view = view;
    this.clauses = clauses;
    this.types = types;
    this.phrases = new PlacePhrases(view, classes, phrases);
    this.references = new PlaceReferences(view, classes, phrases);
    this.joined = new JoinedTriggers(view, classes, types, clauses);
    for (String lead : types.placeLeads()) {
      leads.put(lead, classes.id("place_" + lead));
    }
    this.later = classes.id("later");
    this.complementizer = classes.id("complementizer");
    this.say = classes.id("say");
    this.sayOpen = classes.id("say_open");
    this.topic = classes.id("place_topic");
    this.agent = classes.id("agent");
    this.host = classes.id("place_subject");
    this.motion = classes.id("motion");
    this.where = classes.id("where");
    this.official = classes.id("official_source");
    this.direction = classes.id("direction");
    this.inside = classes.id("inside");
    this.from = classes.id("from");
    this.nearOf = classes.id("near_of");
    this.occur = classes.id("occur");
    this.light = classes.id("light");
    this.on = classes.id("place_on");
    this.border = classes.id("border");
    this.frontedIn = classes.id("fronted_in");
    this.near = classes.id("place_near");
    this.nations = classes.id("nations");
  }

  /** The places of the triggers of one sentence; a trigger without one is not in the map. */
  Map<Trigger, List<EventPlace>> of(List<Trigger> kept) {
    Map<Trigger, List<EventPlace>> places = new HashMap<>();
    Map<Trigger, List<Found>> following = new HashMap<>();
    for (Trigger trigger : kept) {
      boolean has = types.hasPlace(trigger.type());
      following.put(trigger, has ? after(trigger, stop(trigger, kept)) : List.of());
    }
    for (Trigger trigger : kept) {
      boolean has = types.hasPlace(trigger.type());
      List<Found> found = following.get(trigger);
      found = has && found.isEmpty() ? elsewhere(trigger, kept, following) : found;
      if (!found.isEmpty()) {
        places.put(trigger, toPlaces(found));
      }
    }
    Map<Trigger, List<EventPlace>> lent = new HashMap<>(places);
    joined.complete(kept, lent, p -> p);
    lent.forEach((t, p) -> places.merge(t, types.hasPlace(t.type()) ? p : List.of(), (a, b) -> a));
    return places;
  }

  private List<Found> elsewhere(
      Trigger trigger, List<Trigger> kept, Map<Trigger, List<Found>> following) {
    List<Found> found = subject(trigger);
    if (found.isEmpty()) {
      found = before(trigger, start(trigger, kept));
      boolean taken = following.values().stream().anyMatch(found::equals);
      found = taken ? List.of() : found;
    }
    boolean talks = types.family(trigger.type()).equals("NEGOTIATION");
    if (found.isEmpty() && !talks) {
      found = after(trigger, stop(trigger, List.of()));
    }
    if (found.isEmpty()) {
      found = talks ? arrival(trigger) : fronted(trigger);
    }
    return found.isEmpty() ? continued(trigger) : found;
  }

  // --- after the trigger

  private List<Found> after(Trigger trigger, int stop) {
    return chain(trigger.end(), stop, trigger);
  }

  /** Where places after a trigger are no longer its own. */
  private int stop(Trigger trigger, List<Trigger> kept) {
    int limit = Math.min(clauses.end(trigger.end() - 1), trigger.end() + REACH);
    for (Trigger other : kept) {
      if (other.first() >= trigger.end() && !areOne(trigger, other)) {
        limit = Math.min(limit, other.first());
      }
    }
    boolean talks = types.placeLeadsOf(trigger.type()).contains("arrival");
    for (int i = trigger.end(); i < limit; i++) {
      boolean far = i - trigger.end() >= NOUN_REACH;
      boolean relative = far && view.word(i).pos() == Word.Pos.RELATIVE && !isOccurrence(i + 1);
      boolean others = view.is(i, later) && view.timeAt(i) == null;
      if (relative || others || isSpeech(i) || (talks && view.is(i, topic))) {
        return i;
      }
    }
    return limit;
  }

  /** المعارك الدائرة التي اندلعت في: the relative clause tells of the event. */
  private boolean isOccurrence(int verb) {
    return verb < view.words().size() && (view.is(verb, occur) || view.is(verb, light));
  }

  private boolean areOne(Trigger a, Trigger b) {
    return joined.areOne(a, b);
  }

  private boolean isSpeech(int i) {
    return view.is(i, complementizer)
        || (view.is(i, say) && view.word(i).pos().isVerb() && !view.is(i, sayOpen));
  }

  /** The first chain of places between two words. */
  private List<Found> chain(int from, int to, Trigger trigger) {
    List<Found> chain = new ArrayList<>();
    int limit = to;
    for (int i = from; i < limit; i++) {
      boolean led = (isLed(i, trigger) && !isBesideOther(i, chain)) || isApposition(i, chain);
      for (Found place : led ? phrases.at(i, clauses.end(i)) : List.<Found>of()) {
        chain.add(place);
        i = place.phrase().end() - 1;
        limit = isFollowedByComplement(i + 1) ? 0 : Math.min(to, place.phrase().end() + CHAIN);
      }
    }
    return withoutVague(chain);
  }

  /** إلى دوما قرب دمشق: near a place that is not the event's. */
  private boolean isBesideOther(int i, List<Found> chain) {
    return chain.isEmpty() && i > 1 && view.is(i - 1, near) && phrases.isName(i - 2);
  }

  /** العاصمة المصرية، القاهرة; جاكرتا عاصمة إندونيسيا. */
  private boolean isApposition(int i, List<Found> chain) {
    if (chain.isEmpty() || !view.word(i).proclitics().isEmpty()) {
      return false;
    }
    Found last = chain.get(chain.size() - 1);
    boolean comma = last.phrase().end() == i - 1 && view.isComma(i - 1);
    return (!last.isNamed() && comma && phrases.isName(i))
        || (last.isNamed()
            && last.phrase().end() == i
            && phrases.isArea(i)
            && i + 1 < view.words().size()
            && phrases.isName(i + 1));
  }

  /** منطقة التنف القريبة من الحدود: what follows only tells where the place lies. */
  private boolean isFollowedByComplement(int i) {
    return i + 1 < view.words().size()
        && view.word(i).definite()
        && view.word(i).proclitics().isEmpty()
        && view.word(i).pos() == Word.Pos.NOUN
        && view.word(i + 1).pos() == Word.Pos.PREPOSITION;
  }

  /** مناطق في جنوب إسرائيل: the named place alone. */
  private List<Found> withoutVague(List<Found> chain) {
    boolean named = chain.stream().anyMatch(Found::isNamed);
    return named
        ? chain.stream().filter(f -> f.isNamed() || !phrases.isVague(f.phrase())).toList()
        : chain;
  }

  /** Whether a word that may start a place is led to it by a preposition that the type takes. */
  private boolean isLed(int i, Trigger trigger) {
    if (!phrases.mayStart(i)) {
      return false;
    }
    Set<String> taken = types.placeLeadsOf(trigger.type());
    Word word = view.word(i);
    if (word.hasProclitic('\u0628')) {
      return true;
    }
    if (!word.proclitics().isEmpty() || i == 0 || view.sentenceOf(i - 1) != view.sentenceOf(i)) {
      return false;
    }
    boolean bracket = i == trigger.end() + 1 && view.word(i - 1).norm().equals("(");
    boolean next = i == trigger.end() || bracket;
    boolean construct = next && isNoun(trigger) && isSite(i, trigger);
    boolean object = taken.contains("object") && i >= trigger.end() && isObject(i, trigger);
    return construct || object || hasLead(i - 1, taken);
  }

  /** معارك الزبداني, محادثات موسكو, but not هجمات تركيا, انسحاب واشنطن من: no actor. */
  private boolean isSite(int i, Trigger trigger) {
    if (!phrases.isName(i)) {
      return true;
    }
    boolean meeting = types.placeLeadsOf(trigger.type()).contains("arrival");
    boolean attack = types.family(trigger.type()).equals("ATTACK");
    return !phrases.isCountry(i) && (meeting || attack || !isGovernment(i));
  }

  /** أطلقت نيودلهي, قصفت إسرائيل: who does it. */
  private boolean isGovernment(int i) {
    return phrases.isName(i)
        && (phrases.isCountry(i) || !view.entityAt(i).entity().actorId().isEmpty());
  }

  private boolean hasLead(int i, Set<String> taken) {
    if (i > 0 && view.is(i, from) && view.is(i - 1, nearOf)) {
      return true;
    }
    if (view.is(i, direction) && isForeign(i - 1, taken)) {
      return false;
    }
    if (view.is(i, on) && view.is(i + 1, border)) {
      return true;
    }
    for (String lead : taken) {
      if (view.is(i, leads.getOrDefault(lead, -1)) && view.word(i).enclitic().isEmpty()) {
        return !isOfOthers(i);
      }
    }
    return false;
  }

  /** من شمال القطاع: a preposition before the direction that the type does not take. */
  private boolean isForeign(int i, Set<String> taken) {
    return i >= 0
        && view.word(i).pos() == Word.Pos.PREPOSITION
        && taken.stream().noneMatch(lead -> view.is(i, leads.getOrDefault(lead, -1)));
  }

  /** دول شرق أفريقيا, أحدث دولة في, رئيس جنوب السودان: states and offices, no place. */
  private boolean isOfOthers(int word) {
    int lead = view.is(word, direction) ? phrases.directed(word) : word;
    boolean adverb = view.word(lead).pos() != Word.Pos.PREPOSITION;
    return lead > 0
        && (view.is(lead - 1, nations)
            || (adverb && view.is(lead, direction) && isOffice(lead - 1)));
  }

  /** رئيس, not الجيش: the noun of a construct. */
  private boolean isOffice(int i) {
    return view.is(i, official) && !view.word(i).definite();
  }

  private boolean isNoun(Trigger trigger) {
    return !view.word(trigger.first()).pos().isVerb();
  }

  /** قصفت الطائرات مدينة حلب, تطهير أطراف دمشق: what is attacked or taken. */
  private boolean isObject(int i, Trigger trigger) {
    boolean direct = i == trigger.end() && (isNoun(trigger) || !isGovernment(i));
    boolean governed = i > 0 && view.word(i - 1).pos() == Word.Pos.PREPOSITION;
    for (int j = trigger.end(); j < i && !direct; j++) {
      governed |= view.isComma(j);
    }
    return direct || (phrases.isArea(i) && !governed && view.word(trigger.first()).pos().isVerb());
  }

  // --- before the trigger

  private int start(Trigger trigger, List<Trigger> kept) {
    int from = Math.max(clauses.start(trigger.first()), trigger.first() - BEFORE_REACH);
    Sentence sentence = view.sentenceAt(trigger.first());
    from = Math.max(from, sentence.firstToken());
    for (Trigger other : kept) {
      if (other.end() <= trigger.first() && !areOne(other, trigger)) {
        from = Math.max(from, other.end());
      }
    }
    for (int i = trigger.first() - 1; i >= from; i--) {
      boolean outside = view.isQuoted(trigger.first()) && !view.isQuoted(i);
      if (outside || isSpeech(i) || view.word(i).pos() == Word.Pos.RELATIVE) {
        return i + 1;
      }
    }
    return from;
  }

  private List<Found> before(Trigger trigger, int from) {
    List<Found> last = List.of();
    for (int i = from; i < trigger.first(); i++) {
      List<Found> chain = isOfActor(i) ? List.of() : chain(i, trigger.first(), trigger);
      if (chain.isEmpty()) {
        continue;
      }
      last = isOfActor(chain.get(0).phrase().first()) ? last : chain;
      i = chain.get(chain.size() - 1).phrase().end() - 1;
    }
    return last;
  }

  /** السلطات في غزة, فصائل غربي ليبيا: where the actor is. */
  private boolean isOfActor(int place) {
    int before = place - 2;
    return before >= view.sentenceAt(place).firstToken()
        && view.is(place - 1, direction)
        && view.word(place - 1).proclitics().isEmpty()
        && (view.is(before, agent) || view.entityAt(before) != null || isArmedAdjective(before));
  }

  private boolean isArmedAdjective(int i) {
    return i > 0 && view.is(i - 1, agent) && view.word(i).pos() == Word.Pos.NOUN;
  }

  /** شهدت درعا اشتباكات, العاصمة تلقت قذائف: the subject of a verb of undergoing. */
  private List<Found> subject(Trigger trigger) {
    int from = Math.max(clauses.start(trigger.first()), trigger.first() - BEFORE_REACH);
    for (int i = trigger.end() - 1; i >= from; i--) {
      if (view.is(i, host) && view.word(i).pos().isVerb()) {
        List<Found> subject = subjectOf(i, trigger);
        return subject;
      }
    }
    return List.of();
  }

  private List<Found> subjectOf(int verb, Trigger trigger) {
    int after = verb + 1;
    while (after < trigger.first() && view.timeAt(after) != null) {
      after++;
    }
    if (after < trigger.first() && view.word(after).proclitics().isEmpty()) {
      List<Found> following = phrases.at(after, trigger.first());
      if (!following.isEmpty()) {
        return following;
      }
    }
    int start = view.sentenceAt(verb).firstToken();
    for (int i = Math.max(start, verb - CHAIN); i < verb; i++) {
      List<Found> found = phrases.at(i, verb);
      int end = found.isEmpty() ? 0 : found.get(found.size() - 1).phrase().end();
      if (end >= verb - 1) {
        return found;
      }
    }
    return List.of();
  }

  /** زار القاهرة واجتمع, يتوجه إلى مسقط للمشاركة في المحادثات: where somebody went to meet. */
  private List<Found> arrival(Trigger trigger) {
    if (!types.placeLeadsOf(trigger.type()).contains("arrival")) {
      return List.of();
    }
    int start = view.sentenceAt(trigger.first()).firstToken();
    for (int i = trigger.first() - 1; i >= Math.max(start, trigger.first() - 2 * REACH); i--) {
      if (view.is(i, motion)) {
        return goal(i, trigger.first());
      }
      if (isSpeech(i)) {
        break;
      }
    }
    int end = clauses.end(trigger.end() - 1);
    for (int i = trigger.end() + 1; i < Math.min(end, trigger.end() + REACH); i++) {
      if (view.is(i, motion) && !view.word(i).pos().isVerb() && view.is(i - 1, inside)) {
        return goal(i, end);
      }
    }
    return List.of();
  }

  /** وفي حلب، تحدث المرصد عن اشتباكات: a place at the head of the sentence. */
  private List<Found> fronted(Trigger trigger) {
    Sentence sentence = view.sentenceAt(trigger.first());
    int first = sentence.firstToken();
    int at = view.is(first, frontedIn) ? first + 1 : first;
    boolean head = at > first || view.word(first).hasProclitic('\u0628');
    List<Found> chain = head && at < trigger.first() ? chain(at, at + 1, trigger) : List.of();
    if (chain.isEmpty()) {
      return chain;
    }
    int end = chain.get(chain.size() - 1).phrase().end();
    boolean closed =
        end < sentence.endToken() && (view.isComma(end) || view.word(end).pos().isVerb());
    return closed ? chain : List.of();
  }

  /** استقبله في عمان، حيث بحث معه: the place of the clause before. */
  private List<Found> continued(Trigger trigger) {
    int start = clauses.start(trigger.first());
    int first = view.sentenceAt(trigger.first()).firstToken();
    if (start <= first || !view.is(start, where)) {
      return List.of();
    }
    List<Found> last = List.of();
    for (int i = Math.max(first, start - REACH); i < start; i++) {
      List<Found> chain = chain(i, start, trigger);
      last = chain.isEmpty() ? last : chain;
      i = chain.isEmpty() ? i : chain.get(chain.size() - 1).phrase().end() - 1;
    }
    return last;
  }

  private List<Found> goal(int motionWord, int limit) {
    for (int i = motionWord + 1; i < Math.min(limit, motionWord + CHAIN + CHAIN); i++) {
      boolean actor = i == motionWord + 1 && view.word(motionWord).pos().isVerb();
      boolean place = phrases.isName(i) || phrases.isNoun(i);
      List<Found> found = place ? phrases.at(i, limit) : List.of();
      if (!found.isEmpty() && !(actor && phrases.isCountry(i))) {
        List<Found> all = new ArrayList<>(found);
        int next = found.get(found.size() - 1).phrase().end() + 1;
        if (next < limit && isApposition(next, found)) {
          all.addAll(phrases.at(next, limit));
        }
        return all;
      }
    }
    return List.of();
  }

  private List<EventPlace> toPlaces(List<Found> found) {
    return found.stream()
        .map(references::toPlace)
        .distinct()
        .sorted(Comparator.comparingInt(Places::fineness))
        .toList();
  }

  private static int fineness(EventPlace place) {
    return place.precision() == 0 ? 2 : place.precision();
  }
}
