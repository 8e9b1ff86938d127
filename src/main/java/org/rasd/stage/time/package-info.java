/**
 * Expressions of time: found in the text and resolved against the publication date, never against
 * today's date.
 */
package org.rasd.stage.time;
