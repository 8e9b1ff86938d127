package org.rasd.train;

import org.rasd.adapter.opennlp.MaxentTrainer;

/**
 * An article to learn topics from.
 *
 * @param outlet who published it; held out together
 * @param topic what it is about
 * @param example its words, and whether the topic model shall say yes
 */
record TopicArticle(String outlet, String topic, MaxentTrainer.Example example) {}
