/** Word lists and tables: loading, checking and matching of what a linguist may change. */
package org.rasd.lexicon;
