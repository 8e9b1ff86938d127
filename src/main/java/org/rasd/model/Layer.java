package org.rasd.model;

/**
 * A named list of annotations of one kind that a stage writes and others read.
 *
 * @param name the name, as in {@code documents.jsonl}
 * @param type the class of its annotations
 */
public record Layer<T extends Annotation>(String name, Class<T> type) {

  /** What is page furniture, title, lead, body, quotation. Ordered, disjoint, covers the text. */
  public static final Layer<Zone> ZONES = new Layer<>("zones", Zone.class);

  /** Sentences, ordered and disjoint. */
  public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);

  /** Tokens, ordered and disjoint; what lies between two tokens is white space or ignorable. */
  public static final Layer<Token> TOKENS = new Layer<>("tokens", Token.class);

  /** One word for each token, at the same index, cut into clitics and stem. */
  public static final Layer<Word> WORDS = new Layer<>("words", Word.class);

  /** Expressions of time, ordered and disjoint. */
  public static final Layer<TimeExpression> TIMES = new Layer<>("times", TimeExpression.class);

  /** Numbers and amounts, ordered; a subset amount may lie after its total. */
  public static final Layer<Quantity> QUANTITIES = new Layer<>("quantities", Quantity.class);

  /** Entity mentions, ordered; the outermost ones, disjoint. */
  public static final Layer<EntityMention> ENTITIES = new Layer<>("entities", EntityMention.class);

  /** Entity mentions inside other mentions: a place in an organisation's name. */
  public static final Layer<EntityMention> NESTED_ENTITIES =
      new Layer<>("nested_entities", EntityMention.class);

  /** Event mentions, ordered by trigger. */
  public static final Layer<EventMention> EVENTS = new Layer<>("events", EventMention.class);

  /** What rules took for an event and was set aside, ordered by trigger. */
  public static final Layer<NearMiss> NEAR_MISSES = new Layer<>("near_misses", NearMiss.class);
}
