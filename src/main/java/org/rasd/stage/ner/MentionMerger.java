package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rasd.lexicon.NamePolicy;
import org.rasd.model.Token;
import org.rasd.stage.ner.Found.Strength;

/**
 * Makes one set of disjoint names of what the sources found. How sure the model must be for a name
 * to stay, alone or where lists and patterns agree, and how sure the name is then, says {@link
 * NamePolicy}. Who wins where they disagree (measured, see {@code docs/results-entities.md}):
 *
 * <ol>
 *   <li>Weak finds (a common word that may be a place, a lone given name) never stay by themselves;
 *       they count where the model agrees, and as the longer name of a building or body inside
 *       which the model has found one of the same type.
 *   <li>On the same words the model's type holds, unless the gazetteer is sure of another; but a
 *       city that the model takes for an organisation is its club. An adjective of nationality that
 *       agrees with the noun before it is no place (الناقلة السعودية).
 *   <li>A longer known name or organisation by pattern wins over the model's shorter one (وزارة
 *       الدفاع الأميركية), a longer person by pattern only where the model is not sure; the model's
 *       longer one wins over everything inside it.
 *   <li>Where names cross, the model wins.
 *   <li>Without the model the longer name wins, of equally long ones the more confident.
 * </ol>
 */
final class MentionMerger {

  private static final double SURE = 0.7;
  private static final int LONGEST_JOINED = 3;

  private static final Comparator<Found> STRONGER_FIRST =
      Comparator.comparingInt(Found::length)
          .thenComparingDouble(Found::confidence)
          .reversed()
          .thenComparingInt(Found::first);

  private final NamePolicy policy;
  private final List<Found> others;
  private final Map<Integer, List<Found>> othersAt;
  private final Found[] modelAt;
  private final boolean[] inContext;
  private final NameText text;

  private MentionMerger(NameText text, NamePolicy policy, List<Found> candidates) {
    int words = text.size();
    this.policy = policy;
    this.text = text;
    inContext = new boolean[words];
    others = candidates.stream().filter(name -> !name.isModel()).toList();
    othersAt = others.stream().collect(Collectors.groupingBy(Found::first));
    modelAt = new Found[words];
    for (Found name : candidates) {
      if (name.isModel()) {
        Arrays.fill(modelAt, name.first(), name.end(), name);
        inContext[name.first()] = isInContext(text, name);
      }
    }
    for (Found name : candidates) {
      if (name.isModel() && name.confidence() < rule(name, support(name)).least()) {
        Arrays.fill(modelAt, name.first(), name.end(), null);
      }
    }
  }

  /** The names that stay, in text order. */
  static List<Found> merge(NameText text, NamePolicy policy, List<Found> candidates) {
    return new MentionMerger(text, policy, candidates).merged(text.size());
  }

  /** A person after a title, an organisation with its head, a place after the noun for its kind. */
  private static boolean isInContext(NameText text, Found name) {
    int i = name.first();
    return switch (name.type()) {
      case "PER" -> text.isTitled(i);
      case "ORG" -> name.length() > 1 && text.organisationHead(i) != null;
      default -> text.isSurelyPlaceHeaded(i);
    };
  }

  private List<Found> merged(int words) {
    List<Found> staying = new ArrayList<>();
    for (Found name : others) {
      if (winsOverAll(name)) {
        Found sure = name.with(confidence(name));
        staying.add(isAgreed(name) ? sure : sure.asDescription());
      }
    }
    for (Found name : staying) {
      Arrays.fill(modelAt, name.first(), name.end(), null);
    }
    for (int i = 0; i < words; i++) {
      Found name = modelAt[i];
      if (name != null && name.first() == i && isWhole(name)) {
        staying.add(name.with(Math.max(name.confidence(), rule(name, support(name)).confidence())));
      }
    }
    return longest(words, staying);
  }

  private NamePolicy.Rule rule(Found name, String support) {
    return policy.rule(name.type(), support);
  }

