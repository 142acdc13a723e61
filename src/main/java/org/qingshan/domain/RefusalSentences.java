package org.qingshan.domain;

/**
 * Says in words why something was refused, so that people read the same sentence wherever they asked for it.
 *
 * <p>Guaranteed: one whole sentence for every reason, in the language asked for.
 */
public interface RefusalSentences {

    /** @param chinese whether the reader reads Chinese; else English */
    String of(Refused refused, boolean chinese);
}
