package org.rasd.stage.quantity;

import org.rasd.model.Quantity;

/**
 * A quantity and where reading goes on.
 *
 * @param firstWord the word at which its number starts
 * @param endWord one past the last word that belongs to it
 */
record Found(Quantity quantity, int firstWord, int endWord) {}
