/** OpenNLP behind our own types: nothing else in Rasd names its classes. */
package org.rasd.adapter.opennlp;