  /** The strongest find that agrees with one of the model; {@code model} if there is none. */
  private String support(Found model) {
    Strength strongest = null;
    for (Found name : othersAt.getOrDefault(model.first(), List.of())) {
      boolean agrees = name.sameWords(model) && name.type().equals(model.type());
      if (agrees && (strongest == null || name.strength().compareTo(strongest) > 0)) {
        strongest = name.strength();
      }
    }
    if (strongest == null) {
      return inContext[model.first()] ? "context" : "model";
    }
    return label(strongest);
  }

  private static String label(Strength strength) {
    return strength.name().toLowerCase(Locale.ROOT);
  }

  /** How sure a find of lists or patterns is that stays. */
  private double confidence(Found name) {
    if (name.is("MISC")) {
      return name.confidence();
    }
    if (isAgreed(name)) {
      double least = rule(name, label(name.strength())).confidence();
      return Math.max(modelAt[name.first()].confidence(), least);
    }
    boolean weak = name.strength() == Strength.WEAK;
    String strength = label(weak ? Strength.FAIR : name.strength());
    return rule(name, strength + "_alone").confidence();
  }

  private boolean isAgreed(Found name) {
    Found model = modelAt[name.first()];
    return model != null && model.sameWords(name) && model.type().equals(name.type());
  }

  private boolean isWhole(Found name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (modelAt[i] != name) {
        return false;
      }
    }
    return true;
  }

  /** Whether a find stays against each of the model's that it overlaps. */
  private boolean winsOverAll(Found name) {
    Found last = null;
    int overlapped = 0;
    for (int i = name.first(); i < name.end(); i++) {
      if (modelAt[i] != null && modelAt[i] != last) {
        last = modelAt[i];
        overlapped++;
        if (!wins(name, last) && !isDateline(name, last)) {
          return false;
        }
      }
    }
    return overlapped == 0 ? name.strength() != Strength.WEAK : overlapped == 1 || joins(name);
  }

  /**
   * Of two persons of the model only a title makes a long one: الدكتور زياد عثمان إبراهيم الحقيل.
   */
  private static boolean joins(Found name) {
    return !name.is("PER")
        || name.isTitledPerson()
        || name.strength() == Strength.SURE
        || name.length() <= LONGEST_JOINED;
  }

  /** سبق - العلا: at the head of a report. */
  private boolean isDateline(Found name, Found model) {
    int before = name.first() - 1;
    return name.is("LOC")
        && name.sameWords(model)
        && text.sameSentence(before, name.end())
        && text.word(before).kind() == Token.Kind.PUNCTUATION
        && text.word(name.end()).norm().equals(":");
  }

  private static boolean wins(Found name, Found model) {
    boolean sure = name.strength() == Strength.SURE;
    boolean sameType = name.type().equals(model.type());
    boolean same = name.sameWords(model);
    if (name.strength() == Strength.WEAK) {
      return sameType && !same && name.contains(model) && !name.is("PER");
    }
    if (name.is("MISC")) {
      return same && sure && model.is("LOC");
    }
    if (same) {
      return sameType || sure && !isClub(name, model);
    }
    return name.contains(model)
        && (sure || !name.is("PER") || sameType && model.confidence() < SURE);
  }

  /** برشلونة as an organisation: the club, not the city; but not in سبق - القصيم: */
  private static boolean isClub(Found name, Found model) {
    return name.is("LOC")
        && !name.subtype().equals("country")
        && !name.subtype().startsWith("admin")
        && model.is("ORG");
  }

  /** Of overlapping names the longest, of equally long ones the most confident; in text order. */
  static List<Found> longest(int words, List<Found> candidates) {
    List<Found> sorted = new ArrayList<>(candidates);
    sorted.sort(STRONGER_FIRST);
    boolean[] taken = new boolean[words];
    List<Found> kept = new ArrayList<>();
    for (Found found : sorted) {
      if (isFree(taken, found)) {
        Arrays.fill(taken, found.first(), found.end(), true);
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparingInt(Found::first));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Found found) {
    for (int i = found.first(); i < found.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
