/**
 * Saved web pages and feeds: the article, its title, date, source and author out of a page full of
 * other things. The only imports of jsoup are here. Nothing here opens a connection.
 */
package org.rasd.corpus.html;
