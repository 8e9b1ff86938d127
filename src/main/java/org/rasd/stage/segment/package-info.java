/** From text to zones of the page, tokens and sentences. */
package org.rasd.stage.segment;
